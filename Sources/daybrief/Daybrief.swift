import ArgumentParser

@main
struct Daybrief: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Makes briefs.")
}
