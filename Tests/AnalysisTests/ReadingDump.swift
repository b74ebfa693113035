import BriefModel

/// What a reading found, as lines that a corpus or a golden can hold.
struct ReadingDump {
  let reading: Reading

  private var article: Article { reading.annotation.article }

  // As in `2025-05-16..2025-05-17 day relative`.
  var dates: [String] {
    reading.annotation.dates.map { date in
      let start = date.start?.description ?? "?"
      let end = date.end?.description ?? "?"
      return "\(start)..\(end) \(date.grain) \(date.basis)"
    }
  }

  // As in `JD Vance claims “disrespectful”`.
  var speeches: [String] {
    reading.speeches.map { speech in
      let attribution = speech.attribution
      let via = attribution.via.map { " via \($0)" } ?? ""
      let words = attribution.quoted ? " “\(article[speech.span])”" : ""
      return "\(speaker(attribution)) \(attribution.stance)\(via)\(words)"
    }
  }

  var claims: [String] { reading.claims.map(line) }

  // As in `meeting held [A, B; attending C] in Rome (Italy) at «…» on 2025-05-18 by A asserts`.
  private func line(_ claim: Claim) -> String {
    let principals = claim.participants.filter { !$0.attending }.map(\.mention.name)
    let others = claim.participants.filter(\.attending).map(\.mention.name)
    var line = "\(claim.kind) \(claim.status) [" + principals.joined(separator: ", ")
    if !others.isEmpty { line += "; attending " + others.joined(separator: ", ") }
    line += "]"
    if let object = claim.object { line += " object «\(article[object])»" }
    if let quote = claim.quote { line += " quote “\(article[quote])”" }
    if let place = claim.place {
      line += " in \(place.name)" + (place.within.map { " (\($0))" } ?? "")
    }
    if let venue = claim.venue { line += " at «\(article[venue])»" }
    if let start = claim.time?.start { line += " on \(start)" }
    if claim.attribution.speaker != .narrator {
      line += " by \(speaker(claim.attribution)) \(claim.attribution.stance)"
    }
    return line
  }

  private func speaker(_ attribution: Attribution) -> String {
    switch attribution.speaker {
    case .named(let mention): mention.name
    case .anonymous(let words): "(\(words))"
    case .narrator: "narrator"
    }
  }
}
