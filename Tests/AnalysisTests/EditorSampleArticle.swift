import BriefModel

@testable import Analysis

/// One article of a sample file.
struct SampleArticle {
  private struct Line {
    let thread: StoryThread?
    let paragraph: Int
    let span: SourceSpan
    var assertions: [SampleFields] = []
  }

  private let article: Article
  private var lines: [Line] = []

  init(_ source: [String]) throws {
    let head = try SampleFields(source[0])
    var text = ""
    var paragraph = 0
    var isNew = false
    for line in source.dropFirst() {
      if line.hasPrefix("  ") {
        lines[lines.count - 1].assertions.append(try SampleFields(line))
      } else if line.isEmpty {
        isNew = !lines.isEmpty
      } else {
        if isNew { paragraph += 1 }
        if !text.isEmpty { text += isNew ? "\n\n" : " " }
        isNew = false
        let start = text.utf8.count
        text += line.dropFirst(2)
        let threads: [Character: StoryThread] = [
          "D": .diplomacy, "M": .military, "H": .humanitarian,
        ]
        lines.append(
          Line(
            thread: threads[line.first ?? "-"], paragraph: paragraph,
            span: SourceSpan(start, text.utf8.count)))
      }
    }
    article = Article(
      id: head.kind, headline: head["headline"], text: text,
      outlet: head["outlet"].map { Outlet(name: $0) }, url: head["url"],
      issued: head["issued"].flatMap(Self.instant), parcel: head.kind + ".txt",
      sha256: String(repeating: "0123456789abcdef", count: 4))
  }

  private static func instant(_ text: String) -> Instant? {
    let parts = text.split(separator: " ")
    guard let day = parts.first.flatMap({ Day($0) }), let hour = parts.last.flatMap({ Int($0) })
    else { return nil }
    return day.instant + hour * 3600
  }

  var reading: Reading {
    get throws {
      var reading = Reading(annotation: Annotation(article: article))
      for (index, line) in lines.enumerated() {
        reading.annotation.sentences.append(
          Sentence(
            index: index, span: line.span, paragraph: line.paragraph, thread: line.thread,
            threadScores: line.thread.map { [$0: 0.9] } ?? [:]))
        for fields in line.assertions {
          try add(fields, index, line.span, to: &reading)
        }
      }
      return reading
    }
  }

  private func add(
    _ fields: SampleFields, _ sentence: Int, _ within: SourceSpan, to reading: inout Reading
  ) throws {
    switch fields.kind {
    case "speech":
      reading.speeches.append(
        Speech(
          span: try span(fields["words"] ?? "", within),
          attribution: try attribution(fields, within), cue: "said", sentence: sentence))
    case "date":
      guard let time = try time(fields["time"], within) else { return }
      reading.annotation.dates.append(time)
    case "figure":
      reading.figures.append(
        try figure(fields, sentence, within, count: reading.assertions.count))
    default:
      reading.claims.append(
        try claim(fields, sentence, within, count: reading.assertions.count))
    }
  }

  // MARK: Assertions

  private func figure(
    _ fields: SampleFields, _ sentence: Int, _ within: SourceSpan, count: Int
  ) throws -> Figure {
    let worded = fields["words"] ?? ""
    let at = try span(worded, within)
    let low = fields["low"].flatMap { Double($0) } ?? Double(worded.filter { $0 != "," })
    let modifier = Quantity.Modifier(rawValue: fields["modifier"] ?? "exact") ?? .exact
    let high = fields["high"].flatMap { Double($0) } ?? (modifier == .exact ? low : nil)
    return Figure(
      id: "\(article.id)#f\(count)", metric: fields["metric"] ?? "",
      quantity: Quantity(span: at, low: low, high: high, modifier: modifier, worded: worded),
      affected: fields["role"].map { .init(role: $0) }, agent: fields["agent"],
      place: try place(fields["place"], within), time: try time(fields["time"], within),
      scope: Figure.Scope(rawValue: fields["scope"] ?? "incident") ?? .incident,
      subsetOf: fields["subset"].map { "\(article.id)#f\($0)" },
      attribution: try attribution(fields, within), sentence: sentence,
      evidence: [Evidence(article: article.id, span: at, role: "number")], rule: "sample")
  }

  private func claim(
    _ fields: SampleFields, _ sentence: Int, _ within: SourceSpan, count: Int
  ) throws -> Claim {
    let principals = try people(fields["who"], within).map { Claim.Participant(mention: $0) }
    let attending = try people(fields["attending"], within).map {
      Claim.Participant(mention: $0, role: .attending)
    }
    return Claim(
      id: "\(article.id)#c\(count)", kind: Claim.Kind(rawValue: fields.kind) ?? .statement,
      status: Claim.Status(rawValue: fields["status"] ?? "held") ?? .held,
      participants: principals + attending,
      object: try fields["object"].map { try span($0, within) },
      place: try place(fields["place"], within),
      venue: try fields["venue"].map { try span($0, within) },
      time: try time(fields["time"], within),
      quote: try fields["quote"].map { try span($0, within) },
      attribution: try attribution(fields, within), sentence: sentence,
      evidence: [Evidence(article: article.id, span: within, role: "trigger")], rule: "sample")
  }

  // MARK: Parts

  private func attribution(_ fields: SampleFields, _ within: SourceSpan) throws -> Attribution {
    let stance = Attribution.Stance(rawValue: fields["stance"] ?? "asserts") ?? .asserts
    if let words = fields["anonymous"] {
      return Attribution(speaker: .anonymous(words), stance: stance, cue: try span(words, within))
    }
    guard let name = fields["by"] else { return Attribution(stance: stance) }
    let mention = Mention(
      span: try span(name, within), kind: .body, name: name, side: fields["side"])
    return Attribution(speaker: .named(mention), stance: stance)
  }

  /// Such as `JD Vance (Vice President); Marco Rubio`.
  private func people(_ list: String?, _ within: SourceSpan) throws -> [Mention] {
    try (list ?? "").split(separator: ";").map { entry in
      let parts = entry.split(separator: "(")
      let name = String(parts[0].trimmed)
      let role = parts.count > 1 ? String(parts[1].dropLast()) : nil
      return Mention(span: try span(name, within), kind: .person, name: name, role: role)
    }
  }

  /// Such as `Bahatyr / Donetsk region`.
  private func place(_ text: String?, _ within: SourceSpan) throws -> PlaceMention? {
    guard let parts = text?.split(separator: "/").map({ String($0.trimmed) }) else { return nil }
    return PlaceMention(
      span: try span(parts[0], within), name: parts[0], kind: .settlement,
      within: parts.count > 1 ? parts[1] : nil)
  }

  /// `overnight / 2025-05-17 / 2025-05-18`; the last day is included.
  private func time(_ text: String?, _ within: SourceSpan) throws -> DateMention? {
    guard let parts = text?.split(separator: "/").map({ String($0.trimmed) }), parts.count > 1
    else { return nil }
    let start = Day(parts[1])
    let end = Day(parts[parts.count - 1]).map { $0 + 1 }
    return DateMention(
      span: try span(parts[0], within), start: start, end: end,
      grain: parts[parts.count - 1] == parts[1] ? .day : .period, basis: .relative,
      worded: parts[0])
  }

  /// Where some words stand: in the sentence, else anywhere in the text.
  private func span(_ words: String, _ within: SourceSpan) throws -> SourceSpan {
    let text = Array(article.text.utf8)
    let wanted = Array(words.utf8)
    let starts = [within.start..<within.end, 0..<text.count].lazy.compactMap { range in
      range.first { start in
        start + wanted.count <= range.upperBound
          && text[start..<(start + wanted.count)].elementsEqual(wanted)
      }
    }
    guard let start = starts.first, !wanted.isEmpty else {
      throw SampleReadings.Failure(description: "“\(words)” does not stand in \(article.id)")
    }
    return SourceSpan(start, start + wanted.count)
  }
}

/// A line of fields: `figure metric="killed" words="two"`.
struct SampleFields {
  let kind: String
  private var fields: [String: String] = [:]

  init(_ line: String) throws {
    let words = line.trimmed.split(separator: " ", maxSplits: 1)
    let head = words.first.map(String.init) ?? ""
    var rest = words.count > 1 ? words[1] : ""
    if head == "article" {
      kind = String(rest.prefix { $0 != " " })
      rest = rest.drop { $0 != " " }
    } else {
      kind = head
    }
    while let equals = rest.firstIndex(of: "=") {
      let key = String(rest[..<equals].trimmed)
      let opened = rest[equals...].dropFirst()
      guard opened.first == "\"", let close = opened.dropFirst().firstIndex(of: "\"") else {
        throw SampleReadings.Failure(description: "a value without quotation marks: \(line)")
      }
      fields[key] = String(opened[opened.index(after: opened.startIndex)..<close])
      rest = opened[close...].dropFirst()
    }
  }

  subscript(key: String) -> String? { fields[key] }
}
