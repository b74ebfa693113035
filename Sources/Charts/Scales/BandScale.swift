/// Places of equal width in a row, with a gap between them.
struct BandScale {
  let count: Int
  let range: (start: Double, end: Double)
  /// Share of a place that is gap, 0 to 1.
  let padding: Double

  init(count: Int, range: (start: Double, end: Double), padding: Double = 0) {
    self.count = count
    self.range = range
    self.padding = min(max(padding, 0), 0.9)
  }

  /// From the start of one place to the start of the next.
  var step: Double { count > 0 ? (range.end - range.start) / Double(count) : 0 }
  var width: Double { step * (1 - padding) }

  func start(_ index: Int) -> Double {
    range.start + step * (Double(index) + padding / 2)
  }

  func center(_ index: Int) -> Double {
    range.start + step * (Double(index) + 0.5)
  }
}
