import Analysis
import BriefModel
import Delivery
import Drawing
import Ingest

/// Runs the eight steps, from inputs to delivered editions.
///
/// What costs time to load (language packs, the style, fonts) is loaded once and kept, so that a
/// second brief of the same pipeline costs only its own work.
package final class Pipeline {
  /// What a caller may show while the work goes on.
  package enum Event: Sendable {
    case gathered(files: Int, articles: Int)
    case read(figures: Int, claims: Int)
    case composed(sections: Int, entries: Int)
    case rendered(edition: String, bytes: Int)
    case delivered(Receipt)

    package struct Receipt: Sendable {
      package var revision: Int
      package var places: [String]
      package var isNew: Bool
    }
  }

  private let order: MakeOrder
  private let zone: Zone
  private let style: StyleShelf.Found
  private let press: Press
  private let shelf: LanguageShelf
  private let report: (Event) -> Void
  private var analysts: [String: Analyst] = [:]

  /// Checks the order and loads what it names, before any input is read.
  package init(_ order: MakeOrder, report: @escaping (Event) -> Void = { _ in }) throws {
    self.order = order
    self.report = report
    zone = try ZoneDatabase().zone(named: order.zone)
    style = try StyleShelf().style(named: order.style)
    shelf = try LanguageShelf()
    press = try Press(style: style.style)
  }

  /// Makes the brief and delivers it; everything or nothing.
  ///
  /// - Returns: what is worth a warning.
  package func run() throws -> [String] {
    let material = try material()
    let omissions = try omissions(from: material)
    let formats = order.editions.compactMap(Editions.format)
    let manifest = manifest(of: material)
    let dispatch = Dispatch(name: order.name, day: material.order.date) { revision in
      let brief = try self.brief(from: material, revision: revision)
      return try formats.map { format in
        let edition = Edition(
          suffix: format.suffix, bytes: try format.bytes(of: brief, on: self.press))
        self.report(.rendered(edition: format.suffix, bytes: edition.bytes.count))
        return edition
      }
    } manifest: { delivered, previous in
      try manifest.bytes(adding: delivered, to: previous)
    }
    let receipt = try FolderChannel(address: order.output).deliver(dispatch)
    report(
      .delivered(
        Event.Receipt(revision: receipt.revision, places: receipt.places, isNew: receipt.isNew)))
    return [material.gathering.note].compactMap(\.self) + omissions.map(\.line)
      + material.diagnostics.filter { $0.severity != .note }.map(\.line)
  }

  /// Articles outside the period, a diagnostic for each reason; a brief of none at all is refused.
  private func omissions(from material: Material) throws(Fault) -> [Diagnostic] {
    let articles = material.gathering.articles
    let omitted = Omission.allCases.map { reason in
      (reason, articles.filter { material.order.omission(of: $0) == reason }.map(\.parcel))
    }.filter { !$0.1.isEmpty }
    let diagnostics = omitted.map { reason, names in
      let (count, them) =
        names.count == 1 ? ("1 article", "it") : ("\(names.count) articles", "them")
      return Diagnostic(
        .warning, "\(told(reason, material.order)): \(names.firstFew)", at: "\(count) left out",
        remedy: "To have \(them), choose another --date or --cutoff.")
    }
    guard omitted.reduce(0, { $0 + $1.1.count }) < articles.count else {
      let none = Diagnostic(
        .error, "holds no article of the period", at: order.inputs.joined(separator: ", "),
        remedy: "No brief was made. An article that bears a day alone counts as of its noon in UTC."
      )
      throw Fault(.noInput, diagnostics + [none])
    }
    return diagnostics
  }

  /// Such as "issued after the cut-off 06:00 of 18 May 2025".
  private func told(_ reason: Omission, _ brief: BriefOrder) -> String {
    let moment = reason == .afterCutoff ? brief.cutoff : brief.periodStart
    let (day, seconds) = moment.civil(offset: brief.zoneOffset)
    let time = MakeOrder.clock(seconds)
    switch reason {
    case .afterCutoff: return "issued after the cut-off \(day) \(time) \(brief.zoneAbbreviation)"
    case .beforePeriod:
      return "issued before the period, which begins \(day) \(time) \(brief.zoneAbbreviation)"
    }
  }

  /// Everything from reading to rendering once more, delivering nothing; what benchmarks repeat.
  package func rehearse() throws {
    let brief = try brief(from: try material(), revision: 1)
    for format in order.editions.compactMap(Editions.format) {
      _ = try format.bytes(of: brief, on: press)
    }
  }

  // MARK: Steps

  /// Steps 1 to 4: what was read, and what the brief is to be of.
  func material() throws -> Material {
    var gathering = try Gathering(order.inputs, output: order.output)
    for place in gathering.articles.indices {
      let article = gathering.articles[place]
      if let analyst = try analyst(for: article.language) {
        gathering.articles[place] = analyst.imprinted(article, near: order.date)
      }
    }
    report(.gathered(files: gathering.parcels.count, articles: gathering.articles.count))
    let day = try day(of: gathering.articles)
    var material = Material(
      gathering: gathering, order: try briefOrder(day), diagnostics: gathering.diagnostics)
    for article in gathering.articles {
      material.readings.append(try reading(of: article, day: day, &material.diagnostics))
    }
    report(
      .read(
        figures: material.readings.reduce(0) { $0 + $1.figures.count },
        claims: material.readings.reduce(0) { $0 + $1.claims.count }))
    return material
  }

  /// Steps 5 to 7.
  func composed(from material: Material, revision: Int) throws -> Brief {
    var order = material.order
    order.revision = revision
    let brief = try shelf.editor(for: Self.language).brief(
      from: material.readings, order: order, diagnostics: material.diagnostics)
    report(.composed(sections: brief.sections.count, entries: brief.ledger.entries.count))
    return brief
  }

  /// A brief that the gate has let through.
  func brief(from material: Material, revision: Int) throws -> Brief {
    let brief = try composed(from: material, revision: revision)
    let faults = Gate.faults(in: brief, articles: material.gathering.articles)
    guard faults.isEmpty else { throw Fault(.software, faults) }
    return brief
  }

  /// Step 8, as far as the frames.
  func pages(of brief: Brief) -> PagedDocument { press.pages(of: brief).document }

  /// The language that briefs are written in.
  private static let language = "en"

  private func reading(
    of article: Article, day: Day, _ diagnostics: inout [Diagnostic]
  ) throws(Fault) -> Reading {
    let tag = article.language
    guard let analyst = try analyst(for: tag) else {
      let known = shelf.codes.joined(separator: ", ")
      diagnostics.append(
        Diagnostic(
          .warning, "is in \"\(tag)\", for which there is no language pack; nothing was read",
          at: article.parcel, remedy: "Packs at hand: \(known)."))
      return Reading(annotation: Annotation(article: article))
    }
    return analyst.reading(of: article, suppliedDay: day)
  }

  private func analyst(for tag: String) throws(Fault) -> Analyst? {
    if analysts[tag] == nil { analysts[tag] = try shelf.analyst(for: tag) }
    return analysts[tag]
  }

  // MARK: Day and cut-off

  /// The day asked for, or that of the latest article where every article bears one.
  private func day(of articles: [Article]) throws(Fault) -> Day {
    if let date = order.date { return date }
    let undated = articles.filter { $0.issued == nil }
    guard undated.isEmpty, let latest = articles.compactMap(\.issued).max() else {
      let names = undated.map(\.parcel)
      let more = names.count > 1 ? " and \(names.count - 1) more" : ""
      throw Fault(
        .data, "bears no date, so \"Sunday\" in it could be any Sunday",
        at: (names.first ?? "articles") + more,
        remedy: "Supply the day: --date 2025-05-18; or \"issued:\" in the file's front matter.")
    }
    return latest.civil(offset: zone.offset(at: latest)).day
  }

  private func briefOrder(_ day: Day) throws -> BriefOrder {
    let cutoff = zone.instant(of: day, seconds: order.cutoff ?? MakeOrder.lastMinute)
    let reckoning = zone.reckoning(at: cutoff)
    let title = try order.title ?? shelf.wording(for: Self.language)["masthead.title"]
    return BriefOrder(
      title: title, date: day, cutoff: cutoff, zone: zone.name, zoneOffset: reckoning.offset,
      zoneAbbreviation: reckoning.abbreviation, marking: style.style.marking)
  }

  private func manifest(of material: Material) -> Manifest {
    let order = material.order
    return Manifest(
      inputs: material.gathering.parcels,
      options: [
        ("date", order.date.description), ("cutoff", order.cutoff.description),
        ("zone", order.zone), ("title", order.title), ("marking", order.marking),
      ], style: (style.style.name, Digest.sha256Hex(style.bytes)))
  }
}

/// What steps 1 to 4 hand on.
struct Material {
  var gathering: Gathering
  var order: BriefOrder
  var readings: [Reading] = []
  var diagnostics: [Diagnostic]
}
