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
    let sentences = reading.annotation.sentences
    let matters = Self.matters(of: reading)
    for thread in StoryThread.allCases {
      var told: Set<Int> = []
      var left = sentences.indices.filter { sentences[$0].thread == thread }
      while chosen[thread, default: []].count < Self.most, !left.isEmpty {
        var best = (place: 0, worth: -Double.infinity)
        for (place, index) in left.enumerated() {
          let news = matters[sentences[index].index]?.count { !told.contains($0) } ?? 0
          let worth = Double(news) + (sentences[index].threadScores[thread] ?? 0)
          if worth > best.worth { best = (place, worth) }
        }
        let sentence = sentences[left.remove(at: best.place)].index
        told.formUnion(matters[sentence] ?? [])
        chosen[thread, default: []].append(sentence)
      }
    }
  }

  /// What each sentence asserts, each by a number: the same one where two assert the same.
  private static func matters(of reading: Reading) -> [Int: Set<Int>] {
    var numbers: [String: Int] = [:]
    var matters: [Int: Set<Int>] = [:]
    func add(_ matter: String, to sentence: Int) {
      let number = numbers[matter] ?? numbers.count
      numbers[matter] = number
      matters[sentence, default: []].insert(number)
    }
    for figure in reading.figures {
      add(figure.metric + " " + figure.quantity.worded, to: figure.sentence)
    }
    for claim in reading.claims {
      let names = claim.participants.map(\.mention.name)
      let all = names.count > 1 ? names.sorted().joined(separator: ", ") : names.first ?? ""
      add(claim.kind.rawValue + " " + all, to: claim.sentence)
    }
    return matters
  }
}
