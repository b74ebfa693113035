import Synchronization

/// The tools that parses of a language work with, kept from one text to the next: what a word may be
/// to the rules need not be found out for each text again.
///
/// Each parse has tools of its own for as long as it runs.
final class Workshop: Sendable {
  /// A place for tools, which are nowhere else at the same time.
  private final class Bench: Sendable {
    private let tools: Mutex<StageRunner?>

    init(_ tools: consuming StageRunner) { self.tools = Mutex(tools) }

    func take() -> StageRunner? { tools.withLock { $0.take() } }
  }

  private let benches = Mutex<[Bench]>([])

  /// Tools that lie idle, or else new ones.
  func take(for language: Language) -> StageRunner {
    benches.withLock { $0.popLast() }?.take() ?? StageRunner(language)
  }

  func giveBack(_ tools: consuming StageRunner) {
    let bench = Bench(tools)
    benches.withLock { $0.append(bench) }
  }
}
