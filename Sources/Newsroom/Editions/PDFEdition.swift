package import BriefModel
import Typesetting

/// The brief as tagged PDF, set in the press's style.
package struct PDFEdition: EditionFormat {
  package let suffix = "pdf"

  package func bytes(of brief: Brief, on press: Press) throws -> [UInt8] {
    try press.pdf(of: brief)
  }
}
