package import BriefModel
package import Drawing

/// Sets briefs in one style.
///
/// Belongs to one thread, as its shaper does; a batch of briefs in one language shapes each word
/// once, since the shaper keeps them.
package struct Typesetter {
  /// A brief as set, and what the setting ran into.
  package struct Setting {
    package var document: PagedDocument
    package var diagnostics: [Diagnostic]
  }

  let style: Style
  private let books: Bookshelf
  /// Page numbers in the evidence settle in the second pass; a brief in which they keep each other
  /// moving is set without them.
  private let passes = 4

  package init(style: Style, shaper: any TextShaper) {
    self.style = style
    books = Bookshelf(shaper: shaper)
  }

  package func document(of brief: Brief) -> PagedDocument { setting(of: brief).document }

  package func setting(of brief: Brief) -> Setting {
    let book = books.book(for: brief.masthead.language)
    let first = Composition(brief: brief, style: style, book: book)
    first.compose()
    var pages = PageAssembler(first)
    var pagesOfUse: [Int: [Int]] = [:]
    for _ in 1..<passes {
      guard pages.pagesOfUse != pagesOfUse else { return pages.setting() }
      pagesOfUse = pages.pagesOfUse
      pages = again(first, pagesOfUse: pagesOfUse)
    }
    guard pages.pagesOfUse != pagesOfUse else { return pages.setting() }
    return again(first, pagesOfUse: nil).setting()
  }

  private func again(_ first: Composition, pagesOfUse: [Int: [Int]]?) -> PageAssembler {
    let composition = Composition(again: first, pagesOfUse: pagesOfUse)
    composition.compose()
    return PageAssembler(composition)
  }
}

/// One wordbook per language.
private final class Bookshelf {
  private let shaper: any TextShaper
  private var books: [String: Wordbook] = [:]

  init(shaper: any TextShaper) { self.shaper = shaper }

  func book(for language: String) -> Wordbook {
    if let known = books[language] { return known }
    let new = Wordbook(shaper: shaper, language: language)
    books[language] = new
    return new
  }
}
