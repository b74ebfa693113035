import BriefModel
import Ingest

/// What `daybrief make` is asked for, as it stands on the command line.
package struct MakeOrder: Sendable {
  package var inputs: [String]
  /// Nil to take the day of the latest article.
  var date: Day?
  package var zone: String
  /// Seconds into the day by the zone's clocks; nil for the day's last minute.
  var cutoff: Int?
  /// Nil for the title that the language's wording gives.
  package var title: String?
  package var style: String
  /// Suffixes of `Editions.all`.
  package var editions: [String]
  package var output: String
  /// What the files are called before the date.
  package var name: String

  /// The words of the command line; `isDay` and `isTime` say beforehand whether they are understood.
  package init(
    inputs: [String], date: String?, zone: String, cutoff: String?, title: String?, style: String,
    editions: [String], output: String, name: String
  ) {
    self.inputs = inputs
    self.date = date.flatMap { Day($0) }
    self.zone = zone
    self.cutoff = cutoff.flatMap(Self.clockSeconds)
    self.title = title.flatMap(Cleaning.line)
    self.style = style
    self.editions = editions
    self.output = output
    self.name = name
  }

  package static func isDay(_ text: String) -> Bool { Day(text) != nil }
  /// Whether anything is left of a title that may be printed.
  package static func isTitle(_ text: String) -> Bool { Cleaning.line(text) != nil }
  package static func isTime(_ text: String) -> Bool { clockSeconds(text) != nil }

  static let lastMinute = 23 * 3600 + 59 * 60

  /// `18:00`, or `24:00` for the end of the day, as seconds into it; nil for anything else.
  private static func clockSeconds(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isNumber) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60,
      hour < 24 || hour == 24 && minute == 0
    else { return nil }
    return hour * 3600 + minute * 60
  }

  /// Seconds into a day as `18:00`.
  static func clock(_ seconds: Int) -> String {
    [seconds / 3600, seconds % 3600 / 60].map { $0 < 10 ? "0\($0)" : String($0) }
      .joined(separator: ":")
  }

  /// Whether a name of a file may begin so: letters, digits, and hyphens or underscores between.
  package static func isName(_ text: String) -> Bool {
    let joins: Set<UInt8> = [UInt8(ascii: "-"), UInt8(ascii: "_")]
    let bytes = Array(text.utf8)
    guard let first = bytes.first, !joins.contains(first), bytes.count <= 64 else { return false }
    return bytes.allSatisfy { byte in
      joins.contains(byte)
        || Character(Unicode.Scalar(byte)).isASCII
          && (Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber)
    }
  }
}
