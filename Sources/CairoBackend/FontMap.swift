import CCairo
import CFontconfig
import CPango

/// A private fontconfig configuration with the Pango font map on top of it.
final class FontMap {
  let pango: UnsafeMutablePointer<PangoFontMap>
  private let config: OpaquePointer

  /// A map of these files only; nil if none of them is a font.
  ///
  /// With a cache, fontconfig remembers the folders of the files and opens no file but those that
  /// are used; without one it must read every file anew.
  convenience init?(files: [String], cacheFolder: String?) {
    if let cacheFolder, FontFiles.canKeep(cacheFolder) {
      self.init(rules: FontRules(only: files, cacheFolder: cacheFolder))
      return
    }
    self.init(reading: files)
  }

  /// A map of all outline fonts below the folders; nil if there are none.
  convenience init?(allOf sources: FontSources, files: FontFiles) {
    if let cacheFolder = sources.cacheFolder, FontFiles.canKeep(cacheFolder) {
      self.init(rules: FontRules(allOf: sources.folders, cacheFolder: cacheFolder))
      return
    }
    // Without a folder for its cache, fontconfig would complain on standard error.
    self.init(reading: files.paths)
  }

  private convenience init?(reading files: [String]) {
    guard let config = FcConfigCreate() else { return nil }
    for file in files { FcConfigAppFontAddFile(config, file) }
    guard let fonts = FcConfigGetFonts(config, FcSetApplication) else {
      FcConfigDestroy(config)
      return nil
    }
    Self.dropPictures(from: fonts)
    self.init(adopting: config)
  }

  /// Takes out fonts of pictures, which a PDF would hold as images.
  private static func dropPictures(from fonts: UnsafeMutablePointer<FcFontSet>) {
    var kept: Int32 = 0
    for index in 0..<Int(fonts.pointee.nfont) {
      let font = fonts.pointee.fonts[index]
      var (isColored, isOutline): (FcBool, FcBool) = (0, 0)
      FcPatternGetBool(font, FC_COLOR, 0, &isColored)
      FcPatternGetBool(font, FC_OUTLINE, 0, &isOutline)
      guard isColored == 0, isOutline != 0 else {
        FcPatternDestroy(font)
        continue
      }
      fonts.pointee.fonts[Int(kept)] = font
      kept += 1
    }
    fonts.pointee.nfont = kept
  }

  private convenience init?(rules: FontRules) {
    guard let config = FcConfigCreate() else { return nil }
    guard FcConfigParseAndLoadFromMemory(config, rules.xml, 1) != 0,
      FcConfigBuildFonts(config) != 0,
      let fonts = FcConfigGetFonts(config, FcSetSystem), fonts.pointee.nfont > 0
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
}
