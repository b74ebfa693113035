import Testing

@testable import Linguistics

@Suite struct FormWordsTests {
  @Test(arguments: [
    "killed", "prime minister", "cease-fire", "al-Shabaab fighters", "minister of the interior",
    "U.S. dollars", "don't", "o’clock", "Côte d'Ivoire", "G7", "Su-35", "mid-", "km/h", "a  b", "-",
  ])
  func `a form is cut as the tokeniser cuts a text`(form: String) {
    let bytes = Array(form.utf8)
    var words: [String] = []
    FormWords(abbreviations: Abbreviations()).forEach(of: 0..<bytes.count, in: bytes) {
      words.append($0.text)
    }
    let tokens = Tokenizer.tokens(in: bytes, Abbreviations()).tokens
    let expected = tokens.map { token in
      String(
        decoding: Spelling.normalised(bytes[token.bytes], lowercase: false), as: UTF8.self)
    }
    #expect(words == expected)
  }
}
