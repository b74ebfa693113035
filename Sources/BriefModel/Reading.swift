/// All that the analysis core reads out of one article: steps 3 and 4 together.
package struct Reading: Sendable, Hashable {
  package var annotation: Annotation
  package var figures: [Figure]
  package var claims: [Claim]
  /// Who says what, also where no figure or claim is involved.
  package var speeches: [Speech]
  package var diagnostics: [Diagnostic]

  package init(
    annotation: Annotation, figures: [Figure] = [], claims: [Claim] = [],
    speeches: [Speech] = [], diagnostics: [Diagnostic] = []
  ) {
    self.annotation = annotation
    self.figures = figures
    self.claims = claims
    self.speeches = speeches
    self.diagnostics = diagnostics
  }

  /// The figures, then the claims.
  package var assertions: [Assertion] { figures.map { .figure($0) } + claims.map { .claim($0) } }
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
