/// A stack that keeps its room, so that taking many off costs no more than taking off one.
///
/// It is the only owner of its memory: unlike an array it need not ask, at each change, whether
/// somebody else holds the same.
struct Pile<Element: BitwiseCopyable>: ~Copyable {
  private var room: UnsafeMutableBufferPointer<Element>
  private(set) var count = 0

  init(capacity: Int = 64) { room = .allocate(capacity: max(capacity, 1)) }

  init(repeating element: Element, count: Int) {
    self.init(capacity: count)
    room.initialize(repeating: element)
    self.count = count
  }

  deinit { room.deallocate() }

  @inline(__always)
  mutating func push(_ element: Element) {
    if count == room.count { grow() }
    room.initializeElement(at: count, to: element)
    count += 1
  }

  private mutating func grow() {
    let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: room.count * 2)
    _ = larger.initialize(fromContentsOf: room[..<count])
    room.deallocate()
    room = larger
  }

  /// The topmost element, which is taken off; there must be one.
  @inline(__always)
  mutating func pop() -> Element {
    precondition(count > 0)
    count -= 1
    return room[count]
  }

  /// Holds so many equal elements, and nothing else.
  mutating func fill(_ element: Element, count: Int) {
    while room.count < count { grow() }
    for index in 0..<count { room.initializeElement(at: index, to: element) }
    self.count = count
  }

  /// Holds the elements of an array, and nothing else.
  mutating func fill(from elements: ContiguousArray<Element>) {
    while room.count < elements.count { grow() }
    elements.withUnsafeBufferPointer { _ = room.update(fromContentsOf: $0) }
    count = elements.count
  }

  /// Takes off all above a height.
  @inline(__always)
  mutating func drop(to height: Int) {
    precondition(0...count ~= height)
    count = height
  }

  var last: Element? { count == 0 ? nil : room[count - 1] }

  /// A copy of what lies on it.
  var array: ContiguousArray<Element> { ContiguousArray(room[..<count]) }

  mutating func sort(by precedes: (Element, Element) -> Bool) {
    var used = UnsafeMutableBufferPointer(rebasing: room[..<count])
    used.sort(by: precedes)
  }

  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      return room[index]
    }
    set {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      room[index] = newValue
    }
  }
}

/// Whoever owns it is the only one who sees its memory.
extension Pile: @unchecked Sendable where Element: Sendable {}
