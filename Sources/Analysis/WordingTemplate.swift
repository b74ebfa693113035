import BriefModel

/// Words with slots, such as `{who} met[ in {place}]`.
struct WordingTemplate {
  private enum Piece {
    case words(String)
    case slot(String)
    case optional([Piece])
  }

  private let pieces: [Piece]

  init(_ text: String) {
    var rest = Substring(text).utf8
    pieces = Self.pieces(&rest)
  }

  /// Each slot replaced by what is bound to it; an optional part stays out unless all of its are.
  func filled(_ slots: [String: [Inline]]) -> [Inline] { Self.fill(pieces, slots) ?? [] }

  /// The same as plain text; a slot that nothing is bound to stays empty.
  func text(_ slots: [(name: String, value: String)]) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .words(let words): text += words
      case .slot(let name): text += slots.first { $0.name == name }?.value ?? ""
      case .optional: break
      }
    }
  }

  /// What is wrong with the brackets of a template; nil where nothing is.
  static func slip(in text: ArraySlice<UInt8>) -> String? {
    var open: [UInt8] = []
    for byte in text {
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["): open.append(byte)
      // In ASCII each closing bracket stands two places behind its opening one.
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard open.popLast() == byte - 2 else { return "an unexpected “\(character(byte))”" }
      default: break
      }
    }
    return open.last.map { "an unclosed “\(character($0))”" }
  }

  private static func character(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }

  private static func pieces(_ rest: inout Substring.UTF8View) -> [Piece] {
    var pieces: [Piece] = []
    while let sign = rest.first {
      switch sign {
      case UInt8(ascii: "{"):
        let name = rest.dropFirst().prefix { $0 != UInt8(ascii: "}") }
        pieces.append(.slot(String(Substring(name))))
        rest = rest[name.endIndex...].dropFirst()
      case UInt8(ascii: "["):
        rest = rest.dropFirst()
        pieces.append(.optional(Self.pieces(&rest)))
      case UInt8(ascii: "]"):
        rest = rest.dropFirst()
        return pieces
      default:
        let words = rest.prefix { !isBracket($0) }
        pieces.append(.words(String(Substring(words))))
        rest = rest[words.endIndex...]
      }
    }
    return pieces
  }

  private static func isBracket(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
  }

  /// Nil where a slot is not bound.
  private static func fill(_ pieces: [Piece], _ slots: [String: [Inline]]) -> [Inline]? {
    var filled: [Inline] = []
    for piece in pieces {
      switch piece {
      case .words(let words): filled.append(.words(words))
      case .slot(let name):
        guard let bound = slots[name], !bound.isEmpty else { return nil }
        filled += bound
      case .optional(let inner): filled += fill(inner, slots) ?? []
      }
    }
    return filled.withSingleStops.joinedWords
  }
}

extension [Inline] {
  /// Neighbouring words as one.
  var joinedWords: [Inline] {
    reduce(into: []) { joined, inline in
      guard case .words(let next) = inline, case .words(let last) = joined.last else {
        joined.append(inline)
        return
      }
      joined[joined.count - 1] = .words(last + next)
    }
  }

  /// Without a second full stop behind an abbreviation, such as "U.N.", at the end.
  fileprivate var withSingleStops: [Inline] {
    reduce(into: []) { single, inline in
      guard case .words(let words) = inline, words.utf8.first == UInt8(ascii: "."),
        single.last?.plainText.utf8.last == UInt8(ascii: ".")
      else {
        single.append(inline)
        return
      }
      if words.utf8.count > 1 { single.append(.words(String(words.dropFirst()))) }
    }
  }

  /// With words between each two of several.
  static func list(_ items: [[Inline]], separator: String, last: String) -> [Inline] {
    items.enumerated().reduce(into: []) { list, item in
      if item.offset > 0 { list.append(.words(item.offset == items.count - 1 ? last : separator)) }
      list += item.element
    }
  }
}
