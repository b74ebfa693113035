package import BriefModel

/// The complete brief with its ledger, for programs and for `daybrief explain`.
package struct JSONEdition: EditionFormat {
  package let suffix = "json"

  package func bytes(of brief: Brief, on press: Press) -> [UInt8] {
    JSONWriter.bytes(indented: true) { writer in BriefJSON(brief).write(&writer) }
  }
}
