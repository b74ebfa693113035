import BriefModel

/// Search by bytes, which costs a fraction of a search by characters.
extension String {
  /// Whether some words stand in it, byte for byte.
  func holds(_ words: String) -> Bool { firstOffset(of: words) != nil }

  /// Where some words begin, in UTF-8 bytes.
  func firstOffset(of words: String, from start: Int = 0) -> Int? {
    withBytes { text in words.withBytes { text.firstOffset(of: $0, from: start) } }
  }

  /// How many words stand in it, parted by blanks.
  var wordCount: Int {
    var count = 0
    var previous: UInt8 = 0x20
    for byte in utf8 {
      if previous == 0x20, byte != 0x20 { count += 1 }
      previous = byte
    }
    return count
  }

  /// The part between two offsets in UTF-8 bytes that lie between characters.
  func part(_ bytes: Range<Int>) -> Substring {
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    return self[start..<utf8.index(start, offsetBy: bytes.count)]
  }
}

extension UnsafeBufferPointer<UInt8> {
  func firstOffset(of words: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
    guard let head = words.first else { return start }
    var offset = start
    while offset + words.count <= count {
      if self[offset] == head, matches(words, at: offset) { return offset }
      offset += 1
    }
    return nil
  }

  func matches(_ words: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset + words.count <= count else { return false }
    for index in 0..<words.count where self[offset + index] != words[index] { return false }
    return true
  }
}
