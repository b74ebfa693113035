import Drawing
import Testing

@testable import CairoBackend

@Suite struct HatchTests {
  @Test func `lines stay in the box and stand apart by the spacing`() {
    let box = Box(Point(10, 20), Point(40, 30))
    let points = Hatch.lines(over: box, spacing: 4).steps.compactMap { step -> Point? in
      switch step {
      case .move(let point), .line(let point): point
      default: nil
      }
    }
    #expect(points.count >= 8)
    #expect(points.allSatisfy { (10...40).contains($0.x) && (20...30).contains($0.y) })
    let sums = points.map { (($0.x + $0.y) / (4 * 2.0.squareRoot())) }
    #expect(sums.allSatisfy { abs($0 - $0.rounded()) < 1e-9 })
  }

  @Test(arguments: [0, -1, 1e-9])
  func `no spacing makes a path without end`(spacing: Double) {
    let box = Box(Point(0, 0), Point(100, 100))
    #expect(Hatch.lines(over: box, spacing: spacing).steps.count < 2_000)
  }

  @Test func `an empty or endless box has no lines`() {
    #expect(Hatch.lines(over: .nothing, spacing: 3).steps.isEmpty)
    #expect(Hatch.lines(over: Box(Point(0, 0), Point(.nan, 5)), spacing: 3).steps.isEmpty)
  }
}
