/// Bytes written one behind the other into memory of its own.
///
/// Whoever writes makes room first, once for a piece of any size, so that a byte costs no more than
/// storing it; an array would ask at each byte whether it is shared and full.
///
/// Nobody else has its memory, and so it may go from thread to thread.
struct ByteSink: ~Copyable, @unchecked Sendable {
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
  var bytes: [UInt8] { Array(written) }

  /// The same where it lies, until more is written.
  var written: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: memory, count: count) }

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
  @inline(__always)
  mutating func put(decimal number: UInt) {
    if number < 100 { return put(below100: number) }
    guard number < 10_000 else { return put(large: number) }
    put(below100: number / 100)
    put(pair: number % 100)
  }

  private mutating func put(large number: UInt) {
    put(decimal: number / 10_000)
    put(pair: number % 10_000 / 100)
    put(pair: number % 100)
  }

  @inline(__always)
  private mutating func put(below100 number: UInt) {
    if number < 10 { put(digit: number) } else { put(pair: number) }
  }

  /// Writes the last digits of a whole number, zeros before them, where there is room for so many.
  mutating func put(decimal number: UInt, digits: Int) {
    var rest = number
    for place in (0..<digits).reversed() {
      memory.storeBytes(of: Self.digit(rest % 10), toByteOffset: count &+ place, as: UInt8.self)
      rest /= 10
    }
    count &+= digits
  }

  @inline(__always)
  private mutating func put(digit: UInt) { put(Self.digit(digit)) }

  /// Writes a number below 100 as two digits.
  @inline(__always)
  private mutating func put(pair: UInt) {
    let tens = pair / 10
    put(digit: tens)
    put(digit: pair &- tens &* 10)
  }

  @inline(__always)
  private static func digit(_ value: UInt) -> UInt8 {
    UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value)
  }
}
