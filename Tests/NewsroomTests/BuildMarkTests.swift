import Testing

@testable import Newsroom

@Suite struct BuildMarkTests {
  /// A program of a header, one row and a note.
  private static let program: [UInt8] = {
    var bytes = [UInt8](repeating: 0, count: 64 + 56 + 24)
    bytes.replaceSubrange(0..<6, with: [0x7F, 0x45, 0x4C, 0x46, 2, 1])
    (bytes[32], bytes[54], bytes[56]) = (64, 56, 1)
    (bytes[64], bytes[72], bytes[96]) = (4, 120, 24)
    (bytes[120], bytes[124], bytes[128]) = (4, 5, 3)
    bytes.replaceSubrange(132..<141, with: Array("GNU\0".utf8) + [1, 2, 3, 4, 5])
    return bytes
  }()

  private func mark(_ program: [UInt8]) -> [UInt8]? {
    BuildMark.mark { start, count in
      start <= program.count - count ? Array(program[start..<start + count]) : nil
    }
  }

  @Test func `the build ID is found where the program's header leads`() {
    #expect(mark(Self.program) == [1, 2, 3, 4, 5])
  }

  @Test func `another kind of note, of file or of machine bears none`() {
    for place in [0, 4, 64, 128, 132] {
      var other = Self.program
      other[place] ^= 3
      #expect(mark(other) == nil)
    }
    #expect(mark([]) == nil)
  }

  @Test func `a damaged program is read without harm`() {
    for place in Self.program.indices {
      for wrong: UInt8 in [0, 1, 0x7F, 0xFF] {
        var damaged = Self.program
        damaged[place] = wrong
        _ = mark(damaged)
      }
      _ = mark(Array(Self.program[..<place]))
    }
  }
}
