import Testing

@testable import Analysis

@Suite struct NamePrintTests {
  /// A table of people by the names given.
  private func table(_ names: [String]) -> NameTable {
    var table = NameTable()
    for (number, name) in names.enumerated() { table.file(number, as: NamePrint(name)) }
    return table
  }

  @Test(arguments: [
    ("Rubio", NameTable.Meant.one(0)),
    ("Marco Rubio", .one(0)),
    ("Secretary Marco Rubio", .one(0)),
    ("Marco Antonio Rubio", .one(0)),
    ("Marco\n Rubio", .one(0)),
    ("Marco", .nobody),
    ("Leo", .one(1)),
    ("Leo XIV", .one(1)),
    ("XIV", .one(1)),
    ("Castro", .several),
    ("Raul Castro", .one(3)),
    ("Fidel Castro Ruz", .one(2)),
    ("Sharaa", .one(4)),
    ("Ahmed Sharaa", .nobody),
    ("", .nobody),
  ])
  func `a name means the one person whose name it shortens or lengthens`(
    name: String, meant: NameTable.Meant
  ) {
    let people = table(["Marco Rubio", "Leo XIV", "Fidel Castro", "Raul Castro", "Ahmed al-Sharaa"])
    #expect(people.meant(by: NamePrint(name)) == meant)
  }

  @Test func `an office tells two of one name apart`() {
    var people = table(["Fidel Castro", "Raul Castro"])
    people.file(1, as: NamePrint("Raul Castro"), topic: Fingerprint("minister"))
    let name = NamePrint("Castro")
    #expect(people.meant(by: name) == .several)
    #expect(people.meant(by: name, topic: Fingerprint("minister")) == .one(1))
    #expect(people.meant(by: name, topic: Fingerprint("president")) == .nobody)
  }

  @Test func `a first name means whoever alone bears it`() {
    let people = table(["Xi Jinping", "Fidel Castro", "Raul Castro", "Raul Menem", "Leo XIV"])
    #expect(people.only(givenName: NamePrint("Xi")) == 0)
    #expect(people.only(givenName: NamePrint("Fidel")) == 1)
    #expect(people.only(givenName: NamePrint("Raul")) == nil)
    #expect(people.only(givenName: NamePrint("Fidel Castro")) == nil)
    #expect(people.only(givenName: NamePrint("Castro")) == nil)
  }

  @Test func `an earlier name is forgotten`() {
    var people = table(["Vitaliy"])
    people.forget(0)
    people.file(0, as: NamePrint("Vitaliy Klitschko"))
    #expect(people.meant(by: NamePrint("Klitschko")) == .one(0))
    #expect(people.meant(by: NamePrint("Vitaliy")) == .nobody)
  }

  @Test func `a table grows with its people`() {
    let people = table((0..<1000).map { "First\($0) Last\($0)" })
    for number in stride(from: 0, to: 1000, by: 37) {
      #expect(people.meant(by: NamePrint("Last\(number)")) == .one(number))
    }
    #expect(people.meant(by: NamePrint("Last1000")) == .nobody)
  }

  @Test(arguments: [
    ("foreign ministry", 0), ("ministry of health", 1), ("Health", 1), ("police", 3),
    ("ministry", nil),
    ("army", nil),
  ])
  func `one alone is found by the last words of its name`(noun: String, meant: Int?) {
    var bodies = NameTable()
    let names = [
      "Israeli Foreign Ministry", "Ministry of Health", "Defence\nMINISTRY", "Поліція Police",
    ]
    for (number, name) in names.enumerated() {
      bodies.file(number, underEndingsOf: NamePrint(lowercasing: name))
    }
    #expect(bodies.only(under: NamePrint(lowercasing: noun).whole) == meant)
  }
}
