import BriefModel
import TestSupport
import Testing

@testable import Analysis

/// What page one makes of several outlets, from their words on.
@Suite struct EditorVoicesTests {
  private static let language = Result { try English.language() }

  /// The highlights of articles, each told as hour, headline and text.
  private func highlights(_ told: [(Int, String, String)]) throws -> [String] {
    let language = try Self.language.get()
    let metrics = MetricTable(language: language)
    let analyst = Analyst(language: language, metrics: metrics)
    let order = try SampleReadings.order("2025-06-10")
    let readings = told.enumerated().map { number, article in
      let (hour, headline, text) = article
      let issued = order.date.instant + hour * 3600
      return analyst.reading(
        of: Article(
          id: "a\(number)", headline: headline, text: text,
          outlet: Outlet(name: "Outlet \("ABC".dropFirst(number).prefix(1))"), issued: issued),
        suppliedDay: nil)
    }
    let editor = Editor(
      wording: try SampleReadings.wording(), metrics: metrics.metrics,
      aliases: try SampleReadings.aliases())
    let brief = editor.brief(from: readings, order: order)
    #expect(Gate.faults(in: brief, articles: readings.map(\.annotation.article)).isEmpty)
    return brief.sections[0].blocks.flatMap { block in
      if case .highlights(let lines) = block { lines.map(\.plainText) } else { [String]() }
    }
  }

  @Test func `a risen toll is printed with what it was, and one air force once`() throws {
    let lines = try highlights([
      (
        6, "Missile strike on Varnivka kills seven",
        """
        A Russian missile hit a bakery in Varnivka on Tuesday, killing seven people, mayor Pavlo Hnatiuk said.

        Ukraine's air force said it had shot down 30 of 44 drones launched by Russia overnight.
        """
      ),
      (
        11, "Toll in Varnivka rises",
        """
        The death toll from the strike on a bakery in Varnivka rose to 10, rescuers said on Tuesday.

        The air force said 30 out of 44 drones had been shot down overnight.
        """
      ),
    ])
    #expect(lines.contains { $0.contains("44 drones launched") && !$0.contains(" and air force") })
    #expect(
      lines.contains {
        $0.hasPrefix("10 killed in Varnivka") && $0.contains("according to rescuers")
          && $0.contains("was 7, according to Pavlo Hnatiuk")
      })
  }

  @Test func `numbers that cannot both be right are a range, each with its owner`() throws {
    let lines = try highlights([
      (
        6, "Shelling of Lamo market",
        "Shelling killed 12 people at a market in Lamo on Tuesday, the army said."
      ),
      (
        9, "Market in Lamo shelled",
        "Shelling of a market in Lamo killed 19 people on Tuesday, a doctors' network said."
      ),
    ])
    #expect(lines.contains { $0.hasPrefix("12–19 killed in Lamo") && $0.contains("army (12)") })
  }
}
