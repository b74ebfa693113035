import Testing

@testable import CairoBackend

@Suite struct FixedTests {
  @Test(arguments: [
    (0, "0"), (12, "12"), (110.25, "110.25"), (-0.5, "-0.5"), (1.0004, "1"), (3.007, "3.007"),
    (-1e-9, "0"), (99999.9996, "100000"),
  ])
  func `a number is written with at most three decimals`(number: Double, text: String) {
    #expect(number.fixed == text)
  }
}
