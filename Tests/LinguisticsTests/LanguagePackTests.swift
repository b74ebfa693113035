import Testing

@testable import Linguistics

@Suite struct LanguagePackTests {
  private static let program: [UInt8] = [0x1D, 0x2E]

  /// Something of all that lexicons and rules can say.
  private static let files = [
    (
      "xx/words.lex",
      """
      NUM value=2: two
      FOLK kind=person: civilian civilians people "innocent people"
      CRAFT kind=drone: drone drones "guided missiles"
      KILL act=kill act=take: kill killed "shot dead" Killed
      BE: was were
      MOD: old young
      CITY: Kyiv "Red Cross" Łódź
      ABBR_NAME: Mr.
      ABBR: U.S.
      CLITIC: 's
      SENTENCE_START: The
      """
    ),
    (
      "xx/10.rules",
      """
      stage counted mode rewrite
      rule counted prio 3
        q:(QTY | NUM) MOD{0,2} n:(FOLK | CRAFT) => CNT(low=$q.low kind=$n.kind unit=whole $n)
      stage marks mode mark
      rule denied
        "not" "at all"? k:KILL[act=kill|2] => k:DENIED(polarity=no)
      rule city
        CITY & CAP => NAMED
      """
    ),
    (
      "xx/20.rules",
      """
      stage told mode emit over CNT QTY
      rule killed prio 5
        (<=~(a:FOLK BE) | ^) k:KILL[!polarity] ~FOLK => FIG(n=$k by=$a) WHOLE($k)
      rule apart
        c:CNT[kind!=drone] && DATE => FIG(n=$c.low when="then")
      rule long
        n:(WORD & !NUM)+? ("of" | FOLK | BE WORD) (A | B C){1,3} $ => FIG(n=$n)
      """.replacing("(A | B C)", with: "(CITY | BE CITY)")
    ),
  ].map { ResourceFile(path: $0.0, bytes: Array($0.1.utf8)) }

  private static let language = Result { try Language(code: "xx", files: files) }

  private static func read(
    _ pack: [UInt8], files: [ResourceFile] = files, program: [UInt8] = program
  ) throws -> Language {
    try pack.withUnsafeBytes {
      try Language(
        pack: $0, code: "xx", files: files, program: program, codedStages: CodedStages.all)
    }
  }

  private static func dump(_ language: Language) -> String {
    var text = ""
    Swift.dump(language, to: &text)
    return text
  }

  /// A pack whose payload has been changed, and its sum with it.
  private static func resealed(_ pack: [UInt8]) -> [UInt8] {
    let sum = pack[24...].withUnsafeBytes { LanguagePack.sum(over: $0) }
    var writer = PackWriter()
    writer.write(sum)
    return pack[..<16] + writer.bytes + pack[24...]
  }

  @Test func `a language comes out of its pack as it went in, field by field`() throws {
    let language = try Self.language.get()
    let read = try Self.read(language.pack(for: Self.program))
    let (before, after) = (Self.dump(language), Self.dump(read))
    #expect(before.utf8.count > 10_000)
    #expect(before == after)
  }

  @Test func `English from its pack reads every text as English from its files does`() throws {
    let language = try English.language()
    let pack = language.pack(for: Self.program)
    #expect(pack == language.pack(for: Self.program))
    let read = try pack.withUnsafeBytes {
      try Language(
        pack: $0, code: "en", files: language.files, program: Self.program,
        codedStages: CodedStages.all)
    }
    let rules = language.files.filter { $0.path.hasSuffix(".rules") }
      .flatMap { RuleFileReader.read($0).stages }.flatMap(\.rules)
    let sentences = try rules.flatMap { rule in
      try rule.examples.map { try RuleExample($0, in: rule.file.bytes).sentence }
    }
    #expect(sentences.count > 500)
    for sentence in sentences.enumerated().filter({ $0.offset % 3 == 0 }).map(\.element) {
      #expect(read.explain(sentence) == language.explain(sentence))
    }
    let text = sentences.joined(separator: " ")
    #expect(read.parse(text).itemDump == language.parse(text).itemDump)
    #expect(read.parse(text).emissionDump == language.parse(text).emissionDump)
    #expect(RuleProfile(read).rows == RuleProfile(language).rows)
    #expect(read.exampleCount == language.exampleCount)
  }

  @Test func `a pack serves one program and one state of the files`() throws {
    let pack = try Self.language.get().pack(for: Self.program)
    _ = try Self.read(pack, files: Self.files.reversed())
    #expect(throws: PackTrouble.stale) { try Self.read(pack, program: [0x1D, 0x2F]) }
    #expect(throws: PackTrouble.stale) { try Self.read(pack, files: Array(Self.files.dropLast())) }
    for file in Self.files.indices {
      var renamed = Self.files
      renamed[file].path += "x"
      #expect(throws: PackTrouble.stale) { try Self.read(pack, files: renamed) }
      for place in stride(from: 0, to: Self.files[file].bytes.count, by: 7) {
        var changed = Self.files
        changed[file].bytes[place] ^= 1
        #expect(throws: PackTrouble.stale) { try Self.read(pack, files: changed) }
      }
    }
  }

  @Test func `a file that is not there is missing`() {
    #expect(throws: PackTrouble.missing) {
      try Language(
        packedAt: "/dev/null/xx.pack", code: "xx", files: Self.files, program: Self.program)
    }
  }

  @Test func `a pack that was cut short is refused`() throws {
    let pack = try Self.language.get().pack(for: Self.program)
    for length in Array(0..<40) + stride(from: 40, to: pack.count, by: pack.count / 500) {
      #expect(throws: PackTrouble.damaged) { try Self.read(Array(pack[..<length])) }
    }
    #expect(throws: PackTrouble.damaged) { try Self.read(pack + [0]) }
  }

  @Test func `a pack with one wrong byte is refused`() throws {
    let pack = try Self.language.get().pack(for: Self.program)
    for place in stride(from: 0, to: pack.count, by: pack.count / 400) {
      for wrong in [pack[place] ^ 1, pack[place] ^ 0x80, ~pack[place]] {
        var damaged = pack
        damaged[place] = wrong
        #expect(throws: PackTrouble.self) { try Self.read(damaged) }
      }
    }
  }

  @Test func `bytes that no writer wrote are read without harm, even under the right sum`() throws {
    let pack = try Self.language.get().pack(for: Self.program)
    for place in stride(from: 24, to: pack.count, by: 23) {
      var damaged = pack
      damaged[place] = ~damaged[place]
      _ = try? Self.read(Self.resealed(damaged))
    }
    for length in stride(from: 24, to: pack.count, by: 97) {
      #expect(throws: PackTrouble.damaged) { try Self.read(Self.resealed(Array(pack[..<length]))) }
    }
  }

  @Test func `a sum tells bytes from their neighbours`() {
    func sum(_ bytes: [UInt8]) -> UInt64 {
      var sum = Checksum()
      sum.add(bytes)
      return sum.value
    }
    let bytes = (0..<100).map { UInt8($0) }
    var sums: Set<UInt64> = [sum([]), sum([0]), sum([0, 0]), sum(bytes)]
    for place in bytes.indices.dropLast(32) {
      for distance in [1, 8, 32] {
        var swapped = bytes
        swapped.swapAt(place, place + distance)
        sums.insert(sum(swapped))
      }
    }
    #expect(sums.count == 4 + 3 * 68)
  }
}
