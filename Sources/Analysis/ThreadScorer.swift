import BriefModel
import Linguistics

/// Sorts sentences into threads, by what they assert and by cue words.
///
/// An assertion weighs as much as two cues; what the rest of the article is about weighs little. A
/// sentence with hardly anything in it belongs to no thread.
struct ThreadScorer: Sendable {
  let metrics: MetricTable

  /// What is kept back for "none" beside the weights.
  private static let doubt = 1.0
  private static let mostCues = 3.0
  private static let assertion = 2.0
  private static let prior = 0.4
  private static let least = 0.3

  func score(
    _ annotation: inout Annotation, parsed: ParsedArticle, figures: [Figure], claims: [Claim]
  ) {
    let asserted = assertedWeights(figures, claims, count: parsed.sentences.count)
    let weights = parsed.sentences.map { sentence in
      var weights = cueWeights(sentence)
      for thread in StoryThread.allCases {
        guard let more = asserted[sentence.index][thread] else { continue }
        weights[thread] = (weights[thread] ?? 0) + more
      }
      return weights
    }
    let mix = share(weights)
    for index in annotation.sentences.indices where !weights[index].isEmpty {
      let scores = scores(weights[index], mix)
      annotation.sentences[index].threadScores = scores
      annotation.sentences[index].thread = best(scores, asserted[index])
    }
  }

  private func cueWeights(_ sentence: ArticleSentence) -> ThreadScores {
    let classes = sentence.vocabulary.classes
    var weights = ThreadScores()
    guard sentence.mayHave(classes.cue) else { return weights }
    weights[.diplomacy] = cueWeight(classes.diplomacy, sentence)
    weights[.military] = cueWeight(classes.military, sentence)
    weights[.humanitarian] = cueWeight(classes.humanitarian, sentence)
    return weights
  }

  private func cueWeight(_ cues: ClassSet, _ sentence: ArticleSentence) -> Double? {
    guard sentence.mayHave(cues) else { return nil }
    let count = sentence.parse.count(having: cues)
    return count > 0 ? min(Double(count), Self.mostCues) : nil
  }

  private func assertedWeights(
    _ figures: [Figure], _ claims: [Claim], count: Int
  ) -> [ThreadScores] {
    var weights = [ThreadScores](repeating: ThreadScores(), count: count)
    for index in figures.indices {
      guard let thread = metrics[figures[index].metric]?.thread else { continue }
      weights[figures[index].sentence][thread] = Self.assertion
    }
    for index in claims.indices {
      guard let thread = Self.thread(of: claims[index].kind) else { continue }
      weights[claims[index].sentence][thread] = Self.assertion
    }
    return weights
  }

  /// A statement or denial may be about anything.
  private static func thread(of kind: Claim.Kind) -> StoryThread? {
    switch kind {
    case .meeting, .call, .visit, .talks, .offer, .request, .agreement, .impasse, .demand:
      .diplomacy
    case .capture, .withdrawal, .attack: .military
    case .statement, .denial: nil
    }
  }

  private func share(_ weights: [ThreadScores]) -> ThreadScores {
    var sums = ThreadScores()
    var all = 0.0
    for thread in StoryThread.allCases {
      let sum = weights.reduce(0) { $0 + ($1[thread] ?? 0) }
      sums[thread] = sum
      all += sum
    }
    guard all > 0 else { return [:] }
    for thread in StoryThread.allCases { sums[thread] = sums[thread].map { $0 / all } }
    return sums
  }

  private func scores(_ weights: ThreadScores, _ mix: ThreadScores) -> ThreadScores {
    var raised = ThreadScores()
    var all = Self.doubt
    for thread in StoryThread.allCases {
      guard let weight = weights[thread] else { continue }
      let score = weight + Self.prior * (mix[thread] ?? 0)
      raised[thread] = score
      all += score
    }
    for thread in StoryThread.allCases {
      raised[thread] = raised[thread].map { ($0 / all * 1000).rounded() / 1000 }
    }
    return raised
  }

  /// The highest; among equals the one that is asserted.
  private func best(_ scores: ThreadScores, _ asserted: ThreadScores) -> StoryThread? {
    var best: StoryThread?
    for thread in StoryThread.allCases {
      let rank = (scores[thread] ?? 0, asserted[thread] ?? 0)
      guard rank.0 >= Self.least else { continue }
      if let best, rank <= (scores[best] ?? 0, asserted[best] ?? 0) { continue }
      best = thread
    }
    return best
  }
}
