import BriefModel

/// A parsed article as a record of `daybrief extract`: one line of JSON, schema 1.
struct RecordWriter {
  /// The lists of a record, in their order.
  enum Part: String, CaseIterable, Sendable {
    case sentences
    case quantities
    case dates
    case places
    case mentions
    case figures
    case claims
    case findings
    case summary
    case attributions
    case diagnostics
  }

  /// In the order of the cases.
  let parts: [Part]

  init(parts: Set<Part>) { self.parts = Part.allCases.filter(parts.contains) }

  /// What can be concluded from the one article alone.
  struct Conclusions {
    var findings: [Finding] = []
    /// Sentence indexes per thread, best first.
    var summary: [(thread: StoryThread, sentences: [Int])] = []
  }

  func write(_ reading: Reading, _ conclusions: Conclusions, _ writer: inout JSONWriter) {
    let assertions = RecordAssertions(reading: reading)
    writer.object { record in
      head(of: reading.annotation.article, &record)
      for part in parts {
        write(part, reading, assertions, conclusions, &record)
      }
    }
    writer.endLine()
  }

  /// The record of a line that cannot be read.
  static func writeError(
    _ message: String, line: Int, of file: String, _ writer: inout JSONWriter
  ) {
    writer.object { record in
      record.member("schema", BriefModel.schema)
      if file != "-" { record.member("file", file) }
      record.member("line", line)
      record.member("error", message)
    }
    writer.endLine()
  }

  private func head(of article: Article, _ record: inout JSONWriter) {
    record.member("schema", BriefModel.schema)
    record.member("id", article.id)
    record.member("language", article.language)
    record.stated("issued", article.issued?.description)
  }

  private func write(
    _ part: Part, _ reading: Reading, _ assertions: RecordAssertions,
    _ conclusions: Conclusions, _ record: inout JSONWriter
  ) {
    let annotation = reading.annotation
    switch part {
    case .sentences:
      let all = annotation.sentences
      record.member("sentences", count: all.count) { sentence(&$0, all[$1]) }
    case .quantities:
      let all = annotation.quantities
      record.member("quantities", count: all.count) { quantity(&$0, all[$1]) }
    case .dates:
      let all = annotation.dates
      record.member("dates", count: all.count) { date(&$0, all[$1]) }
    case .places:
      let all = annotation.places
      record.member("places", count: all.count) { place(&$0, all[$1]) }
    case .mentions:
      let all = annotation.mentions
      record.member("mentions", count: all.count) { mention(&$0, all[$1]) }
    case .figures:
      record.member("figures", count: reading.figures.count) { assertions.figure(&$0, at: $1) }
    case .claims:
      record.member("claims", count: reading.claims.count) { assertions.claim(&$0, at: $1) }
    case .findings:
      let all = conclusions.findings
      record.member("findings", count: all.count) { assertions.finding(&$0, all, at: $1) }
    case .summary:
      record.member("summary") { summary in
        for (thread, sentences) in conclusions.summary {
          summary.name(word: thread.rawValue)
          summary.array(sentences) { $0.value($1) }
        }
      }
    case .attributions:
      let all = reading.speeches
      record.member("attributions", count: all.count) { speech(&$0, all[$1]) }
    case .diagnostics: record.member("diagnostics", each: reading.diagnostics, diagnostic)
    }
  }

  // MARK: Rows

  private func sentence(_ writer: inout JSONWriter, _ sentence: Sentence) {
    writer.object { row in
      row.member("index", sentence.index)
      row.span(sentence.span)
      row.member("thread", word: sentence.thread?.rawValue)
      row.member("threadScores") { scores in
        guard !sentence.threadScores.isEmpty else { return }
        for thread in StoryThread.allCases {
          guard let score = sentence.threadScores[thread] else { continue }
          scores.name(word: thread.rawValue)
          scores.value(score)
        }
      }
    }
  }

  private func quantity(_ writer: inout JSONWriter, _ quantity: Quantity) {
    writer.object { row in
      row.span(quantity.span)
      row.member("low", quantity.low)
      row.member("high", quantity.high)
      row.member("modifier", word: quantity.modifier.rawValue)
      row.member("worded", quantity.worded)
      row.member("guard", quantity.guardedAs)
    }
  }

  private func date(_ writer: inout JSONWriter, _ date: DateMention) {
    writer.object { row in
      row.span(date.span)
      row.member("start", date.start)
      row.member("end", date.end)
      row.member("grain", word: date.grain.rawValue)
      row.member("basis", word: date.basis.rawValue)
    }
  }

  private func place(_ writer: inout JSONWriter, _ place: PlaceMention) {
    writer.object { row in
      row.span(place.span)
      row.member("name", place.name)
      row.member("kind", word: (place.site?.kind ?? place.kind).rawValue)
      row.stated("within", place.within)
      row.site(of: place)
    }
  }

  private func mention(_ writer: inout JSONWriter, _ mention: Mention) {
    writer.object { row in
      row.span(mention.span)
      row.member("kind", word: (mention.kind == .anonymous ? .role : mention.kind).rawValue)
      row.member("name", mention.name)
      row.stated("role", mention.role)
      row.member("side", mention.side)
    }
  }

  private func speech(_ writer: inout JSONWriter, _ speech: Speech) {
    writer.object { row in
      row.span(speech.span)
      row.member("speaker", speech.attribution.speakerName)
      row.member("cue", speech.cue)
      row.member("stance", word: speech.attribution.stance.rawValue)
      row.member("quoted", speech.attribution.quoted)
    }
  }

  private func diagnostic(_ writer: inout JSONWriter, _ diagnostic: Diagnostic) {
    writer.object { row in
      row.member("severity", word: diagnostic.severity.rawValue)
      row.member("message", diagnostic.message)
      row.stated("remedy", diagnostic.remedy)
    }
  }
}

extension JSONWriter {
  /// `"span": [start, end]`, and `"in": "headline"` where it lies there.
  mutating func span(_ span: SourceSpan) {
    member("span", span.start, span.end)
    if case .headline = span.field { member("in", word: span.field.rawValue) }
  }

  /// Where a place lies, and by how much that is the likeliest place of its name.
  mutating func site(of place: PlaceMention) {
    if let site = place.site {
      stated("country", site.country)
      stated("region", site.region)
      if let latitude = site.latitude { member("latitude", latitude) }
      if let longitude = site.longitude { member("longitude", longitude) }
      stated("id", site.geonamesID.map { "geonames:\($0)" })
    }
    if let margin = place.margin { member("margin", margin) }
  }

  mutating func evidence(_ evidence: [Evidence]) {
    member("evidence", count: evidence.count) { writer, place in
      writer.object { row in
        row.span(evidence[place].span)
        row.member("role", word: evidence[place].role)
      }
    }
  }
}

extension Attribution {
  /// Who is named or described; nil where the outlet speaks for itself.
  var speakerName: String? {
    switch speaker {
    case .named(let mention): mention.name
    case .anonymous(let description): description
    case .narrator: nil
    }
  }
}
