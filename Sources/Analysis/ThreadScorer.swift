import BriefModel
import Linguistics

/// Sorts sentences into threads, by what they assert and by cue words.
///
/// An assertion weighs as much as two cues; what the rest of the article is about weighs little. A
/// sentence with hardly anything in it belongs to no thread.
struct ThreadScorer: Sendable {
  let metrics: MetricTable
  let vocabulary: Vocabulary

  /// What is kept back for "none" beside the weights.
  private static let doubt = 1.0
  private static let mostCues = 3.0
  private static let assertion = 2.0
  private static let prior = 0.4
  private static let least = 0.3

  /// A number for each thread, in their order.
  private typealias Weights = SIMD3<Double>

  func score(
    _ annotation: inout Annotation, parsed: ParsedArticle, figures: [Figure], claims: [Claim]
  ) {
    let asserted = assertedWeights(figures, claims, count: parsed.sentences.count)
    var weights = asserted
    let sentences = parsed.sentences
    for index in sentences.indices where sentences.mayHave(index, vocabulary.classes.cue) {
      weights[index] += cueWeights(sentences[index])
    }
    let mix = share(weights)
    for index in annotation.sentences.indices where weights[index] != .zero {
      let scores = scores(weights[index], mix)
      annotation.sentences[index].threadScores = ThreadScores(
        diplomacy: scores[0], military: scores[1], humanitarian: scores[2])
      annotation.sentences[index].thread = best(scores, asserted[index])
    }
  }

  private func cueWeights(_ sentence: ArticleSentence) -> Weights {
    let classes = vocabulary.classes
    return Weights(
      cueWeight(classes.diplomacy, sentence), cueWeight(classes.military, sentence),
      cueWeight(classes.humanitarian, sentence))
  }

  private func cueWeight(_ cues: ClassSet, _ sentence: ArticleSentence) -> Double {
    sentence.mayHave(cues)
      ? min(Double(sentence.parse.count(having: cues)), Self.mostCues) : 0
  }

  private func assertedWeights(
    _ figures: [Figure], _ claims: [Claim], count: Int
  ) -> [Weights] {
    var weights = [Weights](repeating: .zero, count: count)
    for index in figures.indices {
      guard let thread = metrics.thread(of: figures[index].metric) else { continue }
      weights[figures[index].sentence][Self.place(of: thread)] = Self.assertion
    }
    for index in claims.indices {
      guard let thread = Self.thread(of: claims[index].kind) else { continue }
      weights[claims[index].sentence][Self.place(of: thread)] = Self.assertion
    }
    return weights
  }

  private static func place(of thread: StoryThread) -> Int {
    switch thread {
    case .diplomacy: 0
    case .military: 1
    case .humanitarian: 2
    }
  }

  /// A statement or denial may be about anything.
  private static func thread(of kind: Claim.Kind) -> StoryThread? {
    switch kind {
    case .meeting, .call, .visit, .talks, .offer, .request, .agreement, .impasse, .demand,
      .threat, .sanctions, .vote, .pledge, .ceasefire:
      .diplomacy
    case .capture, .withdrawal, .attack, .breach: .military
    case .statement, .denial: nil
    }
  }

  private func share(_ weights: [Weights]) -> Weights {
    var sums = Weights.zero
    for weight in weights { sums += weight }
    let all = sums[0] + sums[1] + sums[2]
    return all > 0 ? sums / all : .zero
  }

  /// Of the threads that a sentence has a weight for.
  private func scores(_ weights: Weights, _ mix: Weights) -> Weights {
    let raised = (weights + Self.prior * mix).replacing(with: 0, where: weights .== 0)
    let all = Self.doubt + raised[0] + raised[1] + raised[2]
    return (raised / all * 1000).rounded(.toNearestOrAwayFromZero) / 1000
  }

  /// The highest; among equals the one that is asserted.
  private func best(_ scores: Weights, _ asserted: Weights) -> StoryThread? {
    var best: StoryThread?
    for thread in StoryThread.allCases {
      let place = Self.place(of: thread)
      guard scores[place] >= Self.least else { continue }
      if let best {
        let known = Self.place(of: best)
        if (scores[place], asserted[place]) <= (scores[known], asserted[known]) { continue }
      }
      best = thread
    }
    return best
  }
}
