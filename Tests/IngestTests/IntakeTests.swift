import BriefModel
import Foundation
import Ingest
import Testing

@Suite struct IntakeTests {
  /// A folder of its own, removed when the test ends.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("intake-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func write(_ text: String, to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  @Test func `a folder is walked in order, without hidden files`() throws {
    try withFolder { folder in
      for name in ["b.txt", "a/z.txt", "a/.hidden", ".git/config", "C.txt"] {
        try write(name, to: folder.appendingPathComponent(name))
      }
      let intake = try Intake([folder.path])
      #expect(intake.files.map(\.name) == ["C.txt", "a/z.txt", "b.txt"])
      #expect(try intake.files[0].parcel().get().bytes == Array("C.txt".utf8))
    }
  }

  @Test func `links in a circle end`() throws {
    try withFolder { folder in
      try write("text", to: folder.appendingPathComponent("a/one.txt"))
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent("a/loop"), withDestinationURL: folder)
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent("two.txt"),
        withDestinationURL: folder.appendingPathComponent("a/one.txt"))
      #expect(try Intake([folder.path]).files.map(\.name) == ["a/one.txt"])
    }
  }

  @Test func `a dangling link is noted and the rest is read`() throws {
    try withFolder { folder in
      try write("text", to: folder.appendingPathComponent("one.txt"))
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent("gone"),
        withDestinationURL: folder.appendingPathComponent("nowhere"))
      let intake = try Intake([folder.path])
      #expect(intake.files.map(\.name) == ["one.txt"])
      #expect(intake.diagnostics.map(\.place) == ["gone"])
    }
  }

  @Test func `an input that is not there is thrown`() {
    #expect(throws: Intake.Fault.missing("/no/such/file")) { try Intake(["/no/such/file"]) }
  }

  @Test func `a file named alone goes by its last name`() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("deep/one.txt")
      try write("text", to: file)
      #expect(try Intake([file.path, "-"]).files.map(\.name) == ["one.txt", "-"])
    }
  }
}
