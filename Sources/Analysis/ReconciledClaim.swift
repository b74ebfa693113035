import BriefModel

/// One event or statement, with all claims that tell of it.
struct ReconciledClaim: Sendable, Hashable {
  /// The first that tells it, in order of reading; what others add is filled in.
  var lead: Claim
  var members: [Claim]
  /// Denials of it by others.
  var denials: [Claim] = []
  /// What others say to it that is no denial of it all.
  var replies: [ClaimReply] = []
  var independentSources = 1

  var status: StatusMark {
    if !denials.isEmpty { return .contested }
    switch lead.status {
    case .held where lead.kind == .request: return .requested
    case .planned: return .planned
    case .requested: return .requested
    case .claimed: return .claimed
    case .held, .agreed, .confirmed, .denied, .cancelled, .refused, .background:
      return independentSources > 1 ? .corroborated : .single
    }
  }
}

extension [ReconciledClaim] {
  /// By a day of theirs, those without one last, then in order of reading.
  func byDay(_ day: (DateMention) -> Day?) -> [ReconciledClaim] {
    let days = map { $0.lead.time.flatMap(day)?.ordinal ?? .max }
    return indices.sorted { (days[$0], $0) < (days[$1], $1) }.map { self[$0] }
  }
}

extension Claim {
  /// The article that it stands in.
  var article: Article.ID { evidence.first?.article ?? "" }
}

/// Groups claims by the event that they tell of.
struct ClaimReconciler {
  /// From so many people on, no more are added to an event: it is then a list, not a meeting.
  static let peopleLimit = 64

  let press: ReconcilerPress
  var answers = AnswerWords()
  /// The words at a span of an article.
  let text: (Article.ID, SourceSpan) -> String

  func reconciled(
    _ claims: [Claim], replies: [ClaimReply] = []
  ) -> [ReconciledClaim] {
    let claims = claims.map(press.settled)
    var groups = events(among: claims)
    answer(&groups, with: claims.filter { $0.kind == .denial }, replies)
    for index in groups.indices {
      let sources = groups[index].members.map { press.source(of: $0.attribution, in: $0.article) }
      groups[index].independentSources = Set(sources).count
    }
    return groups
  }

  /// Lays each denial to the event that it denies, by the names that both hold or by where it stands, and each
  /// silence to what it is about; a denial of nothing told before is an event of its own.
  private func answer(
    _ groups: inout [ReconciledClaim], with denials: [Claim], _ replies: [ClaimReply]
  ) {
    let denied = groups.indices.filter { groups[$0].members.allSatisfy(\.isDenial) }
    guard !denials.isEmpty || !denied.isEmpty || !replies.isEmpty else { return }
    let matters = groupsByMatter(groups)
    let answers = ClaimAnswers(to: groups, press: press, words: self.answers, text: text)
    for denial in denials {
      if let home = group(named: denial, among: groups, matters, answers)
        ?? answers.event(deniedBy: denial)
      {
        groups[home].denials.append(denial)
      } else {
        if let home = answers.event(touchedBy: denial) {
          groups[home].replies.append(ClaimReply(denial))
        }
        groups.append(ReconciledClaim(lead: denial, members: [denial]))
      }
    }
    var gone: Set<Int> = []
    for group in denied {
      guard let first = groups[group].members.first else { continue }
      if let home = answers.event(deniedBy: first) ?? twin(of: first, among: groups, matters) {
        groups[home].denials += groups[group].members
        gone.insert(group)
      } else if let home = answers.event(touchedBy: first) {
        groups[home].replies.append(ClaimReply(first))
      }
    }
    for reply in replies {
      if let home = answers.event(behind: reply) { groups[home].replies.append(reply) }
    }
    guard !gone.isEmpty else { return }
    groups = groups.indices.filter { !gone.contains($0) }.map { groups[$0] }
  }

  /// The first event of another source that a denial names a place or matter of.
  private func group(
    named denial: Claim, among groups: [ReconciledClaim], _ matters: [String: [Int]],
    _ answers: ClaimAnswers
  ) -> Int? {
    names(in: denial).compactMap { name in
      matters[name]?.suffix(Reconciler.reach).first {
        isDeniable(groups[$0].lead, by: denial) && answers.mayMean(groups[$0].lead, in: denial)
      }
    }.min()
  }

  /// The event that a denied one is said to be: of its kind and at its place, as another side tells it.
  private func twin(
    of denied: Claim, among groups: [ReconciledClaim], _ matters: [String: [Int]]
  ) -> Int? {
    matter(of: denied).flatMap { matters[$0] }?.suffix(Reconciler.reach).first {
      groups[$0].lead.kind.family == denied.kind.family && isDeniable(groups[$0].lead, by: denied)
    }
  }

  private func isDeniable(_ claim: Claim, by denial: Claim) -> Bool {
    guard !claim.isDenial else { return false }
    let (source, denier) = (claim.attribution, denial.attribution)
    guard
      press.source(of: source, in: claim.article) != press.source(of: denier, in: denial.article)
    else { return false }
    let sides = (
      press.side(of: source, in: claim.article), press.side(of: denier, in: denial.article)
    )
    guard let mine = sides.0, let theirs = sides.1 else { return true }
    return mine != theirs
  }

  /// Each claim with those of its like that stand before it, as far back as one looks.
  private func events(among claims: [Claim]) -> [ReconciledClaim] {
    var groups: [ReconciledClaim] = []
    var groupsOf: [String: [Int]] = [:]
    var keysOf: [Set<String>] = []
    for claim in claims where claim.kind != .denial {
      let keys = keys(of: claim)
      let like = Set(keys.flatMap { groupsOf[$0]?.suffix(Reconciler.reach) ?? [] })
      if let home = like.sorted().first(where: { tellsTheSame(groups[$0].lead, claim) }) {
        groups[home].members.append(claim)
        groups[home].lead = filled(groups[home].lead, from: claim)
        for key in keys where keysOf[home].insert(key).inserted {
          groupsOf[key, default: []].append(home)
        }
      } else {
        for key in keys { groupsOf[key, default: []].append(groups.count) }
        keysOf.append(keys)
        groups.append(ReconciledClaim(lead: claim, members: [claim]))
      }
    }
    return groups
  }

  /// What two claims share that may tell the same: of encounters a place, or a word that a name begins
  /// or ends with; of others their kind.
  private func keys(of claim: Claim) -> Set<String> {
    guard claim.kind.isEncounter else { return [claim.kind.family.rawValue] }
    let names = claim.participants.flatMap { person in
      let words = person.mention.name.utf8.split(separator: 0x20)
      return [words.first, words.last].compactMap { $0.map { String(Substring($0)) } }
    }
    return Set(names + [claim.place.map { "in " + $0.name }].compactMap(\.self))
  }

  /// What can be denied, by what it is about.
  private func groupsByMatter(_ groups: [ReconciledClaim]) -> [String: [Int]] {
    groups.enumerated().reduce(into: [:]) { places, group in
      guard !group.element.lead.kind.isEncounter, let matter = matter(of: group.element.lead)
      else { return }
      places[matter, default: []].append(group.offset)
    }
  }

  private func tellsTheSame(_ left: Claim, _ right: Claim) -> Bool {
    guard left.kind.family == right.kind.family, left.isPast == right.isPast,
      agree(left.time, right.time)
    else { return false }
    guard left.kind.isEncounter else { return sameMatter(left, right) }
    let shared = left.participants.count { mine in
      right.participants.contains { sameName(mine.mention.name, $0.mention.name) }
    }
    let smaller = min(left.participants.count, right.participants.count)
    if smaller == 0 { return left.place != nil && left.place?.name == right.place?.name }
    return shared >= 2 && shared * 2 > smaller || shared == smaller && smaller > 1
  }

  /// Claims of one side are of one matter when they name the same place, or the same people.
  private func sameMatter(_ left: Claim, _ right: Claim) -> Bool {
    guard left.status == right.status else { return false }
    switch left.kind {
    case .capture, .withdrawal, .attack, .breach:
      guard let mine = matter(of: left), let theirs = matter(of: right) else { return false }
      return mine == theirs
    case .agreement, .request, .impasse, .ceasefire:
      return !left.participants.isEmpty && left.participants.count == right.participants.count
        && left.participants.allSatisfy { mine in
          right.participants.contains { sameName(mine.mention.name, $0.mention.name) }
        }
    case .statement, .offer, .demand, .denial, .meeting, .call, .visit, .talks, .threat, .sanctions,
      .vote, .pledge, .event:
      // Most words differ in length already, which needs no look at the texts.
      guard let mine = left.quote ?? left.object, let theirs = right.quote ?? right.object,
        mine.length == theirs.length, left.article != right.article
      else { return false }
      return text(left.article, mine) == text(right.article, theirs)
    }
  }

  /// What a claim is about: its place, else the first name in its object.
  private func matter(of claim: Claim) -> String? { claim.place?.name ?? names(in: claim).first }

  private func names(in claim: Claim) -> [String] {
    let words = claim.object.map { text(claim.article, $0) } ?? ""
    let names = words.split { !$0.isLetter }.filter { $0.first?.isUppercase == true }
    return names.map(String.init) + [claim.place?.name].compactMap { $0 }
  }

  private func agree(_ left: DateMention?, _ right: DateMention?) -> Bool {
    guard let start = left?.start, let other = right?.start else { return true }
    return start < (right?.end ?? other + 1) && other < (left?.end ?? start + 1)
  }

  private func filled(_ lead: Claim, from other: Claim) -> Claim {
    guard lead.article == other.article else { return lead }
    var lead = lead
    lead.time = lead.time ?? other.time
    lead.place = lead.place ?? other.place
    lead.venue = lead.venue ?? other.venue
    lead.object = lead.object ?? other.object
    guard lead.participants.count < Self.peopleLimit else { return lead }
    lead.participants += other.participants.filter { new in
      !lead.participants.contains { sameName($0.mention.name, new.mention.name) }
    }
    return lead
  }
}

/// Whether two names may be one person's: "Zelensky", "Volodymyr Zelensky", "Volodymyr Zelenskyy"; but
/// not "Olena Zelenska".
func sameName(_ left: String, _ right: String) -> Bool {
  if left == right || left.begins(with: right) || right.begins(with: left) { return true }
  let (mine, theirs) = (left.utf8.split(separator: 0x20), right.utf8.split(separator: 0x20))
  guard let last = mine.last, let other = theirs.last else { return false }
  guard mine.count > 1, theirs.count > 1 else { return last.elementsEqual(other) }
  guard mine[0].elementsEqual(theirs[0]) else { return false }
  return last.elementsEqual(other) || isSpelling(Substring(last), Substring(other))
}

/// Whether two family names begin alike and may be one in two spellings.
private func isSpelling(_ left: Substring, _ right: Substring) -> Bool {
  let shared = zip(left, right).prefix { $0 == $1 }.count
  return shared >= 6 && shared + 2 >= max(left.count, right.count)
}

extension String {
  /// Whether it begins with a name that a blank ends.
  fileprivate func begins(with name: String) -> Bool {
    let (mine, theirs) = (utf8, name.utf8)
    guard mine.count > theirs.count, mine.starts(with: theirs) else { return false }
    return mine[mine.index(mine.startIndex, offsetBy: theirs.count)] == 0x20
  }
}

extension Claim.Kind {
  /// Kinds that two outlets may use for one event.
  fileprivate var family: Claim.Kind { self == .visit || self == .talks ? .meeting : self }

  /// People or delegations came together, or spoke with each other.
  var isEncounter: Bool { self == .meeting || self == .call || self == .visit || self == .talks }
}

extension Claim {
  fileprivate var isPast: Bool { status == .background }
}
