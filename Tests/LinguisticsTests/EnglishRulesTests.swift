import Linguistics
import Testing

@Suite struct EnglishRulesTests {
  @Test func `every rule does what its examples say, and every class is used`() throws {
    let errors = try English.language().checkExamples()
    #expect(errors.map(\.description) == [])
  }
}
