/// Trouble in the news, as a value: what, where, and what to do.
package struct Diagnostic: Sendable, Hashable {
  package enum Severity: String, Sendable, Hashable {
    case note
    case warning
    case error
  }

  package var severity: Severity
  package var message: String
  /// The parcel or file, with a line where there is one: `inbox/a.txt:12`.
  package var place: String
  /// What the reader of the message can do.
  package var remedy: String?

  package init(
    _ severity: Severity, _ message: String, at place: String, remedy: String? = nil
  ) {
    self.severity = severity
    self.message = message
    self.place = place
    self.remedy = remedy
  }
}
