import Analysis
import CFuzzer
@testable import Ingest
@testable import Linguistics
@testable import Newsroom

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Hands bytes that nobody has thought of to one part of the program, for as long as libFuzzer likes.
///
/// `script/fuzz` names the part in the environment. A broken promise is a trap, as is whatever address
/// sanitizer finds.
@main
enum Program {
  static func main() {
    var count = CommandLine.argc
    var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(
      LLVMFuzzerRunDriver(&count, &words) { data, count in
        Fuzzing.part.run(Array(UnsafeBufferPointer(start: data, count: count)))
        return 0
      })
  }
}

/// A part of the program that takes bytes from outside.
private enum Fuzzing: String, CaseIterable {
  /// Any text through the whole language: tokens, sentences, stages.
  case text
  /// Sentences made of the words of numbers and dates.
  case quantities
  /// The files of a language: a lexicon and rules.
  case rules
  /// A line of NDJSON to its record.
  case record

  static let part: Fuzzing = {
    let name = getenv("DAYBRIEF_FUZZ").map { String(cString: $0) } ?? ""
    guard let part = Fuzzing(rawValue: name) else {
      fatalError("DAYBRIEF_FUZZ must be one of \(allCases.map(\.rawValue))")
    }
    return part
  }()

  func run(_ bytes: [UInt8]) {
    switch self {
    case .text: check(English.language.parse(bytes))
    case .quantities: check(English.language.parse(Vocabulary.sentence(bytes)))
    case .rules: compile(bytes)
    case .record: record(bytes)
    }
  }

  /// The same promises as in `HostileTextTests`.
  private func check(_ parse: Parse) {
    var end = 0
    for token in parse.tokens {
      precondition(token.bytes.lowerBound >= end && !token.bytes.isEmpty)
      end = token.bytes.upperBound
    }
    precondition(end <= parse.text.count)
    var next = 0
    for sentence in parse.sentences {
      precondition(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty)
      next = sentence.tokens.upperBound
      var token = sentence.tokens.lowerBound
      for item in sentence.items {
        precondition(item.tokens.lowerBound == token)
        token = item.tokens.upperBound
        _ = item.features
      }
      precondition(token == next)
      for emission in sentence.emissions {
        precondition(
          emission.bytes.lowerBound >= sentence.bytes.lowerBound
            && emission.bytes.upperBound <= sentence.bytes.upperBound)
        _ = emission.features
      }
    }
    precondition(next == parse.tokens.count)
  }

  /// What compiles must run; a zero parts the lexicon from the rules.
  private func compile(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let files = zip(["xx/words.lex", "xx/rules.rules"], parts).map { path, bytes in
      ResourceFile(path: path, bytes: Array(bytes))
    }
    guard let language = try? Language(code: "xx", files: files) else { return }
    check(language.parse("At least two were killed in Kyiv on 18 May, he said. a b c"))
    _ = language.checkExamples()
  }

  private func record(_ bytes: [UInt8]) {
    let batch = English.worker.records(of: [.bytes(bytes, number: 1)], named: "fuzz")
    guard !batch.bytes.isEmpty else { return }
    precondition((try? JSONValue(parsing: batch.bytes)) != nil)
  }
}

private enum English {
  nonisolated(unsafe) private static let shelf = required { try LanguageShelf() }
  static let language = required { try shelf.language(for: "en") }
  static let worker = RecordWorker(
    readers: [
      "en": RecordWorker.Reader(
        analyst: required { try shelf.analyst(for: "en") },
        reconciler: Reconciler(
          metrics: required { try shelf.metrics(for: "en") }.metrics))
    ], language: "en", writer: RecordWriter(parts: Set(RecordWriter.Part.allCases)))

  private static func required<Value>(_ make: () throws -> Value?) -> Value {
    do {
      guard let value = try make() else { fatalError("there is no English") }
      return value
    } catch {
      fatalError("\(error)")
    }
  }
}

/// Each byte is a word, so that the fuzzer writes sentences and not letters.
private enum Vocabulary {
  private static let words = """
    0 1 2 3 7 12 18 19 24 31 72 88 100 273 1,200 1.5 2014 2024 2025 2014-15 1990s 5/13/2025
    15.05.2025 2025-05-18 10-12 5-8 72nd 10:30 Su-35 $5 €3 50% 20km zero one two three seven eleven
    twenty thirty hundred thousand million billion dozen dozens scores score hundreds half a an the
    both all none no another some at least most more than fewer up to about around nearly over
    under between and or from of out whom including them further later earlier ago since until
    first second third quarter end early mid late beginning May March April June Monday Sunday
    Friday morning night overnight into yesterday today tomorrow last next this past previous
    following recent week weeks month year years day days hours decade weekend spring fighters
    people soldiers civilians children drones missiles shells tonnes trucks dollars killed wounded
    were was injured captured launched downed said according officials ministry Kyiv Goma in near
    on by with than , . ; : - – — “ ” ( ) ' "
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }

  static func sentence(_ bytes: [UInt8]) -> [UInt8] {
    Array(bytes.map { words[Int($0) % words.count] }.joined(separator: [UInt8(ascii: " ")]))
  }
}
