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

  private static let manifest = #"""
    {"schema": 1, "deliveries": [{"brief": "daily-brief", "program": "daybrief 0.1.0",
     "files": [{"name": "b-r1.txt"}, {"name": "b-r1.json"}]}]}
    """#

  @Test func `earlier briefs are no articles, wherever they lie`() throws {
    try withFolder { folder in
      for name in ["a.txt", "out/new.txt", "old/b-r1.txt", "old/b-r1.json", "old/c.txt"] {
        try write(name, to: folder.appendingPathComponent(name))
      }
      try write(Self.manifest, to: folder.appendingPathComponent("old/manifest.json"))
      let intake = try Intake([folder.path], output: folder.path + "/out")
      #expect(intake.files.map(\.name) == ["a.txt", "old/c.txt"])
      #expect(
        intake.passedOver == ["old/b-r1.json", "old/b-r1.txt", "old/manifest.json", "out"])
      let named = try Intake([folder.path + "/old/b-r1.txt", folder.path + "/old/c.txt"])
      #expect(named.files.map(\.name) == ["c.txt"])
    }
  }

  @Test func `the manifest of another program vouches for nothing`() throws {
    try withFolder { folder in
      try write("text", to: folder.appendingPathComponent("b-r1.txt"))
      let manifest = Self.manifest.replacing("daybrief 0.1.0", with: "other 1")
      try write(manifest, to: folder.appendingPathComponent("manifest.json"))
      #expect(try Intake([folder.path]).files.map(\.name) == ["b-r1.txt", "manifest.json"])
    }
  }

  @Test func `files of one name are told apart by their folders`() throws {
    try withFolder { folder in
      for name in ["a/x.txt", "b/x.txt", "b/y.txt", "c/b/x.txt"] {
        try write(name, to: folder.appendingPathComponent(name))
      }
      let inputs = ["a", "b", "c/b/x.txt"].map { folder.path + "/" + $0 }
      #expect(
        try Intake(inputs).files.map(\.name) == [
          "a/x.txt", folder.lastPathComponent + "/b/x.txt",
          "y.txt", "c/b/x.txt",
        ])
    }
  }

  @Test func `a pipe that nobody writes into is refused`() throws {
    try withFolder { folder in
      let pipe = folder.path + "/pipe"
      #expect(mkfifo(pipe, 0o600) == 0)
      #expect(throws: Intake.Fault.unsuitable(pipe)) { try Intake([pipe]) }
    }
  }
}
