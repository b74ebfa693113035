import BriefModel

/// A whole and what became of its parts: launched = downed + lost + not stated.
struct OutcomeExhibit {
  let dossier: EditorDossier

  /// Wholes with a stated part, the largest first.
  var foundWholes: [Finding] {
    dossier.findings.filter { whole in
      dossier.parts[.init(of: whole)] != nil
        && whole.isCurrent && whole.derivation == nil && whole.best != nil
        && !parts(of: whole).isEmpty
    }.sorted { ($1.best ?? 0, $0.id) < ($0.best ?? 0, $1.id) }
  }

  /// The findings that make up a whole, with what was derived to be left of it or without a rest; none
  /// where what is stated does not add up to it.
  func parts(of whole: Finding) -> [Finding] {
    guard let all = dossier.parts[.init(of: whole)] else { return [] }
    guard let rest = dossier.rest(of: whole) else {
      let parts = all.places(in: whole.place).map { dossier.findings[$0] }
      return [parts, ofOneSpeaker(parts)].first { parts in
        parts.reduce(0) { $0 + ($1.best ?? 0) } == whole.best
      } ?? []
    }
    let stated = Set(rest.basis.flatMap { dossier.places(on: $0) }).sorted()
    return stated.map { dossier.findings[$0] }.filter { part in
      dossier.isStatedPart(part, of: whole.metric)
        && (part.place == nil || whole.place == nil || part.place == whole.place)
    }
  }

  /// What whoever states the greatest part tells of it: another side stops another attack.
  private func ofOneSpeaker(_ parts: [Finding]) -> [Finding] {
    func speaker(_ part: Finding) -> Fingerprint? {
      dossier.shown(of: part).map { dossier.press.source(of: $0.attribution, in: $0.article) }
    }
    guard let greatest = parts.max(by: { ($0.best ?? 0) < ($1.best ?? 0) }) else { return [] }
    let wanted = speaker(greatest)
    return parts.filter { speaker($0) == wanted }
  }

  func exhibit(of whole: Finding, _ book: inout EditorLedgerBook) -> Exhibit? {
    let words = dossier.words
    guard let total = whole.best, let printed = dossier.number(of: whole, &book) else { return nil }
    var bars: [Exhibit.OutcomeBar.Part] = []
    var rows = [row(whole, printed, &book)]
    for part in parts(of: whole) {
      guard let value = part.best, let number = dossier.number(of: part, &book) else { continue }
      let speaker = dossier.shown(of: part).map {
        dossier.speaker($0.attribution, in: $0.article).plainText
      }
      let label = dossier.label(of: part.metric)
      bars.append(
        .init(
          label: speaker.map { "\(label) (\($0))" } ?? label, value: value, printed: number,
          role: .stated))
      rows.append(row(part, number, &book))
    }
    if let rest = dossier.rest(of: whole), let value = rest.best,
      let number = dossier.number(of: rest, &book)
    {
      bars.append(
        .init(label: words["outcome.rest"], value: value, printed: number, role: .notStated))
      rows.append(row(rest, number, &book))
    }
    let references = ([whole] + parts(of: whole)).flatMap { dossier.references(of: $0, &book) }
    let bar = Exhibit.OutcomeBar(
      label: dossier.label(of: whole.metric), total: total, printed: printed, parts: bars)
    return Exhibit(
      number: book.exhibitNumber(), title: title(bar), plotted: .outcome(bar),
      alternative: alternative(bar),
      sourceLine: words.fill(
        "exhibit.source", ["references": dossier.references(references)]),
      twin: Table(
        caption: words["outcome.twin"],
        columns: [
          .init(words["column.outcome"], weight: 3),
          .init(words["column.number"], weight: 1.2, alignment: .right),
          .init(words["column.by"], weight: 3), .init(words["column.source"], weight: 2),
        ], rows: rows, rowHeads: true))
  }

  private func row(
    _ finding: Finding, _ number: Inline, _ book: inout EditorLedgerBook
  ) -> [[Inline]] {
    let isRest = finding.derivation != nil
    let figure = dossier.shown(of: finding)
    let label = isRest ? dossier.words["outcome.rest"] : dossier.label(of: finding.metric)
    let speaker = figure.map { dossier.speaker($0.attribution, in: $0.article) } ?? []
    return [
      [.words(label)], [number],
      isRest ? [.words(dossier.words["outcome.derived"])] : speaker,
      dossier.source(dossier.references(of: finding, &book), dossier.status(of: finding)),
    ]
  }

  private func title(_ bar: Exhibit.OutcomeBar) -> [Inline] {
    func counted(_ label: String, _ value: Double) -> Inline {
      .words(" " + (value == 1 ? dossier.words.singular(label) : label))
    }
    let stated = bar.parts.filter { $0.role == .stated }.map {
      [$0.printed, counted($0.label, $0.value)]
    }
    let rest = bar.parts.first { $0.role == .notStated }
    return dossier.words.fill(
      "outcome.title",
      [
        "whole": [bar.printed, counted(bar.label, bar.total)],
        "parts": .list(
          stated, separator: dossier.words["list.separator"], last: dossier.words["list.last"]),
        "rest": rest.map { [$0.printed] } ?? [],
      ])
  }

  private func alternative(_ bar: Exhibit.OutcomeBar) -> String {
    let parts = bar.parts.map { [Inline.words($0.label + ": "), $0.printed] }
    return dossier.words.fill(
      "outcome.alternative",
      [
        "whole": [.words(bar.label + ": "), bar.printed],
        "parts": .list(
          parts, separator: dossier.words["list.semicolon"],
          last: dossier.words["list.semicolon"]),
      ]
    ).plainText
  }
}

/// The findings of one story that are parts of one metric, by where they were counted.
struct OutcomeParts {
  struct Key: Hashable {
    /// That of the whole.
    let metric: Metric.ID
    /// What the findings of a story are named after.
    private let story: String

    init(of finding: Finding, whole: Metric.ID? = nil) {
      metric = whole ?? finding.metric
      story = String(Substring(finding.id.utf8.prefix { $0 != UInt8(ascii: "#") }))
    }
  }

  /// How many parts an exhibit has room for; where there are more, none of them is asked.
  static let limit = 32

  private var placesOf: [String?: [Int]] = [:]
  private var count = 0

  mutating func add(_ part: Finding, at place: Int) {
    placesOf[part.place, default: []].append(place)
    count += 1
  }

  /// Where no place is named, all parts may belong; else those of the place, and those of none.
  func places(in place: String?) -> [Int] {
    guard let place else {
      return count > Self.limit ? [] : placesOf.values.joined().sorted()
    }
    let (here, anywhere) = (placesOf[place] ?? [], placesOf[String?.none] ?? [])
    return here.count + anywhere.count > Self.limit ? [] : (here + anywhere).sorted()
  }
}
