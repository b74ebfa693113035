import BriefModel

/// One source of a finding and all that states its number on its behalf: a speaker whom three outlets quote is
/// one voice.
struct EditorVoice {
  /// Whose words and number are printed.
  var figure: Figure
  /// That one and its repetitions, in order of issue.
  var figures: [Figure]
}

extension EditorDossier {
  /// Whoever stands behind some figures, each with each of its numbers once, in order of the figures.
  func voices(of told: [Figure]) -> [EditorVoice] {
    struct Key: Hashable {
      let origin: Fingerprint?
      let value: Double?
    }
    let figures = ReconcilerFigures(told, press: press)
    let origins = figures.origins(in: Array(told.indices))
    var places: [Key: Int] = [:]
    var groups: [[Figure]] = []
    for number in told.indices {
      let key = Key(origin: origins[number], value: figures.traits[number].value)
      if let known = places[key] {
        groups[known].append(told[number])
      } else {
        places[key] = groups.count
        groups.append([told[number]])
      }
    }
    return groups.map { EditorVoice(figure: foremost($0) ?? $0[0], figures: $0) }
  }

  /// The figure whose number and circumstances are printed for a finding: of those that state its best value, one
  /// that names its speaker and whose that is, where and when.
  func shown(of finding: Finding) -> Figure? {
    let basis = basis(of: finding)
    let best = basis.filter { finding.best != nil && $0.quantity.exactly == finding.best }
    return foremost(best.isEmpty ? basis : best)
  }

  private func foremost(_ figures: [Figure]) -> Figure? {
    figures.enumerated().max { left, right in
      let (mine, theirs) = (weight(of: left.element), weight(of: right.element))
      return mine == theirs ? left.offset > right.offset : mine < theirs
    }?.element
  }

  private func weight(of figure: Figure) -> Int {
    let spoken = figure.attribution.speaker == .narrator ? 0 : 8
    let isOwned: Bool
    if case .named(let mention) = figure.attribution.speaker {
      isOwned = mention.side != nil || mention.kind == .person
    } else {
      isOwned = false
    }
    return spoken + (isOwned ? 4 : 0) + (figure.place == nil ? 0 : 2) + (figure.time == nil ? 0 : 1)
  }

  /// What a finding's number was before later counts superseded it: all that stated the last such number.
  func former(of finding: Finding) -> [Figure] {
    let now = shown(of: finding)?.quantity
    let outdated = finding.excluded.filter { $0.reason == Reconciler.Reason.superseded.rawValue }
      .compactMap { figure($0.figure) }
      .filter { $0.quantity.low ?? $0.quantity.high != now?.low ?? now?.high }
    guard let last = outdated.last?.quantity else { return [] }
    return outdated.filter { $0.quantity.low == last.low && $0.quantity.high == last.high }
  }

  /// Such as "was 9, according to Vadym Filashkin", or "was 9" of one who has said so himself; nothing where no
  /// other number was given before.
  func was(_ finding: Finding, _ book: inout EditorLedgerBook) -> [Inline] {
    let voices = voices(of: former(of: finding))
    guard let first = voices.first?.figure else { return [] }
    let by = by(voices)
    let isOfSame = self.by(self.voices(of: shownBasis(of: finding))).plainText == by.plainText
    return words.fill(
      "finding.was", ["number": [number(of: first, &book)], "by": isOfSame ? [] : by])
  }

  /// The references of a finding, and of what its number was before.
  func referencesWithFormer(of finding: Finding, _ book: inout EditorLedgerBook) -> [Int] {
    references(of: finding, &book)
      + former(of: finding).map { book.reference($0.sentence, of: $0.article) }
  }

  /// Everyone whom the figures of a finding come from, each once, with their numbers where these differ:
  /// "according to A (≥ 14) and B (17)".
  func claimants(of finding: Finding, _ book: inout EditorLedgerBook) -> [Inline] {
    let voices = voices(of: shownBasis(of: finding))
    guard let first = voices.first?.figure else { return [] }
    let isOfOneNumber =
      finding.derivation != nil
      || Set(voices.map { printed($0.figure) }).count < 2
    var names: [[Inline]] = []
    for voice in voices {
      let name = claimant(voice.figure.attribution, in: voice.figure.article)
      guard !isOfOneNumber, !name.isEmpty else {
        names.append(name)
        continue
      }
      names.append(
        words.fill("by.number", ["speaker": name, "number": [number(of: voice.figure, &book)]]))
    }
    return words.fill("by.\(first.attribution.stance.rawValue)", ["speaker": listed(names)])
  }

  /// Such as "according to A and B", of several who state one number.
  func by(_ voices: [EditorVoice]) -> [Inline] {
    guard let first = voices.first?.figure else { return [] }
    let names = voices.map { claimant($0.figure.attribution, in: $0.figure.article) }
    return words.fill("by.\(first.attribution.stance.rawValue)", ["speaker": listed(names)])
  }

  /// Everyone who states one of the figures, each once and by the bare name, as a table gives it.
  func speakers(of figures: [Figure]) -> [Inline] {
    listed(voices(of: figures).map { speaker($0.figure.attribution, in: $0.figure.article) })
  }

  private func listed(_ names: [[Inline]]) -> [Inline] {
    var seen: Set<String> = []
    return .list(
      names.filter { seen.insert($0.plainText).inserted },
      separator: words["list.separator"], last: words["list.last"])
  }
}
