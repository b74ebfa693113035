import BriefModel
import Foundation
import Linguistics
import TestSupport
import Testing

@testable import Analysis

@Suite struct GeographerTests {
  private struct NoTable: Error, CustomStringConvertible {
    let description = "The table of places is missing or damaged. Run script/gazetteer."
  }

  private static let places: Result<PlaceTable, any Error> = Result {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent(
        "Sources/Linguistics/Resources/\(PlaceTable.folder)/\(PlaceTable.file)")
    guard let table = try? PlaceTable(path: path.path) else { throw NoTable() }
    return table
  }
  private static let analyst = Result {
    Analyst(language: try English.language(), places: try places.get())
  }

  private static func reading(_ text: String, headline: String? = nil) throws -> Reading {
    var article = Article(id: "a", text: text)
    article.headline = headline
    return try analyst.get().reading(of: article, suppliedDay: nil)
  }

  private static func places(_ text: String) throws -> [PlaceMention] {
    try reading(text).annotation.places
  }

  @Test(arguments: try Corpus.lines(of: "places"))
  func `a place is where the text and the gazetteer put it`(line: CorpusLine) throws {
    #expect(ReadingNotation(try Self.reading(line.text)).places == line.list)
  }

  @Test func `a village has its number and its coordinates, to four places`() throws {
    let place = try #require(
      try Self.places("Troops took the village of Bahatyr in Ukraine's Donetsk region.").first)
    let site = try #require(place.site)
    #expect(place.name == "Bahatyr")
    #expect(site.kind == .settlement)
    #expect(site.country == "UA")
    #expect(site.region == "Donetsk")
    #expect(site.latitude == 47.9951)
    #expect(site.longitude == 36.9387)
    #expect(site.geonamesID == 711_956)
    #expect(try #require(place.margin) > 0.6)
  }

  @Test func `a country has its code, and a region no coordinates`() throws {
    let places = try Self.places("Shells fell in the Kharkiv region of Ukraine.")
    #expect(places.map { $0.site?.country } == ["UA", "UA"])
    #expect(places.map { $0.site?.latitude } == [nil, nil])
    #expect(places.last?.site?.geonamesID == 690_791)
  }

  @Test func `what may be either stays unresolved and keeps its margin`() throws {
    let place = try #require(try Self.places("The suspect was last seen in San Jose.").first)
    #expect(place.site == nil)
    #expect(try #require(place.margin) < 0.4)
  }

  @Test func `a name means one place throughout an article`() throws {
    let places = try Self.places(
      "Three people were shot in Tripoli, Lebanon, on Friday. Shops in Tripoli stayed closed.")
    #expect(places.filter { $0.name == "Tripoli" }.map { $0.site?.country } == ["LB", "LB"])
  }

  @Test func `two places of one name are told apart where the text does`() throws {
    let places = try Self.places(
      "He flew from an office in San Jose, California, to talks in San Jose, Costa Rica.")
    #expect(places.filter { $0.name == "San Jose" }.map { $0.site?.country } == ["US", "CR"])
  }

  @Test func `a state that bears the name of a country is that state`() throws {
    let places = try Self.places("The veterans met in Atlanta, Georgia, in the spring.")
    #expect(places.map { $0.site?.country } == ["US", "US"])
    #expect(places.last?.site?.kind == .region)
    #expect(try Self.places("It rained in Tbilisi, Georgia.").last?.site?.country == "GE")
  }

  @Test func `figures and claims have the places of the annotation`() throws {
    let reading = try Self.reading("At least 12 people were killed in Kharkiv on Sunday.")
    #expect(reading.figures.first?.place == reading.annotation.places.first)
    #expect(reading.figures.first?.place?.site?.region == "Kharkiv")
  }

  @Test func `without a gazetteer nothing is resolved and nothing else changes`() throws {
    let text = "KYIV, Ukraine (AP) — At least 12 people were killed in Kharkiv on Sunday."
    let bare = try Analyst(language: English.language()).reading(
      of: Article(id: "a", text: text), suppliedDay: nil)
    #expect(bare.annotation.places.allSatisfy { $0.site == nil && $0.margin == nil })
    let full = try Self.reading(text)
    #expect(bare.figures.map(\.quantity) == full.figures.map(\.quantity))
    #expect(bare.annotation.sentences == full.annotation.sentences)
  }

  @Test func `a long article of one name is read in no time`() throws {
    let text = String(
      repeating: "They fought in San Jose, near Victoria and at Lincoln. ", count: 1000)
    let start = ContinuousClock.now
    #expect(try Self.places(text).count == 3000)
    #expect(ContinuousClock.now - start < .seconds(60))
  }
}
