package import BriefModel
package import Drawing

/// A file of `Styles/`: strict YAML that makes a `Style`, or says line by line why not.
///
/// Strict means that an unknown key is refused like a missing one: a misspelt key that is passed
/// over in silence costs its author an afternoon. All problems of a file are reported at once.
package struct StyleFile {
  /// Why a file is no style, in the order of its lines.
  package struct Refused: Error, CustomStringConvertible {
    package let diagnostics: [Diagnostic]

    /// One line a problem.
    ///
    /// `Styles/wire.yaml:12: no colour is named "ink". Define it under palette.`
    package var description: String {
      diagnostics.map { diagnostic in
        "\(diagnostic.place): \(diagnostic.message)"
          + (diagnostic.remedy.map { " " + $0 } ?? "")
      }.joined(separator: "\n")
    }
  }

  private let path: String
  private let text: String

  /// The file's text; `path` is what messages call it.
  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// The style that the file describes.
  ///
  /// - Throws: `Refused`.
  package func style() throws(Refused) -> Style {
    let problems = StyleFileProblems(path: path)
    guard let root = root(problems) else { throw Refused(diagnostics: problems.sorted) }
    let style = StyleFileSections(root: root).style()
    guard let style, problems.isEmpty else { throw Refused(diagnostics: problems.sorted) }
    return style
  }

  private func root(_ problems: StyleFileProblems) -> StyleFileNode? {
    do {
      guard let node = try YAMLNode.document(in: Array(text.utf8)) else {
        problems.add("the file is empty.", line: 1, remedy: "Start from a copy of sober.yaml.")
        return nil
      }
      return StyleFileNode(node, name: "style", line: 1, problems: problems)
    } catch .repeatedKey(let name, let line) {
      problems.add("\"\(name)\" stands twice.", line: line, remedy: "Keep one of them.")
    } catch .syntax(let words, let line) {
      problems.add(
        "this is not YAML: \(words).", line: line,
        remedy: "Check the indentation, colons and quotation marks here and in the line above.")
    } catch .unknownAnchor(let name, let line) {
      problems.add(
        "no value is named \"\(name)\" before this line.", line: line,
        remedy: "Write &\(name) before the value, or take *\(name) away.")
    } catch .tooDeep(let line) {
      problems.add("the values lie too deep.", line: line, remedy: "Take levels away.")
    } catch {
      problems.add(
        "this is not YAML in UTF-8.", line: 1, remedy: "Save the file as UTF-8 text.")
    }
    return nil
  }
}

/// What is wrong with one file, while it is read.
final class StyleFileProblems {
  private let path: String
  private var found: [(line: Int, diagnostic: Diagnostic)] = []

  init(path: String) { self.path = path }

  var isEmpty: Bool { found.isEmpty }

  /// In order of lines, and within a line in the order in which they were found.
  var sorted: [Diagnostic] {
    found.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element.diagnostic)
  }

  func add(_ message: String, line: Int, remedy: String) {
    found.append((line, Diagnostic(.error, message, at: "\(path):\(line)", remedy: remedy)))
  }
}
