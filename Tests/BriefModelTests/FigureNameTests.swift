import BriefModel
import Testing

@Suite struct FigureNameTests {
  @Test(arguments: [1, 9, 10, 1207])
  func `a name leads back to its number`(number: Int) {
    #expect(Figure.id(number, in: "a0") == "a0#f\(number)")
    #expect(Figure.number(of: Figure.id(number, in: "a0")) == number)
  }

  @Test func `what is no name has no number`() {
    #expect(Figure.number(of: "a0#f") == 0)
  }

  @Test func `claims are counted by themselves`() {
    #expect(Claim.id(2, in: "an article with a long name") == "an article with a long name#c2")
  }
}
