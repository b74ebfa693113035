import ArgumentParser
import Newsroom

/// The command line: arguments in, one call of `Newsroom`, an exit status out.
@main
struct Daybrief: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "daybrief",
    abstract: "Turns a day's reporting into a brief that can be defended.",
    discussion: """
      Every number and sentence of a brief leads back to the words of a source.

      Exit statuses: 0 all is well; 64 wrong command line; 65 an input is not what it should be; \
      66 an input is not there; 70 the gate refused the brief; 73 the output cannot be created; \
      74 reading or writing failed; 78 a style, a zone or a resource is wrong.
      """,
    version: "daybrief \(Newsroom.version)",
    subcommands: [
      Make.self, Extract.self, TraceCommand.self, ExplainCommand.self, StylesCommand.self,
      RulesCommand.self, CorpusCommand.self, DoctorCommand.self,
    ])

  static func main() async {
    Output.ignoreSignals()
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let code as ExitCode {
      exit(withError: code)
    } catch let fault as Fault {
      leave(fault)
    } catch  where isOfCommandLine(error) {
      exit(withError: error)
    } catch {
      leave(Fault(error))
    }
  }

  /// Help, version and what the parser itself says about arguments.
  private static func isOfCommandLine(_ error: any Error) -> Bool {
    error is CleanExit || error is ValidationError || exitCode(for: error) != .failure
  }

  private static func leave(_ fault: Fault) -> Never {
    Output.tell("daybrief: \(fault.description)")
    exit(withError: ExitCode(fault.status.rawValue))
  }
}
