/// All that the analysis core reads out of one article: steps 3 and 4 together.
package struct Reading: Sendable, Hashable {
  package var annotation: Annotation
  package var assertions: [Assertion]
  /// Who says what, also where no figure or claim is involved.
  package var speeches: [Speech]
  package var diagnostics: [Diagnostic]

  package init(
    annotation: Annotation, assertions: [Assertion] = [], speeches: [Speech] = [],
    diagnostics: [Diagnostic] = []
  ) {
    self.annotation = annotation
    self.assertions = assertions
    self.speeches = speeches
    self.diagnostics = diagnostics
  }

  package var figures: [Figure] {
    assertions.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
  }

  package var claims: [Claim] {
    assertions.compactMap { if case .claim(let claim) = $0 { claim } else { nil } }
  }
}

/// Words that somebody said, or is said to have said.
package struct Speech: Sendable, Hashable {
  /// What is said, without quotation marks and without the words of attribution.
  package var span: SourceSpan
  package var attribution: Attribution
  /// The verb or phrase of saying: "said", "according to".
  package var cue: String
  package var sentence: Int

  package init(span: SourceSpan, attribution: Attribution, cue: String, sentence: Int) {
    self.span = span
    self.attribution = attribution
    self.cue = cue
    self.sentence = sentence
  }
}
