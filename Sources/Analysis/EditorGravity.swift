import BriefModel

/// What makes one finding of a metric matter more than another: the smaller comes first.
///
/// News before totals and what is longer ago; no accident before what the conflict or a disaster brought; what more sources
/// say; what is not only a party's claim; what an article opens with, since a large number deep in it
/// is mostly background; then the higher number.
struct EditorGravity: Comparable {
  let isTotal: Bool
  let isAccident: Bool
  let independentSources: Int
  let isClaimed: Bool
  let isDeep: Bool
  let number: Double

  private var kind: (Int, Int) { (isTotal ? 1 : 0, isAccident ? 1 : 0) }

  private var weight: (Int, Int, Int, Double) {
    (-independentSources, isClaimed ? 1 : 0, isDeep ? 1 : 0, -number)
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

  private func gravity(of finding: Finding) -> EditorGravity {
    let opens = basis(of: finding).contains { figure in
      (sentence(figure.sentence, of: figure.article)?.paragraph ?? 1) <= 0
    }
    return EditorGravity(
      isTotal: [.cumulative, .running].contains(scope(of: finding)) || !isRecent(finding),
      isAccident: basis(of: finding).contains { $0.cause == .accident },
      independentSources: finding.independentSources, isClaimed: status(of: finding) == .claimed,
      isDeep: !opens, number: finding.low ?? 0)
  }
}
