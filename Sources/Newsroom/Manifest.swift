import Delivery
import Ingest

/// What went into each delivery of a folder, and what came out.
struct Manifest {
  /// A file that was read.
  struct Input: Hashable, Sendable {
    var name: String
    var bytes: Int
    var sha256: String
  }

  var inputs: [Input]
  /// Name and value of everything that was asked for.
  var options: [(name: String, value: String)]
  var style: (name: String, sha256: String)

  /// The manifest with this delivery in it; those of other briefs and revisions stay.
  func bytes(adding delivered: Dispatch.Delivered, to previous: [UInt8]?) throws -> [UInt8] {
    var deliveries = try previous.map(Self.deliveries) ?? []
    let same = deliveries.firstIndex {
      $0["brief"]?.string == delivered.name
        && $0["revision"]?.number == Double(delivered.revision)
    }
    if let same {
      deliveries[same] = entry(delivered, before: deliveries[same])
    } else {
      deliveries.append(entry(delivered, before: nil))
    }
    return JSONWriter.bytes(indented: true) { writer in
      writer.object { root in
        root.member("schema", 1)
        root.member("deliveries", each: deliveries) { $0.value($1) }
      }
    }
  }

  private static func deliveries(_ bytes: [UInt8]) throws(Fault) -> [JSONValue] {
    let root = try? JSONValue(parsing: bytes)
    guard let deliveries = root?["deliveries"] else {
      throw Fault(
        .data, "is damaged", at: "manifest.json",
        remedy: "Move it and the files beside it away, and make the brief again.")
    }
    return deliveries.array
  }

  private func entry(_ delivered: Dispatch.Delivered, before: JSONValue?) -> JSONValue {
    func member(_ name: String, _ value: JSONValue) -> JSONValue.Member { .init(name, value) }
    func file(_ name: String, _ bytes: Int, _ sha256: String) -> JSONValue {
      .object([
        member("name", .string(name)), member("bytes", .number(Double(bytes))),
        member("sha256", .string(sha256)),
      ])
    }
    let files = delivered.files.map {
      file($0.name, $0.edition.bytes.count, Digest.sha256Hex($0.edition.bytes))
    }
    let names = Set(delivered.files.map(\.name))
    let kept = before?["files"]?.array.filter { !names.contains($0["name"]?.string ?? "") } ?? []
    return .object([
      member("brief", .string(delivered.name)),
      member("revision", .number(Double(delivered.revision))),
      member("program", .string("daybrief \(Newsroom.version)")),
      member("options", .object(options.map { member($0.name, .string($0.value)) })),
      member(
        "style",
        .object([member("name", .string(style.name)), member("sha256", .string(style.sha256))])),
      member("inputs", .array(inputs.map { file($0.name, $0.bytes, $0.sha256) })),
      member(
        "files",
        .array((files + kept).sorted { $0["name"]?.string ?? "" < $1["name"]?.string ?? "" })),
    ])
  }
}

extension JSONWriter {
  mutating func value(_ json: JSONValue) {
    switch json {
    case .null: null()
    case .bool(let flag): value(flag)
    case .number(let number): value(number)
    case .string(let text): value(text)
    case .array(let values): array(values) { $0.value($1) }
    case .object(let members):
      object { row in
        for member in members {
          row.name(of: member.name)
          row.value(member.value)
        }
      }
    }
  }
}
