/// A stack that keeps its room, so that taking many off costs no more than taking off one.
struct Pile<Element: Sendable>: Sendable {
  private var storage: ContiguousArray<Element> = []
  private(set) var count = 0

  @inline(__always)
  mutating func push(_ element: Element) {
    if count < storage.count { storage[count] = element } else { storage.append(element) }
    count += 1
  }

  /// The topmost element, which is taken off; there must be one.
  @inline(__always)
  mutating func pop() -> Element {
    count -= 1
    return storage[count]
  }

  /// Takes off all above a height.
  @inline(__always)
  mutating func drop(to height: Int) { count = height }

  @inline(__always)
  subscript(index: Int) -> Element {
    get { storage[index] }
    set { storage[index] = newValue }
  }
}
