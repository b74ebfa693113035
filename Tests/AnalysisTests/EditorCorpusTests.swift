import BriefModel
import Foundation
import Linguistics
import TestSupport
import Testing

@testable import Analysis

/// Briefs of articles that are read as any other, not made by hand.
@Suite struct EditorCorpusTests {
  private static let language = Result { try English.language() }
  private static let analyst = Result { Analyst(language: try language.get()) }
  private static let editor = Result {
    Editor(
      wording: try SampleReadings.wording(),
      metrics: MetricTable(language: try language.get()).metrics,
      aliases: try SampleReadings.aliases())
  }

  private static func brief(_ text: String) throws -> (brief: Brief, article: Article) {
    let article = Article(id: "a", text: text)
    let reading = try analyst.get().reading(of: article, suppliedDay: Day("2025-05-18"))
    let brief = try editor.get().brief(
      from: [reading], order: try SampleReadings.order("2025-05-18"))
    return (brief, article)
  }

  @Test(arguments: try Corpus.lines(of: "briefs"))
  func `a brief says what its article bears out, and says it as itself`(line: CorpusLine) throws {
    let text = line.text.replacing("\\n", with: "\n\n")
    let (brief, article) = try Self.brief(text)
    #expect(Gate.faults(in: brief, articles: [article]).map(\.message) == [])
    let shown = brief.dump().replacing(/\{\d+\.\.\d+\}/, with: "").replacing(" | ", with: " · ")
    for expected in line.list {
      let words = String(expected.trimmed.split(separator: " ", maxSplits: 1)[1])
        .replacing("\\n", with: "\n")
      #expect(shown.contains(words) == expected.hasPrefix("has "), "\(expected)\n\(shown)")
    }
  }

  @Test func `a place nearer than the country is told`() throws {
    let text =
      "Russia launched a record drone assault on Ukraine overnight, targeting Kyiv and other regions."
    var reading = try Self.analyst.get().reading(
      of: Article(id: "a", text: text), suppliedDay: Day("2025-05-18"))
    // As a gazetteer has them.
    for index in reading.annotation.places.indices {
      let place = reading.annotation.places[index]
      reading.annotation.places[index].site = Site(
        kind: place.kind, country: place.name == "Russia" ? "RU" : "UA")
      if place.name == "Kyiv" { reading.annotation.places[index].kind = .settlement }
    }
    for index in reading.claims.indices {
      reading.claims[index].place?.site = Site(kind: .country, country: "UA")
    }
    let brief = try Self.editor.get().brief(
      from: [reading], order: try SampleReadings.order("2025-05-18"))
    #expect(brief.dump().replacing(/\{\d+\.\.\d+\}/, with: "").contains("Ukraine: Kyiv"))
  }

  @Test(arguments: ["claims", "attribution"])
  func `no article is refused, whatever it holds`(corpus: String) throws {
    let sentences = try Corpus.lines(of: "news/\(corpus)").map(\.text)
    for start in stride(from: 0, to: sentences.count, by: 12) {
      let text = sentences[start..<min(start + 12, sentences.count)].joined(separator: "\n\n")
      let (brief, article) = try Self.brief(text.replacing("\\n", with: " "))
      let faults = Gate.faults(in: brief, articles: [article])
      #expect(faults.map { "\($0.place): \($0.message)" } == [], "\(text)")
    }
  }
}

@Suite struct EditorProofTests {
  @Test func `a line that the gate would refuse is left out and told`() throws {
    var (brief, articles) = try SampleReadings.brief("seed", date: "2025-05-18")
    guard case .highlights(var lines) = brief.sections[0].blocks[0] else {
      Issue.record("page one does not begin with highlights")
      return
    }
    let count = lines.count
    lines[3].removeAll { if case .quotation("Russia", _, _) = $0 { true } else { false } }
    brief.sections[0].blocks[0] = .highlights(lines)
    try #require(!Gate.faults(in: brief, articles: articles).isEmpty)
    let words = EditorWords(try SampleReadings.wording())
    let proof = EditorProof(brief, articles: articles, words: words)
    #expect(proof.leftOut == [.claimant: 1])
    #expect(proof.diagnostics.count == 1)
    guard case .highlights(let kept) = proof.sections[0].blocks[0] else { return }
    #expect(kept.count == count - 1)
    brief.sections = proof.sections
    #expect(Gate.faults(in: brief, articles: articles).isEmpty)
  }

  @Test func `a chart goes where a row of its table goes`() throws {
    var (brief, articles) = try SampleReadings.brief("seed", date: "2025-05-18")
    let place = try #require(
      brief.sections[0].blocks.firstIndex { if case .exhibit = $0 { true } else { false } })
    guard case .exhibit(var exhibit) = brief.sections[0].blocks[place] else { return }
    let rows = exhibit.twin.rows.count
    exhibit.twin.rows[0].append([.words("Some 300 more.")])
    brief.sections[0].blocks[place] = .exhibit(exhibit)
    let words = EditorWords(try SampleReadings.wording())
    let proof = EditorProof(brief, articles: articles, words: words)
    guard case .table(let table) = proof.sections[0].blocks[place] else {
      Issue.record("the chart is still there")
      return
    }
    #expect(table.rows.count == rows - 1)
    let numbers = proof.sections.flatMap(\.blocks).compactMap { block -> Int? in
      if case .exhibit(let exhibit) = block { exhibit.number } else { nil }
    }
    #expect(numbers == Array(1...numbers.count))
  }
}
