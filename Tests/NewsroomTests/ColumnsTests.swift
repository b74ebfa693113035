import Testing

@testable import Newsroom

@Suite struct ColumnsTests {
  @Test func `words stand at the left of their column and numbers at the right`() {
    #expect("\("ab", width: 4)|\(12, width: 4)|\(-7, width: 3)" == "ab  |  12| -7")
  }

  @Test func `what is wider than its column is kept whole`() {
    #expect("\("figures", width: 3) \(12345, width: 3)" == "figures 12345")
  }
}
