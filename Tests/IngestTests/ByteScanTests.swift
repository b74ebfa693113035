import Testing

@testable import Ingest

@Suite struct ByteScanTests {
  private static let plain = Array("nothing but plain words".utf8)

  /// Where a scan of some bytes ends.
  private func end(
    _ bytes: [UInt8], from start: Int, _ scan: (UnsafeRawBufferPointer, Int) -> Int
  ) -> Int {
    bytes.withUnsafeBytes { scan($0, start) }
  }

  @Test(arguments: Self.plain.indices, [0x00, 0x1F, 0x22, 0x5C] as [UInt8])
  func `a run ends at what a string may not hold bare`(place: Int, byte: UInt8) {
    var bytes = Self.plain
    bytes[place] = byte
    #expect(end(bytes, from: 0, ByteScan.endOfRun) == place)
    #expect(end(bytes, from: place + 1, ByteScan.endOfRun) == bytes.count)
  }

  @Test(arguments: Self.plain.indices, [0x00, 0x0A, 0x7F, 0x80, 0xFF] as [UInt8])
  func `print ends at controls and beyond ASCII`(place: Int, byte: UInt8) {
    var bytes = Self.plain
    bytes[place] = byte
    #expect(end(bytes, from: 0, ByteScan.endOfPrintable) == place)
    #expect(end(bytes, from: place + 1, ByteScan.endOfPrintable) == bytes.count)
  }

  @Test func `a run goes on over every other byte`() {
    let bytes = (0...255).map(UInt8.init).filter { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
    #expect(end(bytes, from: 0, ByteScan.endOfRun) == bytes.count)
  }
}
