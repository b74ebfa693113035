/// The composition root: the only place where the modules meet, and the only one with effects.
///
/// `Desk` holds what a machine lends to the work: its files, zone data, fonts, resources and
/// styles. `Pipeline` runs the eight steps over it, from inputs to delivered editions, and every
/// value between two steps can be dumped as text (`Trace`). What users see outside of a brief is
/// made here too: the records of `extract`, the answers of `explain`, the findings of `doctor`.
///
/// Everything is decided by arguments. The clock is never read: the day comes from the command
/// line or from the articles themselves, so the same inputs give the same bytes on any machine and
/// at any time. Trouble in the news is a `Diagnostic` that travels with the brief; trouble on the
/// machine is a `Fault`, which carries the exit status and is told in one line: what, where, and
/// what to do.
///
/// Rejected: Foundation for files and JSON (start-up time, and key orders that it does not
/// promise), a configuration object passed through the layers (each step takes the few values it
/// needs), and an embedded copy of the language resources (a rule must be readable and editable).
package enum Newsroom {
  package static let version = "0.1.0"
}
