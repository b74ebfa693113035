import Foundation
import TestSupport
import Testing

/// Holds the records of `daybrief extract` against `Fixtures/record-fields.txt`, the list of their fields.
@Suite struct RecordFieldsTests {
  private typealias Row = [String: Any]

  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// A line of the list.
  private struct Field {
    var path: String
    var type: String
    var mayBeNull: Bool
    var mayBeAbsent: Bool

    init(_ line: Substring) {
      let words = line.split(separator: " ")
      path = String(words[0])
      mayBeNull = words[1].hasSuffix("?")
      mayBeAbsent = words[1].hasSuffix("-")
      type = String(mayBeNull || mayBeAbsent ? words[1].dropLast() : words[1])
    }

    /// The list that it stands in the rows of, if any.
    var list: String? {
      path.split(separator: ".").count == 2 ? String(path.prefix { $0 != "." }) : nil
    }
    var name: String { String(path.split(separator: ".").last ?? "") }
  }

  private static func fields() throws -> [Field] {
    try String(contentsOf: fixtures.appendingPathComponent("record-fields.txt"), encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }.map(Field.init)
  }

  private static func output() throws -> String {
    let articles = try Data(contentsOf: fixtures.appendingPathComponent("articles.ndjson"))
    let result = try Program.run(["extract"], input: articles)
    #expect(result.status == 0)
    return result.output
  }

  private static func rows(_ lines: String) throws -> [Row] {
    try lines.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? Row)
    }
  }

  private static func articles() throws -> [Row] {
    try rows(
      String(contentsOf: fixtures.appendingPathComponent("articles.ndjson"), encoding: .utf8))
  }

  @Test func `the records are those that a person has read`() throws {
    try Golden.expect(try Self.output(), matches: "records")
  }

  @Test func `each field is there, as what the list says, and no other`() throws {
    let fields = try Self.fields()
    let records = try Self.rows(try Self.output())
    let articles = try Self.articles()
    #expect(records.count == articles.count)
    var met: Set<String> = []
    for (record, article) in zip(records, articles) {
      let check = RecordCheck(record: record, article: article)
      for (row, list) in check.rows {
        let known = fields.filter { $0.list == list }
        #expect(Set(row.keys).subtracting(known.map(\.name)) == [])
        for field in known {
          let value = row[field.name]
          if value != nil, !(value is NSNull) { met.insert(field.path) }
          let isRight =
            switch value {
            case nil: field.mayBeAbsent
            case is NSNull: field.mayBeNull
            case let value?: check.isA(field.type, value, in: row)
            }
          #expect(isRight, "\(field.path) is \(String(describing: value)), not \(field.type)")
        }
      }
    }
    #expect(fields.map(\.path).filter { !met.contains($0) } == [], "fields that no record states")
  }
}

/// What the values of one record may be.
private struct RecordCheck {
  let record: [String: Any]
  let article: [String: Any]

  /// The record itself and the rows of its lists, each with the name of its list.
  var rows: [(row: [String: Any], list: String?)] {
    var rows: [(row: [String: Any], list: String?)] = [(record, nil)]
    for (name, value) in record {
      for row in value as? [[String: Any]] ?? [] { rows.append((row, name)) }
    }
    return rows
  }

  func isA(_ type: String, _ value: Any, in row: [String: Any]) -> Bool {
    switch type {
    case "string": return (value as? String)?.isEmpty == false
    case "strings": return value is [String]
    case "int", "number": return value is NSNumber
    case "bool": return value is Bool
    case "list": return value is [[String: Any]]
    case "time": return matches(#/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/#, value)
    case "day": return matches(#/\d{4}-\d\d-\d\d/#, value)
    case "country": return matches(#/[A-Z]{2}/#, value)
    case "geonames": return matches(#/geonames:\d+/#, value)
    case "metric": return matches(#/[a-z]+(\.[a-z]+)*/#, value)
    case "span": return isSpan(value, in: row["in"] as? String)
    case "placeIndex": return isIndex(value, of: "places")
    case "dateIndex": return isIndex(value, of: "dates")
    case "figureIndex": return isIndex(value, of: "figures")
    case "sentenceIndex": return isIndex(value, of: "sentences")
    case "figureIndexes":
      return (value as? [Any])?.allSatisfy { isIndex($0, of: "figures") } == true
    case "scores": return areScores(value)
    case "affected": return isAffected(value)
    case "evidence": return isEvidence(value)
    case "summary": return isSummary(value)
    default: return type.split(separator: "|").contains { value as? String == String($0) }
    }
  }

  private func matches(_ pattern: Regex<some Any>, _ value: Any) -> Bool {
    (value as? String).flatMap { try? pattern.wholeMatch(in: $0) } != nil
  }

  /// A half-open range of bytes that holds whole characters of the text, or of the headline.
  private func isSpan(_ value: Any, in field: String?) -> Bool {
    let names = field == "headline" ? ["headline", "title"] : ["text", "body"]
    guard let span = value as? [Int], span.count == 2, span[0] < span[1],
      let text = names.lazy.compactMap({ article[$0] as? String }).first
    else { return false }
    let bytes = Array(text.utf8)
    return span[1] <= bytes.count
      && String(validating: bytes[span[0]..<span[1]], as: UTF8.self) != nil
  }

  private func isIndex(_ value: Any, of list: String) -> Bool {
    guard let index = value as? Int, let rows = record[list] as? [Any] else { return false }
    return rows.indices.contains(index)
  }

  private func areScores(_ value: Any) -> Bool {
    guard let scores = value as? [String: Double] else { return false }
    return scores.allSatisfy { isThread($0.key) && (0...1).contains($0.value) }
  }

  private func isThread(_ name: String) -> Bool {
    ["diplomacy", "military", "humanitarian"].contains(name)
  }

  private func isAffected(_ value: Any) -> Bool {
    guard let affected = value as? [String: String] else { return false }
    return !affected.isEmpty && Set(affected.keys).isSubset(of: ["side", "role"])
  }

  private func isEvidence(_ value: Any) -> Bool {
    guard let evidence = value as? [[String: Any]], !evidence.isEmpty else { return false }
    return evidence.allSatisfy { row in
      row["role"] is String && row["span"].map { isSpan($0, in: row["in"] as? String) } == true
    }
  }

  private func isSummary(_ value: Any) -> Bool {
    guard let summary = value as? [String: [Int]] else { return false }
    return summary.allSatisfy { thread, sentences in
      isThread(thread) && sentences.allSatisfy { isIndex($0, of: "sentences") }
    }
  }
}
