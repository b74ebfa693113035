import BriefModel

/// Title, issue, period and cut-off as they are printed.
struct EditorMasthead {
  let order: BriefOrder
  let words: Wording

  var masthead: Masthead {
    Masthead(
      title: order.title, date: order.date, issue: order.issue, revision: order.revision,
      periodStart: order.periodStart, cutoff: order.cutoff, cutoffLine: cutoffLine,
      periodLine: periodLine, dateLine: EditorPrinter(words).day(order.date), zone: order.zone,
      marking: order.marking, review: words["masthead.review"], language: words["language"])
  }

  /// Such as "Information cut-off 2025-05-18 18:00 UTC (21:00 EEST)".
  private var cutoffLine: String {
    let (day, seconds) = order.cutoff.civil()
    let utc = line("masthead.cutoff", ["day": day.description, "time": clock(seconds)])
    guard order.zoneOffset != 0 || order.zoneAbbreviation != "UTC" else { return utc }
    let local = order.cutoff.civil(offset: order.zoneOffset)
    let time = clock(local.seconds) + " " + order.zoneAbbreviation
    let shown = local.day == day ? time : local.day.description + " " + time
    return utc + line("masthead.cutoff.local", ["local": shown])
  }

  private var periodLine: String {
    let start = order.periodStart.civil()
    let end = order.cutoff.civil()
    return line(
      "masthead.period",
      [
        "start": start.day.description + " " + clock(start.seconds),
        "end": end.day.description + " " + clock(end.seconds),
      ])
  }

  private func line(_ key: String, _ slots: [String: String]) -> String {
    words.fill(key, slots.mapValues { [.editorial($0)] }).plainText
  }
}
