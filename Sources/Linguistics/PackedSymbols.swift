// How names and features stand in a pack.

extension ClassID: PackableRow {
  static let packedSize = 1

  func pack(into pack: inout PackWriter) { pack.write(index) }

  @inline(__always)
  init(row: inout PackRow) { self.init(index: row.read()) }
}

extension FeatureID: PackableRow {
  static let packedSize = 2

  func pack(into pack: inout PackWriter) { pack.write(index) }

  @inline(__always)
  init(row: inout PackRow) { self.init(index: row.read()) }
}

extension ValueID: PackableRow {
  static let packedSize = 4

  func pack(into pack: inout PackWriter) { pack.write(index) }

  @inline(__always)
  init(row: inout PackRow) { self.init(index: row.read()) }
}

extension Feature: Packable {
  func pack(into pack: inout PackWriter) {
    pack.write(key)
    pack.write(value)
  }

  @inline(__always)
  init(from pack: inout PackReader) { self.init(pack.read(), pack.read()) }
}

extension FeatureValue: Packable {
  private enum Kind: UInt8 {
    case named
    case number
    case words
    case made
  }

  func pack(into pack: inout PackWriter) {
    switch self {
    case .named(let value):
      pack.write(Kind.named)
      pack.write(value)
    case .number(let number):
      pack.write(Kind.number)
      pack.write(number)
    case .words(let start, let end):
      pack.write(Kind.words)
      pack.write(start)
      pack.write(end)
    case .made(let place):
      pack.write(Kind.made)
      pack.write(place)
    }
  }

  @inline(__always)
  init(from pack: inout PackReader) {
    switch pack.read(or: Kind.named) {
    case .named: self = .named(pack.read())
    case .number: self = .number(pack.read())
    case .words: self = .words(start: pack.read(), end: pack.read())
    case .made: self = .made(pack.read())
    }
  }
}

/// The names in their order; they are numbered anew.
extension Symbols: Packable {
  func pack(into pack: inout PackWriter) {
    pack.write(classNames)
    pack.write(featureNames)
    pack.write(valueNames)
  }

  init(from pack: inout PackReader) {
    self.init()
    for _ in 0..<pack.count() { _ = pack.name { intern(class: $0) } }
    for _ in 0..<pack.count() { _ = pack.name { intern(feature: $0) } }
    for _ in 0..<pack.count() { _ = pack.name { intern(value: $0) } }
  }
}
