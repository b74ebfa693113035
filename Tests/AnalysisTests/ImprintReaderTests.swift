import BriefModel
import Linguistics
import TestSupport
import Testing

@testable import Analysis

@Suite struct ImprintReaderTests {
  private static let analyst = Result { Analyst(language: try English.language()) }
  private static let day = Day("2025-05-19")

  private static func imprinted(_ article: Article) throws -> Article {
    try analyst.get().imprinted(article, near: day)
  }

  @Test(arguments: try Corpus.lines(of: "imprints"))
  func `an article says who issued it and when`(line: CorpusLine) throws {
    let article = try Self.imprinted(
      Article(id: "a", text: line.text.replacing("\\n", with: "\n\n")))
    let read = [
      article.outlet?.name ?? "-", article.issued?.description ?? "-",
      String(article.imprint.asides.count),
    ]
    #expect(read == line.list)
  }

  @Test func `what was supplied beside the text wins`() throws {
    let issued = Instant(seconds: 1_747_000_000)
    let article = try Self.imprinted(
      Article(
        id: "a", text: "BAMAKO, May 17 (Reuters) - Gunmen attacked a market.",
        outlet: Outlet(name: "Mail"), issued: issued))
    #expect(article.outlet?.name == "Mail")
    #expect(article.issued == issued)
    #expect(article.imprint.sources == [])
  }

  @Test func `the words lead back to the line that says so`() throws {
    let article = try Self.imprinted(
      Article(id: "a", text: "BAMAKO, May 17 (Reuters) - Gunmen attacked a market."))
    #expect(article.imprint.sources.map { article[$0] } == ["BAMAKO, May 17 (Reuters) -"])
  }

  @Test func `a letterhead makes the headline and tells nothing`() throws {
    var article = Article(
      id: "a", headline: "OCHA CHAD",
      text: "Situation Report No. 12\n\nAs of 4 May 2025\n\nSome 1,200 families fled Adre.")
    article = try Self.imprinted(article)
    #expect(article.headline == "OCHA CHAD, Situation Report No. 12")
    #expect(article.outlet?.name == "OCHA")
    let reading = try Self.analyst.get().reading(of: article, suppliedDay: nil)
    let told = reading.annotation.sentences.map { article[$0.span] }
    #expect(told == ["Some 1,200 families fled Adre."])
  }

  @Test func `a report names the days that it covers`() throws {
    let article = try Self.imprinted(
      Article(
        id: "a",
        text: "This report covers the period 6 to 12 May 2025. The next will be issued on 20 May."))
    let period = try #require(article.imprint.period)
    #expect(period.start == Day("2025-05-06"))
    #expect(period.end == Day("2025-05-13"))
    let reading = try Self.analyst.get().reading(of: article, suppliedDay: Self.day)
    #expect(reading.claims.map(\.kind) == [.event])
  }
}
