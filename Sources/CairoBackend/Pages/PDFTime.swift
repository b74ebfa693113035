/// A time in UTC, as PDF and XMP write it.
struct PDFTime: Hashable {
  /// `2025-05-18T18:00:00Z`.
  let iso: String

  init(_ text: String) throws {
    let pattern = Array("0000-00-00T00:00:00Z".utf8)
    let bytes = Array(text.utf8)
    let fits =
      bytes.count == pattern.count
      && zip(bytes, pattern).allSatisfy { byte, sample in
        sample == UInt8(ascii: "0") ? (0x30...0x39).contains(byte) : byte == sample
      }
    guard fits else { throw PageWriterError.badDate(text) }
    iso = text
  }

  /// `D:20250518180000Z`.
  var pdf: String {
    "D:" + iso.filter(\.isNumber) + "Z"
  }
}
