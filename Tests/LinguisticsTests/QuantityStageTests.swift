import BriefModel
import TestSupport
import Testing

@testable import Linguistics

@Suite struct QuantityStageTests {
  static let language = Result { try English.language() }

  @Test(arguments: try Corpus.lines(of: "quantities"))
  func `every quantity of a sentence is read as worded`(line: CorpusLine) throws {
    let parse = try Self.language.get().parse(line.text)
    let read = parse.sentences.flatMap(\.items).flatMap(\.quantities)
    #expect((read.isEmpty ? "nothing" : read.joined(separator: "; ")) == line.expected)
  }
}

extension Item {
  /// The quantities in an item, those inside what rules have joined included.
  fileprivate var quantities: [String] {
    has("QTY") ? [quantityDump] : children.flatMap(\.quantities)
  }

  /// `2.. atLeast`, `88`, `34 age`.
  private var quantityDump: String {
    let (low, high) = (self["low"], self["high"])
    let value = low == high ? low ?? "?" : "\(low ?? "")..\(high ?? "")"
    let modifier = self["modifier"].flatMap { $0 == "exact" ? nil : $0 }
    return [value, modifier, self["guard"]].compactMap { $0 }.joined(separator: " ")
  }
}
