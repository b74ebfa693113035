/// What Cairo has drawn, read by the rules of ISO 32000-1, 7.5, as far as Cairo uses them.
///
/// That is objects in plain notation and one cross-reference table: Cairo is told to write
/// PDF 1.4, which knows nothing else, and never gets a file of anyone else's to read.
struct DrawnPDF {
  /// An object: a dictionary or another value, and the data if it is a stream.
  struct Object {
    var value: Range<Int>
    var data: Range<Int>?
  }

  /// The numbers of Cairo's objects that a page is drawn with.
  struct Page {
    var contents: Int
    var resources: Int
  }

  let bytes: [UInt8]
  private var offsets: [Int] = []
  private(set) var pages: [Page] = []

  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    let trailer = try readTable()
    let catalog = try object(try reference("/Root", in: trailer)).value
    let root = try object(try reference("/Pages", in: catalog)).value
    guard let kids = value(of: "/Kids", in: root) else { throw Self.broken("/Kids") }
    for number in references(in: kids) {
      let page = try object(number).value
      pages.append(
        Page(
          contents: try reference("/Contents", in: page),
          resources: try reference("/Resources", in: page)))
    }
  }

  func tokens(in range: Range<Int>) -> PDFTokens { PDFTokens(of: bytes, in: range) }

  func object(_ number: Int) throws -> Object {
    guard offsets.indices.contains(number), bytes.indices.contains(offsets[number]) else {
      throw Self.broken("object \(number)")
    }
    var tokens = tokens(in: offsets[number]..<bytes.count)
    for _ in 0..<3 { _ = tokens.next() }
    let start = tokens.position
    var end = start
    while let token = tokens.next(), !tokens.token(token, is: "endobj") {
      guard tokens.token(token, is: "stream") else {
        end = token.upperBound
        continue
      }
      let length = try self.length(in: start..<end)
      // The keyword's line ends with a single feed, and Cairo's with nothing else.
      let data = token.upperBound + 1
      guard length <= bytes.count - data else { throw Self.broken("stream \(number)") }
      return Object(value: start..<end, data: data..<data + length)
    }
    return Object(value: start..<end)
  }

  /// What a stream holds, packed as Cairo has packed it.
  func data(of number: Int) throws -> ArraySlice<UInt8> {
    guard let data = try object(number).data else { throw Self.broken("stream \(number)") }
    return bytes[data]
  }

  /// The notation of the value at a key such as "/Kids" of a dictionary.
  func value(of key: StaticString, in dictionary: Range<Int>) -> Range<Int>? {
    var tokens = tokens(in: dictionary)
    var depth = 0
    while let token = tokens.next() {
      depth += change(of: token, in: tokens)
      guard depth == 1, tokens.token(token, is: key), let first = tokens.next() else { continue }
      return first.lowerBound..<endOfValue(from: first, &tokens)
    }
    return nil
  }

  /// All objects that some notation refers to, in order.
  func references(in notation: Range<Int>) -> [Int] {
    var numbers: [Int] = []
    var tokens = tokens(in: notation)
    var last: (Int?, Int?) = (nil, nil)
    while let token = tokens.next() {
      if tokens.token(token, is: "R"), let number = last.0 { numbers.append(number) }
      last = (last.1, tokens.number(token))
    }
    return numbers
  }

  /// All whole numbers in some notation, in order.
  func numbers(in notation: Range<Int>) -> [Int] {
    var numbers: [Int] = []
    var tokens = tokens(in: notation)
    while let token = tokens.next() {
      if let number = tokens.number(token) { numbers.append(number) }
    }
    return numbers
  }

  private func reference(_ key: StaticString, in dictionary: Range<Int>) throws -> Int {
    guard let value = value(of: key, in: dictionary), let number = references(in: value).first
    else { throw Self.broken("\(key)") }
    return number
  }

  private func length(in dictionary: Range<Int>) throws -> Int {
    guard let value = value(of: "/Length", in: dictionary) else { throw Self.broken("/Length") }
    let notation = try references(in: value).first.map { try object($0).value } ?? value
    var tokens = tokens(in: notation)
    guard let token = tokens.next(), let length = tokens.number(token) else {
      throw Self.broken("/Length")
    }
    return length
  }

  private func change(of token: Range<Int>, in tokens: PDFTokens) -> Int {
    switch bytes[token.lowerBound] {
    case UInt8(ascii: "["): 1
    case UInt8(ascii: "]"): -1
    case UInt8(ascii: "<") where tokens.token(token, is: "<<"): 1
    case UInt8(ascii: ">") where tokens.token(token, is: ">>"): -1
    default: 0
    }
  }

  private func endOfValue(from first: Range<Int>, _ tokens: inout PDFTokens) -> Int {
    var depth = change(of: first, in: tokens)
    var end = first.upperBound
    while depth > 0, let token = tokens.next() {
      depth += change(of: token, in: tokens)
      end = token.upperBound
    }
    // Three tokens make a reference.
    var ahead = tokens
    if tokens.number(first) != nil, let generation = ahead.next(),
      ahead.number(generation) != nil, let word = ahead.next(), ahead.token(word, is: "R")
    {
      end = word.upperBound
    }
    return end
  }

  /// Reads the cross-reference table, and returns the trailer.
  private mutating func readTable() throws -> Range<Int> {
    var tail = tokens(in: max(0, bytes.count - 64)..<bytes.count)
    var start: Int?
    while let token = tail.next() {
      if tail.token(token, is: "startxref") { start = tail.next().flatMap(tail.number) }
    }
    guard let start, bytes.indices.contains(start) else { throw Self.broken("startxref") }
    var tokens = tokens(in: start..<bytes.count)
    for _ in 0..<2 { _ = tokens.next() }
    guard let count = tokens.next().flatMap(tokens.number), count <= bytes.count else {
      throw Self.broken("xref")
    }
    offsets.reserveCapacity(count)
    for _ in 0..<count {
      offsets.append(tokens.next().flatMap(tokens.number) ?? bytes.count)
      for _ in 0..<2 { _ = tokens.next() }
    }
    guard let word = tokens.next(), tokens.token(word, is: "trailer") else {
      throw Self.broken("trailer")
    }
    return word.upperBound..<bytes.count
  }

  private static func broken(_ what: String) -> PageWriterError {
    .finishing(reason: "what Cairo wrote cannot be read at \(what)")
  }
}
