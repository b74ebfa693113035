import BriefModel

/// How figures and claims are put into words and cells; all words come from the wording table.
extension EditorDossier {
  // MARK: Figures

  /// The number of a figure, bound to its entry.
  func number(of figure: Figure, _ book: inout EditorLedgerBook) -> Inline {
    .figure(printed(figure), entry: book.entry(for: figure))
  }

  /// The number of a finding: a value, or the range where its sources differ.
  func number(of finding: Finding, _ book: inout EditorLedgerBook) -> Inline? {
    if finding.derivation != nil {
      return book.entry(forDerived: finding).flatMap { id in
        finding.best.map { .derived(printer.number($0), entry: id) }
      }
    }
    guard let shown = shown(of: finding) else { return nil }
    guard finding.status == .contested, let spread = spread(of: finding),
      let id = book.entry(forRange: finding, spread: spread)
    else { return number(of: shown, &book) }
    return .derived(spread, entry: id)
  }

  /// From the lowest to the highest value asserted; nil where there is one value only.
  func spread(of finding: Finding) -> String? {
    guard let low = finding.low, finding.high != low, basis(of: finding).count > 1 else {
      return nil
    }
    return printer.range(low, finding.high)
  }

  /// What a finding counts; nothing of whom where those who differ do not mean the same people.
  func label(of finding: Finding) -> [Inline] {
    let basis = shownBasis(of: finding)
    let areOfOneRole = basis.allSatisfy { $0.affected?.role == basis.first?.affected?.role }
    guard let first = basis.first, finding.status != .contested || areOfOneRole else {
      return [.words(label(of: finding.metric))]
    }
    return label(of: first)
  }

  /// The label as it stands behind the number: "civilian killed" behind a one.
  func counted(_ finding: Finding) -> [Inline] {
    let label = label(of: finding)
    guard finding.status != .contested, let quantity = basis(of: finding).first?.quantity,
      quantity.low == 1, quantity.high == 1 || quantity.high == nil
    else { return label }
    guard case .words(let text) = label.first else { return label }
    return [.words(words.singular(text))] + label.dropFirst()
  }

  /// The same of a metric.
  func counted(_ metric: Metric.ID, _ value: Double?) -> String {
    value == 1 ? words.singular(label(of: metric)) : label(of: metric)
  }

  /// The words for a scope, those of a column where these are shorter: money that is planned may be no more than
  /// asked for.
  func scope(_ scope: Figure.Scope, of metric: Metric.ID, in wording: String = "scope") -> String {
    words.known("scope.\(scope.rawValue).\(metric)") ?? words["\(wording).\(scope.rawValue)"]
  }

  /// The scope, where it is no event of the period: "cumulative total".
  func totalScope(of finding: Finding) -> [Inline] {
    guard isTotal(finding) else { return [] }
    return shown(of: finding).flatMap(since)
      ?? [.words(scope(scope(of: finding), of: finding.metric))]
  }

  /// The claimants of a finding, where it is a party's claim and must not stand without them.
  func claimantsOfClaim(_ finding: Finding, _ book: inout EditorLedgerBook) -> [Inline] {
    basis(of: finding).contains { status(of: $0) == .claimed }
      ? claimants(of: finding, &book) : []
  }

  /// When, where and by whom: what stands in small type beneath a number.
  ///
  /// The scope is that of the finding: the toll of an incident is no total.
  func circumstances(of figure: Figure, in finding: Finding) -> [Inline] {
    words.fill(
      figure.scope == .planned ? "figure.occasion" : "figure.circumstances",
      [
        "scope": [.words(scope(scope(of: finding), of: finding.metric))],
        "date": when(figure.time, in: figure.article),
        "place": figure.scope == .planned ? [] : place(figure.place, in: figure.article),
      ])
  }

  /// The words of the source for a time, and the days that they mean: `overnight (18 May 2025)`.
  func when(_ mention: DateMention?, in article: Article.ID) -> [Inline] {
    guard let mention else { return [] }
    guard mention.limit == nil else { return due(mention, in: article) }
    let date = date(mention, in: article)
    guard mention.basis == .relative, let worded = quotation(mention.span, of: article),
      !mention.worded.contains(where: \.isUppercase)
    else { return onDate(mention, in: article) }
    return words.fill("when", ["worded": [worded], "date": date])
  }

  /// Such as "on 18 May 2025", "in September 2025".
  func onDate(_ mention: DateMention?, in article: Article.ID) -> [Inline] {
    guard let mention else { return [] }
    let date: [String: [Inline]] = ["date": date(mention, in: article)]
    if mention.grain == .month || mention.grain == .year { return words.fill("when.month", date) }
    let isSpan = mention.start.flatMap { start in mention.end.map { $0 - 1 > start } } ?? false
    return words.fill(isSpan ? "when.days" : "when.date", date)
  }

  /// The same in few words: those of the source where they are relative, else the date.
  func occasion(_ mention: DateMention?, in article: Article.ID) -> [Inline] {
    guard let mention, mention.limit == nil, mention.basis == .relative,
      !mention.worded.contains(where: \.isUppercase),
      let worded = quotation(mention.span, of: article)
    else { return due(mention, in: article) }
    return [worded]
  }

  /// Such as "according to Ukrainian Air Force".
  func by(_ attribution: Attribution, in article: Article.ID) -> [Inline] {
    words.fill(
      "by.\(attribution.stance.rawValue)", ["speaker": claimant(attribution, in: article)])
  }

  /// Such as "from each side", where the source says so after the number.
  func perSide(_ figure: Figure) -> Inline? {
    guard let span = sentence(figure.sentence, of: figure.article)?.span,
      let article = self.article(figure.article)
    else { return nil }
    let rest = article[SourceSpan(figure.quantity.span.end, span.end, in: span.field)]
    for phrase in words.phrases("phrases.each") where rest.holds(phrase) {
      return verbatim(phrase, in: figure.article)
    }
    return figure.evidence.contains { $0.role == "each" } ? .words(words["each.side"]) : nil
  }

  // MARK: Claims

  /// Those who met, or who act, each by name; who merely attended is left out.
  func principals(of claim: Claim, roles: Bool = false) -> [Inline] {
    people(claim.participants.filter { $0.role == .principal }, in: claim.article, roles: roles)
  }

  /// The same as a sentence has them: "the provincial council and Jean Mbuyi".
  func principalsInSentence(of claim: Claim) -> [Inline] {
    let names = claim.participants.filter { $0.role == .principal }.map { person in
      let name = name(person.mention, in: claim.article)
      return person.mention.kind == .person ? name : name.flatMap(withArticle)
    }
    return .list(
      names.filter { !$0.isEmpty }, separator: words["list.separator"], last: words["list.last"])
  }

  /// Those who act in a claim: all but whoever its object names, as in a request to speak with them.
  private func actors(of claim: Claim) -> [Inline] {
    let object = claim.object.flatMap { article(claim.article)?[$0] } ?? ""
    let acting = claim.participants.filter { person in
      let last = person.mention.name.utf8.split(separator: 0x20).last.map { String(Substring($0)) }
      return person.role == .principal && !object.holds(last ?? "")
    }
    return people(acting, in: claim.article, roles: false)
  }

  func attending(_ claim: Claim, roles: Bool = false) -> [Inline] {
    people(claim.participants.filter { $0.role == .attending }, in: claim.article, roles: roles)
  }

  private func people(
    _ people: [Claim.Participant], in article: Article.ID, roles: Bool
  ) -> [Inline] {
    let names = people.map { person -> [Inline] in
      let name = name(person.mention, in: article)
      guard roles, let role = person.mention.role, let shown = verbatim(role, in: article) else {
        return name
      }
      return words.fill("person.role", ["name": name, "role": [shown]])
    }
    return .list(
      names.filter { !$0.isEmpty }, separator: words["list.separator"], last: words["list.last"])
  }

  /// The object of a claim in the words of the source.
  func object(of claim: Claim) -> [Inline] {
    wholeObject(of: claim).map { shortened($0, of: claim.article) } ?? []
  }

  /// What a claim says, in one clause without its claimant.
  func statement(of claim: Claim) -> [Inline] {
    if claim.attribution.stance == .denies, !claim.kind.isEncounter,
      let denied = claim.told ?? claim.object
    {
      return denial(
        of: denied, by: claim.attribution, in: claim.article, sentence: claim.sentence)
    }
    let deed = deed(of: claim)
    if !deed.isEmpty { return deed }
    return words.fill(
      "claim.\(claim.kind.rawValue)",
      ["object": object(of: claim), "who": actors(of: claim), "asked": asked(in: claim)])
  }

  /// Whom a request goes to, but for whoever its object names.
  private func asked(in claim: Claim) -> [Inline] {
    let asked = claim.participants.filter { person in
      person.role == .addressee && claim.object?.contains(person.mention.span) != true
    }
    return people(asked, in: claim.article, roles: false)
  }

  /// A claim with its claimant, in one clause.
  func claimed(_ claim: Claim) -> [Inline] {
    let region = claim.place?.within.flatMap { verbatim($0, in: claim.article) }
    let key = "claimed.\(claim.kind.rawValue)"
    let deed = deed(of: claim)
    return words.fill(
      words.known(key) == nil ? "claimed.other" : key,
      [
        "by": claimant(of: claim), "object": deed.isEmpty ? object(of: claim) : deed,
        "statement": statement(of: claim),
        "region": region.map { [$0] } ?? [],
      ])
  }

  /// The clause of a claim, or where nothing can be filled in, its whole sentence in quotation marks.
  func statementOrSentence(of claim: Claim) -> [Inline] {
    let statement = claim.kind == .request && claim.object == nil ? [] : statement(of: claim)
    if !statement.isEmpty { return statement }
    let span = sentence(claim.sentence, of: claim.article)?.span
    return span.flatMap { quotation($0, of: claim.article, marked: true) }.map { [$0] } ?? []
  }

  /// Who stands behind a claim: its speaker, else whoever acts in it.
  func claimant(of claim: Claim) -> [Inline] {
    if case .narrator = claim.attribution.speaker, claim.status == .claimed,
      !press.isOfParty(claim.article)
    {
      let actors = principals(of: claim)
      if !actors.isEmpty { return actors }
    }
    return claimant(claim.attribution, in: claim.article)
  }

  // MARK: Cells

  /// References, each once, in order of number.
  func references(_ numbers: [Int]) -> [Inline] {
    Array(Set(numbers)).sorted().map { .reference($0) }
  }

  /// References with their status mark.
  func source(_ numbers: [Int], _ mark: StatusMark) -> [Inline] {
    references(numbers) + [.words(" "), .mark(mark)]
  }

  /// The references of a finding: the sentences that it rests on.
  func references(of finding: Finding, _ book: inout EditorLedgerBook) -> [Int] {
    let basis = shownBasis(of: finding)
    let denials = basis.flatMap { deniedFigures[$0.id] ?? [] }
    return basis.map { book.reference($0.sentence, of: $0.article) }
      + denials.map { book.reference($0.sentence, of: $0.article) }
  }

  /// The references of a claim: the sentences that tell of it.
  func references(of claim: ReconciledClaim, _ book: inout EditorLedgerBook) -> [Int] {
    let limit = Self.shownLimit
    let told = (claim.members.prefix(limit) + claim.denials.prefix(limit)).flatMap { member in
      _ = book.entry(for: member, status: claim.status)
      return sentences(of: member).map { book.reference($0, of: member.article) }
    }
    return told
      + claim.replies.prefix(limit).map { book.reference($0.sentence, of: $0.article) }
  }

  /// A note that so many rows more are in the annex; none where all are shown.
  func further(_ count: Int) -> [[Inline]] {
    count > 0 ? [words.fill("further", ["count": [.editorial(String(count))]])] : []
  }

  /// A cell's content, or that nothing is stated.
  func orNotStated(_ cell: [Inline]) -> [Inline] {
    cell.isEmpty ? [.words(words["not.stated"])] : cell
  }

  func status(of finding: Finding) -> StatusMark {
    if finding.derivation != nil { return .derived }
    if finding.status == .contested { return .contested }
    return shown(of: finding).map(status) ?? .single
  }

  /// "No reporting in the period from 3 sources".
  func noReporting() -> Block {
    let key = readings.count == 1 ? "no.reporting.one" : "no.reporting"
    return .paragraph(words.fill(key, ["sources": [.editorial(String(readings.count))]]))
  }
}
