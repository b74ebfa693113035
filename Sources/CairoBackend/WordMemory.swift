/// What has been found out about words, up to a number of them.
struct WordMemory<Value> {
  private var values: [String: Value] = [:]

  /// Above this many words the memory is emptied, so that a long batch stays small.
  private static var capacity: Int { 20_000 }

  subscript(word: String) -> Value? { values[word] }

  mutating func keep(_ value: Value, of word: String) {
    if values.count >= Self.capacity { values.removeAll() }
    values[word] = value
  }
}
