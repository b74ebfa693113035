import BriefModel
import TestSupport
import Testing

@testable import Analysis

/// Clusters of figures as data: what is stated, and what may be concluded.
@Suite struct ReconcilerTests {
  @Test(arguments: try Corpus.lines(of: "reconciling"))
  func `a cluster comes to what its line says`(_ line: CorpusLine) throws {
    let cluster = try ReconcilerCluster(line.text)
    let findings = Reconciler(
      metrics: SampleReadings.metrics, aliases: try SampleReadings.aliases()
    )
    .findings(in: [cluster.story], of: cluster.articles)
    #expect(findings.map(\.summary).joined(separator: " / ") == line.expected)
  }

  @Test func `the order of the articles does not change what is concluded`() throws {
    let told =
      "a 06 ministry: killed 20 in Varn; b 09 ministry: killed 33 in Varn; c 12 -: killed 41 in Varn"
    let parts = told.split(separator: ";").map(String.init)
    let summaries = try [parts, parts.reversed()].map { order in
      let cluster = try ReconcilerCluster(order.joined(separator: ";"))
      return Reconciler(metrics: SampleReadings.metrics)
        .findings(in: [cluster.story], of: cluster.articles)
        .map { $0.summary.prefix { $0 != "<" } }
    }
    #expect(summaries[0] == summaries[1])
  }

  @Test func `thousands of numbers in one article are as many findings`() throws {
    let told = (0..<1500).map { "a 06 -: killed \($0 + 1) in Varn" }.joined(separator: "; ")
    let cluster = try ReconcilerCluster(told)
    let findings = Reconciler(metrics: SampleReadings.metrics)
      .findings(in: [cluster.story], of: cluster.articles)
    #expect(findings.count == 1500)
    #expect(findings.allSatisfy { $0.status == .single && $0.basis.count == 1 })
  }

  @Test func `thousands of the same number in one article are one finding`() throws {
    let told = Array(repeating: "a 06 -: killed 5 in Varn", count: 1500).joined(separator: "; ")
    let cluster = try ReconcilerCluster(told)
    let findings = Reconciler(metrics: SampleReadings.metrics)
      .findings(in: [cluster.story], of: cluster.articles)
    #expect(findings.map(\.basis.count) == [1500])
  }
}

/// One cluster: `a 06 ministry: killed >=20 in Varn`, parted by semicolons.
///
/// An article, the hour it was issued (`-` for none), the speaker, then metric, number, and what else is known:
/// `role`, `agent`, `in` a place, `with` a weapon, `on` a day of May or several, `11-17`; `running since` runs over a period, `running put` is what somebody puts a toll at,
/// and `headline` says that it stands there.
///
/// A speaker is a body; `-` for the outlet itself, `?` before one without a name, `@` before a person, whose office stands before a bar, `!` before
/// a party's body, whose side is its first word or stands before a bar: `!Ukraine|the Ukrainian air force`.
struct ReconcilerCluster {
  private(set) var articles: [Article] = []
  private var figures: [Figure] = []

  var story: Story {
    Story(id: "s", articles: articles.map(\.id), assertions: figures.map { .figure($0) })
  }

  init(_ text: String) throws {
    for part in text.split(separator: ";") {
      let sides = part.split(separator: ":", maxSplits: 1)
      let head = sides[0].split(separator: " ").map(String.init)
      guard sides.count == 2, head.count > 2, let day = Day("2025-05-18") else {
        throw SampleReadings.Failure(description: "write “a 06 speaker: killed 20”: \(part)")
      }
      if !articles.contains(where: { $0.id == head[0] }) {
        let issued = Int(head[1]).map { day.instant + $0 * 3600 }
        articles.append(
          Article(id: head[0], text: "", outlet: Outlet(name: "outlet " + head[0]), issued: issued))
      }
      figures.append(
        Self.figure(
          sides[1].split(separator: " ").map(String.init), article: head[0],
          speaker: head[2...].joined(separator: " "), number: figures.count))
    }
  }

  private static func figure(
    _ words: [String], article: String, speaker: String, number: Int
  ) -> Figure {
    func value(after key: String) -> String? {
      words.firstIndex(of: key).flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
    }
    let field: SourceSpan.Field = words.contains("headline") ? .headline : .text
    let span = SourceSpan(number, number + 1, in: field)
    let stances: [Attribution.Stance] = [.claims, .denies, .revises]
    let stance = stances.first { words.contains($0.rawValue) } ?? .asserts
    let scopes: [Figure.Scope] = [.daily, .planned, .historical, .running]
    return Figure(
      id: "\(article)\(number)", metric: words[0], quantity: quantity(words[1], span),
      affected: value(after: "role").map { .init(role: $0) }, agent: value(after: "agent"),
      weapon: value(after: "with"),
      place: value(after: "in").map { PlaceMention(span: span, name: $0) },
      time: value(after: "on").map { days in
        let bounds = days.split(separator: "-").map { Day("2025-05-\($0)") }
        return DateMention(
          span: span, start: bounds[0], end: bounds[bounds.count - 1].map { $0 + 1 },
          basis: .absolute, worded: days)
      },
      scope: scopes.first { words.contains($0.rawValue) } ?? .incident,
      subsetOf: words.contains("subset") ? "\(article)0" : nil,
      attribution: Attribution(speaker: Self.speaker(speaker, span), stance: stance),
      sentence: number,
      evidence: ["number", words.contains("since") ? "scope" : nil].compactMap { role in
        role.map { Evidence(article: article, span: span, role: $0) }
      }, rule: words.contains("put") ? "toll_put" : "sample")
  }

  private static func speaker(_ text: String, _ span: SourceSpan) -> Attribution.Speaker {
    let rest = String(text.dropFirst())
    switch text.first {
    case "-": return .narrator
    case "?": return .anonymous(rest)
    case "@":
      let parts = rest.split(separator: "|", maxSplits: 1).map(String.init)
      return .named(
        Mention(
          span: span, kind: .person, name: parts[parts.count - 1],
          role: parts.count > 1 ? parts[0] : nil))
    case "!":
      let sides = rest.split(separator: "|", maxSplits: 1).map(String.init)
      let side = sides.count > 1 ? sides[0] : rest.split(separator: " ").first.map(String.init)
      return .named(Mention(span: span, kind: .body, name: sides[sides.count - 1], side: side))
    default: return .named(Mention(span: span, kind: .body, name: text))
    }
  }

  private static func quantity(_ text: String, _ span: SourceSpan) -> Quantity {
    let digits = text.drop { "<>=".contains($0) }
    let bounds = digits.split(separator: "-").compactMap { Double($0) }
    let low = bounds.first
    if text.hasPrefix(">=") {
      return Quantity(span: span, low: low, high: nil, modifier: .atLeast, worded: text)
    }
    if text.hasPrefix(">") {
      return Quantity(span: span, low: low, high: nil, modifier: .moreThan, worded: text)
    }
    if text.hasPrefix("<=") {
      return Quantity(span: span, low: nil, high: low, modifier: .atMost, worded: text)
    }
    if bounds.count > 1 {
      return Quantity(span: span, low: low, high: bounds[1], modifier: .vague, worded: text)
    }
    return Quantity(span: span, low: low, high: low, worded: text)
  }
}

extension Finding {
  /// Such as `killed 33..41 best 33 contested <- a0 b1 without c2 superseded`.
  fileprivate var summary: String {
    func text(_ value: Double?) -> String { value.map(plain) ?? "" }
    let value = derivation ?? (low == high ? text(low) : "\(text(low))..\(text(high))")
    let preferred = best.map { " best \(plain($0))" } ?? ""
    let left = excluded.map { " without \($0.figure) \($0.reason)" }.joined()
    return "\(metric) \(value)\(derivation == nil ? preferred : "") \(status.rawValue) <- "
      + basis.joined(separator: " ") + left
  }
}
