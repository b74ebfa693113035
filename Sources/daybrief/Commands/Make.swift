import ArgumentParser
import Newsroom

/// The options that say which brief is meant; `make` and `trace` share them.
struct BriefOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The day of the brief, 2025-05-18.", valueName: "day"))
  var date: String?

  @Option(help: ArgumentHelp("The time zone of the brief, Europe/Kyiv.", valueName: "zone"))
  var zone = "UTC"

  @Option(
    help: ArgumentHelp(
      "The last minute that counts, by the clocks of the zone, 18:00; else 23:59.",
      valueName: "time"))
  var cutoff: String?

  @Option(help: ArgumentHelp("What the brief is headed.", valueName: "words"))
  var title: String?

  @Option(help: ArgumentHelp("A style by name, or the path of its file.", valueName: "style"))
  var style = "sober"

  @Argument(
    help: ArgumentHelp("Files or folders with articles; - for standard input.", valueName: "input"))
  var inputs: [String]

  func validate() throws {
    if let date, !MakeOrder.isDay(date) {
      throw ValidationError("--date \(date): there is no such day. Write it as 2025-05-18.")
    }
    if let cutoff, !MakeOrder.isTime(cutoff) {
      throw ValidationError("--cutoff \(cutoff): is no time of day. Write it as 18:00.")
    }
    if let title, !MakeOrder.isTitle(title) {
      throw ValidationError("--title is empty. Give it words, or leave it out.")
    }
  }

  func order(
    editions: [String] = [], output: String = "Output", name: String = "daily-brief"
  ) -> MakeOrder {
    MakeOrder(
      inputs: inputs, date: date, zone: zone, cutoff: cutoff, title: title, style: style,
      editions: editions, output: output, name: name)
  }
}

struct Make: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Makes the brief of a day and puts its editions into a folder.",
    discussion: """
      The editions appear all together or not at all, as \
      <output>/<year>/<month>/<day>/<name>-<date>-r<revision>.<edition>, with a manifest.json of \
      inputs and hashes. Where the latest revision holds the same bytes already, nothing is \
      written; other bytes make the next revision.
      """)

  @OptionGroup var brief: BriefOptions

  @Option(
    help: ArgumentHelp("Which editions to make, with commas between.", valueName: "list"))
  var editions = "pdf,json,text"

  @Option(help: ArgumentHelp("The folder for what is made.", valueName: "folder"))
  var output = "Output"

  @Option(help: ArgumentHelp("What the files are called before the date.", valueName: "name"))
  var name = "daily-brief"

  @Flag(help: "Tell the progress as lines of JSON on standard output.")
  var json = false

  @Option(name: .customLong("repeat"), help: .hidden)
  var times: Int?

  private var formats: [String] { editions.split(separator: ",").map(String.init) }

  func validate() throws {
    guard !formats.isEmpty else { throw ValidationError("--editions names none.") }
    for format in formats where Editions.format(named: format) == nil {
      let known = Editions.all.map(\.name).joined(separator: ", ")
      throw ValidationError("--editions knows no \"\(format)\". Known: \(known).")
    }
    guard MakeOrder.isName(name) else {
      throw ValidationError("--name takes letters, digits, hyphens and underscores.")
    }
    guard !output.isEmpty else { throw ValidationError("--output is empty. Name a folder.") }
  }

  func run() throws {
    let progress = Progress(json: json)
    let order = brief.order(editions: formats, output: output, name: name)
    let pipeline = try Pipeline(order) { progress.show($0) }
    for _ in 0..<(times ?? 0) { try pipeline.rehearse() }
    let warnings = try pipeline.run()
    try progress.end(warnings)
    // With the process all that the pipeline holds ends, without being taken apart first.
    withExtendedLifetime(pipeline) { Self.exit() }
  }
}
