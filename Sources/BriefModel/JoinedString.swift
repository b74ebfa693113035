extension String {
  /// Two pieces with what code spells out between them, as names are made: `a1#killed`.
  package init(joining head: String, _ mark: StaticString, _ tail: String) {
    self = head.withBytes { head in
      tail.withBytes { tail in
        let middle = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
        let length = head.count + middle.count + tail.count
        return String(unsafeUninitializedCapacity: length) { bytes in
          guard let start = bytes.baseAddress else { return 0 }
          var end = 0
          func put(_ piece: UnsafeBufferPointer<UInt8>) {
            guard let first = piece.baseAddress else { return }
            (start + end).update(from: first, count: piece.count)
            end += piece.count
          }
          put(head)
          put(middle)
          put(tail)
          return end
        }
      }
    }
  }
}
