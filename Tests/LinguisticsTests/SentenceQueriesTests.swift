import Testing

@testable import Linguistics

/// What readers ask of a sentence, its items and what rules found in it.
@Suite struct SentenceQueriesTests {
  private func language() throws -> Language {
    try Language.small(
      "FOLK kind=person: people civilians", "stage only mode emit\nrule it\n  ^ n:WORD+ $ => X\n")
  }

  @Test func `items of a class are found from either end`() throws {
    let language = try language()
    let sentence = language.parse("people saw civilians in town").sentences[0]
    let (folk, all) = (language.classes("FOLK"), 0..<sentence.count)
    #expect(sentence.first(folk, in: all) == 0)
    #expect(sentence.last(folk, in: all) == 2)
    #expect(sentence.first(without: folk, in: all) == 1)
    #expect(sentence.last(without: folk, in: all) == 4)
    #expect(sentence.count(folk, in: all) == 2)
    #expect(sentence.first(folk, in: 3..<5) == nil)
    #expect(Array(sentence.places(having: folk, in: all)) == [0, 2])
  }

  @Test func `the items under a capture are found from either end`() throws {
    let language = try language()
    let emission = try #require(language.parse("people saw civilians").sentences[0].emissions.first)
    let words = language.capture("n")
    #expect(emission.items(words).map(\.text) == ["people", "saw", "civilians"])
    #expect(emission.first(words)?.text == "people")
    #expect(emission.last(words)?.text == "civilians")
    #expect(emission.bytes(of: words) == 0..<20)
    #expect(emission.bytes(of: language.capture("m")) == nil)
    #expect(emission.items(language.capture("m")).isEmpty)
  }

  @Test func `each feature of an item is told`() throws {
    let language = try language()
    let item = language.parse("people").sentences[0].item(0)
    var told: [String] = []
    item.forEachFeature { key, value in
      told.append(language.symbols.name(key) + "=" + item.string(value))
    }
    #expect(told == ["kind=person"])
  }
}
