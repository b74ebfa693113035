import CPango

/// The font maps of the families that texts have asked for.
final class FontLibrary {
  /// The family of mathematical signs; without it, they are looked for in all fonts.
  private static let signs = "Noto Sans Math"

  let faces = Faces()
  private let sources: FontSources
  private lazy var files = FontFiles(folders: sources.folders)
  private lazy var everything = FontMap(allOf: sources, files: files)
  private var families: [String: FontMap] = [:]

  init(sources: FontSources) {
    self.sources = sources
  }

  func has(family: String) -> Bool {
    map(ofFamily: family) != nil
  }

  /// A map of the family's own files, with one for mathematical signs; nil if the family is not
  /// installed.
  ///
  /// Most text fonts lack "≥". Without the companion that sign would come from whatever other font
  /// the machine has, and all of them would have to be looked at.
  func map(ofFamily family: String) -> FontMap? {
    if let map = families[family] { return map }
    let named = files.named(after: family)
    let found = named.isEmpty ? everything?.files(ofFamily: family) ?? [] : named
    let signs = found.isEmpty ? [] : files.named(after: Self.signs)
    let map = FontMap(files: found + signs, cacheFolder: sources.cacheFolder)
    families[family] = map
    return map
  }

  /// A map of every font in the folders, for what a family lacks.
  var fallback: FontMap? { everything }
}
