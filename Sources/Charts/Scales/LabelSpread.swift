/// Moves labels of one line apart, each as little as the others allow.
///
/// Isotonic regression by pooling adjacent violators: with the widths of the labels before it taken
/// off, the position of a label must not be less than that of the one before. (Ayer, Brunk, Ewing,
/// Reid and Silverman, 1955.) Order is kept, so leader lines never cross.
enum LabelSpread {
  /// Left edges for labels of these widths, wished for at `wishes` (in ascending order).
  ///
  /// - Returns: nil where the labels do not fit side by side.
  static func positions(
    wishes: [Double], widths: [Double], gap: Double, within range: ClosedRange<Double>
  ) -> [Double]? {
    let total = widths.reduce(0, +) + gap * Double(max(widths.count - 1, 0))
    guard wishes.count == widths.count, total <= range.upperBound - range.lowerBound else {
      return nil
    }
    var offsets: [Double] = []
    var offset = 0.0
    for width in widths {
      offsets.append(offset)
      offset += width + gap
    }
    let pooled = monotone(zip(wishes, offsets).map(-))
    let most = range.upperBound - total
    return zip(pooled, offsets).map { min(max($0, range.lowerBound), most) + $1 }
  }

  /// The nearest (by squares) sequence that never falls.
  private static func monotone(_ values: [Double]) -> [Double] {
    var pools: [(sum: Double, count: Int)] = []
    for value in values {
      pools.append((value, 1))
      while pools.count > 1 {
        let last = pools[pools.count - 1]
        let before = pools[pools.count - 2]
        guard before.sum / Double(before.count) > last.sum / Double(last.count) else { break }
        pools.removeLast(2)
        pools.append((before.sum + last.sum, before.count + last.count))
      }
    }
    return pools.flatMap { pool in
      Array(repeating: pool.sum / Double(pool.count), count: pool.count)
    }
  }
}
