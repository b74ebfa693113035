package import BriefModel

/// The sentences of one article that tell most of each thread, best first.
///
/// A sentence is worth its thread's score and what it asserts; earlier ones win ties, since news
/// is told from the top. What a chosen sentence has told counts no more for those after it.
package struct ArticleSummary: Sendable {
  /// Per thread, in the order of the threads; threads without a sentence are left out.
  package private(set) var threads: [(thread: StoryThread, sentences: [Int])] = []

  private static let most = 3

  package init(_ reading: Reading) {
    let sentences = reading.annotation.sentences
    let matters = Matters(of: reading)
    for thread in StoryThread.allCases {
      var left = sentences.indices.filter { sentences[$0].thread == thread }
      guard !left.isEmpty else { continue }
      var told: [Fingerprint] = []
      var chosen: [Int] = []
      while chosen.count < Self.most, !left.isEmpty {
        var best = (place: 0, worth: -Double.infinity)
        for (place, index) in left.enumerated() {
          let news = matters.of(sentences[index].index).count { !told.contains($0) }
          let worth = Double(news) + (sentences[index].threadScores[thread] ?? 0)
          if worth > best.worth { best = (place, worth) }
        }
        let sentence = sentences[left.remove(at: best.place)].index
        told += matters.of(sentence)
        chosen.append(sentence)
      }
      threads.append((thread, chosen))
    }
  }
}

/// What the sentences of an article assert, each matter alike wherever it is asserted.
private struct Matters {
  private var sentences: [Int] = []
  private var matters: [Fingerprint] = []

  init(of reading: Reading) {
    var all: [(sentence: Int, matter: Fingerprint)] = []
    all.reserveCapacity(reading.figures.count + reading.claims.count)
    for figure in reading.figures {
      var matter = Fingerprint(figure.metric)
      matter.add(figure.quantity.worded)
      all.append((figure.sentence, matter))
    }
    for claim in reading.claims {
      var matter = Fingerprint(claim.kind.rawValue)
      if claim.participants.count == 1 {
        matter.add(claim.participants[0].mention.name)
      } else {
        for name in claim.participants.map(\.mention.name).sorted() { matter.add(name) }
      }
      all.append((claim.sentence, matter))
    }
    all.sort { ($0.sentence, $0.matter) < ($1.sentence, $1.matter) }
    for (sentence, matter) in all where sentence != sentences.last || matter != matters.last {
      sentences.append(sentence)
      matters.append(matter)
    }
  }

  /// The matters of a sentence, each once.
  func of(_ sentence: Int) -> ArraySlice<Fingerprint> {
    let first = sentences.partitioningIndex { $0 >= sentence }
    let end = sentences.partitioningIndex { $0 > sentence }
    return matters[first..<end]
  }
}
