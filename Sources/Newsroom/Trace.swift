import Analysis
import BriefModel
import Drawing
import Ingest

/// `daybrief trace`: every value between two steps, as text.
package struct Trace {
  /// The steps whose values can be shown, after ARCHITECTURE's eight.
  package enum Step: String, CaseIterable, Sendable {
    case parcels
    case articles
    case annotations
    case assertions
    case stories
    case findings
    case brief
    case pages
  }

  private let pipeline: Pipeline

  package init(_ order: MakeOrder) throws { pipeline = try Pipeline(order) }

  /// The dumps of the steps asked for, in the order of the pipeline.
  package func text(of steps: [Step]) throws -> String {
    let material = try pipeline.material()
    var brief: Brief?
    var text = ""
    for step in Step.allCases where steps.contains(step) {
      if brief == nil, [.findings, .brief, .pages].contains(step) {
        brief = try pipeline.composed(from: material, revision: 1)
      }
      text += "== \(step.rawValue)\n" + dump(step, material, brief)
    }
    return text
  }

  private func dump(_ step: Step, _ material: Material, _ brief: Brief?) -> String {
    switch step {
    case .parcels:
      material.gathering.parcels.map { "\($0.name)  \($0.bytes) bytes  sha256 \($0.sha256)\n" }
        .joined() + material.gathering.diagnostics.map { $0.line + "\n" }.joined()
    case .articles: material.gathering.articles.map(article).joined()
    case .annotations: material.readings.map { AnnotationDump($0.annotation).text }.joined()
    case .assertions: material.readings.map { AssertionDump($0).text }.joined()
    case .stories: Storyteller().stories(from: material.readings).map(story).joined()
    case .findings: brief?.ledger.findings.map(finding).joined() ?? ""
    case .brief: brief.map(text) ?? ""
    case .pages: brief.map { pipeline.pages(of: $0).dump() } ?? ""
    }
  }

  private func article(_ article: Article) -> String {
    var lines = ["article \(article.id)  \(article.language)  from \(article.parcel)"]
    if let headline = article.headline { lines.append("  headline \(headline)") }
    if let outlet = article.outlet { lines.append("  outlet \(outlet.name)") }
    if let url = article.url { lines.append("  url \(url)") }
    if let issued = article.issued { lines.append("  issued \(issued)") }
    lines += article.text.split(separator: "\n", omittingEmptySubsequences: false).map {
      "  |\($0)"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func story(_ story: Story) -> String {
    "story \(story.id)  articles \(story.articles.joined(separator: " "))\n"
      + story.assertions.map { "  \($0.id)\n" }.joined()
  }

  private func finding(_ finding: Finding) -> String {
    let bounds = "low \(Self.plain(finding.low)) high \(Self.plain(finding.high))"
    let best = "best \(Self.plain(finding.best))"
    var lines = [
      "finding \(finding.id)  \(finding.metric)  \(finding.scope)  \(bounds) \(best)"
        + "  \(finding.status)  basis \(finding.basis.joined(separator: " "))"
    ]
    if let derivation = finding.derivation { lines.append("  derived \(derivation)") }
    lines += finding.excluded.map { "  excluded \($0.figure): \($0.reason)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(of brief: Brief) -> String {
    String(
      decoding: JSONWriter.bytes(indented: true) { BriefJSON(brief).write(&$0) }, as: UTF8.self)
  }

  static func plain(_ value: Double?) -> String {
    guard let value else { return "-" }
    return Int(exactly: value).map(String.init) ?? String(value)
  }
}

/// What lies where in one article, one thing a line.
private struct AnnotationDump {
  let annotation: Annotation

  init(_ annotation: Annotation) { self.annotation = annotation }

  var text: String {
    var lines = ["annotation of \(annotation.article.id)"]
    for sentence in annotation.sentences {
      let thread = sentence.thread?.rawValue ?? "none"
      lines.append("  sentence \(sentence.index)  \(at(sentence.span))  \(thread)")
    }
    for quantity in annotation.quantities {
      let bounds = "\(Trace.plain(quantity.low)) \(Trace.plain(quantity.high))"
      let guarded = quantity.guardedAs.map { "  guarded as \($0)" } ?? ""
      lines.append("  quantity  \(at(quantity.span))  \(bounds) \(quantity.modifier)\(guarded)")
    }
    for date in annotation.dates {
      let days = "\(date.start?.description ?? "-") \(date.end?.description ?? "-")"
      lines.append("  date  \(at(date.span))  \(days) \(date.grain) \(date.basis)")
    }
    for place in annotation.places {
      let within = place.within.map { "  within \($0)" } ?? ""
      lines.append(
        "  place  \(at(place.span))  \(place.name) \(place.kind)\(within)\(site(of: place))")
    }
    for mention in annotation.mentions {
      let role = mention.role.map { "  \($0)" } ?? ""
      lines.append("  \(mention.kind)  \(at(mention.span))  \(mention.name)\(role)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func site(of place: PlaceMention) -> String {
    guard let margin = place.margin else { return "" }
    guard let site = place.site else { return "  unresolved, margin \(Trace.plain(margin))" }
    let parts = [
      site.country, site.region, site.latitude.map { "\($0)" }, site.longitude.map { "\($0)" },
      site.geonamesID.map { "geonames:\($0)" },
    ]
    return "  at " + parts.compactMap(\.self).joined(separator: " ")
      + ", margin \(Trace.plain(margin))"
  }

  private func at(_ span: SourceSpan) -> String {
    "\(span.field == .headline ? "headline " : "")\(span.start)-\(span.end) \"\(annotation.article[span])\""
  }
}

/// Figures and claims of one article, with their evidence.
private struct AssertionDump {
  let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  var text: String {
    var lines = ["assertions of \(reading.annotation.article.id)"]
    for figure in reading.figures {
      let quantity = figure.quantity
      let bounds = "\(Trace.plain(quantity.low)) \(Trace.plain(quantity.high))"
      let whole = figure.of.map { " of \(Trace.plain($0.low))" } ?? ""
      lines.append(
        "  figure \(figure.id)  \(figure.metric) \(bounds) \(quantity.modifier)\(whole)"
          + "  \(figure.scope) \(figure.modality)  \(who(figure.attribution))"
          + "  rule \(figure.rule)")
      lines += figure.evidence.map(evidence)
    }
    for claim in reading.claims {
      let names = claim.participants.map(\.mention.name).joined(separator: ", ")
      lines.append(
        "  claim \(claim.id)  \(claim.kind) \(claim.status)  \(names)  \(who(claim.attribution))"
          + "  rule \(claim.rule)")
      lines += claim.evidence.map(evidence)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func who(_ attribution: Attribution) -> String {
    "\(attribution.speakerName ?? "the outlet") \(attribution.stance)"
  }

  private func evidence(_ evidence: Evidence) -> String {
    let span = evidence.span
    return "    \(evidence.role) \(span.start)-\(span.end) "
      + "\"\(reading.annotation.article[span])\""
  }
}
