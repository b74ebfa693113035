import ArgumentParser
import Newsroom

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Shows every value between two steps as text.",
    discussion: "Steps: \(Trace.Step.allCases.map(\.rawValue).joined(separator: ", ")).")

  @OptionGroup var brief: BriefOptions

  @Option(
    parsing: .singleValue, help: ArgumentHelp("Only this step; may be repeated.", valueName: "step")
  )
  var step: [String] = []

  func validate() throws {
    for name in step where Trace.Step(rawValue: name) == nil {
      let known = Trace.Step.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--step knows no \"\(name)\". Known: \(known).")
    }
  }

  func run() throws {
    let steps = step.isEmpty ? Trace.Step.allCases : step.compactMap(Trace.Step.init)
    try Output.write(try Trace(brief.order()).text(of: steps))
  }
}

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Leads from a printed number back to its sentence, source and rule.")

  @Argument(help: ArgumentHelp("The .json edition of a brief.", valueName: "brief.json"))
  var path: String

  @Argument(
    help: ArgumentHelp("A number as printed, 88; or a ledger entry, F3.", valueName: "figure"))
  var figure: String

  func run() throws {
    try Output.write(try Explain(briefAt: path).answer(to: figure))
  }
}

struct StylesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "styles",
    abstract: "Lists the styles at hand, and checks them.",
    subcommands: [List.self, Check.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Names the styles at hand.")

    func run() throws {
      let names = StyleShelf().names
      guard !names.isEmpty else {
        throw Fault(
          .configuration, "there are no styles", at: "Styles",
          remedy: "Run in the repository, or name their folder in \(StyleShelf.variable).")
      }
      try Output.write(names.map { $0 + "\n" }.joined())
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Says of each style whether it is whole, or line by line why not.")

    @Argument(
      help: ArgumentHelp("Styles by name or path; all at hand if none.", valueName: "style"))
    var styles: [String] = []

    func run() throws {
      let shelf = StyleShelf()
      var faults: [Fault] = []
      for name in styles.isEmpty ? shelf.names : styles {
        do {
          let found = try shelf.style(named: name)
          try Output.write("\(found.name): whole (\(found.path))\n")
        } catch {
          faults.append(Fault(error))
        }
      }
      guard faults.isEmpty else { throw Fault(.configuration, faults) }
    }
  }
}

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Looks whether this machine can make briefs, and says what to do where it cannot.")

  @Option(help: ArgumentHelp("A style by name, or the path of its file.", valueName: "style"))
  var style = "sober"

  @Option(help: ArgumentHelp("The folder for what is made.", valueName: "folder"))
  var output = "Output"

  func run() throws {
    let findings = Doctor(output: output, style: style).findings()
    let width = (findings.map(\.name.count).max() ?? 0) + 2
    for finding in findings {
      let mark = finding.remedy == nil ? "ok " : "BAD"
      let gap = String(repeating: " ", count: width - finding.name.count)
      let state = finding.remedy.map { finding.state.closed + " " + $0.closed } ?? finding.state
      try Output.write("\(mark) \(finding.name)\(gap)\(state)\n")
    }
    if findings.contains(where: { $0.remedy != nil }) {
      throw ExitCode(ExitStatus.configuration.rawValue)
    }
  }
}
