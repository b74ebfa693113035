import Testing

@testable import Linguistics

@Suite struct SignatureTableTests {
  private let language: Language

  init() throws {
    language = try Language.small(
      "A: a\nB: b", "stage s mode emit\nrule r\n  A B => X\nrule q\n  B => Y")
  }

  private func key(_ name: String, profile: UInt64 = 0) throws -> SignatureTable.Key {
    let member = try #require(language.symbols.classID(name))
    return SignatureTable.Key(ClassSet([BuiltIn.any, member]), -1, profile)
  }

  @Test func `signatures keep their roles however many are added`() throws {
    var table = SignatureTable(language.index, tests: 0)
    let (a, b) = (table.add(try key("A")), table.add(try key("B")))
    #expect(table.beginnings(a, 0) == 1)
    #expect(table.beginnings(b, 0) == 2)
    var profile: UInt64 = 2
    while !table.isFull {
      _ = table.add(try key("B", profile: profile))
      profile += 1
    }
    for more in profile..<profile + 5_000 { _ = table.add(try key("B", profile: more)) }
    #expect(table.number(of: try key("A")) == a)
    #expect(table.beginnings(a, 0) == 1)
    #expect(table.starts(of: 1, SignatureTable.start, a, b, SignatureTable.end, 0) == 1)
    table.clear()
    #expect(table.number(of: try key("A")) == nil)
    #expect(table.beginnings(table.add(try key("A")), 0) == 1)
  }

  @Test func `a rule that is barred from one signature keeps the others`() throws {
    var table = SignatureTable(language.index, tests: 0)
    let (one, other) = (table.add(try key("B")), table.add(try key("B", profile: 7)))
    table.bar(one, from: 2, word: 0)
    #expect(table.beginnings(one, 0) == 0)
    #expect(table.beginnings(other, 0) == 2)
    #expect(table.beginnings(table.add(try key("B", profile: 8)), 0) == 2)
  }

  @Test func `what a test has answered is told of its signature alone`() throws {
    var table = SignatureTable(language.index, tests: 130)
    let (one, other) = (table.add(try key("A")), table.add(try key("B")))
    table.note(true, of: one, to: 129)
    table.note(false, of: one, to: 0)
    #expect(table.answer(one, to: 129) == true)
    #expect(table.answer(one, to: 0) == false)
    #expect(table.answer(one, to: 128) == nil)
    #expect(table.answer(other, to: 129) == nil)
  }

  /// Words of the text are features too, and items that look alike otherwise are told apart by them.
  @Test func `items of the same classes differ by the words of their features`() throws {
    let language = try Language.small(
      "A: a\nF name=b: f\nF name=c: g",
      """
      stage named mode rewrite
      rule name
        a:A n:WORD => N(name=$n)
      stage told mode emit
      rule told
        N[name=b] => X
      rule known
        F[name=b] => Y
      """)
    #expect(language.parse("a b a c a b").emissionDump == ["X() by told", "X() by told"])
    #expect(language.parse("f g f").emissionDump == ["Y() by known", "Y() by known"])
  }

  @Test func `tasks that parse at once read the same`() async throws {
    let texts = (0..<40).map { String(repeating: "a b c b a b d ", count: $0 + 1) }
    let expected = texts.map { language.parse($0).emissionDump }
    let found = await withTaskGroup(of: (Int, [String]).self) { group in
      for (number, text) in texts.enumerated() {
        group.addTask { [language] in (number, language.parse(text).emissionDump) }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for number in texts.indices { #expect(found[number] == expected[number]) }
  }
}
