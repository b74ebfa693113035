/// Spellings with a number each: a hash table over bytes, without strings.
///
/// A form that is written in lower case is found in any case; one with a capital is found only as
/// it is written. Typographic apostrophes and hyphens are found under the plain ones.
struct FormTable: Sendable {
  /// All spellings, one after the other.
  private var pool: [UInt8] = []
  private var starts: [Int32] = [0]
  /// Numbers of forms by hash, or -1; its size is a power of two.
  private var slots: [Int32]

  var count: Int { starts.count - 1 }

  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    starts.reserveCapacity(capacity + 1)
    pool.reserveCapacity(capacity * 8)
  }

  /// The number of a spelling, which must be normalised; new if need be.
  mutating func insert(_ spelling: Span<UInt8>) -> Int32 {
    let hash = Self.hash(spelling)
    let known = find(hash, spelling)
    if known >= 0 { return known }
    if starts.count * 2 > slots.count { grow() }
    let form = Int32(truncatingIfNeeded: count)
    spelling.withUnsafeBufferPointer { pool.append(contentsOf: $0) }
    starts.append(Int32(truncatingIfNeeded: pool.count))
    place(form, hash)
    return form
  }

  /// The number of a spelling as it stands, or -1.
  func exact(_ spelling: Span<UInt8>) -> Int32 { find(Self.hash(spelling), spelling) }

  /// The number of a form's spelling in lower case: its own if it is in lower case, or -1.
  func folded(_ form: Int32) -> Int32 {
    let range = Int(starts[Int(form)])..<Int(starts[Int(form) + 1])
    var (isLower, isWide) = (true, false)
    for index in range where pool[index] &- 97 >= 26 {
      if pool[index] &- 65 < 26 { isLower = false }
      if pool[index] >= 0x80 { isWide = true }
    }
    if isWide { return exact(Spelling.normalised(pool[range], lowercase: true).span) }
    return isLower ? form : folded(range, of: pool)
  }

  /// The number of an ASCII spelling in lower case, or -1.
  func folded(_ range: Range<Int>, of text: [UInt8]) -> Int32 {
    var hash = Self.seed
    for index in range { hash = Self.mix(hash, Self.lower(text[index])) }
    var slot = Int(hash) & (slots.count - 1)
    while true {
      let form = slots[slot]
      if form < 0 { return -1 }
      if matches(form, range, of: text) { return form }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  private func matches(_ form: Int32, _ range: Range<Int>, of text: [UInt8]) -> Bool {
    let first = Int(starts[Int(form)])
    guard Int(starts[Int(form) + 1]) - first == range.count else { return false }
    for offset in 0..<range.count
    where pool[first + offset] != Self.lower(text[range.lowerBound + offset]) { return false }
    return true
  }

  private func find(_ hash: UInt32, _ spelling: Span<UInt8>) -> Int32 {
    var slot = Int(hash) & (slots.count - 1)
    while true {
      let form = slots[slot]
      if form < 0 || matches(form, spelling) { return form }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  private func matches(_ form: Int32, _ spelling: Span<UInt8>) -> Bool {
    let first = Int(starts[Int(form)])
    guard Int(starts[Int(form) + 1]) - first == spelling.count else { return false }
    for index in spelling.indices where pool[first + index] != spelling[index] { return false }
    return true
  }

  private mutating func place(_ form: Int32, _ hash: UInt32) {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = form
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for form in 0..<count {
      let range = Int(starts[form])..<Int(starts[form + 1])
      place(Int32(form), Self.hash(pool.span.extracting(range)))
    }
  }

  // FNV-1a, with a final shift of its own in each step so that low bits hold well.
  private static let seed: UInt32 = 0x811C_9DC5

  @inline(__always)
  private static func hash(_ spelling: Span<UInt8>) -> UInt32 {
    var hash = seed
    for index in spelling.indices { hash = mix(hash, spelling[index]) }
    return hash
  }

  @inline(__always)
  private static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    let mixed = (hash ^ UInt32(byte)) &* 0x0100_0193
    return mixed ^ (mixed >> 15)
  }

  @inline(__always)
  private static func lower(_ byte: UInt8) -> UInt8 {
    byte &- 65 < 26 ? byte | 0x20 : byte
  }
}

/// The spelling of a word as lexicons hold it.
enum Spelling {
  /// Plain apostrophes and hyphens, nothing ignorable; in lower case if so wished.
  static func normalised(_ bytes: ArraySlice<UInt8>, lowercase: Bool) -> [UInt8] {
    let text = Array(bytes)
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        result.append(lowercase && byte &- 65 < 26 ? byte | 0x20 : byte)
        index += 1
        continue
      }
      guard let (scalar, length) = Scalar.decode(index, in: text) else {
        result.append(byte)
        index += 1
        continue
      }
      index += length
      switch Glyph(scalar: scalar) {
      case .ignorable: break
      case .apostrophe: result.append(UInt8(ascii: "'"))
      case .hyphen: result.append(UInt8(ascii: "-"))
      default: Scalar.append(lowercase ? Scalar.lowercase(scalar) : scalar, to: &result)
      }
    }
    return result
  }
}
