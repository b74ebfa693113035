import Testing

@testable import Charts

@Suite struct LinearScaleTests {
  @Test func `positions are in proportion from zero`() {
    let scale = LinearScale(zeroTo: [25, 100], range: (10, 210))
    #expect([0, 25, 100].map(scale.position) == [10, 60, 210])
  }

  @Test func `zero is always in the domain`() {
    #expect(LinearScale(zeroTo: [900, 1_000], range: (0, 1)).domain == 0...1_000)
    #expect(LinearScale(zeroTo: [-4, -2], range: (0, 1)).domain == -4...0)
    #expect(LinearScale(zeroTo: [], range: (0, 1)).domain == 0...1)
    #expect(LinearScale(zeroTo: [0, .nan, .infinity], range: (0, 1)).domain == 0...1)
  }

  @Test func `no number leaves the range`() {
    let scale = LinearScale(zeroTo: [10], range: (5, 50))
    for value in [-1, 11, 1e308, -1e308, .infinity, -.infinity, .nan] {
      #expect((5...50).contains(scale.position(value)))
    }
  }

  @Test(arguments: [
    (100.0, 6, [0.0, 20, 40, 60, 80, 100]), (7, 5, [0, 2, 4, 6]), (1, 3, [0, 0.5, 1]),
    (273, 4, [0, 100, 200]), (1e9, 3, [0, 5e8, 1e9]), (0, 3, [0, 0.5, 1]), (9, 1, [0]),
  ])
  func `ticks are round and no more than asked for`(high: Double, count: Int, ticks: [Double]) {
    #expect(LinearScale(zeroTo: [high], range: (0, 1)).ticks(atMost: count) == ticks)
  }

  @Test func `ticks reach below zero`() {
    #expect(LinearScale(zeroTo: [-10, 10], range: (0, 1)).ticks(atMost: 5) == [-10, -5, 0, 5, 10])
    #expect(LinearScale(zeroTo: [10], range: (0, 1)).ticks(atMost: 0).isEmpty)
  }
}

@Suite struct BandScaleTests {
  @Test func `bands divide the range and keep their padding`() {
    let scale = BandScale(count: 4, range: (0, 100), padding: 0.5)
    #expect(scale.width == 12.5)
    #expect((0..<4).map(scale.start) == [6.25, 31.25, 56.25, 81.25])
    #expect(scale.center(3) == 87.5)
  }

  @Test func `no bands have no width`() {
    #expect(BandScale(count: 0, range: (0, 100)).step == 0)
  }
}

@Suite struct LabelSpreadTests {
  @Test func `labels with room stay where they are`() {
    #expect(
      LabelSpread.positions(wishes: [0, 50], widths: [20, 20], gap: 5, within: 0...100) == [0, 50])
  }

  @Test func `labels that meet move apart by the same amount`() {
    #expect(
      LabelSpread.positions(wishes: [40, 45], widths: [20, 20], gap: 5, within: 0...100)
        == [30, 55])
  }

  @Test func `labels stay inside the range`() {
    #expect(
      LabelSpread.positions(wishes: [90, 95], widths: [20, 20], gap: 0, within: 0...100)
        == [60, 80])
    #expect(
      LabelSpread.positions(wishes: [-9], widths: [20], gap: 0, within: 0...100) == [0])
  }

  @Test func `labels that do not fit have no positions`() {
    #expect(
      LabelSpread.positions(wishes: [0, 0], widths: [50, 50], gap: 1, within: 0...100) == nil)
  }
}
