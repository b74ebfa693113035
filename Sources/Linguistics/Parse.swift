/// A text as the language understands it: tokens, sentences, items and what the rules emitted.
package struct Parse: Sendable {
  package let storage: ParseStorage

  package var text: [UInt8] { storage.text }
  package var tokens: ContiguousArray<Token> { storage.tokens }

  package var sentences: [ParsedSentence] { (0..<count).map(sentence) }

  /// The number of its sentences.
  package var count: Int { storage.sentences.count }

  package func sentence(_ place: Int) -> ParsedSentence {
    ParsedSentence(place: place, storage: storage)
  }
}

/// One sentence, heading or dateline of a parse.
package struct ParsedSentence: Sendable {
  /// Among the sentences of the parse.
  let place: Int
  let storage: ParseStorage

  var record: SentenceRecord { storage.sentences[place] }

  package var bytes: Range<Int> { record.span.bytes }
  package var kind: SentenceSpan.Kind { record.span.kind }
  /// Counted from 0.
  package var paragraph: Int { record.span.paragraph }
  package var tokens: Range<Int> { record.span.tokens }
  package var text: String { storage.words(bytes) }

  /// As the last rewrite stage left them.
  package var items: ItemList { ItemList(cells: record.cells, storage: storage) }

  /// In the order in which the stages made them; within a stage, in the order of the text.
  package var emissions: [Emission] {
    record.emissions.map { Emission(place: $0, of: storage) }
  }
}

/// The items of a sentence, each of which is made when it is asked for.
package struct ItemList: RandomAccessCollection, Sendable {
  fileprivate let cells: Range<Int>
  fileprivate let storage: ParseStorage

  package var startIndex: Int { 0 }
  package var endIndex: Int { cells.count }
  package var count: Int { cells.count }

  package subscript(place: Int) -> Item {
    Item(cell: cells.lowerBound + place, of: storage)
  }
}

/// What an emit rule found.
package struct Emission: Sendable {
  private let place: Int
  private let storage: ParseStorage

  init(place: Int, of storage: ParseStorage) {
    self.place = place
    self.storage = storage
  }

  private var record: EmissionRecord { storage.emissions[place] }

  /// The class of the action: FIG, CLAIM, SPEECH.
  package var action: String { storage.language.symbols.name(record.action) }
  package var rule: String { storage.language.ruleNames[Int(record.rule)] }
  /// Of the whole match.
  package var bytes: Range<Int> { record.bytes }

  package func isA(_ actions: ClassSet) -> Bool { actions.contains(record.action) }

  package subscript(feature: FeatureID) -> String? { value(of: feature).map { storage.string($0) } }

  package func has(_ feature: FeatureID) -> Bool { value(of: feature) != nil }

  package func value(of feature: FeatureID) -> FeatureValue? {
    for place in record.features where storage.arena.features[place].key == feature {
      return storage.arena.features[place].value
    }
    return nil
  }

  package var features: [String: String] {
    storage.dictionary(storage.arena.features[record.features])
  }

  /// Where the next item under a capture lies, from a place in the arena on; the end where there is
  /// none.
  @inline(__always)
  private func next(_ capture: CaptureID, from start: Int, to end: Int) -> Int {
    var place = start
    while place < end, !storage.arena.children[place].isCaptured(as: capture) { place &+= 1 }
    return place
  }

  /// The items under a capture of the rule, in the order of the text.
  package func items(_ capture: CaptureID) -> [Item] {
    var items: [Item] = []
    forEachItem(capture) { items.append($0) }
    return items
  }

  /// Calls for the items under a capture of the rule, in the order of the text.
  package func forEachItem(_ capture: CaptureID, _ body: (Item) -> Void) {
    let children = record.children
    var place = next(capture, from: children.lowerBound, to: children.upperBound)
    while place < children.upperBound {
      body(Item(child: place, of: storage))
      place = next(capture, from: place + 1, to: children.upperBound)
    }
  }

  /// From the first to the last of the items under a capture.
  package func bytes(of capture: CaptureID) -> Range<Int>? {
    let children = record.children
    let first = next(capture, from: children.lowerBound, to: children.upperBound)
    guard first < children.upperBound else { return nil }
    var last = children.upperBound - 1
    while last > first, !storage.arena.children[last].isCaptured(as: capture) { last &-= 1 }
    let (start, end) = (storage.arena.children[first].bytes, storage.arena.children[last].bytes)
    return start.lowerBound..<end.upperBound
  }

  package func first(_ capture: CaptureID) -> Item? {
    let children = record.children
    let first = next(capture, from: children.lowerBound, to: children.upperBound)
    return first < children.upperBound ? Item(child: first, of: storage) : nil
  }

  package func last(_ capture: CaptureID) -> Item? {
    let children = record.children
    var place = children.upperBound
    while place > children.lowerBound {
      place &-= 1
      if storage.arena.children[place].isCaptured(as: capture) {
        return Item(child: place, of: storage)
      }
    }
    return nil
  }

  /// The items under each capture of the rule.
  package var bindings: Bindings { Bindings(children: record.children, storage: storage) }
}

/// The items under the captures of a rule that found something.
package struct Bindings: Sendable {
  let children: Range<Int>
  let storage: ParseStorage

  /// In the order of the text; nil for a capture that took part in no item.
  package subscript(capture: String) -> [Item]? {
    guard let name = storage.language.captures.number(of: capture) else { return nil }
    var items: [Item] = []
    for place in children
    where storage.arena.children[place].isCaptured(as: CaptureID(number: name)) {
      items.append(Item(child: place, of: storage))
    }
    return items.isEmpty ? nil : items
  }

  /// The captures that took part, in the order of their first items.
  package var captures: [String] {
    var names: [String] = []
    for child in storage.arena.children[children] {
      let name = storage.language.captureNames[Int(child.captureName)]
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}

/// Where a sentence's results lie in the arrays of the parse.
struct SentenceRecord: Sendable {
  var span: SentenceSpan
  var cells: Range<Int>
  var emissions: Range<Int>
}

struct EmissionRecord: Sendable {
  var action: ClassID
  var rule: Int32
  /// Of two that begin at one place the lower comes first.
  var order: Int32
  var bytes: Range<Int>
  /// Into the arena's features.
  var features: Range<Int>
  /// Into the arena's children.
  var children: Range<Int>
}

/// All arrays of one parse, shared by the views of it.
package final class ParseStorage: Sendable {
  let text: [UInt8]
  let tokens: ContiguousArray<Token>
  let sentences: ContiguousArray<SentenceRecord>
  let cells: ContiguousArray<Cell>
  let emissions: ContiguousArray<EmissionRecord>
  let arena: Arena
  let language: Language

  init(
    text: [UInt8], tokens: ContiguousArray<Token>, sentences: ContiguousArray<SentenceRecord>,
    cells: ContiguousArray<Cell>, emissions: ContiguousArray<EmissionRecord>,
    arena: Arena, language: Language
  ) {
    self.text = text
    self.tokens = tokens
    self.sentences = sentences
    self.cells = cells
    self.emissions = emissions
    self.arena = arena
    self.language = language
  }

  func words(_ range: Range<Int>) -> String {
    text.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
    }
  }

  func string(_ value: FeatureValue) -> String {
    switch value {
    case .named(let id): language.symbols.name(id)
    case .number(let number): String(number)
    case .words(let start, let end): words(Int(start)..<Int(end))
    case .made(let index): arena.strings[Int(index)]
    }
  }

  func dictionary(_ features: some Sequence<Feature>) -> [String: String] {
    var dictionary: [String: String] = [:]
    for feature in features {
      let name = language.symbols.name(feature.key)
      if dictionary[name] == nil { dictionary[name] = string(feature.value) }
    }
    return dictionary
  }
}
