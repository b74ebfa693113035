/// What is asked for: the brief of which day, up to when, under which title.
package struct BriefOrder: Sendable, Hashable {
  package var title: String
  package var date: Day
  /// The last moment whose reporting counts.
  package var cutoff: Instant
  /// "Europe/Kyiv", and what its clocks show: the offset in seconds east of UTC at the cut-off and
  /// the abbreviation that goes with it ("EEST").
  package var zone: String
  package var zoneOffset: Int
  package var zoneAbbreviation: String
  /// "TLP:CLEAR".
  package var marking: String
  package var issue: Int
  package var revision: Int

  package init(
    title: String, date: Day, cutoff: Instant, zone: String = "UTC", zoneOffset: Int = 0,
    zoneAbbreviation: String = "UTC", marking: String = "TLP:CLEAR", issue: Int = 1,
    revision: Int = 1
  ) {
    self.title = title
    self.date = date
    self.cutoff = cutoff
    self.zone = zone
    self.zoneOffset = zoneOffset
    self.zoneAbbreviation = zoneAbbreviation
    self.marking = marking
    self.issue = issue
    self.revision = revision
  }
}
