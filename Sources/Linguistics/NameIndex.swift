/// Numbers by name: what a dictionary does, for names that are short and asked for all the time.
///
/// A name of up to sixteen bytes is two words of memory, which are compared and not hashed byte by
/// byte; the few longer names go into a dictionary.
struct NameIndex: Sendable {
  /// A short name: its first and its last eight bytes, which overlap where it has fewer.
  private struct Key {
    var first: UInt64 = 0
    var last: UInt64 = 0
    var length = 0

    @inline(__always)
    var hash: Int {
      let mixed = (first &* 0x9E37_79B9_7F4A_7C15) ^ (last &* 0xC2B2_AE3D_27D4_EB4F)
      return Int(truncatingIfNeeded: (mixed ^ (mixed >> 29)) >> 17) &+ length
    }

    init(first: UInt64, last: UInt64, length: Int) {
      self.first = first
      self.last = last
      self.length = length
    }

    /// Nil for a name that is too long.
    @inline(__always)
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
      guard bytes.count <= 16 else { return nil }
      length = bytes.count
      if length < 8 {
        for byte in bytes { first = first << 8 | UInt64(byte) }
        return
      }
      let raw = UnsafeRawBufferPointer(bytes)
      first = raw.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
      last = raw.loadUnaligned(fromByteOffset: length - 8, as: UInt64.self)
    }
  }

  private struct Slot: Sendable {
    var first: UInt64 = 0
    var last: UInt64 = 0
    var length: Int32 = 0
    /// -1 in an empty slot.
    var number: Int32 = -1
  }

  private var slots: ContiguousArray<Slot> = ContiguousArray(repeating: Slot(), count: 64)
  private var count = 0
  private var long: [String: Int32] = [:]

  /// The number of a name; nil for one that is not known.
  @inline(__always)
  func number(of name: String) -> Int? {
    guard let key = Self.key(of: name) else { return long[name].map { Int($0) } }
    let found = slots[slot(of: key)].number
    return found < 0 ? nil : Int(found)
  }

  func number(of name: Span<UInt8>) -> Int? {
    guard let key = name.withUnsafeBufferPointer({ Key($0) }) else {
      return long[name.text].map { Int($0) }
    }
    let found = slots[slot(of: key)].number
    return found < 0 ? nil : Int(found)
  }

  /// Makes a name known, which must not be known yet.
  mutating func insert(_ name: Span<UInt8>, number: Int) {
    let number = Int32(truncatingIfNeeded: number)
    guard let key = name.withUnsafeBufferPointer({ Key($0) }) else {
      long[name.text] = number
      return
    }
    if (count + 1) * 2 > slots.count { grow() }
    count += 1
    slots[slot(of: key)] = Slot(
      first: key.first, last: key.last, length: Int32(key.length), number: number)
  }

  /// Where a key is, or where it would be.
  @inline(__always)
  private func slot(of key: Key) -> Int {
    var index = key.hash & (slots.count - 1)
    while slots[index].number >= 0 {
      let slot = slots[index]
      if slot.first == key.first, slot.last == key.last, Int(slot.length) == key.length { break }
      index = (index + 1) & (slots.count - 1)
    }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = ContiguousArray(repeating: Slot(), count: old.count * 2)
    for known in old where known.number >= 0 {
      let key = Key(first: known.first, last: known.last, length: Int(known.length))
      slots[slot(of: key)] = known
    }
  }

  @inline(__always)
  private static func key(of name: String) -> Key? {
    name.utf8.withContiguousStorageIfAvailable { Key($0) } ?? nil
  }
}
