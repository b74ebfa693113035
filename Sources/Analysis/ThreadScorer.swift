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
  private static let cues: [(StoryThread, String)] = [
    (.diplomacy, "CUE_DIPLOMACY"), (.military, "CUE_MILITARY"), (.humanitarian, "CUE_HUMANITARIAN"),
  ]

  func score(
    _ annotation: inout Annotation, parsed: ParsedArticle, assertions: [Assertion]
  ) {
    let asserted = assertedWeights(assertions, count: parsed.sentences.count)
    let weights = parsed.sentences.map { sentence in
      cueWeights(sentence).merging(asserted[sentence.index], uniquingKeysWith: +)
    }
    let mix = share(weights)
    for index in annotation.sentences.indices where !weights[index].isEmpty {
      let scores = scores(weights[index], mix)
      annotation.sentences[index].threadScores = scores
      annotation.sentences[index].thread = best(scores, asserted[index])
    }
  }

  private func cueWeights(_ sentence: ArticleSentence) -> [StoryThread: Double] {
    var weights: [StoryThread: Double] = [:]
    for (thread, name) in Self.cues {
      let count = sentence.parse.count(having: name)
      if count > 0 { weights[thread] = min(Double(count), Self.mostCues) }
    }
    return weights
  }

  private func assertedWeights(_ assertions: [Assertion], count: Int) -> [[StoryThread: Double]] {
    var weights = Array(repeating: [StoryThread: Double](), count: count)
    for assertion in assertions {
      let (sentence, thread): (Int, StoryThread?) =
        switch assertion {
        case .figure(let figure): (figure.sentence, metrics[figure.metric]?.thread)
        case .claim(let claim): (claim.sentence, Self.thread(of: claim.kind))
        }
      guard let thread, weights.indices.contains(sentence) else { continue }
      weights[sentence][thread] = Self.assertion
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

  private func share(_ weights: [[StoryThread: Double]]) -> [StoryThread: Double] {
    var sums: [StoryThread: Double] = [:]
    for (thread, weight) in weights.flatMap({ $0 }) { sums[thread, default: 0] += weight }
    let all = StoryThread.allCases.reduce(0.0) { $0 + (sums[$1] ?? 0) }
    return all > 0 ? sums.mapValues { $0 / all } : [:]
  }

  private func scores(
    _ weights: [StoryThread: Double], _ mix: [StoryThread: Double]
  ) -> [StoryThread: Double] {
    let raised = Dictionary(
      uniqueKeysWithValues: weights.map { ($0, $1 + Self.prior * (mix[$0] ?? 0)) })
    let all = StoryThread.allCases.reduce(Self.doubt) { $0 + (raised[$1] ?? 0) }
    return raised.mapValues { ($0 / all * 1000).rounded() / 1000 }
  }

  /// The highest; among equals the one that is asserted.
  private func best(
    _ scores: [StoryThread: Double], _ asserted: [StoryThread: Double]
  ) -> StoryThread? {
    let ranked = StoryThread.allCases.filter { (scores[$0] ?? 0) >= Self.least }.max {
      ((scores[$0] ?? 0), asserted[$0] ?? 0) < ((scores[$1] ?? 0), asserted[$1] ?? 0)
    }
    return ranked
  }
}
