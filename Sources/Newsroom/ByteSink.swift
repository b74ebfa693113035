/// Bytes written one behind the other into memory of its own.
///
/// Whoever writes makes room first, once for a piece of any size, so that a byte costs no more than
/// storing it; an array would ask at each byte whether it is shared and full.
struct ByteSink: ~Copyable {
  private var memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 14)
  private var count = 0

  deinit { memory.deallocate() }

  /// What is written so far.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: memory.baseAddress, count: count)) }

  /// Makes room for at least so many bytes.
  @inline(__always)
  mutating func makeRoom(_ length: Int) {
    if memory.count - count < length { grow(length) }
  }

  private mutating func grow(_ length: Int) {
    let old = memory
    memory = .allocate(capacity: old.count + max(old.count, length))
    if let start = memory.baseAddress, let written = old.baseAddress {
      start.update(from: written, count: count)
    }
    old.deallocate()
  }

  /// Writes a byte that there is room for.
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    memory[count] = byte
    count &+= 1
  }

  /// Writes bytes that there is room for.
  @inline(__always)
  mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = memory.baseAddress, let first = bytes.baseAddress else { return }
    let length = bytes.count
    if length >= 4, length <= 16 {
      Self.copy(length, from: first, to: start + count)
    } else {
      (start + count).update(from: first, count: length)
    }
    count &+= length
  }

  /// Copies four to sixteen bytes as two words that overlap, which costs less than a call.
  @inline(__always)
  private static func copy(
    _ length: Int, from first: UnsafeRawPointer, to start: UnsafeMutableRawPointer
  ) {
    if length >= 8 {
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

  /// Writes what code spells out, where there is room for it.
  @inline(__always)
  mutating func put(_ word: StaticString) {
    put(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// Writes a whole number in decimal, where there is room for twenty digits.
  mutating func put(decimal number: UInt) {
    var length = 1
    var bound: UInt = 10
    while length < 20, number >= bound {
      length += 1
      bound &*= 10
    }
    var rest = number
    for place in (count..<count + length).reversed() {
      let tens = rest / 10
      memory[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest - tens * 10)
      rest = tens
    }
    count &+= length
  }
}
