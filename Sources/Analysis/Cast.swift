import BriefModel
import Linguistics

/// Who is meant by an item at its place in an article: names by the register, pronouns by what
/// stands before them.
///
/// An object, since each reader asks it.
final class Cast: Sendable {
  let register: MentionRegister
  let sentences: ArticleSentences
  let vocabulary: Vocabulary
  var classes: Vocabulary.Classes { vocabulary.classes }
  var features: Vocabulary.Features { vocabulary.features }
  var captures: Vocabulary.Captures { vocabulary.captures }
  private let article: Article

  init(register: MentionRegister, parsed: ParsedArticle, vocabulary: Vocabulary) {
    self.register = register
    self.vocabulary = vocabulary
    sentences = parsed.sentences
    article = parsed.article
  }

  func words(at span: SourceSpan) -> String { article[span] }

  /// What an item that acts or speaks refers to; nil where nobody can be told.
  func actor(_ item: Item, in sentence: ArticleSentence) -> Mention? {
    let span = sentence.span(item)
    guard item.has(classes.pronoun) else {
      let place = sentence.parse.firstItem(from: item.bytes.lowerBound)
      let indefinite = place > 0 && sentence.has(place - 1, classes.numberArticle)
      return register.mention(of: item, at: span, acting: true, indefinite: indefinite)
    }
    guard item[features.number] == "one",
      var meant = antecedent(of: item, in: sentence)
    else { return nil }
    meant.span = span
    return meant
  }

  /// Whether an item is more than a capitalised word that nobody in the article is called by.
  func isKnown(_ item: Item) -> Bool {
    !item.has(classes.unknownName) || register.knows(item.text)
  }

  /// The person of the article whose surname a common noun is: "Elder said".
  func person(calledBy item: Item, in sentence: ArticleSentence) -> Mention? {
    register.person(named: item.text).map {
      Mention(
        span: sentence.span(item), kind: .person, name: $0.name, role: $0.role, side: $0.side)
    }
  }

  /// The members of a group that is named one by one, else the one that is meant.
  func actors(_ item: Item, in sentence: ArticleSentence) -> [Mention] {
    guard item.has(classes.crowd) else {
      return actor(item, in: sentence).map { [$0] } ?? []
    }
    return item.children.compactMap { member in
      let side = member[features.side]
      guard side != nil || member.has(features.name) else { return nil }
      let name = member.has(classes.body) ? member[features.name] : side
      return Mention(
        span: sentence.span(member), kind: .role, name: name ?? member.text,
        role: item[features.role], side: side)
    }
  }

  /// The person whom "he" or "she" takes up: the first of the sentence before the pronoun, else the
  /// first of the sentence before, within the paragraph; nobody of whom a quotation speaks.
  private func antecedent(of item: Item, in sentence: ArticleSentence) -> Mention? {
    let end = sentence.parse.firstItem(from: item.bytes.lowerBound)
    if let subject = firstPerson(of: 0..<end, in: sentence) { return subject }
    guard sentence.index > 0 else { return nil }
    let previous = sentences[sentence.index - 1]
    guard previous.isInParagraph(of: sentence) else { return nil }
    return firstPerson(of: 0..<previous.count, in: previous) ?? nameBeginning(previous)
  }

  /// The person whom a sentence begins with.
  func subject(of sentence: ArticleSentence) -> Mention? {
    firstPerson(of: 0..<min(4, sentence.count), in: sentence)
  }

  /// A full name that a sentence begins with, though nothing else marks it as that of a person.
  private func nameBeginning(_ sentence: ArticleSentence) -> Mention? {
    guard let place = sentence.first(classes.name, in: 0..<min(2, sentence.count)) else {
      return nil
    }
    let item = sentence.item(place)
    return register.mention(of: item, at: sentence.span(item), acting: true)
  }

  private func firstPerson(of items: Range<Int>, in sentence: ArticleSentence) -> Mention? {
    guard sentence.mayHave(classes.actor) else { return nil }
    var isQuoted = false
    for place in items {
      if sentence.has(place, classes.quoteMark) {
        isQuoted = sentence.has(place, classes.quoteOpen)
      }
      guard !isQuoted, sentence.has(place, classes.actor), !sentence.has(place, classes.pronoun)
      else { continue }
      let item = sentence.item(place)
      let mention = register.mention(of: item, at: sentence.span(item))
      if let mention, mention.kind == .person { return mention }
    }
    return nil
  }
}
