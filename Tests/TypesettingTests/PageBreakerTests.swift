import Testing

@testable import Typesetting

@Suite struct PageBreakerTests {
  private func strips(_ count: Int, height: Double = 10) -> [Strip] {
    Array(repeating: Strip(height: height), count: count)
  }

  private func pages(_ strips: [Strip], height: Double = 50, heads: [Double] = []) -> [Range<Int>] {
    PageBreaker(height: height, heads: heads).pages(of: strips).map(\.strips)
  }

  @Test func `strips fill pages from the top`() {
    #expect(pages(strips(12)) == [0..<5, 5..<10, 10..<12])
  }

  @Test func `a heading goes with what follows`() {
    var strips = strips(8)
    strips[5].breakCost = BreakCost.heading
    #expect(pages(strips) == [0..<4, 4..<8])
  }

  @Test func `space at the top of a page is dropped`() {
    var strips = strips(10)
    strips[5].spaceBefore = 40
    #expect(pages(strips) == [0..<5, 5..<10])
  }

  @Test func `a repeated head takes room on the page that it opens`() {
    var strips = strips(12)
    for index in 1..<12 { strips[index].head = 0 }
    #expect(pages(strips, heads: [10]) == [0..<5, 5..<9, 9..<12])
  }

  @Test func `what belongs together but is taller than a page breaks all the same`() {
    var strips = strips(12)
    for index in 1..<12 { strips[index].breakCost = BreakCost.heading }
    #expect(pages(strips).count == 3)
  }

  @Test func `a strip taller than the page has one of its own`() {
    var strips = strips(3)
    strips[1].height = 90
    #expect(pages(strips) == [0..<1, 1..<2, 2..<3])
  }

  @Test func `spaces shrink to save a page`() {
    var strips = strips(5)
    for index in 1..<5 { strips[index].spaceBefore = 2 }
    #expect(pages(strips, height: 56) == [0..<5])
    #expect(pages(strips, height: 54).count == 2)
    let page = PageBreaker(height: 56, heads: []).pages(of: strips)[0]
    #expect(page.tightness == 0.75)
  }

  @Test func `the front page stands alone, the rest of one that has run over does not`() {
    var strips = strips(5)
    strips[2].breakCost = BreakCost.frontPage
    #expect(pages(strips) == [0..<2, 2..<5])
    strips = self.strips(9)
    strips[6].breakCost = BreakCost.frontPage
    #expect(pages(strips) == [0..<5, 5..<9])
  }

  @Test func `no strips make no pages`() {
    #expect(pages([]) == [])
  }
}
