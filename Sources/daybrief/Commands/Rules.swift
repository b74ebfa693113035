import ArgumentParser
import Newsroom

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "For whoever writes rules: checks, tests, explains and compiles a language pack.",
    discussion: "DAYBRIEF_RESOURCES names another folder of language packs to work on.",
    subcommands: [Check.self, Test.self, Profile.self, Explain.self, Compile.self])

  struct Pack: ParsableArguments {
    @Option(help: ArgumentHelp("The language pack.", valueName: "tag"))
    var language = "en"

    func bench() throws -> RuleBench { try RuleBench(language: language) }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Says whether all files of the pack are sound, or line by line why not.")

    @OptionGroup var pack: Pack

    func run() throws { try Output.write(try pack.bench().summary) }
  }

  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "test",
      abstract: "Holds each rule against its own examples, and each class against its use.")

    @OptionGroup var pack: Pack

    func run() throws { try Output.write(try pack.bench().test()) }
  }

  struct Profile: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "profile",
      abstract: "Counts how often each rule fires and loses over articles, and names the idle.")

    @OptionGroup var pack: Pack

    @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "input"))
    var inputs: [String]

    func run() throws { try Output.write(try pack.bench().profile(of: inputs)) }
  }

  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain",
      abstract: "Shows how a text is read: tokens, rules that fired, what lost to what, items.")

    @OptionGroup var pack: Pack

    @Argument(help: ArgumentHelp("A sentence or more.", valueName: "text"))
    var text: String

    func run() throws { try Output.write(try pack.bench().explanation(of: text)) }
  }

  struct Compile: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "compile",
      abstract: "Compiles the pack into one file beside its folder, so that starts are quick.",
      discussion: "The file serves this build of the program, until a file of the pack changes.")

    @OptionGroup var pack: Pack

    func run() throws { try Output.write(try pack.bench().compile()) }
  }
}
