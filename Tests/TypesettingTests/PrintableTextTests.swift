import Testing

@testable import Typesetting

@Suite struct PrintableTextTests {
  @Test(arguments: [
    ("plain text", "plain text"), ("", ""), ("“quoted” – §", "“quoted” – §"),
    ("a\u{A0}b", "a\u{A0}b"), ("Зеленський", "Зеленський"),
  ])
  func `good text stays as it is`(text: String, expected: String) {
    #expect(printable(text) == expected)
  }

  @Test(arguments: [
    ("a\tb\n\nc  d", "a b c d"), ("a\u{202E}b\u{2066}c", "abc"),
    ("a\u{0}\u{7}\u{1B}[31mb", "a[31mb"),
    ("a\u{2028}b", "a b"), ("\u{FEFF}a\u{9B}b", "ab"),
  ])
  func `what steers is left out and white space is one space`(text: String, expected: String) {
    #expect(printable(text) == expected)
  }
}
