import BriefModel

/// Who took part in which encounter; the table of encounters is its twin.
struct MatrixExhibit {
  /// Beyond this many columns a matrix is no longer read at a glance.
  static let columnLimit = 10

  let dossier: EditorDossier

  private struct Person {
    let name: String
    let inline: [Inline]
    var cells: [Exhibit.Matrix.Cell]
  }

  private var rows: [Encounters.Row] {
    Array(
      dossier.encounters.filter { row in
        let claim = row.event.lead
        return !claim.participants.isEmpty
          && ![.denied, .cancelled, .refused].contains(claim.status)
      }.prefix(Self.columnLimit))
  }

  /// Whether it shows what a table does not: who took part in several encounters.
  var isTelling: Bool {
    people(in: rows).contains { $0.cells.count { $0 != .none } > 1 }
  }

  /// Nil where nobody took part in two encounters.
  func exhibit(_ book: inout EditorLedgerBook) -> Exhibit? {
    guard isTelling, let twin = Encounters(dossier: dossier).table(&book) else { return nil }
    let rows = rows
    let people = people(in: rows)
    let columns = rows.map { row in
      row.event.lead.place.map { "\(row.letter) \($0.name)" } ?? row.letter
    }
    let words = dossier.words
    let matrix = Exhibit.Matrix(
      rows: people.map(\.name), columns: columns, cells: people.map(\.cells))
    let references = rows.flatMap { dossier.references(of: $0.event, &book) }
    return Exhibit(
      number: book.exhibitNumber(), title: words.fill("matrix.title"), plotted: .matrix(matrix),
      alternative: alternative(matrix),
      sourceLine: words.fill(
        "exhibit.source", ["references": dossier.references(references)]),
      twin: twin)
  }

  private func people(in rows: [Encounters.Row]) -> [Person] {
    var people: [Person] = []
    for (column, row) in rows.enumerated() {
      let claim = row.event.lead
      for participant in claim.participants where participant.role != .addressee {
        let inline = dossier.name(participant.mention, in: claim.article)
        let name = inline.plainText
        guard !name.isEmpty else { continue }
        let index: Int
        if let known = people.firstIndex(where: { sameName($0.name, name) }) {
          index = known
        } else {
          index = people.count
          let empty = Array(repeating: Exhibit.Matrix.Cell.none, count: rows.count)
          people.append(Person(name: name, inline: inline, cells: empty))
        }
        people[index].cells[column] = cell(participant, row.event)
      }
    }
    return people
  }

  private func cell(
    _ participant: Claim.Participant, _ event: ReconciledClaim
  ) -> Exhibit.Matrix.Cell {
    switch event.status {
    case .planned: .planned
    case .requested: .requested
    default: participant.role == .principal ? .principal : .attending
    }
  }

  private func alternative(_ matrix: Exhibit.Matrix) -> String {
    let words = dossier.words
    let people = zip(matrix.rows, matrix.cells).map { name, cells in
      let took = zip(matrix.columns, cells).filter { $0.1 != .none }.map { column, cell in
        "\(column) (\(words["cell.\(cell.rawValue)"]))"
      }
      return "\(name): \(took.joined(separator: words["list.separator"]))"
    }
    let list = people.joined(separator: words["list.semicolon"])
    return words.fill("matrix.alternative", ["rows": [.words(list)]]).plainText
  }
}
