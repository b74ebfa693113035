package import BriefModel

/// The sentences of one article that tell most of each thread, best first.
///
/// A sentence is worth its thread's score and what it asserts; earlier ones win ties, since news
/// is told from the top. What a chosen sentence has told counts no more for those after it.
package struct ArticleSummary: Sendable, Hashable {
  /// Per thread, in the order of the threads; threads without a sentence are left out.
  package var threads: [(thread: StoryThread, sentences: [Int])] {
    StoryThread.allCases.compactMap { thread in
      guard let sentences = chosen[thread], !sentences.isEmpty else { return nil }
      return (thread, sentences)
    }
  }
  private var chosen: [StoryThread: [Int]] = [:]

  private static let most = 3

  package init(_ reading: Reading) {
    let matters = Self.matters(of: reading)
    for thread in StoryThread.allCases {
      var told: Set<String> = []
      var left = reading.annotation.sentences.filter { $0.thread == thread }
      while chosen[thread, default: []].count < Self.most, !left.isEmpty {
        let worth = left.map { sentence in
          let news = matters[sentence.index, default: []].subtracting(told).count
          return Double(news) + (sentence.threadScores[thread] ?? 0)
        }
        guard let best = worth.max(), let index = worth.firstIndex(of: best) else { break }
        let sentence = left.remove(at: index)
        told.formUnion(matters[sentence.index, default: []])
        chosen[thread, default: []].append(sentence.index)
      }
    }
  }

  /// What each sentence asserts, alike where two assert the same.
  private static func matters(of reading: Reading) -> [Int: Set<String>] {
    var matters: [Int: Set<String>] = [:]
    for figure in reading.figures {
      matters[figure.sentence, default: []].insert("\(figure.metric) \(figure.quantity.worded)")
    }
    for claim in reading.claims {
      let names = claim.participants.map(\.mention.name).sorted().joined(separator: ", ")
      matters[claim.sentence, default: []].insert("\(claim.kind.rawValue) \(names)")
    }
    return matters
  }
}
