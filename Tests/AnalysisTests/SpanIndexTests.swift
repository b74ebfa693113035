import BriefModel
import Testing

@testable import Analysis

@Suite struct SpanIndexTests {
  private let index = SpanIndex([
    SourceSpan(20, 30), SourceSpan(0, 9), SourceSpan(0, 5, in: .headline), SourceSpan(10, 19),
    SourceSpan(12, 14),
  ])

  @Test func `what lies within a span is found in order of reading`() {
    #expect(index.within(SourceSpan(0, 19)) == [1, 3, 4])
    #expect(index.within(SourceSpan(11, 40)) == [4, 0])
    #expect(index.within(SourceSpan(0, 5, in: .headline)) == [2])
    #expect(index.within(SourceSpan(1, 8)) == [])
  }

  @Test func `what holds a span is found in its field`() {
    #expect(index.holding(SourceSpan(3, 9)) == 1)
    #expect(index.holding(SourceSpan(21, 30)) == 0)
    #expect(index.holding(SourceSpan(8, 12)) == nil)
    #expect(index.holding(SourceSpan(1, 2, in: .headline)) == 2)
    #expect(index.holding(SourceSpan(40, 41)) == nil)
  }
}
