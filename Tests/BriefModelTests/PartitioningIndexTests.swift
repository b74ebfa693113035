import BriefModel
import Testing

@Suite struct PartitioningIndexTests {
  @Test(arguments: [(0, 0), (1, 0), (2, 1), (5, 2), (9, 4)])
  func `the first place is found that a test holds for`(least: Int, place: Int) {
    let numbers = [1, 3, 5, 7]
    #expect(numbers.indices.partitioningIndex { numbers[$0] >= least } == place)
  }

  @Test func `nothing is asked of no places`() {
    #expect((3..<3).partitioningIndex { _ in false } == 3)
  }
}
