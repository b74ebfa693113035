/// What a page writer turns into bytes.
package struct PagedDocument: Hashable, Sendable {
  /// All of `pageSize`; the order of items is the order of reading.
  package var pages: [Frame]
  /// Node 0 is the document.
  ///
  /// A node's children are the nodes that name it as parent, in order of id.
  package var structure: [StructureNode]
  package var outline: [OutlineEntry]
  package var destinations: [Destination]
  package var metadata: Metadata

  package init(
    pages: [Frame], structure: [StructureNode], outline: [OutlineEntry],
    destinations: [Destination], metadata: Metadata
  ) {
    self.pages = pages
    self.structure = structure
    self.outline = outline
    self.destinations = destinations
    self.metadata = metadata
  }

  package struct Metadata: Hashable, Sendable {
    package var title: String
    package var author: String
    package var subject: String
    /// BCP 47.
    package var language: String
    /// ISO 8601 in UTC; never the clock.
    package var created: String

    package init(title: String, author: String, subject: String, language: String, created: String)
    {
      self.title = title
      self.author = author
      self.subject = subject
      self.language = language
      self.created = created
    }
  }
}

/// A node of the tagged structure, for screen readers and for reflow.
package struct StructureNode: Hashable, Sendable, Identifiable {
  package typealias ID = Int

  package enum Role: Hashable, Sendable {
    case document
    case section
    case heading(level: Int)
    case paragraph
    case span
    case list
    case listItem
    case label
    case listBody
    case table
    case tableRow
    case tableHead(scope: Scope)
    case tableCell
    case figure(alternative: String)
    case caption
    case note
    /// To a place in the document or to an http(s) address.
    case link(LinkTarget)

    package enum Scope: String, Hashable, Sendable {
      case column
      case row
    }
  }

  package enum LinkTarget: Hashable, Sendable {
    case destination(String)
    case url(String)
  }

  package var id: ID
  package var role: Role
  /// Nil only for the document.
  package var parent: ID?

  package init(id: ID, role: Role, parent: ID?) {
    self.id = id
    self.role = role
    self.parent = parent
  }
}

/// A bookmark.
package struct OutlineEntry: Hashable, Sendable {
  package var title: String
  /// 1 for a section.
  package var level: Int
  /// The name of a destination.
  package var destination: String

  package init(title: String, level: Int, destination: String) {
    self.title = title
    self.level = level
    self.destination = destination
  }
}

/// A named place; `page` counts from 0.
package struct Destination: Hashable, Sendable {
  package var name: String
  package var page: Int
  package var point: Point

  package init(name: String, page: Int, point: Point) {
    self.name = name
    self.page = page
    self.point = point
  }
}

/// Pages to the bytes of one format.
package protocol PageWriter {
  func bytes(of document: PagedDocument) throws -> [UInt8]
}
