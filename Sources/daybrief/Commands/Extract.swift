import ArgumentParser
import Newsroom

struct Extract: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Reads articles and writes one annotated record a line.",
    discussion: """
      Input is one JSON object a line, or any file that a reader knows. Records come in input \
      order and in bounded memory, whatever the number of threads. A line that cannot be read \
      yields a record with "line" and "error", and the exit status is 65 at the end.
      """)

  @Option(help: ArgumentHelp("How many articles are read at once.", valueName: "n"))
  var threads = 1

  @Option(help: ArgumentHelp("The language of articles that name none.", valueName: "tag"))
  var language = "en"

  @Option(
    help: ArgumentHelp(
      "The lists to write, with commas between: \(Extraction.parts.joined(separator: ", ")).",
      valueName: "lists"))
  var only: String?

  @Argument(help: ArgumentHelp("Files; - or nothing for standard input.", valueName: "file"))
  var files: [String] = []

  private var parts: [String] { (only ?? "").split(separator: ",").map(String.init) }

  func validate() throws {
    guard (1...1024).contains(threads) else {
      throw ValidationError("--threads must be 1 to 1024.")
    }
    for part in parts where !Extraction.parts.contains(part) {
      throw ValidationError(
        "--only knows no \"\(part)\". Known: \(Extraction.parts.joined(separator: ", ")).")
    }
  }

  func run() async throws {
    let extraction = try Extraction(threads: threads, language: language, only: parts)
    let tally = try await extraction.run(files.isEmpty ? ["-"] : files)
    guard tally.refused > 0 else { return }
    Output.tell(
      "daybrief: \(tally.refused) of \(tally.records + tally.refused) lines could not be read; "
        + "their records say why.")
    throw ExitCode(ExitStatus.data.rawValue)
  }
}
