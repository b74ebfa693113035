import Analysis
import BriefModel
package import Drawing
import Linguistics

/// Where the program's own files lie: beside the program, or under a shared folder.
///
/// In a build folder the resources lie beside the program and the styles at the root of the
/// repository above it; installed, both lie under `../share/daybrief`.
struct ResourceShelf {
  static let bundle = "daybrief_Linguistics.resources"
  static let variable = "DAYBRIEF_RESOURCES"

  /// The folder that holds one folder a language.
  static func languages() throws(Fault) -> String {
    let candidates = candidates()
    for folder in candidates {
      for place in ["\(folder)/\(bundle)/Resources", "\(folder)/Resources", folder]
      where Files.isFile(place + "/en/metrics.table") {
        return place
      }
    }
    throw Fault(
      .configuration, "the language resources are not there",
      at: candidates.first ?? bundle,
      remedy: "Copy \(bundle) beside the program, or name its folder in \(variable).")
  }

  private static func candidates() -> [String] {
    if let named = Files.environment(variable) { return [named] }
    guard let program = Files.executable else { return [] }
    let folder = Files.parent(of: program)
    return [folder, Files.parent(of: folder) + "/share/daybrief"]
  }
}

/// The languages at hand; each is read from its pack when it is first asked for, or compiled where
/// no pack is of the same make as its files.
final class LanguageShelf {
  private let folder: String
  private let isCompiling: Bool
  let packs: PackShelf
  private var loaded: [String: Language] = [:]
  private var wordings: [String: Wording] = [:]
  private var editors: [String: Editor] = [:]
  private var tables: [String: MetricTable] = [:]

  /// `compiling` leaves packs aside, for whoever works on the files.
  init(compiling isCompiling: Bool = false) throws(Fault) {
    folder = try ResourceShelf.languages()
    packs = PackShelf(folder: folder)
    self.isCompiling = isCompiling
  }

  /// Each folder is a language but the gazetteer's, which is everybody's.
  var codes: [String] {
    Files.names(in: folder).filter {
      $0 != PlaceTable.folder && Files.isFolder(folder + "/" + $0)
    }
  }

  /// The path of the gazetteer's table.
  var placesPath: String { "\(folder)/\(PlaceTable.folder)/\(PlaceTable.file)" }

  /// Where places lie; nil where there is no such table, or a damaged one: places then stay unresolved.
  private(set) lazy var places = try? PlaceTable(path: placesPath)

  /// The language of a BCP 47 tag, by its primary part; nil where there is none.
  ///
  /// - Throws: what is wrong in its files, at most so many lines.
  func language(for tag: String, showingAtMost most: Int = 8) throws(Fault) -> Language? {
    let code = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    if let language = loaded[code] { return language }
    guard codes.contains(code) else { return nil }
    let language = try language(of: code, try files(of: code), most)
    loaded[code] = language
    return language
  }

  private func language(
    of code: String, _ files: [ResourceFile], _ most: Int
  ) throws(Fault) -> Language {
    if !isCompiling, case .fresh(let language) = packs.pack(of: code, files: files) {
      return language
    }
    do {
      return try Language(code: code, files: files)
    } catch {
      throw Fault(.configuration, Self.diagnostics(of: error.errors, atMost: most))
    }
  }

  /// What there is of a language's pack.
  func pack(of code: String) throws(Fault) -> PackShelf.Pack {
    packs.pack(of: code, files: try files(of: code))
  }

  /// What was found for a code, for which there must be a pack.
  func known<Found>(_ found: Found?, for code: String) throws(Fault) -> Found {
    guard let found else {
      throw Fault(
        .configuration, "there is no language pack for \"\(code)\"", at: code,
        remedy: "Packs at hand: \(codes.joined(separator: ", ")).")
    }
    return found
  }

  func path(of code: String) -> String { folder + "/" + code }

  /// The first few, since one slip often brings many others about.
  static func diagnostics(of errors: [ResourceError], atMost most: Int = 8) -> [Diagnostic] {
    let shown = errors.prefix(most)
    let more = errors.count - shown.count
    let told = shown.map { error in
      let line = error.line > 0 ? ":\(error.line)" : ""
      return Diagnostic(
        .error, error.message, at: error.file + line, remedy: error.remedy + ".")
    }
    guard more > 0 else { return told }
    return told + [
      Diagnostic(
        .error, "and \(more) more errors in the language's resources", at: shown[0].file,
        remedy: "Mend the first, or restore the folder from the distribution.")
    ]
  }

  /// The brief's own words in a language.
  func wording(for code: String) throws(Fault) -> Wording {
    if let wording = wordings[code] { return wording }
    let bytes = try resource("wording.table", of: code)
    do {
      let wording = try Wording(parsing: bytes, file: "\(code)/wording.table")
      wordings[code] = wording
      return wording
    } catch {
      throw Fault(
        .configuration, "\(error)", at: folder, remedy: "Mend the line, or restore the file.")
    }
  }

  /// What reads articles of a language, by its BCP 47 tag; nil where there is no pack.
  func analyst(for tag: String) throws(Fault) -> Analyst? {
    guard let language = try language(for: tag) else { return nil }
    return Analyst(
      language: language, metrics: try metrics(for: language.code),
      imprints: try imprints(for: language.code), places: places)
  }

  /// The words by which articles tell who issued them and when.
  private func imprints(for code: String) throws(Fault) -> ImprintTable {
    let (table, errors) = ImprintTable.read(
      try resource("imprint.table", of: code), file: "\(code)/imprint.table")
    guard errors.isEmpty else { throw Fault(.configuration, Self.diagnostics(of: errors)) }
    return table
  }

  func editor(for code: String) throws(Fault) -> Editor {
    if let editor = editors[code] { return editor }
    let editor = Editor(
      wording: try wording(for: code), metrics: try metrics(for: code).metrics,
      aliases: try aliases(for: code))
    editors[code] = editor
    return editor
  }

  func metrics(for code: String) throws(Fault) -> MetricTable {
    if let table = tables[code] { return table }
    let (table, errors) = MetricTable.read(
      try resource("metrics.table", of: code), file: "\(code)/metrics.table")
    guard errors.isEmpty else { throw Fault(.configuration, Self.diagnostics(of: errors)) }
    tables[code] = table
    return table
  }

  /// Which names are those of one body.
  package func aliases(for code: String) throws(Fault) -> AliasTable {
    let (table, errors) = AliasTable.read(
      try resource("aliases.table", of: code), file: "\(code)/aliases.table")
    guard errors.isEmpty else { throw Fault(.configuration, Self.diagnostics(of: errors)) }
    return table
  }

  private func resource(_ name: String, of code: String) throws(Fault) -> [UInt8] {
    guard let bytes = try language(for: code)?.file(name) else {
      throw Fault(
        .configuration, "is missing", at: "\(folder)/\(code)/\(name)",
        remedy: "Restore the folder from the distribution.")
    }
    return bytes
  }

  private func files(of code: String) throws(Fault) -> [ResourceFile] {
    var files: [ResourceFile] = []
    for name in Files.names(in: folder + "/" + code) {
      guard let bytes = Files.bytes(of: "\(folder)/\(code)/\(name)") else {
        throw Fault(
          .configuration, "cannot be read", at: "\(folder)/\(code)/\(name)",
          remedy: "Grant read access to it.")
      }
      files.append(ResourceFile(path: "\(code)/\(name)", bytes: bytes))
    }
    return files
  }
}

/// The styles at hand.
package struct StyleShelf {
  package static let variable = "DAYBRIEF_STYLES"
  /// Searched in this order.
  package let folders: [String]

  package init() {
    var folders = [Files.environment(Self.variable), "Styles"].compactMap(\.self)
    if let program = Files.executable {
      var folder = Files.parent(of: program)
      folders.append(Files.parent(of: folder) + "/share/daybrief/Styles")
      for _ in 0..<4 {
        folders.append(folder + "/Styles")
        folder = Files.parent(of: folder)
      }
    }
    self.folders = folders
  }

  /// A style file as found.
  package struct Found: Sendable, Hashable {
    package var path: String
    package var bytes: [UInt8]
    package var style: Style
    package var name: String { style.name }
  }

  /// The names that `--style` takes, sorted.
  package var names: [String] {
    let files = folders.flatMap { Files.names(in: $0) }.filter { $0.hasSuffix(".yaml") }
    return Set(files.map { String($0.dropLast(5)) }).sorted()
  }

  /// By the name of a style, or by the path of its file.
  package func style(named name: String) throws -> Found {
    let isPath = name.contains("/") || name.hasSuffix(".yaml")
    let paths = isPath ? [name] : folders.map { "\($0)/\(name).yaml" }
    for path in paths {
      guard Files.isFile(path), let bytes = Files.bytes(of: path) else { continue }
      let label = isPath ? path : "Styles/\(name).yaml"
      let text = String(decoding: bytes, as: UTF8.self)
      let style = try StyleFile(path: label, text: text).style()
      return Found(path: path, bytes: bytes, style: style)
    }
    let known = names.isEmpty ? "none are found" : names.joined(separator: ", ")
    throw Fault(
      .configuration, "no style is named so", at: name,
      remedy: "Known styles: \(known). Or name a file: --style my/style.yaml.")
  }
}
