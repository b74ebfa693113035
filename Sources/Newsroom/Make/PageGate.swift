import BriefModel
import Drawing

/// What the gate asks of the pages: none is blank, and every section can be reached.
enum PageGate {
  static func faults(in document: PagedDocument, of brief: Brief) -> [Diagnostic] {
    guard !document.pages.isEmpty else {
      return [
        Diagnostic(
          .error, "The brief has no pages.", at: "pages",
          remedy: "Nothing was written. Please report this with the inputs.")
      ]
    }
    return blankPages(document) + missingBookmarks(document, brief)
  }

  private static func blankPages(_ document: PagedDocument) -> [Diagnostic] {
    document.pages.enumerated().filter { !$0.element.holdsContent }.map { number, _ in
      Diagnostic(
        .error, "The page is blank.", at: "page \(number + 1)",
        remedy: "Nothing was written. Look at the page measures of the style.")
    }
  }

  private static func missingBookmarks(
    _ document: PagedDocument, _ brief: Brief
  ) -> [Diagnostic] {
    let titles = Set(document.outline.map(\.title))
    return brief.sections.filter { !titles.contains($0.title) }.map { section in
      Diagnostic(
        .error, "No bookmark leads to the section \"\(section.title)\".", at: section.id,
        remedy: "Nothing was written. Please report this with the inputs.")
    }
  }
}

extension Frame {
  /// Whether anything but furniture stands in it.
  fileprivate var holdsContent: Bool {
    items.contains { item in
      if item.node != nil { return true }
      if case .group(let frame, _) = item.content { return frame.holdsContent }
      return false
    }
  }
}
