import BriefModel
import CairoBackend
package import Drawing
import Typesetting

/// Sets and writes briefs in one style; belongs to one thread and is kept for a whole batch.
package final class Press {
  package let style: Style
  private let typesetter: Typesetter
  private let writer: CairoPageWriter
  private let shaper: PangoShaper

  package init(style: Style) throws(Fault) {
    self.style = style
    shaper = PangoShaper(fonts: Self.fonts)
    typesetter = Typesetter(style: style, shaper: shaper)
    writer = CairoPageWriter(shaper: shaper)
    let missing = Self.missing(in: style, shaper)
    guard missing.isEmpty else {
      throw Fault(
        .configuration, "fonts are not installed: \(missing.joined(separator: ", "))",
        at: "style \(style.name)",
        remedy: "Install them (script/bootstrap, or apt install fonts-noto-core), or choose "
          + "another style.")
    }
  }

  /// The pages, and what their setting ran into.
  func pages(of brief: Brief) -> (document: PagedDocument, diagnostics: [Diagnostic]) {
    let setting = typesetter.setting(of: brief)
    return (setting.document, setting.diagnostics)
  }

  func pdf(of document: PagedDocument) throws(Fault) -> [UInt8] {
    do {
      return try writer.bytes(of: document)
    } catch {
      throw Fault(
        .software, "the pages could not be written: \(error)", at: "PDF",
        remedy: "Nothing was written. Please report this with the inputs.")
    }
  }

  /// Families that a style names and the machine lacks.
  static func missingFonts(in style: Style) -> [String] {
    missing(in: style, PangoShaper(fonts: fonts))
  }

  private static func missing(in style: Style, _ shaper: PangoShaper) -> [String] {
    shaper.missingFamilies(of: Set(style.text.values.map(\.font.family)).sorted())
  }

  private static var fonts: FontSources {
    let cache =
      Files.environment("XDG_CACHE_HOME") ?? Files.environment("HOME").map { $0 + "/.cache" }
    return FontSources(
      folders: FontSources.systemFolders, cacheFolder: cache.map { $0 + "/daybrief/fonts" })
  }
}

extension Press {
  /// Sets the brief, lets the gate look at its pages, and writes them.
  func pdf(of brief: Brief) throws(Fault) -> [UInt8] {
    let (document, diagnostics) = pages(of: brief)
    let faults =
      diagnostics.filter { $0.severity == .error } + PageGate.faults(in: document, of: brief)
    guard faults.isEmpty else { throw Fault(.software, faults) }
    return try pdf(of: document)
  }
}
