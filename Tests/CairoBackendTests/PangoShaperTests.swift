import Drawing
import Testing

@testable import CairoBackend

@Suite struct PangoShaperTests {
  let shaper = PangoShaper(fonts: .testing)
  let serif = Font(family: "Noto Serif", size: 10)

  func text(_ runs: [GlyphRun]) -> String { runs.map(\.text).joined() }

  @Test func `a word keeps its text, and a glyph for each letter`() throws {
    let run = try #require(shaper.runs(of: "office ", in: serif, language: "en").first)
    #expect(run.text == "office ")
    #expect(run.glyphs.count == 7)
    #expect(run.clusters == Array(repeating: GlyphRun.Cluster(bytes: 1, glyphs: 1), count: 7))
  }

  @Test func `advances are not rounded to whole points`() {
    let narrow = shaper.width(of: "i", in: serif)
    let wide = shaper.width(of: "iiiiiiiiii", in: serif)
    #expect(abs(narrow * 10 - wide) < 0.01)
    #expect(narrow != narrow.rounded())
  }

  @Test func `words grow with their size, and each size has faces of its own`() throws {
    var large = serif
    large.size = 20
    for word in ["Kyiv ", "мова", "a→b", "مرحبا"] {
      let small = shaper.runs(of: word, in: serif, language: "en")
      let grown = shaper.runs(of: word, in: large, language: "en")
      #expect(small.map { $0.glyphs.map(\.index) } == grown.map { $0.glyphs.map(\.index) })
      for (one, other) in zip(small, grown) {
        #expect(abs(one.width * 2 - other.width) < 1e-9)
        #expect(one.face != other.face)
        #expect(one.font == serif && other.font == large)
      }
    }
    #expect(abs(shaper.metrics(of: serif).ascent * 2 - shaper.metrics(of: large).ascent) < 0.01)
  }

  @Test func `tabular digits are of equal width`() {
    var font = Font(family: "Noto Sans", size: 9)
    font.tabularDigits = true
    let widths = Set("0123456789".map { shaper.width(of: String($0), in: font) })
    #expect(widths.count == 1)
  }

  @Test func `Cyrillic is in the family itself, Arabic and Hebrew come from others`() {
    let families = ["Київ", "مرحبا", "שלום"].map {
      Set(shaper.runs(of: $0, in: serif, language: "en").map(\.face))
    }
    #expect(families[0] == Set(shaper.runs(of: "Kyiv", in: serif, language: "en").map(\.face)))
    #expect(families[0].isDisjoint(with: families[1]))
    #expect(families[1].isDisjoint(with: families[2]))
  }

  @Test func `right-to-left clusters stand in the order of the text`() throws {
    let run = try #require(shaper.runs(of: "שלום", in: serif, language: "he").first)
    #expect(run.rightToLeft)
    #expect(run.text == "שלום")
    #expect(run.clusters.map(\.bytes) == [2, 2, 2, 2])
  }

  @Test func `a letter's face does not depend on what was shaped before`() {
    let fresh = PangoShaper(fonts: .testing)
    _ = shaper.runs(of: "مرحبا", in: serif, language: "en")
    let late = shaper.runs(of: "a≠b→", in: serif, language: "en")
    let early = fresh.runs(of: "a≠b→", in: serif, language: "en")
    #expect(late.map(\.glyphs) == early.map(\.glyphs))
  }

  @Test func `controls, overrides and noncharacters leave nothing`() {
    let runs = shaper.runs(
      of: "a\u{0}b\u{1B}c\u{202E}d\u{FFFF}e\u{85}f\u{2066}", in: serif, language: "en")
    #expect(text(runs) == "abcde f")
  }

  @Test func `a letter in no font keeps its text`() {
    #expect(text(shaper.runs(of: "a\u{10FFFD}b", in: serif, language: "en")) == "a\u{10FFFD}b")
  }

  @Test func `glyphs and bytes of clusters add up, whatever the text`() {
    let hostile = [
      "\u{301}\u{301}x", "🇺🇦🙂‍↔️", "a\u{AD}b", "नमस्ते", "ﷺ", String(repeating: "Z", count: 10_000), "",
      " ",
      "\u{200D}", "\r\n\t",
    ]
    for word in hostile {
      for run in shaper.runs(of: word, in: serif, language: "en") {
        #expect(run.clusters.reduce(0) { $0 + $1.bytes } == run.text.utf8.count)
        #expect(run.clusters.reduce(0) { $0 + $1.glyphs } == run.glyphs.count)
        #expect(run.clusters.allSatisfy { $0.bytes > 0 && $0.glyphs > 0 })
      }
    }
  }

  @Test func `lines may end after spaces and hyphens, not before a percent sign`() {
    #expect(shaper.breakOpportunities(in: "a well-known 5%.", language: "en") == [2, 7, 13, 16])
    #expect(shaper.breakOpportunities(in: "", language: "en").isEmpty)
    #expect(shaper.breakOpportunities(in: "Київ і", language: "uk") == [9, 11])
  }

  @Test func `heights are those of the font`() {
    let metrics = shaper.metrics(of: serif)
    #expect((9...12).contains(metrics.ascent))
    #expect((2...4).contains(metrics.descent))
    #expect((7...7.5).contains(metrics.capHeight))
    #expect((5...5.8).contains(metrics.xHeight))
  }

  @Test func `a missing family is named, and set in another`() {
    #expect(shaper.missingFamilies(of: ["Noto Serif", "No Such Serif"]) == ["No Such Serif"])
    let font = Font(family: "No Such Serif", size: 10)
    #expect(text(shaper.runs(of: "word", in: font, language: "en")) == "word")
  }
}

extension FontSources {
  /// The system's folders, with what fontconfig learns about them in a temporary folder.
  static let testing = FontSources(
    folders: systemFolders, cacheFolder: "/tmp/daybrief-tests-fontconfig")
}

@Suite struct FontCacheTests {
  let serif = Font(family: "Noto Serif", size: 10)

  @Test(arguments: [nil, "/proc/no/such/folder", "/tmp/daybrief-tests-fontconfig/<new> & deep"])
  func `glyphs are the same with a cache, without one and with one that can't be`(cache: String?) {
    let sources = FontSources(folders: FontSources.systemFolders, cacheFolder: cache)
    let shaper = PangoShaper(fonts: sources)
    let usual = PangoShaper(fonts: .testing)
    for word in ["Word ", "мова", "مرحبا"] {
      #expect(
        shaper.runs(of: word, in: serif, language: "en")
          == usual.runs(of: word, in: serif, language: "en"))
    }
  }

  @Test func `folders without fonts set nothing and miss every family`() {
    let shaper = PangoShaper(fonts: FontSources(folders: ["/proc"], cacheFolder: nil))
    #expect(shaper.runs(of: "word", in: serif, language: "en").isEmpty)
    #expect(shaper.missingFamilies(of: ["Noto Serif"]) == ["Noto Serif"])
  }
}
