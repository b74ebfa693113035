import BriefModel
import Ingest

/// Steps 1 and 2: what the inputs held.
struct Gathering {
  var parcels: [Manifest.Input] = []
  var articles: [Article] = []
  /// About what could not be read, and what was changed in reading.
  var diagnostics: [Diagnostic] = []
  /// That earlier briefs were passed over, on which no brief may rest; nil where there were none.
  ///
  /// It is no diagnostic of the brief: the same articles make the same brief, whatever was made before.
  let note: String?

  /// `output` is where briefs are put, if any are made.
  init(_ inputs: [String], output: String? = nil) throws {
    let intake = try Intake(inputs, output: output)
    diagnostics = intake.diagnostics
    note = intake.note
    var taken: [Article.ID: Int] = [:]
    for file in intake.files {
      let parcel: Parcel
      switch file.parcel() {
      case .success(let read): parcel = read
      case .failure(let refusal):
        diagnostics.append(refusal.diagnostic)
        continue
      }
      let reading = Readers.reading(of: parcel)
      // Every article bears the hash of its parcel.
      parcels.append(
        Manifest.Input(
          name: parcel.name, bytes: parcel.bytes.count,
          sha256: reading.articles.first?.sha256 ?? Digest.sha256Hex(parcel.bytes)))
      diagnostics += reading.diagnostics
      for article in reading.articles { add(article, &taken) }
    }
    guard articles.isEmpty else { return }
    try refuse(inputs)
  }

  /// Two articles never share an id: what relies on one must not be laid to the other.
  private mutating func add(_ article: Article, _ taken: inout [Article.ID: Int]) {
    var article = article
    let count = taken[article.id, default: 0] + 1
    taken[article.id] = count
    if count > 1 { article.id += ".\(count)" }
    articles.append(article)
  }

  private func refuse(_ inputs: [String]) throws(Fault) {
    let errors = diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw Fault(.data, errors) }
    throw Fault(
      .noInput, "holds no articles", at: inputs.joined(separator: ", "),
      remedy: "Put text or NDJSON files into it; hidden files and earlier briefs are passed over.")
  }
}

extension Intake {
  /// That earlier briefs were passed over; nil where there were none.
  var note: String? {
    guard !passedOver.isEmpty else { return nil }
    return Legible.line(
      "earlier briefs and their folder are no sources and were passed over: \(passedOver.firstFew)"
        .closed)
  }
}

extension [String] {
  /// The first three, each once, and how many more there are.
  var firstFew: String {
    var seen: Set<String> = []
    let names = filter { seen.insert($0).inserted }
    let more = names.count > 3 ? " and \(names.count - 3) more" : ""
    return names.prefix(3).joined(separator: ", ") + more
  }
}
