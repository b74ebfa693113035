import BriefModel
import Foundation
import Linguistics
import TestSupport
import Testing

@testable import Analysis

@Suite struct FigureExtractorTests {
  static let language = Result { try English.language() }

  @Test(
    arguments: try ["killed", "injured", "casualties", "custody", "displaced", "air", "ground"]
      .flatMap { try Corpus.lines(of: "figures/\($0)") })
  func `a sentence yields its figures and no others`(line: Corpus.Line) throws {
    let figures = try Self.figures(in: line.sentence)
    #expect((figures.isEmpty ? "nothing" : figures.joined(separator: "; ")) == line.expected)
  }

  @Test(arguments: ["rome", "fasher", "khan-younis", "walikale"])
  func `an article yields its figures in order of reading`(name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Articles/\(name)")
    let text = try String(
      contentsOf: folder.appendingPathComponent("article.txt"), encoding: .utf8)
    let expected = try String(
      contentsOf: folder.appendingPathComponent("expected-figures.txt"), encoding: .utf8)
    let figures = try Self.figures(in: text).joined(separator: "\n") + "\n"
    #expect(figures == expected, "\(LineDiff.text(from: expected, to: figures))")
  }

  private static func figures(in text: String) throws -> [String] {
    let language = try language.get()
    let article = Article(id: "a", text: text)
    let parsed = ParsedArticle(article, language: language, suppliedDay: Day("2025-05-18"))
    let extractor = FigureExtractor(
      metrics: MetricTable(language: language), annotation: Annotation(article: article),
      attributions: Attributions(speeches: []), day: parsed.day)
    let figures = extractor.figures(in: parsed)
    return figures.map { $0.dump(in: figures, metrics: extractor.metrics.metrics) }
  }
}
