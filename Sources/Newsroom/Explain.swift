import Ingest

/// `daybrief explain`: from a printed number back to its sentence, source and rule.
package struct Explain {
  private let path: String
  private let ledger: JSONValue

  /// `path` leads to a brief in its JSON edition.
  package init(briefAt path: String) throws(Fault) {
    guard let bytes = Files.bytes(of: path) else {
      throw Fault(
        .noInput, "cannot be read", at: path,
        remedy:
          "Name the .json edition of a brief: Output/2025/05/18/daily-brief-2025-05-18-r1.json."
      )
    }
    do {
      let root = try JSONValue(parsing: bytes)
      guard let ledger = root["ledger"], ledger["entries"] != nil else {
        throw Fault(
          .data, "is no brief of daybrief", at: path, remedy: "Name the .json edition of a brief.")
      }
      self.ledger = ledger
      self.path = path
    } catch let fault as Fault {
      throw fault
    } catch {
      throw Fault(
        .data, "is no JSON", at: path,
        remedy: "Name the .json edition of a brief; its .pdf and .txt carry no ledger.")
    }
  }

  /// All entries of that id, or printed as that number; text for people.
  package func answer(to figure: String) throws(Fault) -> String {
    let entries = ledger["entries"]?.array ?? []
    let named = entries.filter { $0["id"]?.string?.lowercased() == figure.lowercased() }
    let found = named.isEmpty ? self.entries(printedAs: figure, of: entries) : named
    guard !found.isEmpty else {
      let known = entries.flatMap { $0["printed"]?.array.compactMap(\.string) ?? [] }
      throw Fault(
        .data, "no figure is printed as \"\(figure)\"", at: path,
        remedy: "Printed are: \(Self.unique(known).prefix(40).joined(separator: ", ")); "
          + "or name a ledger entry such as F1.")
    }
    return Legible.lines(found.map(told).joined(separator: "\n"))
  }

  // MARK: Finding

  /// Entries printed as that number alone, else those that print it among others.
  private func entries(printedAs figure: String, of entries: [JSONValue]) -> [JSONValue] {
    let wanted = Self.digits(figure)
    guard !wanted.isEmpty else { return [] }
    func numbers(of entry: JSONValue) -> [[String]] {
      (entry["printed"]?.array.compactMap(\.string) ?? []).map(Self.numbers)
    }
    let alone = entries.filter { numbers(of: $0).contains([wanted]) }
    guard alone.isEmpty else { return alone }
    return entries.filter { numbers(of: $0).contains { $0.contains(wanted) } }
  }

  /// `≥ 1,000` as `1000`.
  private static func digits(_ text: String) -> String {
    text.filter { $0.isASCII && ($0.isNumber || $0 == ".") }
  }

  private static func numbers(in text: String) -> [String] {
    text.split { !($0.isNumber || $0 == "," || $0 == "." || $0 == "\u{A0}" || $0 == "\u{202F}") }
      .map { digits(String($0)) }.filter { !$0.isEmpty }
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  // MARK: Telling

  private func told(_ entry: JSONValue) -> String {
    var lines = [title(of: entry)]
    func add(_ name: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      lines.append("  " + name.padded(to: 11) + value)
    }
    add("sentence", sentence(of: entry))
    add("printed as", entry["printed"]?.array.compactMap(\.string).joined(separator: ", "))
    add(
      "claimant",
      entry["claimant"]?.string ?? (entry["kind"]?.string == "derived" ? nil : "the outlet"))
    add("stance", entry["stance"]?.string)
    add("status", entry["status"]?.string)
    add("derived", entry["sum"]?.string)
    add("from", entry["from"]?.array.compactMap(\.string).joined(separator: ", "))
    add("rule", entry["rule"]?.string)
    add("reference", entry["reference"]?.number.map { "[\(Int($0))]" })
    if let source = source(of: entry) {
      add("outlet", source["outlet"]?.string ?? entry["outlet"]?.string)
      add("file", source["parcel"]?.string)
      add("link", source["url"]?.string)
      add("issued", source["issued"]?.string)
      add("sha256", source["sha256"]?.string)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func title(of entry: JSONValue) -> String {
    let id = entry["id"]?.string ?? ""
    let what = entry["metric"]?.string ?? entry["claim"]?.string ?? ""
    return [id, what, value(of: entry)].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private func value(of entry: JSONValue) -> String {
    if let value = entry["value"]?.number { return Self.plain(value) }
    let whole = entry["of"]?.number.map { " of \(Self.plain($0))" } ?? ""
    switch (entry["low"]?.number, entry["high"]?.number) {
    case (let low?, let high?) where low == high: return Self.plain(low) + whole
    case (let low?, let high?): return "\(Self.plain(low)) to \(Self.plain(high))\(whole)"
    case (let low?, nil): return "at least \(Self.plain(low))\(whole)"
    case (nil, let high?): return "at most \(Self.plain(high))\(whole)"
    case (nil, nil): return entry["outcome"]?.string ?? ""
    }
  }

  /// The sentence with the words that bear the number in brackets.
  private func sentence(of entry: JSONValue) -> String? {
    guard let text = entry["sentence"]?.string else { return nil }
    let reference = ledger["evidence"]?.array.first { $0["number"] == entry["reference"] }
    let start = reference?["span"]?.array.first?.number.map { Int($0) }
    let number = entry["evidence"]?.array.first { $0["role"]?.string == "number" }
    let span = number?["span"]?.array.compactMap { $0.number.map { Int($0) } } ?? []
    let bytes = Array(text.utf8)
    guard let start, span.count == 2, number?["in"] == reference?["in"],
      number?["article"] == reference?["article"], span[0] >= start, span[0] <= span[1],
      span[1] - start <= bytes.count
    else { return text }
    let marked =
      bytes[..<(span[0] - start)] + Array("[".utf8) + bytes[(span[0] - start)..<(span[1] - start)]
      + Array("]".utf8) + bytes[(span[1] - start)...]
    return String(decoding: marked, as: UTF8.self)
  }

  private func source(of entry: JSONValue) -> JSONValue? {
    let reference = ledger["evidence"]?.array.first { $0["number"] == entry["reference"] }
    return ledger["sources"]?.array.first { $0["article"] == reference?["article"] }
  }

  private static func plain(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(1, width - count))
  }
}
