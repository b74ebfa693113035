import TestSupport
import Testing

@testable import Linguistics

/// Whatever the bytes are: no crash, no wrong span, and no more work than their number warrants.
@Suite struct HostileTextTests {
  static let language = Result { try English.language() }

  /// A log tells its name, not its bytes.
  struct Text: CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]

    var testDescription: String { name }

    init(_ name: String, _ bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
  }

  static let texts: [Text] = [
    Text("nothing", []),
    Text("zeros", Array(repeating: 0, count: 1_000)),
    Text("one long word", Array(repeating: UInt8(ascii: "a"), count: 200_000)),
    Text("hyphens in a row", Array(repeating: UInt8(ascii: "-"), count: 50_000)),
    Text("full stops", Array("a.b.".utf8) + Array(repeating: UInt8(ascii: "."), count: 50_000)),
    Text("letters and full stops", Array(repeatElement("a.b.".utf8, count: 10_000).joined())),
    Text("digits and commas", Array(repeatElement("1,".utf8, count: 20_000).joined())),
    Text("quotes in quotes", Array(repeatElement("\"'“‘".utf8, count: 5_000).joined())),
    Text("open brackets", Array(repeating: UInt8(ascii: "("), count: 20_000)),
    Text(
      "direction marks",
      Array(repeatElement("\u{202E}a\u{2066}b\u{2069}".utf8, count: 5_000).joined())
    ),
    Text("line ends", Array(repeatElement("\r\n\n\r".utf8, count: 5_000).joined())),
    Text(
      "cut characters",
      [0xE2, 0x80, 0x41, 0xF0, 0x9F, 0x98, 0xC3, 0x20, 0xFF, 0xC0, 0xAF, 0xED, 0xA0, 0x80]
    ),
    Text(
      "words without a stop",
      Array(repeatElement("88 people were killed and ".utf8, count: 2_000).joined())
    ),
    Text("numbers in a row", Array(repeatElement("two ".utf8, count: 10_000).joined())),
  ]

  @Test(arguments: texts)
  func `tokens and sentences lie in order within the text`(text: Text)
    throws
  {
    try check(Self.language.get().parse(text.bytes))
  }

  /// More kinds of items than a table of them keeps.
  @Test func `all words of the language are read without a stop`() throws {
    let files = try LanguageFolder("en").files.filter { $0.path.hasSuffix(".lex") }
    let words = files.flatMap(\.bytes).map { $0 < 0x30 || $0 == 0x3A ? 0x20 : $0 }
    let parse = try Self.language.get().parse(words + words.reversed())
    check(parse)
    #expect(parse.tokens.count > 20_000)
  }

  @Test(arguments: 0..<60)
  func `random bytes are read without harm`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let alphabet =
      Array("ab Z.,'\"-1%\n\r\u{2019}\u{201C}\u{2014}é".utf8) + [0xFF, 0xE2, 0x80, 0xC3, 0]
    let bytes = (0..<2_000).map { _ in
      seed % 2 == 0
        ? UInt8(truncatingIfNeeded: random.next())
        : alphabet[Int(random.next() % UInt64(alphabet.count))]
    }
    try check(Self.language.get().parse(bytes))
  }

  private func check(_ parse: Parse) {
    var end = 0
    for token in parse.tokens {
      #expect(token.bytes.lowerBound >= end && !token.bytes.isEmpty)
      // Between two tokens lies nothing that is seen.
      let gap = parse.text[end..<token.bytes.lowerBound]
      #expect(!gap.contains { $0 > 32 && $0 < 127 })
      end = token.bytes.upperBound
    }
    #expect(end <= parse.text.count)
    #expect(!parse.text[end...].contains { $0 > 32 && $0 < 127 })
    var next = 0
    for sentence in parse.sentences {
      #expect(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty)
      next = sentence.tokens.upperBound
      #expect(
        sentence.bytes.lowerBound == parse.tokens[sentence.tokens.lowerBound].bytes.lowerBound)
      #expect(sentence.bytes.upperBound == parse.tokens[next - 1].bytes.upperBound)
      let items = sentence.items
      #expect(items.first?.tokens.lowerBound == sentence.tokens.lowerBound)
      #expect(items.last?.tokens.upperBound == sentence.tokens.upperBound)
      for (one, other) in zip(items, items.dropFirst()) {
        #expect(one.tokens.upperBound == other.tokens.lowerBound)
      }
    }
    #expect(next == parse.tokens.count)
  }

  @Test func `twice the text takes twice the steps`() throws {
    let language = try Self.language.get()
    let sentence =
      "At least 88 civilians were killed and 26 others wounded in Kyiv, officials said. "
    let steps = [100, 200, 400].map { count in
      Parser.steps(Array(String(repeating: sentence, count: count).utf8), language)
    }
    #expect(steps[1] == 2 * steps[0])
    #expect(steps[2] == 4 * steps[0])
  }

  @Test func `a pattern that explodes is stopped in proportion to the text`() throws {
    let language = try Language.small(
      "A: a\nB: b", "stage s mode emit\nrule r\n  ((A+)+ (A+)+)+ B => X")
    let steps = [200, 400, 800].map { count in
      Parser.steps(Array(("b " + String(repeating: "a ", count: count - 1)).utf8), language)
    }
    // Each sentence needs a B, or nothing would be tried.
    #expect(steps.allSatisfy { $0 > 0 })
    #expect(steps[2] <= 5 * steps[0])
    #expect(steps[2] <= 800 * 1_100)
  }

  @Test func `a text without full stops is cut at so many tokens`() throws {
    let parse = try Self.language.get().parse(String(repeating: "word ", count: 1_000))
    #expect(parse.sentences.map(\.tokens.count) == [400, 400, 200])
  }
}

/// A generator of numbers that are the same in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
