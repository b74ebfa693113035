import Analysis
import BriefModel
import Ingest

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `daybrief extract`: articles in, annotated records out, in input order and bounded memory.
package struct Extraction: Sendable {
  /// Names that `only` takes.
  package static let parts = RecordWriter.Part.allCases.map(\.rawValue)

  /// What went through.
  package struct Tally: Sendable, Hashable {
    package var records = 0
    package var refused = 0
  }

  private let worker: RecordWorker
  private let threads: Int

  /// `language` is that of articles which name none; `only` keeps the lists of those names.
  package init(threads: Int, language: String, only: [String]) throws(Fault) {
    let chosen = only.compactMap(RecordWriter.Part.init(rawValue:))
    let writer = RecordWriter(parts: only.isEmpty ? Set(RecordWriter.Part.allCases) : Set(chosen))
    let shelf = try LanguageShelf()
    guard try shelf.language(for: language) != nil else {
      throw Fault(
        .usage, "there is no language pack for \"\(language)\"", at: "--language",
        remedy: "Packs at hand: \(shelf.codes.joined(separator: ", ")).")
    }
    var readers: [String: RecordWorker.Reader] = [:]
    for code in shelf.codes {
      guard let analyst = try shelf.analyst(for: code) else { continue }
      readers[code] = RecordWorker.Reader(
        analyst: analyst,
        reconciler: Reconciler(
          metrics: try shelf.metrics(for: code).metrics, aliases: try shelf.aliases(for: code)))
    }
    worker = RecordWorker(readers: readers, language: language, writer: writer)
    self.threads = max(1, threads)
  }

  /// Reads each input in turn; "-" is standard input.
  package func run(_ inputs: [String]) async throws -> Tally {
    var tally = Tally()
    let intake = try Intake(inputs)
    for diagnostic in intake.diagnostics { Output.tell("daybrief: \(diagnostic.line)") }
    if let note = intake.note { Output.tell("daybrief: \(note)") }
    for file in intake.files {
      let descriptor = file.path == "-" ? STDIN_FILENO : open(file.path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw Fault(
          .noInput, "cannot be opened: \(String(cString: strerror(errno)))", at: file.path,
          remedy: "Grant read access, or name another input.")
      }
      defer { if descriptor != STDIN_FILENO { close(descriptor) } }
      let one = try await run(descriptor, named: file.name)
      tally.records += one.records
      tally.refused += one.refused
    }
    return tally
  }

  private func run(_ descriptor: Int32, named name: String) async throws -> Tally {
    var source = LineSource(descriptor: descriptor)
    let start = try source.peek()
    guard start.isEmpty || Self.holdsJSONLines(start) else {
      let batch = worker.whole(try source.rest(), named: name)
      try batch.records.pass()
      return batch.tally
    }
    return try await stream(&source, named: name)
  }

  /// As many batches at work as there are threads; what is ready waits for what came before it.
  private func stream(_ source: inout LineSource, named name: String) async throws -> Tally {
    var source = source
    return try await withThrowingTaskGroup(of: (Int, RecordWorker.Batch).self) { group in
      var tally = Tally()
      var (begun, ended, written) = (0, 0, 0)
      var waiting: [Int: RecordWorker.Batch] = [:]
      while true {
        while begun - ended < threads, begun - written < threads * 4,
          let lines = try source.next()
        {
          let number = begun
          group.addTask { (number, worker.records(of: lines, named: name)) }
          begun += 1
        }
        guard let (number, batch) = try await group.next() else { return tally }
        ended += 1
        waiting[number] = batch
        while let ready = waiting.removeValue(forKey: written) {
          try ready.records.pass()
          tally.records += ready.tally.records
          tally.refused += ready.tally.refused
          written += 1
        }
      }
    }
  }

  /// Whether a line begins as an object of JSON does.
  private static func holdsJSONLines(_ start: [UInt8]) -> Bool {
    var rest = start[...]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != 0x0A }
      if NDJSONReader().recognises(Parcel(name: "", bytes: Array(line))) { return true }
      rest = rest.dropFirst(line.count + 1)
    }
    return false
  }
}

/// Lines to records; a pure function that any thread may call.
struct RecordWorker: Sendable {
  /// Records as written, and how many.
  ///
  /// An object, so that nobody copies them.
  final class Batch: Sendable {
    let records: JSONWriter
    let tally: Extraction.Tally

    init(_ records: consuming JSONWriter, _ tally: Extraction.Tally) {
      self.records = records
      self.tally = tally
    }

    var bytes: [UInt8] { records.bytes }
  }

  /// A batch that is being written.
  private struct Draft: ~Copyable {
    var writer: JSONWriter
    var tally = Extraction.Tally()

    /// A record is up to five times as long as its article.
    init(of bytes: Int) { writer = JSONWriter(indented: false, room: bytes * 5) }

    consuming func batch() -> Batch { Batch(writer, tally) }
  }

  /// What one language needs.
  struct Reader: Sendable {
    let analyst: Analyst
    let reconciler: Reconciler

    func conclusions(from reading: Reading) -> RecordWriter.Conclusions {
      RecordWriter.Conclusions(
        findings: reconciler.findings(in: reading), summary: ArticleSummary(reading).threads)
    }
  }

  /// By primary language.
  let readers: [String: Reader]
  let language: String
  let writer: RecordWriter

  func records(of lines: [LineSource.Line], named name: String) -> Batch {
    var draft = Draft(of: lines.reduce(0) { $0 + $1.length })
    let parcel = Parcel(name: name, bytes: [])
    for line in lines {
      switch line {
      case .tooLong(let number): refuse(NDJSONReader.tooLong.message, number, name, &draft)
      case .bytes(let bytes, let number):
        guard bytes.contains(where: { $0 > 0x20 }) else { continue }
        switch NDJSONReader.article(
          bytes[...], number: number, of: parcel, sha256: "", language: language)
        {
        case .success(let (article, diagnostics)): add(article, diagnostics, &draft)
        case .failure(let fault): refuse(fault.message, number, name, &draft)
        }
      }
    }
    return draft.batch()
  }

  /// A file of another format, all of it; nil where it is longer than an article may be.
  func whole(_ bytes: [UInt8]?, named name: String) -> Batch {
    var draft = Draft(of: bytes?.count ?? 0)
    guard let bytes else {
      refuse(NDJSONReader.tooLong.message, 1, name, &draft)
      return draft.batch()
    }
    let reading = Readers.reading(of: Parcel(name: name, bytes: bytes), language: language)
    for article in reading.articles { add(article, reading.diagnostics, &draft) }
    if reading.articles.isEmpty {
      refuse(reading.diagnostics.first?.message ?? "holds no article", 1, name, &draft)
    }
    return draft.batch()
  }

  private func add(_ article: Article, _ diagnostics: [Diagnostic], _ draft: inout Draft) {
    var reading: Reading
    var conclusions = RecordWriter.Conclusions()
    if let reader = reader(for: article.language) {
      let imprinted = reader.analyst.imprinted(article, near: nil)
      reading = reader.analyst.reading(of: imprinted, suppliedDay: nil)
      conclusions = reader.conclusions(from: reading)
    } else {
      reading = Reading(annotation: Annotation(article: article))
      reading.diagnostics.append(
        Diagnostic(
          .warning, "there is no language pack for \"\(article.language)\"", at: article.parcel,
          remedy: "Packs at hand: \(readers.keys.sorted().joined(separator: ", "))."))
    }
    reading.diagnostics.insert(contentsOf: diagnostics, at: 0)
    writer.write(reading, conclusions, &draft.writer)
    draft.tally.records += 1
  }

  /// That of the primary language of a tag: of "en" for "en-GB".
  private func reader(for tag: String) -> Reader? {
    readers[tag] ?? readers[tag.prefix { $0 != "-" }.lowercased()]
  }

  private func refuse(_ message: String, _ line: Int, _ name: String, _ draft: inout Draft) {
    RecordWriter.writeError(message, line: line, of: name, &draft.writer)
    draft.tally.refused += 1
  }
}
