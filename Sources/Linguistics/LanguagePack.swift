/// A compiled language as bytes, so that a program need not compile it at every start.
///
/// Behind a header (`DAYBPACK`, what the pack was made from, a sum over all that follows, each of
/// eight bytes) stand the parts of a `Language` one after the other, numbers with their lowest
/// byte first, lists and texts behind their counts. Names are numbered anew, and coded stages made
/// anew; all else is read as it was compiled.
///
/// A pack serves one program and one state of the files: it bears a sum over the program's build
/// and over all names and bytes of the files. A number of the format would say less: it stays the same
/// when the compiler of rules changes, and with it what a pack should hold. What is not of the same
/// make is compiled from text again.
///
/// Rejected: memory as it lies, which would be quicker still but depends on the compiler, and trusts
/// every byte; times of files in the place of sums, which any copy renews or forgets.
enum LanguagePack {
  static let magic: UInt64 = 0x4B43_4150_4259_4144

  /// What a pack is made from, as a number.
  static func origin(_ files: [ResourceFile], program: [UInt8]) -> UInt64 {
    var sum = Checksum()
    sum.add(program)
    for file in files {
      sum.add(Array(file.path.utf8))
      sum.add(file.bytes)
    }
    return sum.value
  }

  /// A sum over what stands behind the header.
  static func sum(over payload: UnsafeRawBufferPointer) -> UInt64 {
    var sum = Checksum()
    sum.add(payload)
    return sum.value
  }
}

/// Why a pack cannot be used.
package enum PackTrouble: Error, Sendable, Hashable {
  case missing
  /// Made from other files, or by another program.
  case stale
  case damaged
}

extension Language {
  /// The language as bytes, for a program that bears this mark of its build.
  package func pack(for program: [UInt8]) -> [UInt8] {
    var payload = PackWriter()
    payload.write(self)
    var pack = PackWriter()
    pack.write(LanguagePack.magic)
    pack.write(LanguagePack.origin(files, program: program))
    pack.write(payload.bytes.withUnsafeBytes { LanguagePack.sum(over: $0) })
    return pack.bytes + payload.bytes
  }

  /// Reads a language from a pack that this program made of these files.
  package init(
    packedAt path: String, code: String, files: [ResourceFile], program: [UInt8]
  ) throws(PackTrouble) {
    guard let file = MappedFile(path: path) else { throw .missing }
    self = try file.withBytes { bytes throws(PackTrouble) in
      try Language(
        pack: bytes, code: code, files: files, program: program, codedStages: CodedStages.all)
    }
  }

  init(
    pack: UnsafeRawBufferPointer, code: String, files: [ResourceFile], program: [UInt8],
    codedStages: [any CodedStage.Type]
  ) throws(PackTrouble) {
    guard var reader = PackReader(pack), reader.read() == LanguagePack.magic else {
      throw .damaged
    }
    let (origin, sum): (UInt64, UInt64) = (reader.read(), reader.read())
    if reader.isDamaged { throw .damaged }
    let files = Self.inOrder(files)
    guard origin == LanguagePack.origin(files, program: program) else { throw .stale }
    guard sum == LanguagePack.sum(over: reader.rest) else { throw .damaged }
    self.init(from: &reader, code: code, files: files, codedStages: codedStages)
    guard !reader.isDamaged, reader.rest.isEmpty else { throw .damaged }
  }
}

extension PackWriter {
  /// The parts of a language.
  fileprivate mutating func write(_ language: Language) {
    write(language.symbols)
    write(language.captureNames)
    write(language.ruleNames)
    write(language.lexicon)
    write(language.abbreviations)
    write(language.stages)
    write(language.index)
    write(language.usedClasses)
  }
}

extension Language {
  fileprivate init(
    from pack: inout PackReader, code: String, files: [ResourceFile],
    codedStages: [any CodedStage.Type]
  ) {
    self.code = code
    self.files = files
    workshop = Workshop()
    symbols = pack.read()
    captureNames = pack.read()
    var captures = NameIndex()
    for (number, name) in captureNames.enumerated() {
      captures.insert(Array(name.utf8).span, number: number)
    }
    self.captures = captures
    (ruleNames, lexicon, abbreviations) = (pack.read(), pack.read(), pack.read())
    (stages, index, usedClasses) = (pack.read(), pack.read(), pack.read())
    let symbols = symbols
    self.codedStages = codedStages.map { $0.init(symbols: symbols) }
  }
}
