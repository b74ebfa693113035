import Drawing
import TestSupport
import Testing

@testable import Charts

/// A character is 6 points wide and a line 12 high.
@Suite struct TextBlockTests {
  func lines(_ text: String, characters: Double) -> [String] {
    let setting = ChartSetting(style: TestStyle.plain, shaper: MonospacedShaper(), width: 300)
    let block = TextBlock(
      text, setting.style[.chartLabel], width: characters * 6, in: setting)
    var frame = Frame(size: Size(300, 300))
    block.draw(in: &frame, left: 0, top: 0)
    #expect(block.width <= characters * 6)
    #expect(block.height == Double(frame.items.count) * 12)
    return FrameInspection(frame).texts.map(\.what)
  }

  @Test func `words fill lines of about equal length`() {
    #expect(lines("one two three four", characters: 14) == ["one two", "three four"])
    #expect(lines("one two", characters: 7) == ["one two"])
    #expect(lines("one two", characters: 6) == ["one", "two"])
  }

  @Test func `a word wider than the line is broken anywhere`() {
    #expect(lines("abcdefgh", characters: 3) == ["abc", "def", "gh"])
    #expect(lines("a bcdefgh i", characters: 4) == ["a", "bcde", "fgh", "i"])
  }

  @Test func `line feeds and tabs become spaces`() {
    #expect(lines("a\n\tb", characters: 9) == ["a  b"])
  }

  @Test(arguments: ["", " ", "\n"]) func `no words have no lines`(text: String) {
    #expect(lines(text, characters: 9).isEmpty)
  }
}
