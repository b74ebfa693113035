import CairoBackend
import Drawing
import Testing

@Suite struct DocumentCheckTests {
  let sample = SampleDocument()

  func error(_ change: (inout PagedDocument) -> Void) -> PageWriterError? {
    var document = sample.document
    change(&document)
    do {
      _ = try CairoPageWriter(shaper: sample.shaper).bytes(of: document)
      return nil
    } catch {
      return error as? PageWriterError
    }
  }

  @Test func `a sound document has no error`() {
    #expect(error { _ in } == nil)
  }

  @Test func `a document needs a page`() {
    #expect(error { $0.pages = [] } == .noPages)
  }

  @Test func `a link needs its destination`() {
    #expect(
      error { $0.destinations.removeFirst() }
        == .unknownDestination(
          "top's \\ place", wantedBy: "The bookmark \"The daily brief (\u{202E}x)\""))
    #expect(
      error {
        $0.destinations.removeFirst()
        $0.outline = []
      } == .unknownDestination("top's \\ place", wantedBy: "The link in node 18"))
  }

  @Test func `a destination lies on a page and has a name of its own`() {
    #expect(error { $0.destinations[0].page = 2 } == .misplacedDestination("top's \\ place"))
    #expect(error { $0.destinations[0].name = "table" } != nil)
    #expect(error { $0.destinations[0].point.x = .nan } == .misplacedDestination("top's \\ place"))
  }

  @Test func `structure is numbered in order, parents first`() {
    #expect(error { $0.structure[3].id = 7 } == .brokenStructure(node: 7))
    #expect(error { $0.structure[3].parent = 9 } == .brokenStructure(node: 3))
    #expect(error { $0.structure = [] } == .brokenStructure(node: 0))
    #expect(error { $0.pages[0].items[0].node = 99 } == .brokenStructure(node: 99))
  }

  @Test func `a run adds up and comes from the writer's shaper`() throws {
    let item = try #require(sample.document.pages[0].items.first)
    guard case .glyphs(let run, let place, let color) = item.content else {
      Issue.record("the first item is no text")
      return
    }
    var cut = run
    cut.text += "x"
    var foreign = run
    foreign.face = 99
    #expect(
      error { $0.pages[0].items[0].content = .glyphs(cut, at: place, color: color) }
        == .brokenRun(text: cut.text))
    #expect(
      error { $0.pages[0].items[0].content = .glyphs(foreign, at: place, color: color) }
        == .unknownFace(99, text: run.text))
    #expect(
      error {
        $0.pages[0].items[0].content = .glyphs(run, at: Point(.nan, 0), color: color)
      } == .notFinite(page: 0))
  }

  @Test(arguments: [
    "", "2025-05-18", "18 May 2025", "2025-05-18T18:00:00+02", "٢٠٢٥-05-18T18:00:00Z",
  ])
  func `the time is in UTC`(created: String) {
    #expect(error { $0.metadata.created = created } == .badDate(created))
  }

  @Test func `an error says what to do`() {
    #expect(
      PageWriterError.misplacedDestination("a").description
        == "Destination \"a\" lies on a page that does not exist. Pages count from 0.")
  }
}
