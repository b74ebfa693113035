import Drawing

/// Where a link may lead.
///
/// Only http and https lead out of the document; text with any other address stays plain text.
struct SafeLink: Hashable {
  /// The name of a destination, or an address in ASCII.
  let target: StructureNode.LinkTarget

  init?(_ target: StructureNode.LinkTarget) {
    switch target {
    case .destination:
      self.target = target
    case .url(let address):
      guard let safe = Self.safe(address) else { return nil }
      self.target = .url(safe)
    }
  }

  /// The address in ASCII, with whatever could end it early written as percent escapes.
  private static func safe(_ address: String) -> String? {
    let start = address.prefix(8).lowercased()
    guard start.hasPrefix("http://") || start.hasPrefix("https://") else { return nil }
    let escaped = address.utf8.map { byte -> String in
      guard byte > 0x20, byte < 0x7F, !unsafe.contains(byte) else {
        return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
      return String(UnicodeScalar(byte))
    }
    return escaped.joined()
  }

  private static let unsafe = Set("'\"\\()<>{}^`|".utf8)
}
