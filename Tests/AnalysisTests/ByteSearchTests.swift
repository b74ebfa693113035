import Testing

@testable import Analysis

@Suite struct ByteSearchTests {
  @Test(arguments: [
    ("talks in Rome", "in", 6), ("talks in Rome", "Rome", 9), ("in in", "in ", 0),
    ("“Yes,” he said", "”", 7), ("aab", "ab", 1), ("abc", "", 0), ("", "", 0),
  ])
  func `words are found where they begin`(_ text: String, _ words: String, _ offset: Int) {
    #expect(text.firstOffset(of: words) == offset)
  }

  @Test(arguments: [("talks", "talks."), ("", "a"), ("Kyiv", "kyiv")])
  func `what does not stand there is not found`(_ text: String, _ words: String) {
    #expect(!text.holds(words))
  }

  @Test func `a search goes on from an offset`() {
    #expect("one and one".firstOffset(of: "one", from: 1) == 8)
    #expect("one".firstOffset(of: "one", from: 3) == nil)
  }

  @Test(arguments: [("", 0), (" ", 0), ("one", 1), (" one  two ", 2)])
  func `words are counted between blanks`(_ text: String, _ count: Int) {
    #expect(text.wordCount == count)
  }
}

@Suite struct ContentWordsTests {
  private func shared(_ left: String, _ right: String) -> Int {
    ContentWords(left).shared(with: ContentWords(right))
  }

  @Test func `short words and repetitions do not count`() {
    #expect(ContentWords("The men met, met again and talked; talked.").count == 2)
    #expect(ContentWords("").count == 0)
  }

  @Test func `case and punctuation make no difference`() {
    #expect(shared("Talks “ended” in Istanbul.", "istanbul: TALKS (ended)") == 3)
  }

  @Test func `signs part words in any script, accents do not`() {
    #expect(shared("Zelensky’s aides", "Zelensky aides") == 2)
    #expect(shared("переговори–завершено", "завершено переговори") == 2)
    #expect(shared("cafe\u{301}s open", "cafe\u{301}s") == 1)
  }
}
