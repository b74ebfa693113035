import BriefModel
import Linguistics

/// Who is meant by an item at its place in an article: names by the register, pronouns by what
/// stands before them.
struct Cast: Sendable {
  let register: MentionRegister
  let sentences: [ArticleSentence]
  private let article: Article

  init(register: MentionRegister, parsed: ParsedArticle) {
    self.register = register
    sentences = parsed.sentences
    article = parsed.article
  }

  func words(at span: SourceSpan) -> String { article[span] }

  /// What an item that acts or speaks refers to; nil where nobody can be told.
  func actor(_ item: Item, in sentence: ArticleSentence) -> Mention? {
    let span = sentence.span(item)
    guard item.has("PRONOUN") else { return register.mention(of: item, at: span, acting: true) }
    guard item["number"] == "one", var meant = antecedent(of: item, in: sentence) else {
      return nil
    }
    meant.span = span
    return meant
  }

  /// Whether an item is more than a capitalised word that nobody in the article is called by.
  func isKnown(_ item: Item) -> Bool {
    !(item.has("NW") || item.has("NS")) || register.person(named: item.text) != nil
  }

  /// The members of a group that is named one by one, else the one that is meant.
  func actors(_ item: Item, in sentence: ArticleSentence) -> [Mention] {
    guard item.has("CROWD") else { return [actor(item, in: sentence)].compactMap { $0 } }
    return item.children.filter { $0["side"] != nil || $0["name"] != nil }.map { member in
      Mention(
        span: sentence.span(member), kind: .role, name: member["side"] ?? member.text,
        role: item["role"], side: member["side"])
    }
  }

  /// The person whom "he" or "she" takes up: the first of the sentence before the pronoun, else the
  /// first of the sentence before, within the paragraph.
  private func antecedent(of item: Item, in sentence: ArticleSentence) -> Mention? {
    let before = sentence.items.prefix { $0.bytes.lowerBound < item.bytes.lowerBound }
    if let subject = firstPerson(of: before, in: sentence) { return subject }
    guard sentence.index > 0 else { return nil }
    let previous = sentences[sentence.index - 1]
    guard previous.field == sentence.field,
      previous.parse.paragraph == sentence.parse.paragraph
    else { return nil }
    return firstPerson(of: previous.items[...], in: previous)
  }

  private func firstPerson(of items: ArraySlice<Item>, in sentence: ArticleSentence) -> Mention? {
    for item in items where item.has("ACTOR") && !item.has("PRONOUN") {
      let mention = register.mention(of: item, at: sentence.span(item))
      if let mention, mention.kind == .person { return mention }
    }
    return nil
  }
}
