package import BriefModel

/// Plain text, one article a file, with optional front matter.
///
/// Front matter stands between two lines of `---` at the top: `headline: outlet: url: issued:`.
package struct PlainTextReader: ArticleReader {
  package let format = "plain text"

  package init() {}

  package func recognises(_ parcel: Parcel) -> Bool { true }

  package func reading(of parcel: Parcel, language: String) -> ParcelReading {
    guard parcel.bytes.count <= Limits.articleBytes else {
      return .refused(
        parcel, "is longer than an article may be (\(Limits.articleBytes >> 20) MiB)",
        remedy: "Split it into one file an article, or supply NDJSON.")
    }
    let decoded: Encoding.Decoded
    do {
      decoded = try Encoding.decoded(parcel.bytes)
    } catch {
      return ParcelReading(diagnostics: [error.diagnostic(at: parcel.name)])
    }
    var lines = Lines(decoded.text)
    var (provenance, diagnostics) = lines.takeFrontMatter(at: parcel.name)
    if let known = provenance[.headline] {
      lines.skipHeadline(known)
    } else {
      provenance[.headline] = lines.takeHeadline()
    }
    provenance[.language] = provenance[.language] ?? language
    let text = lines.paragraphs().joined(separator: "\n\n")
    guard !text.isEmpty else {
      return .refused(
        parcel, "holds no text", remedy: "Put the article's text into it, or leave it out.")
    }
    let made = provenance.article(
      text: text, of: parcel, sha256: Digest.sha256Hex(parcel.bytes), at: parcel.name)
    if decoded.guessed { diagnostics.append(Self.guess(decoded.encoding, at: parcel.name)) }
    return ParcelReading(articles: [made.article], diagnostics: diagnostics + made.diagnostics)
  }

  private static func guess(_ encoding: Encoding, at place: String) -> Diagnostic {
    Diagnostic(
      .warning, "is not UTF-8 and was read as \(encoding.rawValue)", at: place,
      remedy: "If names look wrong, convert it: iconv -f <encoding> -t UTF-8.")
  }
}

/// The lines of a plain text, taken from the top.
private struct Lines {
  private static let headlineLength = 140
  /// Longer lines are whole paragraphs; shorter ones were wrapped for a screen or for mail.
  private static let wrappedLength = 100

  /// The lines of a letterhead are shorter than any that were wrapped.
  private static let letterheadLength = 60

  private var rest: ArraySlice<Substring>
  private var opensWithLetterhead = false

  init(_ text: String) {
    rest = text.split(omittingEmptySubsequences: false) { $0.isNewline }[...]
    skipBlanks()
  }

  /// Takes `---`, `name: value` lines, `---`; leaves the lines alone where they are not that.
  mutating func takeFrontMatter(at place: String) -> (Provenance, [Diagnostic]) {
    let fence: (Substring) -> Bool = { Self.trimmed($0) == "---" }
    guard let first = rest.first, fence(first) else { return (Provenance(), []) }
    guard let close = rest.dropFirst().prefix(64).firstIndex(where: fence) else {
      return takeOpenFrontMatter(at: place)
    }
    var provenance = Provenance()
    var diagnostics: [Diagnostic] = []
    for line in rest[(rest.startIndex + 1)..<close] where !Self.trimmed(line).isEmpty {
      if let (field, value) = Self.field(line) {
        provenance[field] = value
        continue
      }
      let name = Self.trimmed(line.prefix { $0 != ":" }).lowercased()
      diagnostics.append(
        Diagnostic(
          .warning, "front matter names no such field: \"\(name.prefix(40))\"", at: place,
          remedy: "Known are headline, outlet, url, issued and language."))
    }
    rest = rest[(close + 1)...]
    skipBlanks()
    return (provenance, diagnostics)
  }

  /// Takes what is front matter but for its end: the known fields that follow the opening `---`.
  private mutating func takeOpenFrontMatter(at place: String) -> (Provenance, [Diagnostic]) {
    let fields = rest.dropFirst().prefix(64).prefix { Self.field($0) != nil }
    guard !fields.isEmpty else { return (Provenance(), []) }
    var provenance = Provenance()
    for (field, value) in fields.compactMap(Self.field) { provenance[field] = value }
    rest = rest[fields.endIndex...]
    skipBlanks()
    let message = "its front matter has no closing --- and was taken to end with its last field"
    return (
      provenance,
      [Diagnostic(.warning, message, at: place, remedy: "Write --- between it and the text.")]
    )
  }

  /// A field that is known, and its value.
  private static func field(_ line: Substring) -> (Provenance.Field, String)? {
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = trimmed(parts[0]).lowercased()
    guard parts.count == 2,
      let field = Provenance.Field.allCases.first(where: { $0.names.contains(name) })
    else { return nil }
    return (field, unquoted(trimmed(parts[1])))
  }

  /// Takes the first line where it is a headline: short, no sentence, a blank line after it, or the
  /// other lines of a letterhead.
  mutating func takeHeadline() -> String? {
    guard let first = rest.first, rest.count > 2,
      Self.isBlank(rest[rest.startIndex + 1]) || beginsWithLetterhead
    else { return nil }
    let line = Self.trimmed(first)
    guard line.count <= Self.headlineLength, Self.isHeading(line),
      rest.dropFirst(2).contains(where: { !Self.isBlank($0) })
    else { return nil }
    opensWithLetterhead = beginsWithLetterhead
    rest = rest.dropFirst()
    skipBlanks()
    return line
  }

  /// Passes over a headline that front matter gives already; any other first line is text: "KEY FIGURES".
  mutating func skipHeadline(_ known: String) {
    opensWithLetterhead = beginsWithLetterhead
    guard let first = rest.first, Self.trimmed(first) == known, rest.count > 1 else { return }
    rest = rest.dropFirst()
    skipBlanks()
  }

  /// Whether the first block is of several short lines, none of which a sentence ends.
  private var beginsWithLetterhead: Bool {
    let block = rest.prefix { !Self.isBlank($0) }
    return block.count > 1 && block.count < rest.count
      && block.map(Self.trimmed).allSatisfy {
        $0.count <= Self.letterheadLength && Self.isHeading($0)
      }
  }

  private static func isHeading(_ line: String) -> Bool {
    let sentenceEnds: Set<Character> = [".", "!", "?", "…", ":", ";", ","]
    let closers: Set<Character> = ["\"", "'", "”", "’", "»", ")"]
    return line.last { !closers.contains($0) }.map { !sentenceEnds.contains($0) } ?? false
  }

  /// Blank lines part paragraphs; within a block, wrapped lines are joined and long ones are not, nor
  /// those of a letterhead or a list.
  func paragraphs() -> [String] {
    rest.split(whereSeparator: Self.isBlank).enumerated().flatMap { number, block -> [String] in
      let lines = block.map(Self.trimmed)
      let wrapped = lines.allSatisfy { $0.count <= Self.wrappedLength }
      let isLetterhead = number == 0 && opensWithLetterhead
      return wrapped && !isLetterhead && !Self.isList(lines)
        ? [lines.joined(separator: " ")] : lines
    }
  }

  /// Whether lines are items by themselves, such as key figures: each begins with a number or a bullet, or one
  /// that ends no sentence ends where the next had plenty of room.
  private static func isList(_ lines: [String]) -> Bool {
    let bullets: Set<Character> = ["•", "-", "–", "*", "·", "▪"]
    guard lines.count > 1, let longest = lines.map(\.count).max() else { return false }
    return lines.allSatisfy { $0.first.map { $0.isNumber || bullets.contains($0) } ?? false }
      || lines.dropLast().contains { $0.count * 2 < longest && isHeading($0) }
  }

  private mutating func skipBlanks() { rest = rest.drop(while: Self.isBlank) }

  private static func isBlank(_ line: Substring) -> Bool {
    line.allSatisfy { $0.isWhitespace || $0 == "\u{FEFF}" }
  }

  private static func trimmed(_ line: Substring) -> String {
    String(decoding: Array(line.utf8).trimmed, as: UTF8.self)
  }

  private static func unquoted(_ value: String) -> String {
    guard value.count >= 2, let first = value.first, first == value.last,
      first == "\"" || first == "'"
    else { return value }
    return String(value.dropFirst().dropLast())
  }
}
