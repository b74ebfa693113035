import Testing

@testable import Linguistics

@Suite struct WordSignaturesTests {
  private func cell(literal: Int32 = -1, firstFeature: Int32 = 0, features: Int16 = 0) -> Cell {
    Cell(
      start: 0, end: 1, firstToken: 0, endToken: 1,
      classes: ClassSet([BuiltIn.any, BuiltIn.word]), literal: literal, firstFeature: firstFeature,
      featureCount: features, entry: 7)
  }

  @Test func `a word is told from others by literal and features`() {
    var words = WordSignatures()
    let (known, place) = (cell(firstFeature: ~3, features: 2), WordSignatures.place(of: cell()))
    #expect(words.signature(at: place, of: known) == nil)
    words.note(5, at: place, of: known)
    #expect(words.signature(at: place, of: known) == 5)
    for other in [cell(), cell(literal: 1), cell(firstFeature: ~4, features: 2)] {
      #expect(words.signature(at: place, of: other) == nil)
    }
    words.clear()
    #expect(words.signature(at: place, of: known) == nil)
  }

  @Test func `features that lie in a text are not kept`() {
    var words = WordSignatures()
    let (made, place) = (cell(firstFeature: 3, features: 1), WordSignatures.place(of: cell()))
    words.note(5, at: place, of: made)
    #expect(words.signature(at: place, of: made) == nil)
  }
}
