/// Bytes written one behind the other into memory of its own.
///
/// Whoever writes makes room first, once for a piece of any size, so that a byte costs no more than
/// storing it; an array would ask at each byte whether it is shared and full.
struct ByteSink: ~Copyable {
  private var capacity: Int
  private var memory: UnsafeMutableRawPointer
  private(set) var count = 0

  /// With room for so many bytes, and for more once they are written.
  init(room: Int = 1 << 14) {
    capacity = max(1 << 14, room)
    memory = .allocate(byteCount: capacity, alignment: 1)
  }

  deinit { memory.deallocate() }

  /// What is written so far.
  var bytes: [UInt8] { Array(UnsafeRawBufferPointer(start: memory, count: count)) }

  /// The byte that was written last; 0 where there is none.
  @inline(__always)
  var last: UInt8 { count > 0 ? memory.load(fromByteOffset: count &- 1, as: UInt8.self) : 0 }

  /// Makes room for at least so many bytes.
  @inline(__always)
  mutating func makeRoom(_ length: Int) {
    if capacity &- count < length { grow(length) }
  }

  private mutating func grow(_ length: Int) {
    let old = memory
    capacity += max(capacity, length)
    memory = .allocate(byteCount: capacity, alignment: 1)
    memory.copyMemory(from: old, byteCount: count)
    old.deallocate()
  }

  /// Takes the last byte back.
  @inline(__always)
  mutating func removeLast() { count &-= 1 }

  /// Writes a byte that there is room for.
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    memory.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count &+= 1
  }

  /// Writes bytes that there is room for.
  @inline(__always)
  mutating func put(_ bytes: UnsafeRawBufferPointer) {
    guard let first = bytes.baseAddress else { return }
    Self.copy(bytes.count, from: first, to: memory + count)
    count &+= bytes.count
  }

  /// Writes what code spells out, where there is room for it.
  @inline(__always)
  mutating func put(_ word: StaticString) {
    put(UnsafeRawBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// Writes what code spells out between two marks, where there is room for it.
  @inline(__always)
  mutating func put(_ word: StaticString, between mark: UInt8) {
    put(mark)
    put(word)
    put(mark)
  }

  /// Copies four to sixteen bytes as two words that overlap, which costs less than a call.
  @inline(__always)
  private static func copy(
    _ length: Int, from first: UnsafeRawPointer, to start: UnsafeMutableRawPointer
  ) {
    if length > 16 || length < 4 {
      copyRest(length, from: first, to: start)
    } else if length >= 8 {
      let (head, tail) = (
        first.loadUnaligned(as: UInt64.self),
        first.loadUnaligned(fromByteOffset: length - 8, as: UInt64.self)
      )
      start.storeBytes(of: head, as: UInt64.self)
      start.storeBytes(of: tail, toByteOffset: length - 8, as: UInt64.self)
    } else {
      let (head, tail) = (
        first.loadUnaligned(as: UInt32.self),
        first.loadUnaligned(fromByteOffset: length - 4, as: UInt32.self)
      )
      start.storeBytes(of: head, as: UInt32.self)
      start.storeBytes(of: tail, toByteOffset: length - 4, as: UInt32.self)
    }
  }

  /// Copies what is too short or too long for two words.
  @inline(__always)
  private static func copyRest(
    _ length: Int, from first: UnsafeRawPointer, to start: UnsafeMutableRawPointer
  ) {
    guard length < 4 else { return start.copyMemory(from: first, byteCount: length) }
    for place in 0..<max(0, length) {
      start.storeBytes(
        of: first.load(fromByteOffset: place, as: UInt8.self), toByteOffset: place, as: UInt8.self)
    }
  }

  /// Writes a whole number in decimal, where there is room for twenty digits.
  mutating func put(decimal number: UInt) {
    let end = count &+ Self.digits(of: number)
    var place = end
    var rest = number
    while place &- count >= 2 {
      place &-= 2
      put(pair: rest % 100, at: place)
      rest /= 100
    }
    if place > count { put(digit: rest, at: count) }
    count = end
  }

  /// Writes the last digits of a whole number, zeros before them, where there is room for so many.
  mutating func put(decimal number: UInt, digits: Int) {
    var rest = number
    for place in (count..<count &+ digits).reversed() {
      put(digit: rest % 10, at: place)
      rest /= 10
    }
    count &+= digits
  }

  @inline(__always)
  private func put(digit: UInt, at place: Int) {
    memory.storeBytes(
      of: UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit), toByteOffset: place,
      as: UInt8.self)
  }

  @inline(__always)
  private func put(pair: UInt, at place: Int) {
    let tens = pair / 10
    put(digit: tens, at: place)
    put(digit: pair &- tens &* 10, at: place &+ 1)
  }

  /// How many digits a number has.
  @inline(__always)
  private static func digits(of number: UInt) -> Int {
    var (length, rest) = (1, number)
    while rest >= 10_000 {
      length &+= 4
      rest /= 10_000
    }
    return length &+ (rest >= 10 ? 1 : 0) &+ (rest >= 100 ? 1 : 0) &+ (rest >= 1000 ? 1 : 0)
  }
}
