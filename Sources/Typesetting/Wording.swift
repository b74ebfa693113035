import BriefModel

/// The words around the content, as the brief carries them.
struct Wording {
  let phrases: [String: String]

  /// Nil where the brief has no such words; what they would say is then left out.
  subscript(key: String) -> String? { phrases[key] }

  /// The words of a key, or what it was asked with where there are none: `issue` with "12".
  func phrase(_ key: String, _ values: [(name: String, value: String)]) -> String {
    guard let template = phrases[key] else { return values.map(\.value).joined(separator: " / ") }
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
