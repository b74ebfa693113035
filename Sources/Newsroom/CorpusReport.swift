import Analysis
import BriefModel
import Ingest

/// `daybrief corpus report`: how much of annotated texts the analysis core finds, and finds right.
package struct CorpusReport {
  /// What a corpus file says of its texts; its name, or that of its folder, tells which.
  private enum Kind: String {
    case figures
    case causes
    case weapons
    case quantities
    case dates
    case attribution
    case claims
    case places
    case threads

    /// A file that bears no other name holds figures.
    init(path: String) {
      let name = path.split(separator: "/").last?.split(separator: ".").first.map(String.init)
      self = name.flatMap(Kind.init) ?? .figures
    }

    /// What is compared.
    ///
    /// What a line says of a figure beyond the notation, `role=child`, is not; nor is what a place of
    /// a claim lies in, which texts mostly leave to their readers.
    func expected(of line: CorpusLine) -> [String] {
      switch self {
      case .figures:
        line.list.map { figure in
          figure.split(separator: " ").filter { !$0.contains("=") }.joined(separator: " ")
        }
      case .claims: line.list.map(Self.compared)
      default: line.list
      }
    }

    /// `in Istanbul (Turkey)` without the brackets, where those of `by (two officials)` stay, and
    /// `[A > B]`, who is asked, as one more of those who take part.
    private static func compared(_ claim: String) -> String {
      claim.replacing(#/( in [^()]+) \([^()]*\)/#) { match in
        String(match.1.hasSuffix(" by") ? match.0 : match.1)
      }.replacing(" > ", with: ", ")
    }

    func found(in notation: ReadingNotation) -> [String] {
      switch self {
      case .figures: notation.figures
      case .causes: notation.figuresWithCauses
      case .weapons: notation.figuresWithWeapons
      case .quantities: notation.quantities
      case .dates: notation.dates
      case .attribution: notation.speeches
      case .claims:
        notation.claims.filter { !$0.hasPrefix("statement") }.map(Self.compared)
      case .places: notation.places
      case .threads: notation.threads
      }
    }
  }

  /// Of one file.
  package struct Score: Sendable, Hashable {
    package var found = 0
    package var expected = 0
    package var right = 0
    package var lines = 0
    /// Lines in which all that was expected was found and nothing else, in order.
    package var wholeLines = 0

    package var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
    package var recall: Double { expected == 0 ? 1 : Double(right) / Double(expected) }
    package var f1: Double { 2 * Double(right) / Double(max(1, found + expected)) }

    package mutating func add(_ other: Score) {
      found += other.found
      expected += other.expected
      right += other.right
      lines += other.lines
      wholeLines += other.wholeLines
    }
  }

  private let analyst: Analyst
  private let metrics: [Metric]
  private let day: Day?

  /// `date` is the day of issue of all texts, as 2025-05-18.
  package init(language code: String, date: String) throws {
    let shelf = try LanguageShelf()
    analyst = try shelf.known(shelf.analyst(for: code), for: code)
    metrics = try shelf.metrics(for: code).metrics
    day = Day(date)
  }

  /// A row a file, and one for all; with `misses`, each line that is not read as expected.
  package func text(of inputs: [String], misses: Bool) throws -> String {
    var (text, rows, total) = ("", [(String, Score)](), Score())
    for file in try Intake(inputs).files where file.name.hasSuffix(".txt") {
      let (score, missed) = try score(of: file)
      rows.append((String(file.name.dropLast(4)), score))
      total.add(score)
      if misses { text += missed.map { "\(file.name):\($0)" }.joined() }
    }
    rows.append(("all", total))
    let width = rows.map(\.0.count).max() ?? 0
    text += "\("", width: width)  precision  recall     f1  figures    lines\n"
    return text + rows.map { row($0, $1, width) }.joined()
  }

  private func row(_ name: String, _ score: Score, _ width: Int) -> String {
    "\(name, width: width)      \(share(score.precision))   \(share(score.recall))"
      + "  \(share(score.f1))  \(score.expected, width: 7)"
      + "  \(score.wholeLines, width: 3)/\(score.lines, width: 3)\n"
  }

  private func score(of file: Intake.File) throws -> (Score, [String]) {
    guard let bytes = Files.bytes(of: file.path) else {
      throw Fault(
        .noInput, "cannot be read", at: file.path, remedy: "Grant read access to it.")
    }
    let kind = Kind(path: file.path)
    var (score, misses) = (Score(), [String]())
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (offset, line) in lines.enumerated() {
      guard let line = try corpusLine(line, offset + 1, file.path) else { continue }
      let reading = analyst.reading(
        of: Article(id: "\(line.number)", text: line.text), suppliedDay: day)
      let found = kind.found(in: ReadingNotation(reading, metrics: metrics))
      let expected = kind.expected(of: line)
      score.add(Self.score(found, against: expected))
      if found != expected { misses.append(Self.miss(line, found)) }
    }
    return (score, misses)
  }

  private func corpusLine(
    _ line: Substring, _ number: Int, _ path: String
  ) throws(Fault) -> CorpusLine? {
    do {
      return try CorpusLine(line, number: number)
    } catch {
      throw Fault(
        .data, "is no case of a corpus", at: "\(path):\(error.number)",
        remedy: "Write `expected | text`, or begin a comment with #.")
    }
  }

  /// Compares as multisets: what stands in another order is right, but the line is not whole.
  static func score(_ found: [String], against expected: [String]) -> Score {
    var left: [String: Int] = [:]
    for one in expected { left[one, default: 0] += 1 }
    var right = 0
    for one in found where left[one, default: 0] > 0 {
      left[one, default: 0] -= 1
      right += 1
    }
    return Score(
      found: found.count, expected: expected.count, right: right, lines: 1,
      wholeLines: found == expected ? 1 : 0)
  }

  private static func miss(_ line: CorpusLine, _ found: [String]) -> String {
    "\(line.number): \(line.text)\n  expected \(line.expected)\n  found    \(list(found))\n"
  }

  private static func list(_ all: [String]) -> String {
    all.isEmpty ? "nothing" : all.joined(separator: "; ")
  }

  /// As in `0.87`, rounded down, so that 1.00 means all.
  private func share(_ value: Double) -> String {
    let hundredths = Int(value * 100)
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
