/// Which Latin code page a text is in: that of Western or that of Central Europe.
///
/// Both put letters where the other has them, and every text is some text in both. What tells them
/// apart is that a language uses few letters: those of a Polish text, misread as Western, are of no
/// language, and signs such as ³ stand inside its words.
struct LatinPage {
  /// Letters outside ASCII, by language.
  private static let western = [
    "àâæçèéêëîïôœùûüÿ", "äöüß", "áéíñóúü", "àáâãçéêíóôõúü", "àèéìíîòóùú", "æøåéèòôóü", "åäöé",
    "äöõüåšž", "áðéíóúýþæö", "áèéëïíóöúü", "àçèéíïòóúü",
  ].map(Set.init)
  private static let central = [
    "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž",
  ].map(Set.init)
  /// Letters of no language in particular.
  private static let anyones: Set<Character> = ["ª", "º", "µ"]

  /// Bytes above 127 that stand in the text; those of them that stand directly before or after a letter,
  /// and those that stand between two.
  private let used: Set<UInt8>
  private let beside: Set<UInt8>
  private let inside: Set<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    var (used, beside, inside) = (Set<UInt8>(), Set<UInt8>(), Set<UInt8>())
    for place in bytes.indices where bytes[place] >= 0x80 {
      let before = place > bytes.startIndex ? bytes[place - 1] : 0
      let after = place + 1 < bytes.endIndex ? bytes[place + 1] : 0
      used.insert(bytes[place])
      switch (Self.isLetter(before), Self.isLetter(after)) {
      case (true, true):
        inside.insert(bytes[place])
        beside.insert(bytes[place])
      // Cubic metres.
      case (true, false) where bytes[place] == 0xB3 && before == UInt8(ascii: "m"): break
      case (true, false), (false, true): beside.insert(bytes[place])
      case (false, false): break
      }
    }
    (self.used, self.beside, self.inside) = (used, beside, inside)
  }

  /// Nil where no page makes sense of it, or two of Central Europe make different sense.
  var encoding: Encoding? {
    let western = used.contains { 0x80...0x9F ~= $0 } ? Encoding.windows1252 : .latin1
    if isText(of: Self.western, in: western) { return western }
    let pages = [Encoding.windows1250, .latin2].filter { page in
      isText(of: Self.central, in: page) && (page != .latin2 || western == .latin1)
    }
    if let page = pages.first {
      let isCertain = used.allSatisfy { byte in
        pages.allSatisfy { $0.table.character(of: byte) == page.table.character(of: byte) }
      }
      return isCertain ? page : nil
    }
    // Names of several languages in one text: whatever has no signs inside its words.
    return used.allSatisfy { isPlausible($0, in: western) } ? western : nil
  }

  /// Whether one of some languages uses all of its letters.
  private func isText(of languages: [Set<Character>], in page: Encoding) -> Bool {
    guard used.allSatisfy({ isPlausible($0, in: page) }) else { return false }
    let letters = Set(used.compactMap { page.table.character(of: $0) }.filter(\.isLetter))
      .subtracting(Self.anyones)
    let small = Set(letters.flatMap { $0.lowercased() })
    return languages.contains { small.isSubset(of: $0) }
  }

  /// Whether a byte stands for something in a page, and for no sign where it stands inside a word.
  private func isPlausible(_ byte: UInt8, in page: Encoding) -> Bool {
    guard let character = page.table.character(of: byte) else { return false }
    if character.isLetter || Self.joins.contains(character) { return true }
    return !(Self.apart.contains(character) ? beside : inside).contains(byte)
  }

  /// Signs that no word begins or ends with.
  private static let apart: Set<Character> = [
    "¦", "¬", "¯", "±", "³", "¶", "¹", "¼", "¾", "¨", "¸", "¤",
  ]

  /// What may stand inside a word beside letters.
  private static let joins: Set<Character> = [
    "\u{2018}", "\u{2019}", "´", "·", "\u{AD}", "\u{A0}", "–", "—", "…",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
