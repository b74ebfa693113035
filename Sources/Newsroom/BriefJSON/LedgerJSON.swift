import BriefModel

/// The ledger as JSON: every entry with its value, claimant, status, words and source.
struct LedgerJSON {
  private let ledger: Ledger
  private let printed: [Ledger.Entry.ID: [String]]
  private let articles: [Article.ID: Article]
  private let sentences: [Int: EvidenceEntry]

  init(_ brief: Brief) {
    ledger = brief.ledger
    printed = brief.printed
    articles = Dictionary(
      ledger.sources.map { ($0.article.id, $0.article) }, uniquingKeysWith: { first, _ in first })
    sentences = Dictionary(
      ledger.evidence.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func members(_ row: inout JSONWriter) {
    row.member("entries", each: ledger.entries, entry)
    row.member("evidence", each: ledger.evidence, evidence)
    row.member("sources", each: ledger.sources, source)
    row.member("findings", each: ledger.findings, finding)
    row.member("diagnostics", each: ledger.diagnostics, diagnostic)
  }

  private func entry(_ writer: inout JSONWriter, _ entry: Ledger.Entry) {
    writer.object { row in
      row.member("id", entry.id)
      switch entry.kind {
      case .figure(let figure): self.figure(&row, figure)
      case .claim(let claim): self.claim(&row, claim)
      case .derived(let metric, let value, let from, let sum):
        row.member("kind", "derived")
        row.member("metric", metric)
        row.member("value", value)
        row.member("from", strings: from)
        row.member("sum", sum)
      }
      row.member("printed", strings: printed[entry.id] ?? [])
      row.member("status", entry.status.rawValue)
      row.member("reference", entry.reference)
      origin(&row, of: entry)
    }
  }

  private func figure(_ row: inout JSONWriter, _ figure: Figure) {
    row.member("kind", "figure")
    row.member("metric", figure.metric)
    row.member("low", figure.quantity.low)
    row.member("high", figure.quantity.high)
    row.member("modifier", figure.quantity.modifier.rawValue)
    row.member("worded", figure.quantity.worded)
    row.member("of", figure.of?.low)
    row.stated("unit", figure.unit)
    row.stated("side", figure.affected?.side)
    row.stated("role", figure.affected?.role)
    row.stated("agent", figure.agent)
    row.stated("cause", figure.cause?.rawValue)
    row.stated("weapon", figure.weapon)
    row.stated("place", figure.place?.name)
    time(&row, figure.time)
    row.member("scope", figure.scope.rawValue)
    row.member("modality", figure.modality.rawValue)
    row.member("polarity", figure.polarity)
    attribution(&row, figure.attribution)
    words(&row, figure.evidence)
    row.member("rule", figure.rule)
    row.member("extractor", figure.extractor)
    row.member("confidence", figure.confidence)
  }

  private func claim(_ row: inout JSONWriter, _ claim: Claim) {
    let article = claim.evidence.first.flatMap { articles[$0.article] }
    row.member("kind", "claim")
    row.member("claim", claim.kind.rawValue)
    row.member("outcome", claim.status.rawValue)
    row.member("participants", strings: claim.names { $0 != .addressee })
    let addressees = claim.names { $0 == .addressee }
    if !addressees.isEmpty { row.member("addressees", strings: addressees) }
    row.stated("object", claim.object.flatMap { article?[$0] })
    row.stated("place", claim.place?.name)
    row.stated("venue", claim.venue.flatMap { article?[$0] })
    time(&row, claim.time)
    row.stated("quote", claim.quote.flatMap { article?[$0] })
    attribution(&row, claim.attribution)
    words(&row, claim.evidence)
    row.member("rule", claim.rule)
  }

  private func time(_ row: inout JSONWriter, _ time: DateMention?) {
    row.stated("start", time?.start?.description)
    row.stated("end", time?.end?.description)
  }

  private func attribution(_ row: inout JSONWriter, _ attribution: Attribution) {
    row.member("claimant", attribution.speakerName)
    row.member("stance", attribution.stance.rawValue)
    row.member("quoted", attribution.quoted)
    row.stated("via", attribution.via)
  }

  private func words(_ row: inout JSONWriter, _ pieces: [Evidence]) {
    row.member("evidence", each: pieces) { writer, piece in
      writer.object { row in
        row.member("role", piece.role)
        row.origin(piece)
        row.stated("words", articles[piece.article]?[piece.span])
      }
    }
  }

  /// The sentence that an entry rests on, and the source it stands in.
  private func origin(_ row: inout JSONWriter, of entry: Ledger.Entry) {
    guard let sentence = sentences[entry.reference] else { return }
    row.member("sentence", sentence.sentence)
    row.member("outlet", sentence.outlet)
    row.stated("sha256", articles[sentence.evidence.article]?.sha256)
  }

  private func evidence(_ writer: inout JSONWriter, _ evidence: EvidenceEntry) {
    writer.object { row in
      row.member("number", evidence.number)
      row.origin(evidence.evidence)
      row.member("sentence", evidence.sentence)
      row.member("outlet", evidence.outlet)
      row.member("entries", strings: evidence.entries)
    }
  }

  private func source(_ writer: inout JSONWriter, _ source: Ledger.Source) {
    writer.object { row in
      row.member("article", source.article.id)
      row.stated("headline", source.article.headline)
      row.stated("outlet", source.article.outlet?.name)
      row.stated("url", source.article.url)
      row.stated("issued", source.article.issued?.description)
      let imprint = source.article.imprint.sources.map { source.article[$0] }
      if !imprint.isEmpty { row.member("imprint", strings: imprint) }
      row.member("language", source.article.language)
      row.member("parcel", source.article.parcel)
      row.member("sha256", source.article.sha256)
      row.member("sentences", source.sentences)
      row.member("figures", source.figures)
      row.member("claims", source.claims)
    }
  }

  private func finding(_ writer: inout JSONWriter, _ finding: Finding) {
    writer.object { row in
      row.member("id", finding.id)
      row.member("metric", finding.metric)
      row.stated("side", finding.affected?.side)
      row.stated("role", finding.affected?.role)
      row.stated("place", finding.place)
      row.member("scope", finding.scope.rawValue)
      row.stated("start", finding.interval?.start.description)
      row.stated("end", finding.interval?.end.description)
      row.member("low", finding.low)
      row.member("high", finding.high)
      row.member("best", finding.best)
      row.member("status", finding.status.rawValue)
      row.member("basis", strings: finding.basis)
      row.member("excluded", each: finding.excluded) { writer, exclusion in
        writer.object { row in
          row.member("figure", exclusion.figure)
          row.member("reason", exclusion.reason)
        }
      }
      row.member("independentSources", finding.independentSources)
      row.stated("derivation", finding.derivation)
    }
  }

  private func diagnostic(_ writer: inout JSONWriter, _ diagnostic: Diagnostic) {
    writer.object { row in
      row.member("severity", diagnostic.severity.rawValue)
      row.member("message", diagnostic.message)
      row.member("place", diagnostic.place)
      row.stated("remedy", diagnostic.remedy)
    }
  }
}
