import ArgumentParser
import Newsroom

struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus",
    abstract: "Holds the analysis core against annotated texts.",
    subcommands: [Report.self])

  struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "report",
      abstract: "Prints precision and recall by corpus file.",
      discussion: """
        A corpus holds one `expected | text` a line. Files named quantities, dates, attribution, \
        claims, places and threads hold those; all others hold figures, and causes.txt says of each \
        what it came of.
        """)

    @Option(help: ArgumentHelp("The language pack.", valueName: "tag"))
    var language = "en"

    @Option(help: ArgumentHelp("The day on which all texts were issued.", valueName: "day"))
    var date = "2025-05-18"

    @Flag(help: "Also print each line that is not read as expected.")
    var misses = false

    @Argument(help: ArgumentHelp("Corpus files, or folders of them.", valueName: "corpus"))
    var inputs: [String]

    func validate() throws {
      guard MakeOrder.isDay(date) else {
        throw ValidationError("--date \(date): there is no such day. Write it as 2025-05-18.")
      }
    }

    func run() throws {
      let report = try CorpusReport(language: language, date: date)
      try Output.write(try report.text(of: inputs, misses: misses))
    }
  }
}
