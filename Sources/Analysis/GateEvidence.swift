import BriefModel

/// Whether printed numbers are those of their figures, and the figures those of their sources.
final class GateEvidence {
  private let wording: [String: String]
  private var numerals: [String: GateNumerals] = [:]

  init(wording: [String: String]) { self.wording = wording }

  /// Number words of a language, the gate's own list.
  func numerals(_ language: String) -> GateNumerals {
    if let known = numerals[language] { return known }
    let code = language.prefix { $0 != "-" }
    let new = GateNumerals(wording["numerals.\(code)"] ?? "")
    numerals[language] = new
    return new
  }

  /// Why the words at a figure's span do not state its number; nil where they do.
  func fault(of figure: Figure, in article: Article) -> String? {
    let span = figure.evidence.first { $0.role == "number" }?.span ?? figure.quantity.span
    let text = article[span]
    guard !text.isEmpty else { return "its span holds no words of the source" }
    let quantity = figure.quantity
    if quantity.modifier == .vague {
      return text.holds(quantity.worded) || quantity.worded.holds(text)
        ? nil : "“\(quantity.worded)” is not what the source says: “\(text)”"
    }
    let stated = numerals(article.language).values(in: text)
    guard quantity.low != nil || quantity.high != nil else { return "it holds no number" }
    let missing = [quantity.low, quantity.high].compactMap { $0 }.ascending.filter { value in
      !stated.contains(value) && !(quantity.modifier == .moreThan && stated.contains(value - 1))
    }
    // "About 30" may be kept as an interval around what is stated.
    if quantity.modifier == .about, stated.contains(where: { quantity.spans($0) }) { return nil }
    guard let first = missing.first else { return nil }
    return "the source does not state \(plain(first)) at its span: “\(text)”"
  }

  /// Whether what is printed is the quantity: its number or numbers, with its sign.
  func prints(_ printed: String, _ quantity: Quantity, numerals: GateNumerals) -> Bool {
    if quantity.modifier == .vague || quantity.low == nil && quantity.high == nil {
      return printed == quantity.worded
    }
    let sign = printed.first.flatMap { "≥>≤≈".contains($0) ? $0 : nil }
    let values = numerals.values(in: printed)
    switch quantity.modifier {
    case .atLeast: return sign == "≥" && values == [quantity.low ?? quantity.high ?? -1]
    case .moreThan: return sign == ">" && values == [quantity.low ?? quantity.high ?? -1]
    case .atMost: return sign == "≤" && values == [quantity.high ?? quantity.low ?? -1]
    case .about, .exact, .range, .vague:
      let bounds = [quantity.low, quantity.high].compactMap { $0 }.ascending
      let isOneSided = quantity.low == nil || quantity.high == nil
      let isSigned = quantity.modifier == .about && bounds.count == 1 && !isOneSided
      return values == bounds && (isOneSided ? sign != nil : (sign == "≈") == isSigned)
    }
  }
}

extension Quantity {
  fileprivate func spans(_ value: Double) -> Bool {
    (low ?? -.infinity) <= value && value <= (high ?? .infinity)
  }
}
