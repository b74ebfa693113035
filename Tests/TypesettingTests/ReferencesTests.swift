import BriefModel
import Drawing
import Testing

@testable import Typesetting

@Suite struct ReferencesTests {
  private func links(_ document: PagedDocument) -> [StructureNode.LinkTarget] {
    document.structure.compactMap { if case .link(let target) = $0.role { target } else { nil } }
  }

  @Test func `references and evidence lead to each other`() {
    let document = Typesetter.test().document(
      of: .test(
        .paragraph([.words("One"), .reference(1), .words(" and two"), .reference(2), .words(".")]),
        .evidence([.test(1), .test(2)])))
    #expect(
      links(document) == [
        .destination("evidence-1"), .destination("evidence-2"), .destination("use-1-1"),
        .destination("use-2-1"),
      ])
    #expect(PageCheck.findings(in: document) == [])
  }

  @Test func `the evidence names each page of use once`() {
    let long = Block.paragraph([.words("One"), .reference(1), .words(words(500)), .reference(1)])
    let again = Block.paragraph([.words("Again"), .reference(1)])
    let document = Typesetter.test().document(of: .test(long, again, .evidence([.test(1)])))
    let uses = document.destinations.filter { $0.name.hasPrefix("use-1-") }.map(\.page)
    #expect(uses.count == 3 && uses[0] == 0 && uses[1] == uses[2] && uses[1] > 0)
    #expect(links(document).filter { $0 != .destination("evidence-1") }.count == 2)
  }

  @Test func `what stands behind the evidence keeps its nodes when pages are filled in`() throws {
    let table = Table(
      caption: "Figures", columns: [.init("Metric")], rows: [[[.words("Cell"), .reference(1)]]],
      notes: [[.words("Remark")]])
    let annex: [Block] = [
      .paragraph([.words("First"), .reference(1)]), .evidence([.test(1), .test(2)]),
      .heading(level: 2, "Ledger"), .table(table), .evidence([.test(3)]),
      .paragraph([.words("Between"), .reference(3)]),
    ]
    let last = Section(
      id: "two", kind: .annex, title: "Notes", blocks: [.paragraph([.words("Last")])])
    let document = Typesetter.test().document(
      of: .test([Section(id: "one", kind: .annex, title: "Annex", blocks: annex), last]))
    func roles(of text: String) throws -> [StructureNode.Role] {
      let nodes = document.pages.lazy.flatMap(\.items).compactMap { item -> StructureNode.ID? in
        guard case .glyphs(let run, _, _) = item.content, run.text.hasPrefix(text) else {
          return nil
        }
        return item.node
      }
      let node = try #require(nodes.first)
      return sequence(first: node) { document.structure[$0].parent }
        .map { document.structure[$0].role }
    }
    #expect(try roles(of: "Ledger") == [.heading(level: 2), .section, .document])
    #expect(try roles(of: "Cell") == [.span, .tableCell, .tableRow, .table, .section, .document])
    #expect(try roles(of: "Remark") == [.note, .section, .document])
    #expect(try roles(of: "Between") == [.span, .paragraph, .section, .document])
    #expect(try roles(of: "Last") == [.paragraph, .section, .document])
    #expect(PageCheck.findings(in: document) == [])
    #expect(links(document).contains(.destination("use-3-1")))
    #expect(document.outline.map(\.title) == ["Annex", "Ledger", "Notes"])
  }

  @Test func `a reference without evidence is text with a warning`() {
    let setting = Typesetter.test().setting(of: .test(.paragraph([.words("One"), .reference(7)])))
    #expect(links(setting.document) == [])
    #expect(setting.diagnostics.map(\.place) == ["reference 7"])
    #expect(setting.document.content(page: 0).contains("[7]"))
  }

  @Test func `a reference stands above the baseline and beside its word`() throws {
    let document = Typesetter.test().document(
      of: .test(.paragraph([.words("One "), .reference(1), .words(" two")]), .evidence([.test(1)])))
    let texts = document.texts(page: 0)
    let word = try #require(texts.first { $0.text == "One" })
    let reference = try #require(texts.first { $0.text == "[1]" })
    #expect(reference.at.y < word.at.y)
    #expect(reference.at.x == word.at.x + 18)
  }

  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "https://a b", "http://x\u{202E}", "",
  ])
  func `no other address becomes a link`(url: String) {
    let document = Typesetter.test().document(of: .test(.paragraph([.link("here", url: url)])))
    #expect(links(document) == [])
    #expect(document.content(page: 0).contains("here"))
  }

  @Test func `a web address becomes a link`() {
    let url = "https://example.org/a?b='c"
    let document = Typesetter.test().document(of: .test(.paragraph([.link("here", url: url)])))
    #expect(links(document) == [.url(url)])
  }

  @Test func `text beside a link has leaves of its own`() {
    let document = Typesetter.test().document(
      of: .test(
        .paragraph([.words("One"), .reference(1), .words(", two.")]), .evidence([.test(1)])))
    let parents = Set(document.structure.compactMap(\.parent))
    for page in document.pages {
      for item in page.items {
        if let node = item.node { #expect(!parents.contains(node)) }
      }
    }
  }
}
