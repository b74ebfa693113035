/// Bytes with provenance, unread.
package struct Parcel: Sendable, Hashable {
  /// What the bytes are called where they came from: a path below the input, or "-".
  package var name: String
  package var bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// The publisher of an article.
package struct Outlet: Hashable, Sendable {
  package var name: String

  package init(name: String) { self.name = name }
}

/// An item as issued: headline, paragraphs, outlet, time of issue.
package struct Article: Sendable, Hashable, Identifiable {
  package typealias ID = String

  /// Unique within one run; derived from the parcel and the content, never from a counter of time.
  package var id: ID
  package var headline: String?
  /// Paragraphs are kept apart by a blank line; every `SourceSpan` counts its UTF-8 bytes.
  package var text: String
  package var outlet: Outlet?
  package var url: String?
  package var issued: Instant?
  /// BCP 47, `en` for English.
  package var language: String
  /// The parcel that this article was read from, and the SHA-256 of the parcel's bytes.
  package var parcel: String
  package var sha256: String
  /// What the text itself says of who issued it and when.
  package var imprint = Imprint()

  package init(
    id: ID, headline: String? = nil, text: String, outlet: Outlet? = nil, url: String? = nil,
    issued: Instant? = nil, language: String = "en", parcel: String = "", sha256: String = ""
  ) {
    self.id = id
    self.headline = headline
    self.text = text
    self.outlet = outlet
    self.url = url
    self.issued = issued
    self.language = language
    self.parcel = parcel
    self.sha256 = sha256
  }

  /// The words at a span, or "" where the span does not lie on whole characters of the field.
  package subscript(span: SourceSpan) -> String {
    var words = ""
    withBytes(at: span) { words = String(decoding: $0, as: UTF8.self) }
    return words
  }

  /// Calls with the words at a span, or with none where the span does not lie on whole characters of
  /// the field.
  package func withBytes(at span: SourceSpan, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let field = if case .text = span.field { text } else { headline ?? "" }
    field.withBytes { bytes in
      guard span.start >= 0, span.start <= span.end, span.end <= bytes.count,
        Self.isWhole(span.start, in: bytes), Self.isWhole(span.end, in: bytes)
      else { return body(UnsafeBufferPointer(rebasing: bytes[0..<0])) }
      return body(UnsafeBufferPointer(rebasing: bytes[span.start..<span.end]))
    }
  }

  /// Whether a character begins or the text ends there.
  private static func isWhole(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    place == bytes.count || bytes[place] & 0xC0 != 0x80
  }
}
