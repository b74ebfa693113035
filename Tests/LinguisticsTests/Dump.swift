@testable import Linguistics

extension Parse {
  /// The sentences, one a line: paragraph, kind, text.
  var sentenceDump: String {
    sentences.map { sentence in
      let mark =
        switch sentence.kind {
        case .sentence: ""
        case .heading: "heading "
        case .dateline: "dateline "
        }
      return "\(sentence.paragraph) \(mark)| \(sentence.text.replacing("\n", with: "⏎"))"
    }.joined(separator: "\n")
  }

  /// The tokens, a bar between two.
  var tokenDump: String {
    tokens.map { String(decoding: text[$0.bytes], as: UTF8.self) }.joined(separator: "|")
  }

  /// The items, each with the classes that lexicons, stages and rules gave it.
  var itemDump: String {
    sentences.flatMap(\.items).map { item in
      let names = item.classNames.filter { !BuiltIn.names.contains($0) }
      let features = item.features.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return names.isEmpty && features.isEmpty
        ? item.text : "\(item.text)/\((names + features).joined(separator: ","))"
    }.joined(separator: " ")
  }
}
