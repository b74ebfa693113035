import Foundation
import Testing

/// Holds every `import` against the table of `Package.swift`.
///
/// SwiftPM's own check (`--explicit-target-dependency-import-check`) says nothing with compilers
/// that have dropped the scan it needs, so the table is held here as well.
@Suite struct ImportTests {
  /// What each module may import, as its row says.
  private static func table() throws -> [String: Set<String>] {
    let manifest = try String(
      contentsOf: Program.repository.appendingPathComponent("Package.swift"), encoding: .utf8)
    var table: [String: Set<String>] = [:]
    let rows =
      #/(?:module|executableTarget)\(\s*(?:name:\s*)?"(\w+)"(?:,\s*(?:imports|dependencies):\s*\[([^\]]*)\])?/#
    for row in manifest.matches(of: rows) {
      let names = (row.output.2 ?? "").matches(of: #/"(\w+)"/#).map { String($0.output.1) }
      table[String(row.output.1)] = Set(names)
    }
    return table
  }

  private static func imports(of module: String) throws -> [(file: String, name: String)] {
    let folder = Program.repository.appendingPathComponent("Sources/\(module)")
    let files = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    return try files.filter { $0.hasSuffix(".swift") }.flatMap { file in
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      return text.split(separator: "\n").compactMap { line in
        line.firstMatch(of: #/^\s*(?:@\w+ )?(?:package |public |internal )?import (\w+)/#)
          .map { (file: "\(module)/\(file)", name: String($0.output.1)) }
      }
    }
  }

  @Test func `a module imports only what its row names`() throws {
    let table = try Self.table()
    #expect(table["BriefModel"] == [])
    #expect(table["Ingest"] == ["BriefModel", "CNettle"])
    #expect(table["daybrief"]?.contains("Newsroom") == true)
    let ours = Set(table.keys).union([
      "CCairo", "CPango", "CFontconfig", "CDeflate", "CNettle", "CYAML",
    ])
    for (module, allowed) in table {
      for found in try Self.imports(of: module) where ours.contains(found.name) {
        #expect(allowed.contains(found.name), "\(found.file) imports \(found.name)")
      }
    }
  }

  @Test func `the core imports no Foundation`() throws {
    let core = [
      "BriefModel", "Drawing", "Charts", "Linguistics", "Analysis", "Typesetting", "Ingest",
      "Delivery", "Newsroom", "daybrief",
    ]
    for found in try core.flatMap(Self.imports) {
      #expect(!found.name.hasPrefix("Foundation"), "\(found.file)")
    }
  }
}
