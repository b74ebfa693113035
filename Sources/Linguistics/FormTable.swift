/// Spellings with a number each: a hash table over bytes, without strings.
///
/// A form that is written in lower case is found in any case; one with a capital is found only as
/// it is written. Typographic apostrophes and hyphens are found under the plain ones.
struct FormTable: Sendable {
  /// All spellings, one after the other.
  private var pool: [UInt8] = []
  private var forms: [Form] = []
  /// Numbers of forms by hash, or -1; its size is a power of two.
  private var slots: [Int32]

  /// A spelling: its first bytes, and where all of them lie.
  fileprivate struct Form: Sendable {
    var head: UInt64
    var start: Int32
    var end: Int32

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  var count: Int { forms.count }

  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    forms.reserveCapacity(capacity)
    pool.reserveCapacity(capacity * 8)
  }

  /// The number of a spelling, which must be normalised; new if need be.
  mutating func insert(_ spelling: Span<UInt8>) -> Int32 {
    let known = exact(spelling)
    if known >= 0 { return known }
    if (count + 1) * 2 > slots.count { grow() }
    let form = Int32(truncatingIfNeeded: count)
    let start = Int32(truncatingIfNeeded: pool.count)
    spelling.withUnsafeBufferPointer { pool.append(contentsOf: $0) }
    forms.append(
      Form(
        head: Self.chunk(0, of: spelling), start: start,
        end: Int32(truncatingIfNeeded: pool.count)))
    place(form)
    return form
  }

  /// The number of a form's spelling in lower case: its own if it is in lower case, or -1.
  func folded(_ form: Int32) -> Int32 {
    let range = forms[Int(form)].range
    var (isLower, isWide) = (true, false)
    for index in range where pool[index] &- 97 >= 26 {
      if pool[index] &- 65 < 26 { isLower = false }
      if pool[index] >= 0x80 { isWide = true }
    }
    if isWide { return exact(Spelling.normalised(pool[range], lowercase: true).span) }
    return isLower ? form : folded(pool.span.extracting(range))
  }

  /// The numbers of a word as written and in lower case, or -1.
  ///
  /// A word is wide that has bytes beyond ASCII: its spelling may not be normalised.
  func numbers(of word: Span<UInt8>, isWide: Bool) -> (exact: Int32, folded: Int32) {
    if isWide {
      return (normalised(word, lowercase: false), normalised(word, lowercase: true))
    }
    return (exact(word), folded(word))
  }

  /// The number of a spelling once it is normalised, or -1.
  func normalised(_ spelling: Span<UInt8>, lowercase: Bool) -> Int32 {
    var (head, count) = (UInt64(0), 0)
    Spelling.forEachByte(of: spelling, lowercase: lowercase) { byte in
      if count < 8 { head |= UInt64(byte) &<< UInt64(truncatingIfNeeded: 8 &* count) }
      count += 1
    }
    return count <= 8
      ? short(head, count) : exact(Spelling.normalised(spelling, lowercase: lowercase).span)
  }

  /// The number of a spelling as it stands, or -1.
  @inline(__always)
  func exact(_ spelling: Span<UInt8>) -> Int32 {
    spelling.count <= 8
      ? short(Self.chunk(0, of: spelling), spelling.count) : find(spelling, folding: false)
  }

  /// The number of an ASCII spelling in lower case, or -1.
  @inline(__always)
  func folded(_ spelling: Span<UInt8>) -> Int32 {
    spelling.count <= 8
      ? short(Self.lower(Self.chunk(0, of: spelling)), spelling.count)
      : find(spelling, folding: true)
  }

  /// The number of a spelling that is all in its first bytes, as most are.
  @inline(__always)
  func short(_ head: UInt64, _ count: Int) -> Int32 {
    let last = slots.count &- 1
    var slot = Int(truncatingIfNeeded: Self.mix(UInt64(truncatingIfNeeded: count), head)) & last
    while true {
      let form = slots[slot]
      if form < 0 { return form }
      let known = forms[Int(form)]
      if known.head == head, Int(known.end &- known.start) == count { return form }
      slot = (slot &+ 1) & last
    }
  }

  @inline(never)
  private func find(_ spelling: Span<UInt8>, folding: Bool) -> Int32 {
    let head = Self.chunk(0, of: spelling, folding: folding)
    let tail = Self.chunk(spelling.count, of: spelling, folding: folding)
    var slot = Self.hash(head, tail, spelling.count) & (slots.count - 1)
    while true {
      let form = slots[slot]
      if form < 0 { return form }
      let known = forms[Int(form)]
      if known.head == head, Int(known.end &- known.start) == spelling.count,
        goesOn(known, like: spelling, tail, folding: folding)
      {
        return form
      }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// Whether a form that begins like a spelling and is as long is the same behind the beginning.
  @inline(__always)
  private func goesOn(
    _ form: Form, like spelling: Span<UInt8>, _ tail: UInt64, folding: Bool
  ) -> Bool {
    let own = pool.span.extracting(form.range)
    guard Self.chunk(own.count, of: own) == tail else { return false }
    var start = 8
    while start + 8 < spelling.count {
      if Self.chunk(start, of: own) != Self.chunk(start, of: spelling, folding: folding) {
        return false
      }
      start += 8
    }
    return true
  }

  private mutating func place(_ form: Int32) {
    var slot = hash(form) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = form
  }

  private func hash(_ form: Int32) -> Int {
    let form = forms[Int(form)]
    let tail = Self.chunk(form.range.count, of: pool.span.extracting(form.range))
    return Self.hash(form.head, tail, form.range.count)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for form in 0..<count { place(Int32(form)) }
  }

  // MARK: - Eight bytes at a time

  /// The first bytes of a spelling that has no more than eight, the first one lowest; nil for any
  /// other, and at the very end of a text.
  @inline(__always)
  static func head(from start: Int, _ length: Int, of text: Span<UInt8>) -> UInt64? {
    guard UInt(bitPattern: length &- 1) < 8, start >= 0, start <= text.count &- 8 else {
      return nil
    }
    // What is read behind the spelling is dropped.
    let bytes = text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
    return UInt64(littleEndian: bytes) & .max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* length)
  }

  /// Of the length, the first eight bytes and the last eight, if they are others.
  @inline(__always)
  private static func hash(_ head: UInt64, _ tail: UInt64, _ count: Int) -> Int {
    let hash = mix(UInt64(truncatingIfNeeded: count), head)
    return Int(truncatingIfNeeded: count > 8 ? mix(hash, tail) : hash)
  }

  /// Fibonacci hashing; what it mixes best are the high bits, which are wanted low.
  @inline(__always)
  private static func mix(_ hash: UInt64, _ bytes: UInt64) -> UInt64 {
    let product = (hash ^ bytes) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }

  /// The bytes of a spelling from a place on, the last ones of those before it where there are
  /// less than eight, or zeros where the whole has less.
  @inline(__always)
  private static func chunk(_ start: Int, of spelling: Span<UInt8>) -> UInt64 {
    let (bytes, count) = (spelling.bytes, spelling.count)
    if count >= 8 {
      return UInt64(
        littleEndian: bytes.unsafeLoadUnaligned(
          fromByteOffset: min(start, count &- 8), as: UInt64.self))
    }
    if count >= 4 {
      let low = bytes.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt32.self)
      let high = bytes.unsafeLoadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
      return UInt64(UInt32(littleEndian: low))
        | UInt64(UInt32(littleEndian: high)) &<< UInt64(8 &* (count &- 4))
    }
    if count >= 2 {
      let low = bytes.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt16.self)
      let high = bytes.unsafeLoadUnaligned(fromByteOffset: count &- 2, as: UInt16.self)
      return UInt64(UInt16(littleEndian: low))
        | UInt64(UInt16(littleEndian: high)) &<< UInt64(8 &* (count &- 2))
    }
    return count == 1 ? UInt64(spelling[0]) : 0
  }

  /// As above, perhaps in lower case.
  @inline(__always)
  private static func chunk(_ start: Int, of spelling: Span<UInt8>, folding: Bool) -> UInt64 {
    let bytes = chunk(start, of: spelling)
    return folding ? lower(bytes) : bytes
  }

  /// Eight bytes with all capitals of ASCII in lower case.
  @inline(__always)
  static func lower(_ bytes: UInt64) -> UInt64 {
    let low7 = bytes & 0x7F7F_7F7F_7F7F_7F7F
    let fromA = low7 &+ 0x3F3F_3F3F_3F3F_3F3F
    let behindZ = low7 &+ 0x2525_2525_2525_2525
    let capitals = (fromA & ~behindZ & ~bytes) & 0x8080_8080_8080_8080
    return bytes | capitals >> 2
  }
}

extension FormTable: Packable {
  func pack(into pack: inout PackWriter) {
    pack.write(pool)
    pack.write(forms)
    pack.write(slots)
  }

  init(from pack: inout PackReader) {
    (pool, forms, slots) = (pack.read(), pack.read(), pack.read())
  }
}

extension FormTable.Form: PackableRow {
  static let packedSize = 16

  func pack(into pack: inout PackWriter) {
    pack.write(head)
    pack.write(start)
    pack.write(end)
  }

  @inline(__always)
  init(row: inout PackRow) {
    (head, start, end) = (row.read(), row.read(), row.read())
  }
}

/// The spelling of a word as lexicons hold it.
enum Spelling {
  /// Plain apostrophes and hyphens, nothing ignorable; in lower case if so wished.
  static func normalised(_ bytes: ArraySlice<UInt8>, lowercase: Bool) -> [UInt8] {
    normalised(bytes.span, lowercase: lowercase)
  }

  static func normalised(_ bytes: Span<UInt8>, lowercase: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    forEachByte(of: bytes, lowercase: lowercase) { result.append($0) }
    return result
  }

  /// Calls for each byte of the spelling once it is normalised.
  @inline(__always)
  static func forEachByte(of bytes: Span<UInt8>, lowercase: Bool, _ body: (UInt8) -> Void) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x80, let (scalar, length) = Scalar.decode(index, in: bytes) else {
        body(lowercase && byte &- 65 < 26 ? byte | 0x20 : byte)
        index += 1
        continue
      }
      index += length
      switch Glyph(scalar: scalar) {
      case .ignorable: break
      case .apostrophe: body(UInt8(ascii: "'"))
      case .hyphen: body(UInt8(ascii: "-"))
      default:
        Scalar.forEachByte(of: lowercase ? Scalar.lowercase(scalar) : scalar, body)
      }
    }
  }
}
