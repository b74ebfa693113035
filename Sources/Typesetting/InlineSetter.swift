import BriefModel
import Drawing

/// Running text to spans, with the nodes and destinations that its references need.
struct InlineSetter {
  let desk: Composition
  /// In bytes; what is longer breaks like any text.
  private let longestUnbroken = 24

  /// A node of nil sets an artifact, without links.
  func spans(
    of inlines: [Inline], in text: Style.Text, under node: StructureNode.ID?
  ) -> [TextSpan] {
    var line = SpanLine(mixed: inlines.contains(where: isLinking))
    for inline in inlines { add(inline, to: &line, in: text, under: node) }
    return line.spans
  }

  /// Plain words in one span.
  func span(_ words: String, in text: Style.Text, under node: StructureNode.ID?) -> TextSpan {
    TextSpan(text: printable(words), font: text.font, color: text.color, node: node)
  }

  /// The words of an inline as they are printed, without the look.
  func plainText(of inlines: [Inline]) -> String {
    inlines.reduce(into: "") { $0 += words(of: $1) }
  }

  private func words(of inline: Inline) -> String {
    switch inline {
    case .words(let words), .strong(let words), .editorial(let words): words
    case .figure(let words, _), .derived(let words, _): words
    case .date(let words, _): words
    case .quotation(let words, _, let marked): marked ? quoted(words) : words
    case .reference(let number): "[\(number)]"
    case .mark(let mark): desk.wording.words(of: mark)
    case .link(let words, _): words
    }
  }

  private func quoted(_ words: String) -> String {
    desk.wording.openingQuote + words + desk.wording.closingQuote
  }

  private func isLinking(_ inline: Inline) -> Bool {
    switch inline {
    case .reference(let number): desk.printedEvidence.contains(number)
    case .link(_, let url): isWebAddress(url)
    default: false
    }
  }

  private func add(
    _ inline: Inline, to line: inout SpanLine, in text: Style.Text, under node: StructureNode.ID?
  ) {
    switch inline {
    case .reference(let number): add(reference: number, to: &line, in: text, under: node)
    case .mark(let mark): add(mark, to: &line, in: text, under: node)
    case .link(let words, let url) where node != nil && isWebAddress(url):
      let leaf = node.map { desk.tree.add(.link(.url(url)), under: $0) }
      let color = desk.style[.link]
      line.append(TextSpan(text: printable(words), font: text.font, color: color, node: leaf))
    default:
      var font = text.font
      if case .strong = inline { font.weight = max(700, font.weight) }
      let leaf = line.mixed ? line.openLeaf(in: desk, under: node) : node
      let words = printable(words(of: inline))
      var span = TextSpan(text: words, font: font, color: text.color, node: leaf)
      span.unbroken = isUnbroken(inline)
      line.append(span, closing: false)
    }
  }

  private func add(
    reference number: Int, to line: inout SpanLine, in text: Style.Text,
    under node: StructureNode.ID?
  ) {
    let known = desk.printedEvidence.contains(number)
    var span = line.endsInWord ? superior(number, in: text) : onBaseline(number, in: text)
    if !span.glued { line.separate(in: text, desk: desk, under: node) }
    if known, let node {
      let target = StructureNode.LinkTarget.destination(Composition.name(ofEvidence: number))
      span.node = desk.tree.add(.link(target), under: node)
      span.use = desk.nextUse(of: number)
    } else {
      span.node = line.mixed ? line.openLeaf(in: desk, under: node) : node
    }
    if !known {
      desk.report("Reference [\(number)] leads to no evidence entry.", at: "reference \(number)")
    }
    if span.glued { line.trimSpaceAtEnd() }
    line.append(span, closing: span.use != nil)
  }

  /// Small and raised, at the word that it supports.
  private func superior(_ number: Int, in text: Style.Text) -> TextSpan {
    let font = size(desk.style[.reference].font, within: text.font)
    let capital = desk.book.metrics(of: text.font).capHeight
    var span = TextSpan(text: "[\(number)]", font: font, color: desk.style[.reference].color)
    span.rise = max(0, capital - desk.book.metrics(of: font).capHeight)
    span.glued = true
    return span
  }

  /// Where no word precedes it, as in a column of sources.
  private func onBaseline(_ number: Int, in text: Style.Text) -> TextSpan {
    TextSpan(text: "[\(number)]", font: text.font, color: desk.style[.reference].color)
  }

  private func add(
    _ mark: StatusMark, to line: inout SpanLine, in text: Style.Text, under node: StructureNode.ID?
  ) {
    let use = desk.style[.mark]
    let font = size(use.font, within: text.font)
    let words = printable(desk.wording.words(of: mark))
    line.separate(in: text, desk: desk, under: node)
    let leaf = line.mixed ? line.openLeaf(in: desk, under: node) : node
    var span = TextSpan(text: words, font: font, color: use.color, node: leaf)
    span.glyph = mark
    span.clinging = true
    span.unbroken = words.utf8.count <= longestUnbroken
    line.append(span, closing: false)
  }

  /// Dates and numbers stay in one line.
  private func isUnbroken(_ inline: Inline) -> Bool {
    switch inline {
    case .date(let words, _), .figure(let words, _), .derived(let words, _):
      words.utf8.count <= longestUnbroken
    default: false
    }
  }

  /// References and marks stay smaller than the text that they stand in.
  private func size(_ font: Font, within text: Font) -> Font {
    var font = font
    font.size = min(font.size, text.size)
    return font
  }
}

/// Only these become links; whatever else calls itself an address stays text.
func isWebAddress(_ url: String) -> Bool {
  let lowered = url.lowercased()
  guard lowered.hasPrefix("http://") || lowered.hasPrefix("https://") else { return false }
  return url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
}

/// Spans of one paragraph while they are collected.
private struct SpanLine {
  /// Whether text and links alternate: text then needs leaves of its own beside the links.
  let mixed: Bool
  private(set) var spans: [TextSpan] = []
  private var leaf: StructureNode.ID?

  /// Whether there are words for a reference to stand behind, and not just a colon or a reference
  /// on the baseline.
  var endsInWord: Bool {
    guard let last = spans.last(where: { $0.text.utf8.contains { $0 != 0x20 } }) else {
      return false
    }
    if last.isReference { return last.glued }
    return last.text.utf8.last { $0 != 0x20 } != UInt8(ascii: ":")
  }

  init(mixed: Bool) { self.mixed = mixed }

  mutating func append(_ span: TextSpan, closing: Bool = true) {
    if closing { leaf = nil }
    guard !span.text.isEmpty else { return }
    spans.append(span)
  }

  /// The node of the text since the last link.
  mutating func openLeaf(in desk: Composition, under node: StructureNode.ID?) -> StructureNode.ID? {
    guard let node else { return nil }
    if let leaf { return leaf }
    let new = desk.tree.add(.span, under: node)
    leaf = new
    return new
  }

  /// Sees to a space behind what is there.
  mutating func separate(in text: Style.Text, desk: Composition, under node: StructureNode.ID?) {
    guard let last = spans.last, last.text.utf8.last != 0x20 else { return }
    let leaf = mixed ? openLeaf(in: desk, under: node) : node
    append(TextSpan(text: " ", font: text.font, color: text.color, node: leaf), closing: false)
  }

  mutating func trimSpaceAtEnd() {
    guard let last = spans.indices.last else { return }
    let text = spans[last].text.utf8
    guard text.last == 0x20 else { return }
    let end = text.lastIndex { $0 != 0x20 }.map(text.index(after:)) ?? text.startIndex
    spans[last].text = String(spans[last].text[..<end])
  }
}

extension TextSpan {
  fileprivate var isReference: Bool {
    text.utf8.first == UInt8(ascii: "[") && text.utf8.last == UInt8(ascii: "]")
  }
}
