import BriefModel
import Linguistics

/// Sorts sentences into threads, by what they assert and by cue words.
///
/// What a sentence asserts weighs most: a figure belongs to the thread of its metric, and a toll told
/// with an attack is news of people. Cues decide where nothing is asserted, or several things are. What
/// the rest of the article is about weighs little, but makes a thread of a weak cue. Words of sport,
/// markets or weather speak for no thread. A sentence with hardly anything in it belongs to none.
///
/// Rejected: halving cues in the words of who speaks, which sorted no more sentences rightly; counting a
/// statement for diplomacy, which moved one real sentence in six rightly.
struct ThreadScorer: Sendable {
  /// What a word speaks for: a thread, or what belongs to none.
  enum Cue: String, CaseIterable {
    case diplomacy
    case military
    case humanitarian
    case other
  }

  /// How much a word speaks that does so less or more than most.
  enum CueStrength: String, CaseIterable {
    case weak
    case strong
  }

  let metrics: MetricTable
  let vocabulary: Vocabulary

  /// What is kept back for "none" beside the weights.
  private static let doubt = 1.0
  private static let mostCues = 3.0
  private static let prior = 0.25
  /// A weak cue alone stays below it, two reach it.
  private static let least = 0.3

  /// A number for each thread, in their order, and one for what belongs to none.
  private typealias Weights = SIMD4<Double>

  func score(
    _ annotation: inout Annotation, parsed: ParsedArticle, figures: [Figure], claims: [Claim]
  ) {
    let asserted = assertedWeights(figures, claims, count: parsed.sentences.count)
    var weights = asserted
    let sentences = parsed.sentences
    for index in sentences.indices where sentences.mayHave(index, vocabulary.classes.cue) {
      weights[index] += cueWeights(sentences[index])
    }
    let all = weights.reduce(into: Weights.zero) { $0 += $1 }
    for index in annotation.sentences.indices where weights[index] != .zero {
      let scores = scores(weights[index], besides: all - weights[index])
      annotation.sentences[index].threadScores = ThreadScores(
        diplomacy: scores[0], military: scores[1], humanitarian: scores[2])
      annotation.sentences[index].thread = best(scores, asserted[index])
    }
  }

  // MARK: - Cues

  /// Each word counts once, though an item may hold it under several captures.
  private func cueWeights(_ sentence: ArticleSentence) -> Weights {
    var weights = Weights.zero
    var counted = 0
    sentence.parse.forEachInnerItem(having: vocabulary.classes.cue) { item in
      guard item.bytes.lowerBound >= counted,
        let cue = vocabulary.cues.meaning(of: vocabulary.features.thread, in: item)
      else { return }
      weights[Self.place(of: cue)] += weight(of: item)
      counted = item.bytes.upperBound
    }
    return pointwiseMin(weights, Weights(repeating: Self.mostCues))
  }

  private func weight(of cue: Item) -> Double {
    switch vocabulary.cueStrengths.meaning(of: vocabulary.features.weight, in: cue) {
    case nil: 1
    case .weak: 0.3
    case .strong: 1.5
    }
  }

  private static func place(of cue: Cue) -> Int {
    switch cue {
    case .diplomacy: place(of: StoryThread.diplomacy)
    case .military: place(of: StoryThread.military)
    case .humanitarian: place(of: StoryThread.humanitarian)
    case .other: 3
    }
  }

  private static func place(of thread: StoryThread) -> Int {
    switch thread {
    case .diplomacy: 0
    case .military: 1
    case .humanitarian: 2
    }
  }

  // MARK: - Assertions

  /// Several of one thread count once, by the weightiest.
  private func assertedWeights(
    _ figures: [Figure], _ claims: [Claim], count: Int
  ) -> [Weights] {
    var weights = [Weights](repeating: .zero, count: count)
    for index in figures.indices {
      guard let thread = metrics.thread(of: figures[index].metric) else { continue }
      let weight = Self.weight(of: figures[index].scope)
      Self.raise(&weights[figures[index].sentence], thread, to: weight)
    }
    for index in claims.indices {
      guard let thread = Self.thread(of: claims[index].kind) else { continue }
      let weight = Self.weight(of: claims[index].kind, claims[index].status)
      Self.raise(&weights[claims[index].sentence], thread, to: weight)
    }
    return weights
  }

  private static func raise(_ weights: inout Weights, _ thread: StoryThread, to weight: Double) {
    let place = place(of: thread)
    weights[place] = max(weights[place], weight)
  }

  /// What a figure weighs: the past is told beside the news.
  private static func weight(of scope: Figure.Scope) -> Double {
    switch scope {
    case .historical: 1
    case .cumulative: 2
    case .incident, .daily, .running, .planned: 4
    }
  }

  /// What a claim weighs: an attack is told with its toll, and a threat is of whatever it threatens.
  private static func weight(of kind: Claim.Kind, _ status: Claim.Status) -> Double {
    status == .background || kind == .attack || kind == .threat ? 1 : 3
  }

  /// A statement or denial may be about anything.
  private static func thread(of kind: Claim.Kind) -> StoryThread? {
    switch kind {
    case .meeting, .call, .visit, .talks, .offer, .request, .agreement, .impasse, .demand,
      .threat, .sanctions, .vote, .pledge, .ceasefire:
      .diplomacy
    case .capture, .withdrawal, .attack, .breach: .military
    case .statement, .denial, .event: nil
    }
  }

  // MARK: - The best

  /// Of the threads that a sentence has a weight for, with what the other sentences are about as prior.
  private func scores(_ weights: Weights, besides others: Weights) -> Weights {
    let sum = others[0] + others[1] + others[2]
    let mix = sum > 0 ? Self.prior / sum * others : .zero
    let raised = (weights + mix).replacing(with: 0, where: weights .== 0)
    let all = Self.doubt + raised[0] + raised[1] + raised[2] + 1.5 * weights[3]
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
