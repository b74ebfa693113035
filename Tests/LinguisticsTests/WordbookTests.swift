import Testing

@testable import Linguistics

@Suite struct WordbookTests {
  @Test(arguments: 1...20)
  func `a word of any length is found in any case and anywhere in a text`(length: Int) throws {
    let word = String("abcdefghijklmnopqrst".prefix(length))
    let language = try Language.small("FOUND: \(word)")
    for form in [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()] {
      for text in [form, "\(form).", "They say \(form) and go on."] {
        let items = language.parse(text).sentences.flatMap(\.items)
        #expect(items.filter { $0.has("FOUND") }.map(\.text) == [form], "in \(text)")
      }
    }
  }

  @Test func `a long word is told from one that differs in its middle alone`() throws {
    let language = try Language.small("FOUND: counterdemonstration")
    let items = language.parse("counterdelonstration").sentences.flatMap(\.items)
    #expect(items.allSatisfy { !$0.has("FOUND") })
  }

  @Test func `the longest phrase wins, and a phrase ends with its sentence`() throws {
    let language = try Language.small("SHORT: \"cease fire\"\nLONG: \"cease fire line\"")
    let items = language.parse("A cease fire line. They cease. Fire fell.").sentences
      .flatMap(\.items)
    #expect(items.filter { $0.has("LONG") }.map(\.text) == ["cease fire line"])
    #expect(items.allSatisfy { !$0.has("SHORT") })
  }
}
