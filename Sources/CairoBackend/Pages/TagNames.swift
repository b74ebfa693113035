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
    case .link(let target): SafeLink(target) == nil ? "Span" : "Link"
    }
  }
}
