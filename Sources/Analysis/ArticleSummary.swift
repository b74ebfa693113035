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
    var left: [Int] = []
    var told: [Fingerprint] = []
    left.reserveCapacity(sentences.count)
    for thread in StoryThread.allCases {
      left.removeAll(keepingCapacity: true)
      told.removeAll(keepingCapacity: true)
      for index in sentences.indices where sentences[index].thread == thread { left.append(index) }
      guard !left.isEmpty else { continue }
      var chosen: [Int] = []
      chosen.reserveCapacity(Self.most)
      while chosen.count < Self.most, !left.isEmpty {
        var best = (place: 0, worth: -Double.infinity)
        for place in left.indices {
          let sentence = sentences[left[place]]
          let news = matters.count(of: sentence.index, beside: told)
          let worth = Double(news) + (sentence.threadScores[thread] ?? 0)
          if worth > best.worth { best = (place, worth) }
        }
        let sentence = sentences[left.remove(at: best.place)].index
        matters.add(sentence, to: &told)
        chosen.append(sentence)
      }
      threads.append((thread, chosen))
    }
  }
}

/// What the sentences of an article assert, each matter alike wherever it is asserted.
private struct Matters {
  /// Each matter once for each sentence that asserts it, in order of the sentences.
  private var matters: [Fingerprint] = []
  /// By sentence: where its matters begin; at the end their number.
  private var starts: [Int] = []

  init(of reading: Reading) {
    var all: [(sentence: Int, matter: Fingerprint)] = []
    all.reserveCapacity(reading.figures.count + reading.claims.count)
    for index in reading.figures.indices {
      var matter = Fingerprint(reading.figures[index].metric)
      matter.add(reading.figures[index].quantity.worded)
      all.append((reading.figures[index].sentence, matter))
    }
    for index in reading.claims.indices {
      let matter = Self.matter(reading.claims[index].kind, of: reading.claims[index].participants)
      all.append((reading.claims[index].sentence, matter))
    }
    all.sort { ($0.sentence, $0.matter) < ($1.sentence, $1.matter) }
    matters.reserveCapacity(all.count)
    starts.reserveCapacity(reading.annotation.sentences.count + 1)
    for (sentence, matter) in all {
      let isNew = starts.count <= sentence
      while starts.count <= sentence { starts.append(matters.count) }
      if isNew || matter != matters.last { matters.append(matter) }
    }
    while starts.count <= reading.annotation.sentences.count { starts.append(matters.count) }
  }

  private static func matter(_ kind: Claim.Kind, of parties: [Claim.Participant]) -> Fingerprint {
    var matter = Fingerprint(kind.rawValue)
    if parties.count == 1 {
      matter.add(parties[0].mention.name)
    } else {
      for name in parties.map(\.mention.name).sorted() { matter.add(name) }
    }
    return matter
  }

  /// How many matters of a sentence are not among those that were told.
  func count(of sentence: Int, beside told: [Fingerprint]) -> Int {
    let own = starts[sentence]..<starts[sentence + 1]
    return told.isEmpty ? own.count : own.count { !told.contains(matters[$0]) }
  }

  func add(_ sentence: Int, to told: inout [Fingerprint]) {
    told += matters[starts[sentence]..<starts[sentence + 1]]
  }
}
