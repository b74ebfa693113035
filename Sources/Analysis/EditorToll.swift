import BriefModel

/// How many died according to whom: all who count, in one line, so that no claimant stands alone.
struct EditorToll {
  /// How many counts one line names.
  static let limit = 5
  /// A total that is this many times the gravest count of the day would dwarf it.
  private static let dwarfing = 10.0

  let dossier: EditorDossier

  /// Of the findings of one metric those that a line of the day names, the gravest first.
  static func findings(_ all: [Finding], of dossier: EditorDossier) -> [Finding] {
    let grave = dossier.gravestFirst(dossier.withoutOtherCauses(all)).filter(dossier.isRecent)
    let greatest = grave.filter { !dossier.isTotal($0) }.compactMap(\.low).max()
    let comparable = grave.filter { finding in
      guard dossier.isTotal(finding), let greatest, let number = finding.low ?? finding.high else {
        return true
      }
      return number <= greatest * dwarfing
    }
    return Array(comparable.prefix(limit))
  }

  /// A number of a finding, and all who state it.
  private struct Count {
    let finding: Finding
    let voices: [EditorVoice]
    /// Whether it is the last of its finding, behind which stands what the number was before.
    let isLast: Bool
  }

  /// Such as "Killed: 23, according to A; ≥ 15 civilians in B, according to C", and what it rests on.
  func line(
    _ findings: [Finding], _ book: inout EditorLedgerBook
  ) -> (text: [Inline], references: [Int]) {
    let words = dossier.words
    guard let metric = findings.first?.metric else { return ([], []) }
    let counts = findings.flatMap(counts).prefix(Self.limit)
    var items: [[Inline]] = []
    var references: [Int] = []
    for count in counts {
      items.append(text(count, &book))
      let told =
        count.voices.flatMap(\.figures) + (count.isLast ? dossier.former(of: count.finding) : [])
      references += told.map { book.reference($0.sentence, of: $0.article) }
    }
    let text = words.fill(
      "highlight.toll",
      [
        "label": [.words(dossier.label(of: metric).capitalisedFirst)],
        "counts": .list(
          items, separator: words["list.semicolon"], last: words["list.semicolon"]),
      ])
    return (text, references)
  }

  /// Each number of a finding once.
  private func counts(_ finding: Finding) -> [Count] {
    let voices = dossier.voices(of: dossier.shownBasis(of: finding))
    let numbers = voices.map { dossier.printed($0.figure) }.uniqued
    return numbers.map { number in
      Count(
        finding: finding, voices: voices.filter { dossier.printed($0.figure) == number },
        isLast: number == numbers.last)
    }
  }

  private func text(_ count: Count, _ book: inout EditorLedgerBook) -> [Inline] {
    guard let figure = count.voices.first?.figure else { return [] }
    return dossier.words.fill(
      "highlight.count",
      [
        "number": [dossier.number(of: figure, &book)], "who": dossier.countedWho(in: figure),
        "scope": dossier.totalScope(of: count.finding),
        "place": dossier.place(figure.place, in: figure.article),
        "when": dossier.when(figure.time, in: figure.article),
        "by": dossier.by(count.voices),
        "was": count.isLast ? dossier.was(count.finding, &book) : [],
      ])
  }
}

extension EditorDossier {
  /// Whether a figure counts fighters, whose number their enemy likes to raise.
  func isOfCombatants(_ figure: Figure) -> Bool {
    figure.affected?.role.map(words.list("role.combatants").contains) ?? false
  }

  /// Whether figures of an accident or a disease, which are no part of a toll of violence.
  func isOfOtherCause(_ finding: Finding) -> Bool {
    basis(of: finding).contains { $0.cause == .accident || printedCause(of: $0) == .disease }
  }

  /// Those of violence or disaster; all where there are no such.
  func withoutOtherCauses(_ findings: [Finding]) -> [Finding] {
    let kept = findings.filter { !isOfOtherCause($0) }
    return kept.isEmpty ? findings : kept
  }
}

extension String {
  /// With a capital at its beginning.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
