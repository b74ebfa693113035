import Testing

@testable import Analysis

@Suite struct FingerprintTests {
  @Test(arguments: ["", "Z", "Minister", "MINISTER OF [FOREIGN] @FFAIRS", "Пре́зидент", "Äußere"])
  func `a text in lower case has the print of that text`(text: String) {
    #expect(Fingerprint(lowercasing: text) == Fingerprint(text.lowercased()))
  }

  @Test func `the first number under a key stays`() {
    var table = FingerprintTable()
    #expect(table[Fingerprint("a")] == nil)
    for number in 0..<100 { table.insert(number, under: Fingerprint("\(number)")) }
    let isNew = table.insert(7, under: Fingerprint("3"))
    #expect(!isNew)
    for number in 0..<100 { #expect(table[Fingerprint("\(number)")] == number) }
    #expect(table[Fingerprint("100")] == nil)
  }
}
