package import BriefModel

/// Reads one format.
package protocol ArticleReader: Sendable {
  /// What a message calls the format: "plain text".
  var format: String { get }
  /// Whether the parcel's content is of this format.
  func recognises(_ parcel: Parcel) -> Bool
  /// `language` is that of an article which names none.
  func reading(of parcel: Parcel, language: String) -> ParcelReading
}

/// What a reader made of one parcel.
package struct ParcelReading: Sendable, Hashable {
  package var articles: [Article]
  package var diagnostics: [Diagnostic]

  package init(articles: [Article] = [], diagnostics: [Diagnostic] = []) {
    self.articles = articles
    self.diagnostics = diagnostics
  }

  /// Nothing but the reason why nothing could be read.
  static func refused(_ parcel: Parcel, _ message: String, remedy: String) -> ParcelReading {
    ParcelReading(diagnostics: [
      Diagnostic(.error, message, at: parcel.name, remedy: remedy)
    ])
  }
}

/// The table of formats, in the order in which they are asked; plain text takes what is left.
package enum Readers {
  package static let all: [any ArticleReader] = [
    NDJSONReader(),
    PlainTextReader(),
  ]

  /// `language` is that of an article which names none.
  package static func reading(of parcel: Parcel, language: String = "en") -> ParcelReading {
    guard !parcel.bytes.isEmpty else {
      return .refused(
        parcel, "is empty", remedy: "Put the article's text into it, or leave it out.")
    }
    guard let reader = all.first(where: { $0.recognises(parcel) }) else {
      let formats = all.map(\.format).joined(separator: ", ")
      return .refused(
        parcel, "is of no format that can be read", remedy: "Supply one of: \(formats).")
    }
    return reader.reading(of: parcel, language: language)
  }
}

/// How much one input may ask for.
package enum Limits {
  /// A book is about a megabyte, and a year of a newsletter in one file a few; what is longer than
  /// this is no article.
  package static let articleBytes = 24 << 20
  /// A line of JSON, escapes and further fields included.
  package static let lineBytes = 40 << 20
  /// A file that is read whole.
  package static let parcelBytes = 256 << 20
}
