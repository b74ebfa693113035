import BriefModel
import Drawing
import Testing

@testable import Typesetting

@Suite struct PagesTests {
  @Test(arguments: 1...40)
  func `no paragraph leaves a single line on a page`(words count: Int) {
    let filler = Block.paragraph([.words(words(150 + 7 * count))])
    let last = Block.paragraph([.strong(words(10 + 3 * count))])
    let document = Typesetter.test().document(of: .test(filler, last))
    for (number, page) in document.pages.enumerated() {
      var linesOfNode: [Int: Set<Double>] = [:]
      for item in page.items {
        guard case .glyphs(_, let at, _) = item.content, let node = item.node,
          document.structure[node].role == .paragraph, document.structure[node].parent != 1
        else { continue }
        linesOfNode[node, default: []].insert(at.y)
      }
      for (node, lines) in linesOfNode {
        let others = document.pages.enumerated().contains { index, page in
          index != number && page.items.contains { $0.node == node }
        }
        #expect(!others || lines.count > 1, "page \(number + 1), node \(node)")
      }
    }
  }

  @Test(arguments: 1...40)
  func `a heading is never last on a page`(lines count: Int) {
    let brief = Brief.test(
      .paragraph([.words(words(90 + 6 * count))]), .heading(level: 2, "Heading"),
      .paragraph([.words(words(40))]), .heading(level: 2, "Another"), .heading(level: 3, "Below"),
      .paragraph([.words(words(40))]))
    let document = Typesetter.test().document(of: brief)
    for page in document.pages {
      let last = page.items.last { $0.node != nil }
      if case .heading = document.role(last?.node) { Issue.record("a heading ends a page") }
    }
  }

  @Test func `a table that goes on repeats its head as an artifact`() throws {
    let table = Table(
      caption: "Many", columns: [.init("Key"), .init("Value", alignment: .right)],
      rows: (0..<60).map { [[.words("row \($0)")], [.words("value")]] })
    let document = Typesetter.test().document(of: .test(.table(table)))
    try #require(document.pages.count > 1)
    for page in document.pages.indices.dropFirst() {
      let heads = document.texts(page: page).filter { $0.text == "Key" }
      #expect(heads.count == 1 && heads[0].node == nil)
    }
    let heads = document.structure.filter { $0.role == .tableHead(scope: .column) }
    #expect(heads.count == 2)
  }

  @Test func `an exhibit is not split from its caption`() throws {
    for count in 1...30 {
      let brief = Brief.test(
        .paragraph([.words(words(60 + 8 * count))]), .exhibit(.test), .paragraph([.words(words(9))])
      )
      let document = Typesetter.test().document(of: brief)
      let pages = document.pages.indices.filter { page in
        document.content(page: page).contains { $0.contains("Exhibit") || $0.contains("Source") }
      }
      #expect(pages.count == 1)
    }
  }

  @Test func `a twin of many rows goes on overleaf, its chart and first rows do not`() throws {
    var exhibit = Exhibit.test
    exhibit.twin.rows = (0..<40).map { [[.words("row \($0)")], [.figure("6", entry: "F2")]] }
    for count in 1...20 {
      let brief = Brief.test(.paragraph([.words(words(60 + 8 * count))]), .exhibit(exhibit))
      let document = Typesetter.test().document(of: brief)
      let pageOf = { (text: String) in
        document.pages.indices.first { page in
          document.content(page: page).contains { $0.hasPrefix(text) }
        }
      }
      #expect(document.pages.count > 1)
      #expect(pageOf("Exhibit") == pageOf("row 1"))
      #expect(pageOf("Source") == pageOf("row 38"))
    }
  }

  @Test(arguments: [20, 40, 80])
  func `a section begins where its heading and first lines have room`(words count: Int) throws {
    let first = Section(
      id: "first", kind: .diplomacy, title: "First", blocks: [.paragraph([.words(words(count))])])
    let paragraphs = (0..<12).map { _ in Block.paragraph([.words(words(60))]) }
    let next = Section(id: "next", kind: .military, title: "Next", blocks: paragraphs)
    let document = Typesetter.test().document(of: .test([first, next]))
    let place = try #require(document.destinations.first { $0.name == "section-next" })
    #expect(place.page == 0)
  }

  @Test(arguments: [
    ["≈ 1,200,000", "> 100,600", "14", "6", "33"], ["≥ 12,345,678,901,234"],
  ])
  func `a number of a key figure never breaks`(numbers: [String]) {
    let figures = numbers.map { number in
      KeyFigure(
        number: .figure(number, entry: "F1"), label: [.words("displaced")],
        detail: [.words("running total")], change: "first report")
    }
    for width in [200.0, 400] {
      let document = Typesetter.test(.test(width: width)).document(of: .test(.keyFigures(figures)))
      let shown = document.pages.indices.flatMap { document.content(page: $0) }
      #expect(numbers.allSatisfy(shown.contains), "\(shown)")
    }
  }

  @Test func `a tall matrix stands beside its twin`() throws {
    var exhibit = Exhibit.test
    let people = (1...12).map { "Person \($0)" }
    exhibit.plotted = .matrix(
      .init(
        rows: people, columns: ["A Rome", "B"], cells: people.map { _ in [.principal, .none] }))
    exhibit.twin = Table(
      caption: "Twin", columns: [.init("Participant"), .init("Encounters")],
      rows: people.map { [[.words($0)], [.words("A Rome")]] })
    let document = Typesetter.test().document(of: .test(.exhibit(exhibit)))
    let figure = document.pages.flatMap(\.items).first { item in
      if case .figure = document.role(item.node) { true } else { false }
    }
    guard case .group(let chart, let at) = try #require(figure).content else {
      Issue.record("the chart is no group")
      return
    }
    let twin = try #require(document.texts(page: 0).first { $0.text == "Twin" })
    #expect(twin.at.x >= at.x + chart.size.width)
    #expect(twin.at.y < at.y + chart.size.height)
  }

  @Test func `5,000 rows are set within their pages`() {
    let table = Table(
      caption: "", columns: [.init("Key"), .init("Value")],
      rows: (0..<5_000).map { [[.words("row \($0)")], [.words("value \($0 % 7)")]] })
    let setting = Typesetter.test().setting(of: .test(.table(table)))
    #expect(setting.diagnostics.first?.message == nil)
    let shown = setting.document.pages.indices.flatMap { setting.document.content(page: $0) }
    #expect(shown.filter { $0.hasPrefix("row ") }.count == 5_000)
  }

  @Test func `a cell taller than a page goes on to the next`() {
    let table = Table(
      caption: "", columns: [.init("Key"), .init("Value")],
      rows: [[[.words("one")], [.words(words(900))]], [[.words("two")], [.words("short")]]])
    let setting = Typesetter.test().setting(of: .test(.table(table)))
    #expect(setting.diagnostics.first?.message == nil)
    #expect(setting.document.pages.count > 2)
  }

  @Test func `a section that begins after the front page begins a page`() throws {
    let front = Section(
      id: "front", kind: .front, title: "Front", blocks: [.paragraph([.words(words(100))])])
    let next = Section(
      id: "next", kind: .military, title: "Next", blocks: [.paragraph([.words("Words.")])])
    let document = Typesetter.test().document(of: .test([front, next]))
    let place = try #require(document.destinations.first { $0.name == "section-next" })
    #expect(place.page == 1)
    #expect(document.outline.map(\.title) == ["Front", "Next"])
  }

  @Test func `a brief without sections is one page with its masthead`() {
    let document = Typesetter.test().document(of: .test([]))
    #expect(document.pages.count == 1)
    #expect(document.content(page: 0).contains { $0.contains("Test brief") })
  }

  @Test func `a section without blocks is left out`() {
    let empty = Section(id: "empty", kind: .military, title: "Empty", blocks: [])
    let document = Typesetter.test().document(of: .test([empty]))
    #expect(document.outline == [])
    #expect(!document.content(page: 0).contains { $0.contains("Empty") })
  }

  @Test func `an empty section before the first does not part it from the masthead`() {
    let empty = Section(id: "front", kind: .front, title: "Front", blocks: [])
    let next = Section(
      id: "next", kind: .military, title: "Next", blocks: [.paragraph([.words(words(100))])])
    #expect(Typesetter.test().document(of: .test([empty, next])).pages.count == 1)
  }

  @Test func `every page bears the marking twice and its number`() {
    let document = Typesetter.test().document(of: .test(.paragraph([.words(words(900))])))
    for page in document.pages.indices {
      let furniture = document.texts(page: page).filter { $0.node == nil }
      #expect(furniture.filter { $0.text == "TLP:CLEAR" }.count == 2)
      let number = "Page \(page + 1) of \(document.pages.count)"
      #expect(furniture.contains { $0.text.hasSuffix(number) })
    }
  }

  @Test func `two settings of one brief are equal`() {
    let brief = Brief.test(
      .paragraph([.words("One"), .reference(1), .mark(.single)]), .evidence([.test(1)]))
    let typesetter = Typesetter.test()
    let first = typesetter.document(of: brief).dump()
    #expect(first == typesetter.document(of: brief).dump())
    #expect(first == Typesetter.test().document(of: brief).dump())
  }
}

extension Exhibit {
  static let test = Exhibit(
    number: 1, title: [.words("Most were downed")],
    plotted: .outcome(
      OutcomeBar(
        label: "launched", total: 10, printed: .figure("10", entry: "F1"),
        parts: [
          .init(label: "downed", value: 6, printed: .figure("6", entry: "F2"), role: .stated),
          .init(
            label: "not stated", value: 4, printed: .derived("4", entry: "D1"), role: .notStated),
        ])),
    alternative: "Of 10 launched 6 were downed; the outcome of 4 is not stated.",
    sourceLine: [.words("Source: Wire.")],
    twin: Table(
      caption: "", columns: [.init("Outcome"), .init("Number", alignment: .right)],
      rows: [
        [[.words("downed")], [.figure("6", entry: "F2")]],
        [[.words("not stated")], [.derived("4", entry: "D1")]],
      ]))
}
