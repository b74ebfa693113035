import BriefModel

/// Leaves out figures that the gate would refuse: one bad number never stops a brief.
struct EditorSieve {
  private let evidence: GateEvidence

  init(words: Wording) { evidence = GateEvidence(wording: words.table) }

  /// The reading without figures whose words do not hold their number.
  func sound(_ reading: Reading) -> Reading {
    var sound = reading
    sound.assertions.removeAll { assertion in
      guard case .figure(let figure) = assertion else { return false }
      return evidence.fault(of: figure, in: reading.annotation.article) != nil
    }
    return sound
  }

  /// One diagnostic for each figure left out.
  func faults(_ reading: Reading) -> [Diagnostic] {
    let article = reading.annotation.article
    return reading.figures.compactMap { figure in
      evidence.fault(of: figure, in: article).map { reason in
        Diagnostic(
          .warning, "\(figure.metric), rule \(figure.rule): \(reason)", at: article.parcel,
          remedy: "The figure is left out of the brief. Mend the rule.")
      }
    }
  }
}
