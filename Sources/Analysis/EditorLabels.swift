import BriefModel

/// What a number counts, in words that read as English for each metric and whoever is counted.
extension EditorDossier {
  /// Such as "civilians killed", or "children killed (disease)".
  func label(of figure: Figure) -> [Inline] {
    let label = plainLabel(of: figure)
    guard let cause = printedCause(of: figure) else { return label }
    return words.fill(
      "figure.caused", ["label": label, "cause": [.words(words["cause.\(cause.rawValue)"])]])
  }

  /// What came of it, where a label of the metric tells so: no funding is of a disease.
  func printedCause(of figure: Figure) -> Figure.Cause? {
    figure.cause.flatMap { cause in
      words.list("cause.\(cause.rawValue).metrics").contains(figure.metric) ? cause : nil
    }
  }

  private func plainLabel(of figure: Figure) -> [Inline] {
    let metric: [Inline] = [.words(label(of: figure.metric))]
    if let currency = currencyName(of: figure) {
      return words.fill("figure.money", ["currency": [.words(currency)], "metric": metric])
    }
    let role = affected(in: figure)
    let slots = ["role": role, "metric": metric]
    if words.list("role.before").contains(figure.metric) {
      return role.isEmpty ? metric : words.fill("figure.label", slots)
    }
    guard !role.isEmpty, words.list("role.behind").contains(figure.metric),
      figure.affected?.role.map(words.list("role.captives").contains) == false
    else { return metric }
    return words.fill("figure.label.behind", slots)
  }

  /// Whom a figure counts: "families" where the source does, else by their role.
  func affected(in figure: Figure) -> [Inline] {
    if let unit = countedUnit(of: figure) { return [.words(unit)] }
    return figure.affected?.role.flatMap { words.known("role.\($0)") }.map { [.words($0)] } ?? []
  }

  /// The same behind its number: "1 soldier".
  func countedWho(in figure: Figure) -> [Inline] {
    let who = affected(in: figure)
    guard figure.quantity.exactly == 1, case .words(let text) = who.first else { return who }
    return [.words(words.singular(text))]
  }

  /// How many words may stand between a number and the unit that it counts: `9,300 Somali families`.
  private static let unitReach = 3

  /// "families", where the source counts those and not people.
  private func countedUnit(of figure: Figure) -> String? {
    guard words.list("role.before").contains(figure.metric) else { return nil }
    let units = words.list("counted.units")
    for word in after(figure).split(separator: " ").prefix(Self.unitReach) {
      let bare = word.prefix { $0.isLetter || $0 == "-" }
      if units.contains(String(bare)) { return String(bare) }
      guard bare.count == word.count, !words.phrases("cut.never").contains(String(bare)) else {
        return nil
      }
    }
    return nil
  }

  // MARK: Money

  /// The number as printed, with the sign of its currency where the source has one.
  func printed(_ figure: Figure) -> String {
    let number = printer.quantity(figure.quantity)
    guard figure.quantity.modifier != .vague, let sign = currencySign(of: figure) else {
      return number
    }
    let start = number.firstIndex(where: \.isNumber) ?? number.startIndex
    return number[..<start] + sign + number[start...]
  }

  private func isMoney(_ figure: Figure) -> Bool {
    words.list("money.metrics").contains(figure.metric)
  }

  private func currencySign(of figure: Figure) -> String? {
    guard isMoney(figure) else { return nil }
    let before = before(figure)
    return words.list("currency.signs").first { sign in
      before.hasSuffix(sign) || figure.quantity.worded.hasPrefix(sign)
    }
  }

  /// "euros", where the source has the word behind the number.
  private func currencyName(of figure: Figure) -> String? {
    guard isMoney(figure), currencySign(of: figure) == nil else { return nil }
    let after = after(figure)
    return words.phrases("currency.names").first { name in
      after.utf8.starts(with: name.utf8)
        && !(after.dropFirst(name.count).first?.isLetter ?? false)
    }
  }

  /// What stands before the number of a figure in its sentence.
  private func before(_ figure: Figure) -> String {
    guard let source = article(figure.article),
      let sentence = sentence(figure.sentence, of: figure.article)?.span
    else { return "" }
    let span = figure.quantity.span
    return source[SourceSpan(sentence.start, span.start, in: span.field)]
  }

  /// What stands behind it, without blanks at the ends.
  private func after(_ figure: Figure) -> String {
    guard let source = article(figure.article),
      let sentence = sentence(figure.sentence, of: figure.article)?.span
    else { return "" }
    let span = figure.quantity.span
    return String(source[SourceSpan(span.end, sentence.end, in: span.field)].trimmed)
  }
}
