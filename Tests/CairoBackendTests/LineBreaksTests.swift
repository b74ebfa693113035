import Foundation
import Testing

@testable import CairoBackend

@Suite struct LineBreaksTests {
  private let breaks = LineBreaks(language: "en")

  /// What Pango says of the text as a whole.
  private func whole(_ text: String) -> [Int] {
    var text = text
    return text.withUTF8 { breaks.asked($0) }
  }

  @Test func `a text taken apart breaks where Pango breaks it as a whole`() throws {
    let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../seeds").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: seeds.path).sorted()
    var lines = 0
    for file in files {
      let text = try String(contentsOf: seeds.appendingPathComponent(file), encoding: .utf8)
      for line in text.split(separator: "\n").map(String.init) {
        #expect(breaks.offsets(in: line) == whole(line), "\(file)")
        lines += 1
      }
    }
    #expect(lines > 5)
  }

  @Test func `so do all kinds of signs between words`() {
    let parts = [
      "a", "Word", "7", "10", " ", " ", " ", "  ", ",", ".", ";", ":", "!", "?", ")", "(", "[", "]",
      "-", "/", "%", "'", "\"", "$", "+", "&", "“", "”", "’", "–", "—", "…", "é", "и", "Ω", "€",
      "\u{A0}", "\u{AD}", "\u{200B}", "\u{2060}", "\u{301}", "±", "№", "→", "≥", "≈", "☎",
      "⚠\u{FE0F}", "本", "ก",
    ]
    var state: UInt64 = 7
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<4_000 {
      let text = (0..<(2 + next(12))).map { _ in parts[next(parts.count)] }.joined()
      #expect(breaks.offsets(in: text) == whole(text), "\(text)")
    }
  }

  @Test func `an answer that is remembered stays the same`() {
    let text = "the well-known “Kh-101/555” – and 1/2 more"
    #expect(breaks.offsets(in: text) == breaks.offsets(in: text))
  }
}
