import BriefModel

/// What makes one finding of a metric matter more than another: the smaller comes first.
///
/// News before totals, and these before what is longer ago; no accident and no disease before what the conflict
/// or a disaster brought; what is not only a party's claim; what an article opens with, since a large number deep
/// in it is mostly background; what more sources say; others before fighters, whose number their enemy likes to
/// raise; then the higher number.
struct EditorGravity: Comparable {
  /// Over how long it counts: 0 an event, 1 a total of now, 2 one since a day long ago, or what is no news.
  let reach: Int
  let isOfOtherCause: Bool
  let independentSources: Int
  let isClaimed: Bool
  let isDeep: Bool
  let isOfCombatants: Bool
  let number: Double

  private var kind: (Int, Int) { (reach, isOfOtherCause ? 1 : 0) }

  private var weight: (Int, Int, Int, Int, Double) {
    (
      isClaimed ? 1 : 0, isDeep ? 1 : 0, -independentSources, isOfCombatants ? 1 : 0, -number
    )
  }

  static func < (left: EditorGravity, right: EditorGravity) -> Bool {
    left.kind == right.kind ? left.weight < right.weight : left.kind < right.kind
  }
}

extension EditorDossier {
  func gravestFirst(_ findings: [Finding]) -> [Finding] {
    findings.map { (finding: $0, gravity: gravity(of: $0)) }.enumerated().sorted { left, right in
      (left.element.gravity, left.offset) < (right.element.gravity, right.offset)
    }.map(\.element.finding)
  }

  /// Whether a sentence stands in the headline of its article or in the first paragraph that tells something.
  func opens(_ sentence: Int, of article: Article.ID) -> Bool {
    guard let reading = reading(of: article), let sentence = reading.sentence(sentence) else {
      return false
    }
    return sentence.paragraph <= max(0, reading.sentence(reading.firstTold)?.paragraph ?? 0)
  }

  private func reach(of finding: Finding) -> Int {
    if scope(of: finding) == .cumulative || !isRecent(finding) { return 2 }
    return isTotal(finding) || isOverDays(finding) ? 1 : 0
  }

  private func gravity(of finding: Finding) -> EditorGravity {
    let opens = basis(of: finding).contains { self.opens($0.sentence, of: $0.article) }
    return EditorGravity(
      reach: reach(of: finding),
      isOfOtherCause: isOfOtherCause(finding),
      independentSources: finding.independentSources, isClaimed: status(of: finding) == .claimed,
      isDeep: !opens,
      isOfCombatants: basis(of: finding).contains(where: isOfCombatants), number: finding.low ?? 0)
  }
}
