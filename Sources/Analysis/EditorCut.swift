import BriefModel

/// Where words of a source may be cut so that what is left says something.
struct EditorCut {
  /// At most this many words are quoted of what somebody states.
  static let wordLimit = 20
  /// A clause shorter than this says too little to stand for the whole.
  private static let shortestClause = 10
  private static let shortest = 6

  let words: EditorWords

  /// At most twenty words: up to the last comma or dash where ten words stand before it, else without
  /// words that end nothing; never within a number, a name or a quotation.
  func shortened(_ text: String) -> Substring {
    let tokens = text.split { $0.isWhitespace }
    guard tokens.count > Self.wordLimit else { return text[...] }
    let kept = Array(tokens.prefix(Self.wordLimit))
    let clause = kept.indices.last { place in
      place + 1 >= Self.shortestClause && Self.clauseEnds.contains(kept[place].last ?? " ")
        && isBalanced(text[..<kept[place].endIndex]) && !isWithinRelative(kept[...place])
    }
    if let clause {
      let end = kept[clause].dropLast().endIndex
      return text[..<end].trimmed
    }
    return text[..<end(of: kept, before: tokens[Self.wordLimit], in: text)].trimmed
  }

  private static let clauseEnds: Set<Character> = [",", ";", "—", "–", ":"]

  /// Whether the last clause only says who somebody is: "President X, who came last month,".
  private func isWithinRelative(_ tokens: ArraySlice<Substring>) -> Bool {
    let clause = tokens.dropLast().reversed().prefix { !Self.clauseEnds.contains($0.last ?? " ") }
    let first = clause.reversed().first ?? tokens.last ?? ""
    return clause.count < tokens.count - 1
      && (words.phrases("cut.relatives") + words.phrases("cut.appositions"))
        .contains(String(first))
  }

  private func end(
    of kept: [Substring], before next: Substring, in text: String
  ) -> String.Index {
    var kept = kept
    var next = next
    while kept.count > Self.shortest, let last = kept.last,
      isOpen(last, before: next) || !isBalanced(text[..<last.endIndex])
    {
      next = last
      kept.removeLast()
    }
    guard let last = kept.last else { return text.endIndex }
    return Self.clauseEnds.contains(last.last ?? " ") ? last.dropLast().endIndex : last.endIndex
  }

  /// Whether a word leads to the next: "in", "the", "1.3" before "million", "Abiy" before "Ahmed".
  private func isOpen(_ word: Substring, before next: Substring) -> Bool {
    let leading = words.phrases("cut.never")
    if leading.contains(String(word)) { return true }
    let isName = word.first?.isUppercase == true && next.first?.isUppercase == true
    // "from 1.3" before "million", "killed" before "30".
    let isNumber = word.first?.isNumber == true && !leading.contains(String(next))
    return isName || isNumber || next.first?.isNumber == true
  }

  /// Whether each mark of quotation has its twin.
  func isBalanced(_ text: Substring) -> Bool {
    words.quotationMarks.allSatisfy { marks in
      let opened = text.count { String($0) == marks.open }
      return marks.open == marks.close
        ? opened.isMultiple(of: 2) : opened <= text.count { String($0) == marks.close }
    }
  }

  /// Where the first proposition of a text ends, in bytes: "denied the report" of "denied the report and
  /// said".
  func firstProposition(of text: String) -> Int {
    let ends = words.phrases("denial.ends").compactMap { phrase -> Int? in
      var from = 0
      while let start = text.firstOffset(of: phrase, from: from) {
        from = start + 1
        let before = text.part(0..<start)
        let isPart = phrase.first?.isLetter == true && before.last?.isLetter == true
        guard !isPart, String(before).wordCount > 1, isBalanced(before) else { continue }
        return before.trimmed.utf8.count
      }
      return nil
    }
    return ends.min() ?? text.utf8.count
  }
}

extension EditorDossier {
  var cut: EditorCut { EditorCut(words: words) }

  /// Words and the closing mark behind them, where the source opens a quotation in them that they leave open.
  func closed(_ span: SourceSpan, in source: Article) -> SourceSpan {
    let text = source[span]
    guard !cut.isBalanced(text[...]) else { return span }
    for marks in words.quotationMarks {
      for stop in ["", ",", "."] {
        var wider = span
        wider.end += stop.utf8.count + marks.close.utf8.count
        if source[wider].hasSuffix(stop + marks.close), cut.isBalanced(source[wider][...]) {
          return wider
        }
      }
    }
    return span
  }

  /// Words of a source, at most twenty of them; an ellipsis shows that there are more.
  func shortened(_ span: SourceSpan, of article: Article.ID, marked: Bool = false) -> [Inline] {
    guard let source = self.article(article) else { return [] }
    let text = source[span]
    let kept = cut.shortened(text)
    let part = SourceSpan(span.start, span.start + kept.utf8.count, in: span.field)
    guard let quotation = quotation(part, of: article, marked: marked) else { return [] }
    return kept.utf8.count == text.utf8.count
      ? [quotation] : [quotation, .words(words["ellipsis"])]
  }

  /// The object of a claim as a whole: up to the end of its clause where it ends with "by the", and
  /// within one clause where it runs into the next.
  func wholeObject(of claim: Claim) -> SourceSpan? {
    guard var span = claim.object, let source = article(claim.article) else { return nil }
    if let end = source[span].firstOffset(of: "; ") { span.end = span.start + end }
    let last = source[span].split(separator: " ").last.map { $0.lowercased() } ?? ""
    guard words.phrases("cut.never").contains(last),
      let sentence = sentence(claim.sentence, of: claim.article)?.span, sentence.contains(span)
    else { return closed(span, in: source) }
    let rest = source[SourceSpan(span.end, sentence.end, in: span.field)]
    span.end += clauseEnd(in: rest)
    return closed(span, in: source)
  }

  /// Where the first comma or stop stands that parts clauses, in bytes.
  private func clauseEnd(in text: String) -> Int {
    let ends = [", ", "; ", ". ", " — ", " – "].compactMap { sign -> Int? in
      text.firstOffset(of: sign).flatMap { cut.isBalanced(text.part(0..<$0)) ? $0 : nil }
    }
    let whole = text.hasSuffix(".") ? text.utf8.count - 1 : text.utf8.count
    return min(ends.min() ?? whole, whole)
  }
}
