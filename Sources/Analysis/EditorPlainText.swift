package import BriefModel

extension Inline {
  /// The printed text alone; nothing for references and marks.
  package var plainText: String {
    switch self {
    case .words(let text), .strong(let text), .editorial(let text): text
    case .figure(let text, entry: _), .derived(let text, entry: _): text
    case .quotation(let text, _, let marked): marked ? "“\(text)”" : text
    case .date(let text, _): text
    case .link(let text, url: _): text
    case .reference, .mark: ""
    }
  }
}

extension [Inline] {
  /// The printed text of all, without references and marks.
  package var plainText: String { reduce(into: "") { $0 += $1.plainText } }
}
