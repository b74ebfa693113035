import BriefModel

extension Figure {
  /// How many, what, and what differs from the rule: `at least 12 killed part`.
  func dump(in figures: [Figure], metrics: [Metric]) -> String {
    var words = [quantity.dump, metric]
    if let of { words += ["of", of.dump.replacing("exactly ", with: "")] }
    if subsetOf != nil { words.append("part") }
    if modality != .actual { words.append(modality.rawValue) }
    if !polarity { words.append("denied") }
    let usual = metrics.first { $0.id == metric }?.scope
    if scope != usual, scope.rawValue != modality.rawValue { words.append(scope.rawValue) }
    return words.joined(separator: " ")
  }
}

extension Quantity {
  /// `exactly 12`, `at least 3`, `10 to 12`.
  var dump: String {
    switch modifier {
    case .exact: "exactly \(number(low))"
    case .atLeast: "at least \(number(low))"
    case .moreThan: "more than \(number(low))"
    case .atMost: "up to \(number(high))"
    case .about: "about \(number(low))"
    case .range, .vague: "\(number(low)) to \(number(high))"
    }
  }

  private func number(_ value: Double?) -> String {
    guard let value else { return "?" }
    return Int(exactly: value).map(String.init) ?? String(value)
  }
}
