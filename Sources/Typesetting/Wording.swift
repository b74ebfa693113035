import BriefModel

/// The words around the content, as the brief carries them.
///
/// Asked for are `page.of`, `issue`, `revision`, `exhibit`, `continued`, `evidence.pages`,
/// `not.stated`, `quote.open`, `quote.close`, `mark.<status>` and `cell.<cell of a matrix>`.
struct Wording {
  let phrases: [String: String]

  /// Nil where the brief has no such words; what they would say is then left out.
  subscript(key: String) -> String? { phrases[key] }

  /// The words of a key with the values in their slots, or after the words where there are none.
  func phrase(_ key: String, _ values: [(name: String, value: String)]) -> String {
    let template = phrases[key] ?? ""
    guard template.contains("{") else {
      return ([template] + values.map(\.value)).filter { !$0.isEmpty }.joined(separator: "\u{A0}")
    }
    return Self.fill(template, with: values)
  }

  func words(of mark: StatusMark) -> String { phrases["mark.\(mark.rawValue)"] ?? mark.rawValue }

  var openingQuote: String { phrases["quote.open"] ?? "\u{201C}" }
  var closingQuote: String { phrases["quote.close"] ?? "\u{201D}" }

  private static func fill(_ template: String, with values: [(name: String, value: String)])
    -> String
  {
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      result += rest[..<open]
      result += values.first { $0.name == name }?.value ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
