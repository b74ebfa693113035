import BriefModel
import TestSupport
import Testing

@testable import Linguistics

@Suite struct TokenizerTests {
  static let language = Result { try English.language() }

  @Test(arguments: try Corpus.lines(of: "tokens"))
  func `a text is cut into these tokens`(line: CorpusLine) throws {
    let parse = try Self.language.get().parse(line.text)
    #expect(parse.tokenTexts.joined(separator: "·") == line.expected)
  }

  @Test(arguments: try Corpus.lines(of: "sentences"))
  func `sentences end here and nowhere else`(line: CorpusLine) throws {
    let wanted = line.text.split(separator: "‖").map { $0.trimming(" ⏎") }
    let text = line.text.replacing(" ‖ ", with: " ").replacing("‖", with: "")
      .replacing("⏎", with: "\n")
    let sentences = try Self.language.get().parse(text).sentences
    #expect(sentences.map { $0.text.replacing("\n", with: "⏎") } == wanted)
    switch line.expected {
    case "dateline", "heading":
      #expect(sentences.first.map { "\($0.kind)" } == line.expected)
    case "paragraphs":
      #expect(sentences.map(\.paragraph) == Array(sentences.indices))
    case "whole": #expect(sentences.count == 1)
    default: #expect(sentences.allSatisfy { $0.kind == .sentence || line.expected == "lines" })
    }
  }

  @Test func `shapes are classes of the items`() throws {
    let language = try Language.small("ABBR: U.N.\nORDINAL_ENDING: nd")
    let parse = language.parse("All U.N. men (the 72nd) left Kyiv, 5km off: \"No!\"")
    let shapes = parse.sentences.flatMap(\.items).map { item in
      item.text + "/" + item.classNames.filter(Self.shapes.contains).joined(separator: ",")
    }
    #expect(
      shapes == [
        "All/WORD,START", "U.N./WORD,CAP,ACRONYM", "men/WORD", "(/PUNCT,PAREN_OPEN", "the/WORD",
        "72nd/WORD,ORDINAL", ")/PUNCT,PAREN_CLOSE", "left/WORD", "Kyiv/WORD,CAP",
        ",/PUNCT,COMMA", "5km/WORD,GLUED", "off/WORD", ":/PUNCT,COLON", "\"/PUNCT,QUOTE_OPEN",
        "No/WORD,CAP", "!/PUNCT,STOP", "\"/PUNCT,QUOTE_CLOSE",
      ])
  }

  private static let shapes = Set(BuiltIn.names).subtracting(["ANY"])
}

extension StringProtocol {
  fileprivate func trimming(_ characters: String) -> String {
    var rest = Substring(self)
    while let last = rest.last, characters.contains(last) { rest.removeLast() }
    return String(rest.drop { characters.contains($0) })
  }
}
