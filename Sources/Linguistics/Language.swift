/// A language: its lexicons and rules, compiled.
package struct Language: Sendable {
  package let code: String
  package let symbols: Symbols
  let captureNames: [String]
  let ruleNames: [String]
  private let files: [ResourceFile]

  /// Compiles the files of one language; all that is wrong in them is thrown together.
  package init(code: String, files: [ResourceFile]) throws(ResourceErrors) {
    self.code = code
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    symbols = Symbols()
    captureNames = []
    ruleNames = []
  }

  /// The bytes of a further resource, such as `metrics.table`.
  package func file(_ name: String) -> [UInt8]? {
    files.first { $0.name == name }?.bytes
  }

  /// Reads a text: any bytes at all, in time that grows with their number.
  package func parse(_ text: [UInt8]) -> Parse {
    Parse(
      storage: ParseStorage(
        text: text, tokens: [], sentences: [], cells: [], emissions: [], fired: [],
        arena: Arena(), language: self))
  }

  package func parse(_ text: String) -> Parse { parse(Array(text.utf8)) }

  /// What the examples of the rules find wrong with them; empty for a sound language.
  package func checkExamples() -> [ResourceError] { [] }

  /// A dump for whoever writes rules: tokens, items after each stage, the rules that fired, and
  /// what lost to what.
  package func explain(_ sentence: String) -> String { "" }
}
