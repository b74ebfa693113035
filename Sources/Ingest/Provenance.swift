import BriefModel

/// What a source states about an article beside its text, under whatever name it states it.
struct Provenance {
  enum Field: Int, CaseIterable {
    case id
    case headline
    case outlet
    case url
    case issued
    case language

    /// What sources call it, our own name first.
    var names: [String] {
      switch self {
      case .id: ["id"]
      case .headline: ["headline", "title"]
      case .outlet: ["outlet", "source", "publisher"]
      case .url: ["url", "link"]
      case .issued: ["issued", "published", "date"]
      case .language: ["language", "lang"]
      }
    }
  }

  /// By field.
  private var texts = [String?](repeating: nil, count: Field.allCases.count)

  subscript(field: Field) -> String? {
    get { texts[field.rawValue] }
    set { texts[field.rawValue] = newValue }
  }

  /// Makes the article; what is wrong with a field is a diagnostic, and the field stays empty.
  func article(text: String, of parcel: Parcel, sha256: String, at place: String)
    -> (article: Article, diagnostics: [Diagnostic])
  {
    var diagnostics: [Diagnostic] = []
    let body = Self.cleaned(text, at: place, &diagnostics)
    func line(_ field: Field) -> String? {
      self[field].flatMap { Self.oneLine(Self.cleaned($0, at: place, &diagnostics)) }
    }
    let headline = line(.headline)
    let article = Article(
      id: line(.id) ?? Self.id(headline: headline, text: body), headline: headline, text: body,
      outlet: line(.outlet).map(Outlet.init), url: webAddress(at: place, &diagnostics),
      issued: instant(at: place, &diagnostics), language: line(.language) ?? "en",
      parcel: parcel.name, sha256: sha256)
    return (article, diagnostics)
  }

  private func webAddress(at place: String, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let url = self[.url].flatMap(Self.oneLine) else { return nil }
    guard Self.isWebAddress(url) else {
      diagnostics.append(
        Diagnostic(
          .warning, "its link is no http or https address and was left out", at: place,
          remedy: "Give a full address: https://…"))
      return nil
    }
    return Self.encoded(url)
  }

  private static func isWebAddress(_ url: String) -> Bool {
    goesOn(url, behind: "http://") || goesOn(url, behind: "https://")
  }

  /// Whether an address begins with an opening, in capitals or not, and does not end there.
  private static func goesOn(_ url: String, behind opening: String) -> Bool {
    guard url.utf8.count > opening.utf8.count else { return false }
    for (byte, wanted) in zip(url.utf8, opening.utf8) {
      let isCapital = (0x41...0x5A).contains(byte)
      if (isCapital ? byte | 0x20 : byte) != wanted { return false }
    }
    return true
  }

  /// With what may not stand in an address as browsers send it: `<` as `%3C`.
  ///
  /// See the percent-encode sets of the URL standard of WHATWG.
  private static func encoded(_ url: String) -> String {
    var url = url
    let isPlain = url.withUTF8 { $0.allSatisfy { !isToBeEncoded($0) } }
    if isPlain { return url }
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = url.utf8.flatMap { byte in
      isToBeEncoded(byte)
        ? [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]] : [byte]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isToBeEncoded(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x7F: true
    default: false
    }
  }

  private func instant(at place: String, _ diagnostics: inout [Diagnostic]) -> Instant? {
    guard let issued = self[.issued].flatMap(Self.oneLine) else { return nil }
    if let instant = Instant(iso8601: issued) { return instant }
    diagnostics.append(
      Diagnostic(
        .warning, "its time of issue is not understood: \"\(issued.prefix(40))\"", at: place,
        remedy: "Write it as 2025-05-18 or 2025-05-18T06:00:00Z."))
    return nil
  }

  private static func cleaned(
    _ text: String, at place: String, _ diagnostics: inout [Diagnostic]
  ) -> String {
    let cleaned = Cleaning.cleaned(text)
    for removal in cleaned.removed {
      let digits = String(removal.scalar, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      diagnostics.append(
        Diagnostic(
          .warning, "control character \(name) was removed (\(removal.count) ×)", at: place,
          remedy: "Positions count bytes of the text without it; clean the text to be sure."))
    }
    return cleaned.text
  }

  /// Without blanks at the ends and with single spaces within; nil where nothing is left.
  private static func oneLine(_ text: String) -> String? {
    guard !isPlainLine(text) else { return text }
    let words = text.split { $0.isWhitespace }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Whether it is words of ASCII, each parted from the next by one space.
  private static func isPlainLine(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var wasBlank = true
      for byte in bytes {
        guard byte > 0x20 && byte < 0x7F || byte == 0x20 && !wasBlank else { return false }
        wasBlank = byte == 0x20
      }
      return !wasBlank
    }
  }

  /// From the content alone, so that the same article has the same name on every machine.
  private static func id(headline: String?, text: String) -> String {
    "a" + Digest.sha256Hex(Array((headline ?? "").utf8) + [0] + Array(text.utf8)).prefix(10)
  }
}
