import Testing

@testable import Charts

@Suite struct ElbowLeadersTests {
  @Test func `lines to the left nest with the first on top`() {
    #expect(ElbowLeaders([(50, 10), (55, 20), (60, 30)]).levels == [0, 1, 2])
  }

  @Test func `lines to the right nest with the last on top`() {
    #expect(ElbowLeaders([(10, 20), (15, 40), (20, 60)]).levels == [2, 1, 0])
  }

  @Test func `a straight line parts its neighbours`() {
    let leaders = ElbowLeaders([(9, 5), (10, 10), (30, 25), (31, 35)])
    #expect(leaders.levels == [0, 0, 0, 0])
    #expect(ElbowLeaders([(9, 5), (10, 6)]).height > leaders.height)
  }

  @Test func `no leaders have no levels`() {
    #expect(ElbowLeaders([]).levels.isEmpty)
  }
}
