import Charts
import Drawing
import TestSupport
import Testing

@Suite struct OutcomeBarChartTests {
  func frame(_ chart: OutcomeBarChart) -> Frame {
    chart.frame(in: ChartRecipesTests.setting(width: 401))
  }

  func chart(_ stated: Double, _ unknown: Double) -> OutcomeBarChart {
    OutcomeBarChart(
      label: "launched", total: 200, printed: "200",
      parts: [
        .init(label: "down", value: stated, printed: "a"),
        .init(label: "not stated", value: unknown, printed: "b", isStated: false),
      ])
  }

  /// Widths of the bars with this kind of fill.
  func bars(_ frame: Frame, hatched: Bool) -> [Double] {
    frame.items.compactMap { item in
      guard case .path(let path, let fill?, _) = item.content else { return nil }
      if case .hatched = fill, !hatched { return nil }
      if case .solid = fill, hatched { return nil }
      guard case .move(let from)? = path.steps.first, case .line(let to) = path.steps[1] else {
        return nil
      }
      return to.x - from.x
    }
  }

  @Test func `lengths are in proportion and what is not stated is hatched`() {
    let frame = frame(chart(50, 150))
    #expect(bars(frame, hatched: false) == [100])
    #expect(bars(frame, hatched: true) == [300])
  }

  @Test func `a part of zero has a label and no bar`() {
    let frame = frame(chart(0, 200))
    #expect(bars(frame, hatched: false).isEmpty)
    #expect(FrameInspection(frame).texts.contains { $0.what == "a" })
  }

  @Test func `parts that fall short leave the bar open`() {
    let frame = frame(chart(50, 50))
    #expect(bars(frame, hatched: false) + bars(frame, hatched: true) == [100, 100])
  }
}
