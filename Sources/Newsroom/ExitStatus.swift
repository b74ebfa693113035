/// How the program ends, after sysexits.h.
package enum ExitStatus: Int32, Sendable, CaseIterable {
  case ok = 0
  /// The command line is wrong.
  case usage = 64
  /// An input is not what it should be.
  case data = 65
  /// An input is not there or cannot be opened.
  case noInput = 66
  /// The gate refused the brief, or the program contradicts itself.
  case software = 70
  /// The output cannot be created.
  case cannotCreate = 73
  /// Reading or writing failed on the way.
  case inputOutput = 74
  /// A style, a zone or a resource is missing or wrong.
  case configuration = 78
}
