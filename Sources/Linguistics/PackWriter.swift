/// Writes values one after the other, numbers with their lowest byte first.
struct PackWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: some Packable) { value.pack(into: &self) }

  /// The bytes of a case, which is told by its number.
  mutating func write<Case: RawRepresentable>(_ value: Case) where Case.RawValue == UInt8 {
    write(value.rawValue)
  }

  mutating func write(integer: some FixedWidthInteger) {
    withUnsafeBytes(of: integer.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(list: some Collection<some Packable>) {
    write(integer: UInt32(list.count))
    for element in list { write(element) }
  }
}
