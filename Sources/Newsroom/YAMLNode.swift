import CYAML

/// A value of a YAML document, with the line where it begins; read by libyaml.
struct YAMLNode {
  enum Content {
    /// As text, whatever a reader makes of it.
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  var content: Content
  /// Counted from 1.
  var line: Int

  var scalar: String? { if case .scalar(let text) = content { text } else { nil } }

  /// Keys and values in order of the file.
  var mapping: [(key: YAMLNode, value: YAMLNode)]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }

  /// Why some text is no document, or none that is read here.
  enum Problem: Error, Hashable {
    /// In libyaml's words.
    case syntax(String, line: Int)
    case repeatedKey(String, line: Int)
    case unknownAnchor(String, line: Int)
    case tooDeep(line: Int)
    case encoding
  }

  /// The first document of a text in UTF-8 or UTF-16; nil where there is none.
  static func document(in bytes: [UInt8]) throws(Problem) -> YAMLNode? {
    try YAMLReader(bytes).document()
  }
}

/// Builds nodes of libyaml's events; owns the parser and what it reads from.
private final class YAMLReader {
  /// Deeper documents are an attack or a mistake.
  private static let deepest = 64

  private let source: UnsafeMutableBufferPointer<UInt8>
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var event = yaml_event_t()
  /// A node that is used again takes no memory of its own.
  private var anchors: [String: YAMLNode] = [:]

  init(_ bytes: [UInt8]) {
    source = .allocate(capacity: bytes.count + 1)
    _ = source.initialize(fromContentsOf: bytes + [0])
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    yaml_parser_initialize(parser)
    yaml_parser_set_input_string(parser, source.baseAddress, bytes.count)
  }

  deinit {
    yaml_event_delete(&event)
    yaml_parser_delete(parser)
    parser.deallocate()
    source.deallocate()
  }

  func document() throws(YAMLNode.Problem) -> YAMLNode? {
    while true {
      try advance()
      switch event.type {
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT: continue
      case YAML_STREAM_END_EVENT: return nil
      default: return try node(depth: 0)
      }
    }
  }

  private var line: Int { event.start_mark.line + 1 }

  private func advance() throws(YAMLNode.Problem) {
    yaml_event_delete(&event)
    guard yaml_parser_parse(parser, &event) != 0 else { throw problem }
  }

  private var problem: YAMLNode.Problem {
    guard parser.pointee.error != YAML_READER_ERROR else { return .encoding }
    let words = parser.pointee.problem.map { String(cString: $0) } ?? "broken"
    return .syntax(words, line: parser.pointee.problem_mark.line + 1)
  }

  /// The node that the current event begins.
  private func node(depth: Int) throws(YAMLNode.Problem) -> YAMLNode {
    let line = line
    guard depth < Self.deepest else { throw .tooDeep(line: line) }
    let anchor: String?
    let content: YAMLNode.Content
    switch event.type {
    case YAML_ALIAS_EVENT:
      let name = Self.text(event.data.alias.anchor) ?? ""
      guard let known = anchors[name] else { throw .unknownAnchor(name, line: line) }
      return YAMLNode(content: known.content, line: line)
    case YAML_SEQUENCE_START_EVENT:
      anchor = Self.text(event.data.sequence_start.anchor)
      content = .sequence(try sequence(depth: depth))
    case YAML_MAPPING_START_EVENT:
      anchor = Self.text(event.data.mapping_start.anchor)
      content = .mapping(try mapping(depth: depth))
    default:
      let scalar = event.data.scalar
      anchor = Self.text(scalar.anchor)
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      content = .scalar(String(decoding: bytes, as: UTF8.self))
    }
    let node = YAMLNode(content: content, line: line)
    if let anchor { anchors[anchor] = node }
    return node
  }

  private func sequence(depth: Int) throws(YAMLNode.Problem) -> [YAMLNode] {
    var items: [YAMLNode] = []
    try advance()
    while event.type != YAML_SEQUENCE_END_EVENT {
      items.append(try node(depth: depth + 1))
      try advance()
    }
    return items
  }

  private func mapping(depth: Int) throws(YAMLNode.Problem) -> [(key: YAMLNode, value: YAMLNode)] {
    var pairs: [(key: YAMLNode, value: YAMLNode)] = []
    var names: Set<String> = []
    try advance()
    while event.type != YAML_MAPPING_END_EVENT {
      let key = try node(depth: depth + 1)
      if let name = key.scalar, !names.insert(name).inserted {
        throw .repeatedKey(name, line: key.line)
      }
      try advance()
      pairs.append((key, try node(depth: depth + 1)))
      try advance()
    }
    return pairs
  }

  private static func text(_ words: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    words.map { String(cString: $0) }
  }
}
