#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Numbers to positions, in proportion.
struct LinearScale {
  /// Beyond this a Double no longer tells neighbours apart, nor can differences be trusted.
  private static let limit = 1e15

  let domain: ClosedRange<Double>
  let range: (start: Double, end: Double)

  /// A scale from zero over all values; what is negative widens it downwards.
  init(zeroTo values: [Double], range: (start: Double, end: Double)) {
    let values = values.filter(\.isFinite).map { min(max($0, -Self.limit), Self.limit) }
    let low = min(values.min() ?? 0, 0)
    let high = max(values.max() ?? 0, 0)
    domain = low...(high > low ? high : low + 1)
    self.range = range
  }

  /// Inside the range for every number there is; where the scale begins for what is none.
  func position(_ value: Double) -> Double {
    guard !value.isNaN else { return range.start }
    let value = min(max(value, domain.lowerBound), domain.upperBound)
    let share = (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
    return range.start + share * (range.end - range.start)
  }

  /// Round numbers inside the domain, at steps of 1, 2 or 5 times a power of ten.
  func ticks(atMost count: Int) -> [Double] {
    guard count > 0 else { return [] }
    let step = Self.step(over: domain.upperBound - domain.lowerBound, atMost: count)
    let first = (domain.lowerBound / step).rounded(.up)
    let last = (domain.upperBound / step).rounded(.down)
    guard first <= last else { return [] }
    // Multiplied and not added up, so that 0.1 never becomes 0.30000000000000004.
    return stride(from: first, through: last, by: 1).map { $0 * step }
  }

  private static func step(over length: Double, atMost count: Int) -> Double {
    let magnitude = pow(10, (log10(length / Double(count))).rounded(.down))
    let steps = [1, 2, 5, 10, 20].map { $0 * magnitude }
    return steps.first { (length / $0).rounded(.down) + 1 <= Double(count) } ?? 50 * magnitude
  }
}
