import BriefModel
import Ingest

/// Steps 1 and 2: what the inputs held.
struct Gathering {
  var parcels: [Manifest.Input] = []
  var articles: [Article] = []
  /// About what could not be read, and what was changed in reading.
  var diagnostics: [Diagnostic] = []

  init(_ inputs: [String]) throws {
    let intake = try Intake(inputs)
    diagnostics = intake.diagnostics
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
      remedy: "Put text or NDJSON files into it; hidden files are passed over.")
  }
}
