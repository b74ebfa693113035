package import BriefModel

/// Joins articles on one event, and folds near-copies of one text together.
///
/// A near-copy shares three quarters of the five-word runs of the shorter text. Articles on one
/// event count the same thing in the same place, or tell of the same people's encounter, or share rare
/// words: a plain cosine over inverse document frequencies, which suffices for the few
/// hundred articles of one day.
package struct Storyteller: Sendable {
  /// From this share of common runs on, a text is a copy.
  static let copyShare = 0.75
  /// From this cosine on, two texts tell of one event.
  static let eventCosine = 0.25

  package init() {}

  /// In order of the first article of each; the ids are those of the first articles.
  package func stories(from readings: [Reading]) -> [Story] {
    let articles = readings.map(\.annotation.article)
    let originals = originals(of: articles)
    let groups = events(among: readings, originals: originals)
    return groups.map { group in
      let copies = group.reduce(into: [Article.ID: Article.ID]()) { copies, index in
        guard originals[index] != index else { return }
        copies[articles[index].id] = articles[originals[index]].id
      }
      let told = group.filter { originals[$0] == $0 }
      return Story(
        id: articles[group[0]].id, articles: group.map { articles[$0].id },
        assertions: told.flatMap { readings[$0].assertions }, copies: copies)
    }
  }

  /// For each article the index of the one it copies: the earliest issued, else the first; itself
  /// where it copies none.
  func originals(of articles: [Article]) -> [Int] {
    let shingles = articles.map { StoryShingles($0.text) }
    let order = articles.indices.sorted {
      guard let left = articles[$0].issued, let right = articles[$1].issued, left != right else {
        return $0 < $1
      }
      return left < right
    }
    var originals = Array(articles.indices)
    var owners: [UInt64: [Int]] = [:]
    for index in order {
      let shared = shingles[index].hashes.reduce(into: [Int: Int]()) { shared, hash in
        for owner in owners[hash] ?? [] { shared[owner, default: 0] += 1 }
      }
      // Share of the smaller text that also stands in the other: a trimmed copy is still a copy.
      let copied = shared.keys.sorted().first { owner in
        let smaller = min(shingles[index].hashes.count, shingles[owner].hashes.count)
        return Double(shared[owner, default: 0]) >= Self.copyShare * Double(smaller)
      }
      if let copied {
        originals[index] = copied
      } else {
        for hash in shingles[index].hashes { owners[hash, default: []].append(index) }
      }
    }
    return originals
  }

  private func events(among readings: [Reading], originals: [Int]) -> [[Int]] {
    let articles = readings.map(\.annotation.article)
    let vectors = StoryVectors(articles.map(\.text))
    let matter = StoryMatter(readings)
    var group = originals
    for left in articles.indices where originals[left] == left {
      let cosines = vectors.cosines(of: left)
      let candidates = matter.candidates(behind: left)
      for right in articles.indices.dropFirst(left + 1)
      where originals[right] == right && group[right] != group[left] {
        guard
          cosines[right] >= Self.eventCosine
            || candidates.contains(right) && matter.isShared(left, right)
        else { continue }
        let (old, new) = (max(group[left], group[right]), min(group[left], group[right]))
        for index in group.indices where group[index] == old { group[index] = new }
      }
    }
    for index in articles.indices where originals[index] != index {
      group[index] = group[originals[index]]
    }
    let members = Dictionary(grouping: articles.indices, by: { group[$0] })
    return members.values.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }
}
