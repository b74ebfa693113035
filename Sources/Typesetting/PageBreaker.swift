/// Chooses all page breaks of a document together, at the least total cost.
///
/// After Plass, "Optimal pagination techniques" (1981): what costs is a break where strips belong
/// together, room left empty at the foot of a page, and a last page with next to nothing on it.
struct PageBreaker {
  /// Strips of one page, and the part of each space between them that is used.
  struct Page: Equatable {
    var strips: Range<Int>
    var tightness = 1.0
  }

  /// The height of the type area.
  var height: Double
  /// Heights of the table heads that strips name.
  var heads: [Double]
  private let tolerance = 0.01
  /// Spaces may shrink by this part of them where that saves a page or keeps together what belongs
  /// together.
  private let shrink = 0.35
  private let costOfShrinking = 30.0
  private let costOfPage = 40.0
  private let costOfEmptyPage = 100.0
  /// The front page stands alone, however little is on it.
  private let costOfEmptyFrontPage = 10.0
  /// A last page, or the last of a section, filled less than this looks like an accident.
  private let leastFill = 0.25
  private let costOfShortPage = 60.0

  init(height: Double, heads: [Double]) {
    self.height = height
    self.heads = heads
  }

  func pages(of strips: [Strip]) -> [Page] {
    guard !strips.isEmpty else { return [] }
    var best = [Double](repeating: .infinity, count: strips.count + 1)
    var from = [Page](repeating: Page(strips: 0..<0), count: strips.count + 1)
    best[0] = 0
    for start in strips.indices where best[start] < .infinity {
      var solid = headHeight(before: strips[start]) + strips[start].height
      var space = 0.0
      for end in (start + 1)...strips.count {
        let shrinking = shrinking(solid: solid, space: space)
        let filled = (solid + space * (1 - shrinking * shrink)) / height
        let cost =
          best[start] + cost(filled: filled, before: end, of: strips, isFirst: start == 0)
          + costOfShrinking * shrinking * shrinking
        if cost < best[end] {
          best[end] = cost
          from[end] = Page(strips: start..<end, tightness: 1 - shrinking * shrink)
        }
        guard end < strips.count else { break }
        solid += strips[end].height
        space += strips[end].spaceBefore
        if solid + space * (1 - shrink) > height + tolerance { break }
      }
    }
    return pages(endingAt: strips.count, from: from)
  }

  func headHeight(before strip: Strip) -> Double { strip.head.map { heads[$0] } ?? 0 }

  /// How much of what spaces can give is asked of them, 0 to 1.
  private func shrinking(solid: Double, space: Double) -> Double {
    let excess = solid + space - height
    guard excess > tolerance, space > 0 else { return 0 }
    return min(1, excess / (space * shrink))
  }

  /// What a page costs.
  ///
  /// The front page stands alone; once it has run over, its rest does not.
  private func cost(
    filled: Double, before end: Int, of strips: [Strip], isFirst: Bool
  ) -> Double {
    let empty = max(0, 1 - filled)
    let short = costOfShortPage * max(0, 1 - filled / leastFill)
    guard end < strips.count else { return costOfPage + short }
    let asked = strips[end].breakCost
    let cost = asked <= BreakCost.frontPage && !isFirst ? BreakCost.welcome : asked
    let room = cost <= BreakCost.frontPage ? costOfEmptyFrontPage : costOfEmptyPage
    return costOfPage + cost + (cost < 0 ? short : 0) + empty * empty * room
  }

  private func pages(endingAt end: Int, from: [Page]) -> [Page] {
    var pages: [Page] = []
    var end = end
    while end > 0 {
      pages.append(from[end])
      end = from[end].strips.lowerBound
    }
    return pages.reversed()
  }
}
