import BriefModel

/// Whether a derived number follows from the figures it rests on.
struct GateSum {
  let sum: String
  let figures: [Figure]
  let numerals: GateNumerals

  /// What is wrong with it; nil where it holds.
  func slip(value: Double) -> String? { sum.contains("=") ? wrongSum(value) : wrongRange }

  private func wrongSum(_ value: Double) -> String? {
    let sides = sum.split(separator: "=", maxSplits: 1)
    guard sides.count == 2, let result = Double(String(sides[1].trimmed)) else {
      return "“\(sum)” is no sum"
    }
    let terms = sides[0].split(separator: " ")
    guard let first = terms.first.flatMap({ Double(String($0)) }) else {
      return "“\(sum)” is no sum"
    }
    var numbers = [first]
    var total = first
    for index in stride(from: 1, to: terms.count - 1, by: 2) {
      guard let number = Double(String(terms[index + 1])), terms[index] == "-" else {
        return "“\(sum)” is no difference"
      }
      numbers.append(number)
      total -= number
    }
    guard numbers == figures.compactMap(\.quantity.exactly) else {
      return "“\(sum)” does not hold the numbers it rests on"
    }
    return total == result && result == value ? nil : "“\(sum)” does not come out"
  }

  /// Without "=", it is the range from the lowest to the highest figure.
  private var wrongRange: String? {
    let lows = figures.compactMap(\.quantity.low)
    let highest = Quantity.highest(of: figures.map(\.quantity))
    let bounds = [lows.min(), highest].compactMap { $0 }.ascending
    return numerals.values(in: sum) == bounds ? nil : "“\(sum)” is not the range of its figures"
  }
}
