import BriefModel
import Delivery
import Foundation
import Testing

@Suite struct FolderChannelTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("delivery-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func dispatch(_ texts: [(String, String)], manifest: String = "manifest") throws
    -> Dispatch
  {
    let day = try #require(Day("2025-05-18"))
    return Dispatch(name: "daily-brief", day: day) { revision in
      texts.map { Edition(suffix: $0.0, bytes: Array("r\(revision) \($0.1)".utf8)) }
    } manifest: { delivered, previous in
      let before = previous.map { String(decoding: $0, as: UTF8.self) } ?? ""
      let line = "\(manifest) \(delivered.revision) \(delivered.files.map(\.name))\n"
      return Array((before.contains(line) ? before : before + line).utf8)
    }
  }

  /// Every file below, as `path: content`.
  private func contents(_ folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
    return names.sorted().compactMap { name in
      guard let data = FileManager.default.contents(atPath: folder + "/" + name) else { return nil }
      return "\(name): \(String(decoding: data, as: UTF8.self))"
    }
  }

  @Test func `editions lie by year, month and day`() throws {
    try withFolder { folder in
      let receipt = try FolderChannel(address: folder)
        .deliver(dispatch([("pdf", "one"), ("txt", "two")]))
      #expect(receipt.isNew)
      #expect(
        contents(folder) == [
          "2025/05/18/daily-brief-2025-05-18-r1.pdf: r1 one",
          "2025/05/18/daily-brief-2025-05-18-r1.txt: r1 two",
          "2025/05/18/manifest.json: manifest 1 "
            + #"["daily-brief-2025-05-18-r1.pdf", "daily-brief-2025-05-18-r1.txt"]"# + "\n",
        ])
    }
  }

  @Test func `the same bytes are not delivered twice`() throws {
    try withFolder { folder in
      let channel = FolderChannel(address: folder)
      try #expect(channel.deliver(dispatch([("pdf", "one")])).isNew)
      let before = contents(folder)
      let again = try channel.deliver(dispatch([("pdf", "one")]))
      #expect(!again.isNew)
      #expect(again.revision == 1)
      #expect(contents(folder) == before)
    }
  }

  @Test func `other bytes make the next revision and keep the last`() throws {
    try withFolder { folder in
      let channel = FolderChannel(address: folder)
      _ = try channel.deliver(dispatch([("pdf", "one")]))
      #expect(try channel.deliver(dispatch([("pdf", "two")])).revision == 2)
      #expect(contents(folder).prefix(2).map { $0.suffix(6) } == ["r1 one", "r2 two"])
    }
  }

  @Test func `an edition that was not asked for before joins its revision`() throws {
    try withFolder { folder in
      let channel = FolderChannel(address: folder)
      _ = try channel.deliver(dispatch([("pdf", "one")]))
      let receipt = try channel.deliver(dispatch([("pdf", "one"), ("txt", "two")]))
      #expect(receipt.revision == 1)
      #expect(receipt.isNew)
    }
  }

  @Test func `a failing manifest leaves nothing, folders included`() throws {
    struct Refused: Error {}
    try withFolder { folder in
      var dispatch = try dispatch([("pdf", "one")])
      dispatch.manifest = { _, _ in throw Refused() }
      #expect(throws: Refused.self) { try FolderChannel(address: folder).deliver(dispatch) }
      #expect(!FileManager.default.fileExists(atPath: folder))
    }
  }

  @Test func `a file in the way is named and nothing is written`() throws {
    try withFolder { folder in
      try Data("in the way".utf8).write(to: URL(fileURLWithPath: folder))
      #expect {
        try FolderChannel(address: folder).deliver(dispatch([("pdf", "one")]))
      } throws: { error in
        let fault = error as? DeliveryFault
        return fault?.kind == .cannotCreate && fault?.place == folder
      }
      #expect(FileManager.default.contents(atPath: folder) == Data("in the way".utf8))
    }
  }

  @Test func `a folder where a file should go leaves the others unwritten`() throws {
    try withFolder { folder in
      let blocked = folder + "/2025/05/18/manifest.json"
      try FileManager.default.createDirectory(
        atPath: blocked, withIntermediateDirectories: true)
      #expect(throws: DeliveryFault.self) {
        try FolderChannel(address: folder).deliver(dispatch([("pdf", "one")]))
      }
      #expect(contents(folder).isEmpty)
    }
  }

  @Test func `files of other names do not count as revisions`() throws {
    try withFolder { folder in
      let day = folder + "/2025/05/18"
      try FileManager.default.createDirectory(atPath: day, withIntermediateDirectories: true)
      for name in ["daily-brief-2025-05-18-rx.pdf", "other-2025-05-18-r9.pdf"] {
        try Data().write(to: URL(fileURLWithPath: day + "/" + name))
      }
      let receipt = try FolderChannel(address: folder).deliver(dispatch([("pdf", "one")]))
      #expect(receipt.revision == 1)
    }
  }
}
