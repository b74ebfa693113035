import Drawing

extension StructureNode.Role {
  /// The standard structure type of PDF 1.7, table 333 and following.
  var tagName: String {
    switch self {
    case .document: "Document"
    case .section: "Sect"
    case .heading(let level): "H\(min(max(level, 1), 6))"
    case .paragraph: "P"
    case .span: "Span"
    case .list: "L"
    case .listItem: "LI"
    case .label: "Lbl"
    case .listBody: "LBody"
    case .table: "Table"
    case .tableRow: "TR"
    case .tableHead: "TH"
    case .tableCell: "TD"
    case .figure: "Figure"
    case .caption: "Caption"
    case .note: "Note"
    case .link(let target): LinkAttributes(target) == nil ? "Span" : "Link"
    }
  }
}

/// Where a link leads, as attributes of Cairo's Link tag.
///
/// Only http and https lead out of the document; text with any other address stays plain text.
struct LinkAttributes: Hashable {
  /// The address, or the name of a destination.
  let target: StructureNode.LinkTarget

  init?(_ target: StructureNode.LinkTarget) {
    switch target {
    case .destination:
      self.target = target
    case .url(let address):
      guard let safe = Self.safe(address) else { return nil }
      self.target = .url(safe)
    }
  }

  /// The address in ASCII, with what could end a quoted attribute written as percent escapes.
  private static func safe(_ address: String) -> String? {
    let start = address.prefix(8).lowercased()
    guard start.hasPrefix("http://") || start.hasPrefix("https://") else { return nil }
    let escaped = address.utf8.map { byte -> String in
      guard byte > 0x20, byte < 0x7F, !unsafe.contains(byte) else {
        return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
      return String(UnicodeScalar(byte))
    }
    return escaped.joined()
  }

  private static let unsafe = Set("'\"\\()<>{}^`|".utf8)
}
