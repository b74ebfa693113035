import CCairo
import CDeflate
import CFontconfig
import CPango

/// The libraries of drawing that this program runs with.
package enum Libraries {
  /// As each of them tells, in a fixed order.
  package static var versions: [(name: String, version: String)] {
    let fontconfig = FcGetVersion()
    return [
      ("cairo", String(cString: cairo_version_string())),
      ("pango", String(cString: pango_version_string())),
      (
        "fontconfig", "\(fontconfig / 10_000).\(fontconfig / 100 % 100).\(fontconfig % 100)"
      ),
      ("libdeflate", LIBDEFLATE_VERSION_STRING),
    ]
  }
}
