/// Numbers under fingerprints, each found in time that does not depend on how many there are.
struct FingerprintTable: Sendable {
  private struct Slot {
    var key = Fingerprint()
    /// -1 where the slot is free.
    var number: Int32 = -1
  }

  private var slots: [Slot] = []
  private var count = 0

  subscript(key: Fingerprint) -> Int? {
    guard !slots.isEmpty else { return nil }
    let number = slots[slot(of: key)].number
    return number < 0 ? nil : Int(number)
  }

  /// Files a number from 0 on; false where there is one under that key, which stays.
  @discardableResult
  mutating func insert(_ number: Int, under key: Fingerprint) -> Bool {
    if count * 2 >= slots.count { grow() }
    let slot = slot(of: key)
    guard slots[slot].number < 0 else { return false }
    slots[slot] = Slot(key: key, number: Int32(truncatingIfNeeded: number))
    count += 1
    return true
  }

  /// Where a key is, or would be.
  private func slot(of key: Fingerprint) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.bits >> 20) & mask
    while slots[slot].number >= 0, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: max(16, old.count * 2))
    for filed in old where filed.number >= 0 { slots[slot(of: filed.key)] = filed }
  }
}
