import BriefModel

/// Leaves out figures that the gate would refuse: one bad number never stops a brief.
struct EditorSieve {
  private let evidence: GateEvidence

  init(words: Wording) { evidence = GateEvidence(wording: words.table) }

  /// The reading without figures whose words do not hold their number, and a diagnostic for each.
  func sifted(_ reading: Reading) -> (reading: Reading, faults: [Diagnostic]) {
    let article = reading.annotation.article
    var sound = reading
    var faults: [Diagnostic] = []
    sound.figures.removeAll { figure in
      guard let reason = evidence.fault(of: figure, in: article) else { return false }
      faults.append(
        Diagnostic(
          .warning, "\(figure.metric), rule \(figure.rule): \(reason)", at: article.parcel,
          remedy: "The figure is left out of the brief. Mend the rule."))
      return true
    }
    return (sound, faults)
  }
}
