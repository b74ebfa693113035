import BriefModel

/// The words of a name as fingerprints of 64 bits, which are compared in the place of strings.
struct NamePrint {
  private var first = Fingerprint()
  private var second = Fingerprint()
  private var third = Fingerprint()
  /// The words behind the third, which few names have.
  private var rest: [Fingerprint] = []
  private(set) var count = 0
  /// Whether the last word is a number such as "XIV".
  private var isRegnal = false
  /// Of the last word without its article: "Sharaa" of "al-Sharaa".
  private var bare: Fingerprint?

  /// Of no name.
  init() {}

  /// Blanks of any kind and number part the words.
  init(_ name: String) {
    self = name.withBytes { NamePrint($0) }
  }

  /// Of a name in lower case.
  init(lowercasing name: String) {
    self = name.withBytes { NamePrint($0, print: Fingerprint.init(lowercasing:)) }
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.init(bytes) { word in
      var print = Fingerprint()
      print.add(word)
      return print
    }
  }

  private init(
    _ bytes: UnsafeBufferPointer<UInt8>, print: (UnsafeRawBufferPointer) -> Fingerprint
  ) {
    var start = 0
    while start < bytes.count {
      guard !Self.isBlank(bytes[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, !Self.isBlank(bytes[end]) { end += 1 }
      let word = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start..<end])
      add(print(word))
      bare = Self.article(of: word).map { name in
        var bare = Fingerprint()
        bare.add(print(UnsafeRawBufferPointer(rebasing: word[name...])))
        return bare
      }
      if count == 2 { isRegnal = bytes[start..<end].allSatisfy(Self.isRegnal) }
      start = end
    }
  }

  private mutating func add(_ word: Fingerprint) {
    switch count {
    case 0: first = word
    case 1: second = word
    case 2: third = word
    default: rest.append(word)
    }
    count += 1
  }

  private func word(_ place: Int) -> Fingerprint {
    switch place {
    case 0: first
    case 1: second
    case 2: third
    default: rest[place - 3]
    }
  }

  /// Of all its words.
  var whole: Fingerprint { print(of: 0..<count) }

  /// Of the first and the last of several words.
  var ends: Fingerprint? {
    guard count > 1 else { return nil }
    var print = Fingerprint()
    print.add(first)
    print.add(word(count - 1))
    return print
  }

  /// Calls for each name that may stand for this one: itself, its last words, its first ones where
  /// those are two at least, "Leo" for "Leo XIV", and "Sharaa" for "Ahmed al-Sharaa".
  func forEachShorter(_ body: (Fingerprint) -> Void) {
    forEachEnding(body)
    guard count > 1 else { return }
    for end in 2..<count { body(print(of: 0..<end)) }
    if isRegnal, count == 2 { body(print(of: 0..<1)) }
    if let bare { body(bare) }
  }

  /// Of the first of several words: "Xi" of "Xi Jinping", "Anwar" of "Anwar Ibrahim".
  var given: Fingerprint? { count > 1 ? print(of: 0..<1) : nil }

  /// Of the last of several words.
  var surname: Fingerprint? { count > 1 ? print(of: (count - 1)..<count) : nil }

  /// Calls for the name and for its last words, the longest first.
  func forEachEnding(_ body: (Fingerprint) -> Void) {
    for start in 0..<count { body(print(of: start..<count)) }
  }

  private func print(of words: Range<Int>) -> Fingerprint {
    var print = Fingerprint()
    for place in words { print.add(word(place)) }
    return print
  }

  private static func isRegnal(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "I") || byte == UInt8(ascii: "V") || byte == UInt8(ascii: "X")
  }

  /// Where a name begins behind two or three small letters and a hyphen; nil where there are none.
  private static func article(of word: UnsafeRawBufferPointer) -> Int? {
    guard let hyphen = word.prefix(4).firstIndex(of: UInt8(ascii: "-")), hyphen > 1,
      hyphen + 1 < word.count, word[..<hyphen].allSatisfy(isSmall), !isSmall(word[hyphen + 1])
    else { return nil }
    return hyphen + 1
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D)
  }
}

/// Finds people by their names, in time that does not depend on how many there are.
///
/// A person is filed under fingerprints: under all that may stand for the name, under the name
/// itself, under its first word, and under its first and last word. Two names may be one person's
/// where one may stand for the other, or where both begin and end alike.
struct NameTable {
  private enum Drawer: UInt64 {
    case shorter = 1
    case whole = 2
    case ends = 3
    case given = 4
  }

  private struct Entry {
    var key: Fingerprint
    var person: Int32
    /// How often the person had been renamed then; of an outdated name it is too low.
    var edition: Int32
    /// The next entry under the same key; -1 at the end.
    var next: Int32
  }

  /// Whom a name may mean.
  enum Meant: Equatable {
    case nobody
    case one(Int)
    case several
  }

  private var entries: [Entry] = []
  /// The newest entry of a key, by its hash; -1 where there is none.
  private var slots: [Int32] = []
  private var usedSlots = 0
  private var editions: [Int32] = []

  /// Files a person, whose earlier names count no more; a topic keeps files apart.
  mutating func file(_ person: Int, as name: NamePrint, topic: Fingerprint = Fingerprint()) {
    name.forEachShorter { insert(person, .shorter, $0, topic) }
    insert(person, .whole, name.whole, topic)
    if let ends = name.ends { insert(person, .ends, ends, topic) }
    if let given = name.given { insert(person, .given, given, topic) }
  }

  /// Files a person under anything else that is asked for as such.
  mutating func file(_ person: Int, under key: Fingerprint) {
    insert(person, .whole, key, Fingerprint())
  }

  /// Files a person under a name and under its last words.
  mutating func file(_ person: Int, underEndingsOf name: NamePrint) {
    name.forEachEnding { file(person, under: $0) }
  }

  /// Makes all that is filed of a person outdated.
  mutating func forget(_ person: Int) {
    makeRoom(for: person)
    editions[person] += 1
  }

  var isEmpty: Bool { entries.isEmpty }

  func meant(by name: NamePrint, topic: Fingerprint = Fingerprint()) -> Meant {
    guard name.count > 0, !isEmpty else { return .nobody }
    var meant = Meant.nobody
    look(in: .shorter, name.whole, topic, &meant)
    name.forEachShorter { look(in: .whole, $0, topic, &meant) }
    if let ends = name.ends { look(in: .ends, ends, topic, &meant) }
    return meant
  }

  /// The one person whose name begins with a word, if there is one alone.
  func only(givenName name: NamePrint) -> Int? {
    guard name.count == 1, !isEmpty else { return nil }
    var meant = Meant.nobody
    look(in: .given, name.whole, Fingerprint(), &meant)
    if case .one(let person) = meant { return person }
    return nil
  }

  /// Who is filed under a key or under another.
  func meant(under key: Fingerprint, or other: Fingerprint? = nil) -> Meant {
    guard !isEmpty else { return .nobody }
    var meant = Meant.nobody
    look(in: .whole, key, Fingerprint(), &meant)
    if let other { look(in: .whole, other, Fingerprint(), &meant) }
    return meant
  }

  /// The one who is filed under a key, if there is one alone.
  func only(under key: Fingerprint) -> Int? {
    if case .one(let person) = meant(under: key) { person } else { nil }
  }

  // MARK: Slots

  private mutating func insert(
    _ person: Int, _ drawer: Drawer, _ print: Fingerprint, _ topic: Fingerprint
  ) {
    makeRoom(for: person)
    if usedSlots * 2 >= slots.count { grow() }
    if entries.isEmpty { entries.reserveCapacity(slots.count) }
    let key = Self.key(drawer, print, topic)
    let slot = slot(of: key)
    if slots[slot] < 0 { usedSlots += 1 }
    entries.append(
      Entry(
        key: key, person: Int32(truncatingIfNeeded: person), edition: editions[person],
        next: slots[slot]))
    slots[slot] = Int32(truncatingIfNeeded: entries.count - 1)
  }

  private func look(
    in drawer: Drawer, _ print: Fingerprint, _ topic: Fingerprint, _ meant: inout Meant
  ) {
    var next = slots[slot(of: Self.key(drawer, print, topic))]
    while next >= 0, meant != .several {
      let entry = entries[Int(next)]
      let person = Int(entry.person)
      if entry.edition == editions[person], meant != .one(person) {
        meant = meant == .nobody ? .one(person) : .several
      }
      next = entry.next
    }
  }

  private static func key(_ drawer: Drawer, _ print: Fingerprint, _ topic: Fingerprint)
    -> Fingerprint
  {
    var key = print
    key.add(topic)
    key.add(drawer.rawValue)
    return key
  }

  private func slot(of key: Fingerprint) -> Int {
    var slot = Int(truncatingIfNeeded: key.bits >> 20) & (slots.count - 1)
    while slots[slot] >= 0, entries[Int(slots[slot])].key != key {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    let heads = slots.filter { $0 >= 0 }
    slots = Array(repeating: -1, count: max(64, slots.count * 2))
    for head in heads { slots[slot(of: entries[Int(head)].key)] = head }
  }

  private mutating func makeRoom(for person: Int) {
    while editions.count <= person { editions.append(0) }
  }
}
