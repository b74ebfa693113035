/// Why a document could not be written, and what to do.
package enum PageWriterError: Error, Hashable, Sendable, CustomStringConvertible {
  case noPages
  case brokenStructure(node: Int)
  case unknownDestination(String, wantedBy: String)
  case misplacedDestination(String)
  case repeatedDestination(String)
  case unknownFace(Int, text: String)
  case brokenRun(text: String)
  case notFinite(page: Int)
  case badDate(String)
  case drawing(step: String, reason: String)
  case finishing(reason: String)

  package var description: String {
    switch self {
    case .noPages:
      "The document has no pages. Give it at least one."
    case .brokenStructure(let node):
      "Structure node \(node) is missing or has no parent before it. "
        + "Number the nodes from 0 in order, each after its parent."
    case .unknownDestination(let name, let user):
      "\(user) leads to \"\(name)\", which is not a destination of the document. "
        + "Add the destination, or take the link away."
    case .misplacedDestination(let name):
      "Destination \"\(name)\" lies on a page that does not exist. Pages count from 0."
    case .repeatedDestination(let name):
      "Destination \"\(name)\" is named twice. Give each a name of its own."
    case .unknownFace(let face, let text):
      "The glyphs of \"\(text)\" name face \(face), which this writer's shaper did not make. "
        + "Shape and write with the same shaper."
    case .brokenRun(let text):
      "The clusters of \"\(text)\" do not add up to its glyphs and bytes. "
        + "Change a run's text, glyphs and clusters together."
    case .notFinite(let page):
      "An item on page \(page + 1) has a place or measure that is not a number. Mend the layout."
    case .badDate(let text):
      "\"\(text)\" is not a time such as 2025-05-18T18:00:00Z."
    case .drawing(let step, let reason):
      "Cairo could not \(step): \(reason)."
    case .finishing(let reason):
      "The PDF could not be finished: \(reason)."
    }
  }
}
