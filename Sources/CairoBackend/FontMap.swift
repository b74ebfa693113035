import CCairo
import CFontconfig
import CPango

/// A private fontconfig configuration with the Pango font map on top of it.
final class FontMap {
  let pango: UnsafeMutablePointer<PangoFontMap>
  private let config: OpaquePointer

  /// A map of these files only; nil if none of them is a font.
  convenience init?(files: [String]) {
    guard let config = FcConfigCreate() else { return nil }
    let added = files.filter { FcConfigAppFontAddFile(config, $0) != 0 }
    guard !added.isEmpty else {
      FcConfigDestroy(config)
      return nil
    }
    self.init(adopting: config)
  }

  /// A map of all outline fonts below the folders; nil if fontconfig can't read them.
  convenience init?(allOf sources: FontSources) {
    guard let config = FcConfigCreate() else { return nil }
    guard FcConfigParseAndLoadFromMemory(config, Self.rules(for: sources), 1) != 0,
      FcConfigBuildFonts(config) != 0
    else {
      FcConfigDestroy(config)
      return nil
    }
    self.init(adopting: config)
  }

  private init?(adopting config: OpaquePointer) {
    // Pango asks for the current configuration in a thread of its own when the first map is made;
    // where none is set, fontconfig would load all fonts of the system.
    FcConfigSetCurrent(config)
    guard let map = pango_cairo_font_map_new() else {
      FcConfigDestroy(config)
      return nil
    }
    self.config = config
    pango = map
    pango_cairo_font_map_set_resolution(OpaquePointer(map), 72)
    pango_fc_font_map_set_config(OpaquePointer(map), config)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(pango))
    FcConfigDestroy(config)
  }

  /// The files of a family by the name that its fonts state themselves.
  func files(ofFamily family: String) -> [String] {
    guard let pattern = FcPatternCreate(), let wanted = FcObjectSetCreate() else { return [] }
    defer {
      FcPatternDestroy(pattern)
      FcObjectSetDestroy(wanted)
    }
    FcPatternAddString(pattern, FC_FAMILY, family)
    FcObjectSetAdd(wanted, FC_FILE)
    guard let found = FcFontList(config, pattern, wanted) else { return [] }
    defer { FcFontSetDestroy(found) }
    let files = (0..<Int(found.pointee.nfont)).compactMap { index -> String? in
      var file: UnsafeMutablePointer<FcChar8>?
      guard FcPatternGetString(found.pointee.fonts[index], FC_FILE, 0, &file) == FcResultMatch
      else { return nil }
      return file.map { String(cString: $0) }
    }
    return files.sorted()
  }

  /// Fonts of pictures are left out: a PDF would hold them as images.
  private static func rules(for sources: FontSources) -> String {
    let folders = sources.folders.map { "<dir>\(escaped($0))</dir>" }.joined()
    let cache = sources.cacheFolder.map { "<cachedir>\(escaped($0))</cachedir>" } ?? ""
    return """
      <?xml version="1.0"?><fontconfig>\(folders)\(cache)<selectfont><rejectfont><pattern>
      <patelt name="outline"><bool>false</bool></patelt></pattern><pattern>
      <patelt name="color"><bool>true</bool></patelt></pattern></rejectfont></selectfont>
      </fontconfig>
      """
  }

  private static func escaped(_ text: String) -> String {
    text.map { ["&": "&amp;", "<": "&lt;", ">": "&gt;"][$0] ?? String($0) }.joined()
  }
}
