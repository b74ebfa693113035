import BriefModel
import Testing

@Suite struct StringBytesTests {
  @Test(arguments: ["", "Kyiv", "“Київ”, Харків and Odesa, on the longest of strings"])
  func `a text lends its bytes`(text: String) {
    #expect(text.withBytes { Array($0) } == Array(text.utf8))
    let part = text.dropFirst(2)
    #expect(String(part).withBytes { $0.count } == part.utf8.count)
  }
}
