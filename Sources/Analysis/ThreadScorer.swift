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
    _ annotation: inout Annotation, parsed: ParsedArticle, assertions: [Assertion]
  ) {
    let asserted = assertedWeights(assertions, count: parsed.sentences.count)
    var weights: [ThreadScores] = []
    weights.reserveCapacity(parsed.sentences.count)
    for sentence in parsed.sentences {
      var weight = cueWeights(sentence)
      for thread in StoryThread.allCases {
        guard let more = asserted[sentence.index][thread] else { continue }
        weight[thread] = (weight[thread] ?? 0) + more
      }
      weights.append(weight)
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
    guard sentence.mayHave(classes.cue) else { return [:] }
    var weights = ThreadScores()
    for (thread, cues) in [
      (StoryThread.diplomacy, classes.diplomacy), (.military, classes.military),
      (.humanitarian, classes.humanitarian),
    ] where sentence.mayHave(cues) {
      let count = sentence.parse.count(having: cues)
      if count > 0 { weights[thread] = min(Double(count), Self.mostCues) }
    }
    return weights
  }

  private func assertedWeights(_ assertions: [Assertion], count: Int) -> [ThreadScores] {
    var weights = [ThreadScores](repeating: [:], count: count)
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
    let ranked = StoryThread.allCases.filter { (scores[$0] ?? 0) >= Self.least }.max {
      ((scores[$0] ?? 0), asserted[$0] ?? 0) < ((scores[$1] ?? 0), asserted[$1] ?? 0)
    }
    return ranked
  }
}
