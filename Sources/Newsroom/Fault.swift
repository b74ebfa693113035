package import BriefModel
import Delivery
import Ingest

/// Trouble in the machine or in what the user asked for: what, where, and what to do.
package struct Fault: Error, Hashable, CustomStringConvertible {
  package var status: ExitStatus
  /// At least one; each is a line of its own.
  package var diagnostics: [Diagnostic]

  package init(_ status: ExitStatus, _ diagnostics: [Diagnostic]) {
    self.status = status
    self.diagnostics = diagnostics
  }

  package init(_ status: ExitStatus, _ message: String, at place: String, remedy: String) {
    self.init(status, [Diagnostic(.error, message, at: place, remedy: remedy)])
  }

  /// Several that came up side by side.
  package init(_ status: ExitStatus, _ faults: [Fault]) {
    self.init(status, faults.flatMap(\.diagnostics))
  }

  package var description: String { diagnostics.map(\.line).joined(separator: "\n") }

  /// The fault that an error of any module amounts to.
  package init(_ error: any Error) {
    switch error {
    case let fault as Fault: self = fault
    case let fault as Intake.Fault: self.init(fault)
    case let fault as DeliveryFault:
      self.init(
        fault.kind == .cannotCreate ? .cannotCreate : .inputOutput, fault.reason,
        at: fault.place, remedy: fault.remedy)
    case let refused as StyleFile.Refused: self.init(.configuration, refused.diagnostics)
    default:
      self.init(
        .software, "\(error)", at: "daybrief", remedy: "Please report this with the command line.")
    }
  }

  private init(_ fault: Intake.Fault) {
    switch fault {
    case .missing(let input):
      self.init(
        .noInput, "is not there", at: input,
        remedy: "Name a file or folder with articles, or - for standard input.")
    case .unreadable(let input, let reason):
      self.init(
        .noInput, "cannot be read: \(reason)", at: input,
        remedy: "Grant read access, or name another input.")
    case .unsuitable(let input):
      self.init(
        .noInput, "is neither a regular file nor a folder", at: input,
        remedy: "Name a file or a folder, or send it to standard input and name that: -.")
    }
  }
}

extension Diagnostic {
  /// In one line, as `inbox/a.txt:12: is empty. Leave it out`.
  package var line: String {
    let sentences = [message, remedy ?? ""].filter { !$0.isEmpty }.map(\.closed)
    return Legible.line("\(place): \(sentences.joined(separator: " "))")
  }
}

extension String {
  /// With a full stop, unless it ends in one.
  package var closed: String { hasSuffix(".") || hasSuffix("…") ? self : self + "." }
}

/// Text of others as it may stand on a terminal.
enum Legible {
  /// Line ends stay.
  static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
      .joined(separator: "\n")
  }

  /// Without control characters, which could move the cursor or colour what follows.
  static func line(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          scalar.properties.generalCategory == .control
            || scalar.properties.isBidiControl ? "\u{FFFD}" : scalar
        }))
  }
}
