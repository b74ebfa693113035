import Newsroom

/// Tells how far `make` is: on a terminal to people, as JSON to machines, else only the result.
final class Progress {
  private let json: Bool
  private let isTerminal = Output.errorIsTerminal
  /// Why standard output takes nothing more; the brief is made all the same.
  private var failure: Fault?

  init(json: Bool) { self.json = json }

  func show(_ event: Pipeline.Event) {
    if json {
      print(event.json)
    } else if case .delivered(let receipt) = event {
      for place in receipt.places { print(place) }
      if !receipt.isNew {
        Output.tell("daybrief: nothing new: revision \(receipt.revision) holds the same bytes.")
      }
    } else if isTerminal {
      Output.tell("  \(event.words)")
    }
  }

  /// Tells what is worth a warning; that the progress could not be told is thrown.
  func end(_ warnings: [String]) throws {
    for warning in warnings { Output.tell("daybrief: \(warning)") }
    if let failure { throw failure }
  }

  private func print(_ line: String) {
    guard failure == nil else { return }
    do { try Output.write(line + "\n") } catch { failure = error }
  }
}

extension Pipeline.Event {
  fileprivate var words: String {
    switch self {
    case .gathered(let files, let articles): "files read: \(files), articles: \(articles)"
    case .read(let figures, let claims): "figures: \(figures), claims: \(claims)"
    case .composed(let sections, let entries):
      "sections: \(sections), entries of the ledger: \(entries)"
    case .rendered(let edition, let bytes): "made \(edition): \(bytes) bytes"
    case .delivered: "delivered"
    }
  }
}
