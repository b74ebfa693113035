/// Chooses all page breaks of a document together, at the least total cost.
///
/// After Plass, "Optimal pagination techniques" (1981): what costs is a break where strips belong
/// together, room left empty at the foot of a page, and a last page with next to nothing on it.
struct PageBreaker {
  /// The height of the type area.
  var height: Double
  /// Heights of the table heads that strips name.
  var heads: [Double]
  /// Part of each space between strips that is used; below 1 to save a page.
  var tightness = 1.0
  private let tolerance = 0.01
  private let costOfPage = 40.0
  private let costOfEmptyPage = 100.0
  /// A last page filled less than this looks like an accident.
  private let leastLastFill = 0.25
  private let costOfShortLast = 60.0

  init(height: Double, heads: [Double], tightness: Double = 1) {
    self.height = height
    self.heads = heads
    self.tightness = tightness
  }

  func pages(of strips: [Strip]) -> [Range<Int>] {
    guard !strips.isEmpty else { return [] }
    var best = [Double](repeating: .infinity, count: strips.count + 1)
    var from = [Int](repeating: 0, count: strips.count + 1)
    best[0] = 0
    for start in strips.indices where best[start] < .infinity {
      var used = headHeight(before: strips[start]) + strips[start].height
      for end in (start + 1)...strips.count {
        let cost = best[start] + cost(filled: used / height, before: end, of: strips)
        if cost < best[end] {
          best[end] = cost
          from[end] = start
        }
        guard end < strips.count else { break }
        used += space(before: strips[end]) + strips[end].height
        if used > height + tolerance { break }
      }
    }
    return ranges(endingAt: strips.count, from: from)
  }

  /// How much of a page the strips fill, as a part of its height.
  func fill(of page: Range<Int>, in strips: [Strip]) -> Double {
    guard let first = page.first else { return 0 }
    let rest = page.dropFirst().reduce(0) {
      $0 + space(before: strips[$1]) + strips[$1].height
    }
    return (headHeight(before: strips[first]) + strips[first].height + rest) / height
  }

  func space(before strip: Strip) -> Double { strip.spaceBefore * tightness }

  func headHeight(before strip: Strip) -> Double { strip.head.map { heads[$0] } ?? 0 }

  private func cost(filled: Double, before end: Int, of strips: [Strip]) -> Double {
    let empty = max(0, 1 - filled)
    guard end < strips.count else {
      return costOfPage + (filled < leastLastFill ? costOfShortLast : 0)
    }
    return costOfPage + costOfEmptyPage * empty * empty + strips[end].breakCost
  }

  private func ranges(endingAt end: Int, from: [Int]) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var end = end
    while end > 0 {
      pages.append(from[end]..<end)
      end = from[end]
    }
    return pages.reversed()
  }
}
