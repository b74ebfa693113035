import CPango

/// Where a line may end, by the line breaking algorithm of Unicode as Pango has it.
enum LineBreaks {
  /// UTF-8 offsets in order, the end of the text last.
  static func offsets(in text: String, language: String) -> [Int] {
    var text = text
    let scalars = text.unicodeScalars.count
    guard scalars > 0 else { return [] }
    var attributes = [PangoLogAttr](repeating: PangoLogAttr(), count: scalars + 1)
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        pango_get_log_attrs(
          characters.baseAddress, Int32(characters.count), -1,
          pango_language_from_string(language), &attributes, Int32(scalars + 1))
      }
    }
    var offsets: [Int] = []
    var offset = 0
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index > 0, attributes[index].is_line_break != 0 { offsets.append(offset) }
      offset += UTF8.width(scalar)
    }
    return offsets + [offset]
  }
}
