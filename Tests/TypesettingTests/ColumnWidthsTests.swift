import Testing

@testable import Typesetting

@Suite struct ColumnWidthsTests {
  private func widths(_ demands: [(Double, Double, Double)], _ available: Double) -> [Double] {
    ColumnWidths.widths(
      for: demands.map { .init(weight: $0.0, least: $0.1, most: $0.2) }, available: available
    ).map { ($0 * 100).rounded() / 100 }
  }

  @Test func `a table that fits is no wider than its content`() {
    #expect(widths([(1, 10, 40), (1, 10, 60)], 400) == [40, 60])
  }

  @Test func `weights share what there is`() {
    #expect(widths([(1, 10, 900), (3, 10, 900)], 400) == [100, 300])
  }

  @Test func `what a short column cannot use goes to the others`() {
    #expect(widths([(1, 10, 30), (1, 10, 900)], 400) == [30, 370])
  }

  @Test func `no column is narrower than its longest word`() {
    #expect(widths([(1, 90, 100), (9, 10, 900)], 200) == [90, 110])
  }

  @Test func `all of the width is used where words must break`() {
    let widths = widths([(1, 400, 400), (1, 100, 100)], 300)
    #expect(widths.reduce(0, +) == 300)
    #expect(widths.allSatisfy { $0 > 50 })
  }

  @Test func `what breaks is a hash and not the words beside it`() {
    #expect(widths([(1, 40, 90), (4, 60, 900), (3, 500, 500)], 400) == [50, 200, 150])
  }

  @Test func `a table without columns has no widths`() {
    #expect(widths([], 300) == [])
  }

  @Test func `weights of nothing still give widths`() {
    #expect(widths([(0, 10, 900), (-1, 10, 900)], 400) == [200, 200])
  }
}
