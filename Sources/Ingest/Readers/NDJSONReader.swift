package import BriefModel

/// One JSON object a line, each an article, with the field names of `daybrief extract`.
package struct NDJSONReader: ArticleReader {
  package let format = "NDJSON"

  package init() {}

  package func recognises(_ parcel: Parcel) -> Bool {
    let start = parcel.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    let content = parcel.bytes[start...].drop { blanks.contains($0) }
    guard content.first == UInt8(ascii: "{") else { return false }
    let next = content.dropFirst().first { !blanks.contains($0) }
    return next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
  }

  package func reading(of parcel: Parcel, language: String) -> ParcelReading {
    var reading = ParcelReading()
    var faults: [(line: Int, message: String)] = []
    let sha256 = Digest.sha256Hex(parcel.bytes)
    let lines = parcel.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.trimmed.isEmpty {
      switch Self.article(
        line, number: index + 1, of: parcel, sha256: sha256, language: language)
      {
      case .success(let (article, diagnostics)):
        reading.articles.append(article)
        reading.diagnostics += diagnostics
      case .failure(let fault):
        faults.append((index + 1, fault.message))
      }
    }
    if let fault = Self.diagnostic(of: faults, in: parcel) { reading.diagnostics.append(fault) }
    return reading
  }

  /// One for all lines of a file that are no articles: a file of another kind has thousands.
  private static func diagnostic(
    of faults: [(line: Int, message: String)], in parcel: Parcel
  ) -> Diagnostic? {
    guard let first = faults.first else { return nil }
    let more =
      switch faults.count {
      case 1: ""
      case 2: "; line \(faults[1].line) is no article either"
      default: "; \(faults.count - 1) more lines are no articles either"
      }
    return Diagnostic(
      .error, first.message + more, at: "\(parcel.name):\(first.line)",
      remedy: "Write one JSON object a line with \"text\" in it.")
  }

  /// Why a line is no article.
  package struct LineFault: Error, Hashable {
    package var message: String
  }

  /// The article of one line; `sha256` is that of the whole parcel, `language` that of an article
  /// which names none.
  package static func article(
    _ line: ArraySlice<UInt8>, number: Int, of parcel: Parcel, sha256: String,
    language: String = "en"
  ) -> Result<(article: Article, diagnostics: [Diagnostic]), LineFault> {
    guard line.count <= Limits.lineBytes else { return .failure(tooLong) }
    let body = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
    let object: JSONValue
    do {
      object = try JSONValue(parsing: body)
    } catch {
      return .failure(LineFault(message: "is not JSON: \(error.message) at byte \(error.offset)"))
    }
    guard case .object = object else { return .failure(LineFault(message: "is no JSON object")) }
    let texts = ["text", "body", "content"].compactMap { object[$0] }
    guard let text = texts.lazy.compactMap(\.string).first else {
      return .failure(
        LineFault(
          message: texts.isEmpty ? "has no \"text\"" : "has a \"text\" that is no string"))
    }
    guard text.utf8.contains(where: { !isBlank($0) }) else {
      return .failure(LineFault(message: "has an empty \"text\""))
    }
    guard text.utf8.count <= Limits.articleBytes else { return .failure(tooLong) }
    var provenance = provenance(of: object)
    provenance[.language] = provenance[.language] ?? language
    return .success(
      provenance.article(
        text: text, of: parcel, sha256: sha256, at: "\(parcel.name):\(number)"))
  }

  package static let tooLong = LineFault(
    message: "is longer than an article may be (\(Limits.articleBytes >> 20) MiB)")

  private static func provenance(of object: JSONValue) -> Provenance {
    var provenance = Provenance()
    for field in Provenance.Field.allCases {
      provenance[field] = firstString(object, field.names)
    }
    return provenance
  }

  /// The first of the names that holds a string, a number, or an object with a `name`.
  private static func firstString(_ object: JSONValue, _ names: [String]) -> String? {
    for name in names {
      switch object[name] {
      case .string(let text): return text
      case .number(let value): return Int(exactly: value).map(String.init) ?? String(value)
      case .object(let members):
        if let text = JSONValue.object(members)["name"]?.string { return text }
      case .array, .bool, .null, nil: continue
      }
    }
    return nil
  }
}
