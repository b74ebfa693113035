import Testing

@testable import Linguistics

/// Small languages made for one question each.
@Suite struct RuleEngineTests {
  static let lexicon = """
    NUM: one two three 88 273
    FOLK kind=person: civilian civilians people
    CRAFT kind=drone: drone drones "guided missiles"
    KILL metric=killed: kill killed "shot dead"
    HURT metric=injured: wounded
    BE: was were
    NOT: not
    CITY: Kyiv "Red Cross"
    """

  /// A pattern as the only rule of an emit stage; what it emits for a sentence.
  private func emissions(_ pattern: String, _ sentence: String) throws -> [String] {
    let language = try Language.small(
      Self.lexicon, "stage only mode emit\nrule it\n  \(pattern)\n")
    return language.parse(sentence).sentences.flatMap(\.emissions).map { emission in
      let features = emission.features.sorted { $0.key < $1.key }
      return features.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("n:NUM FOLK => X(a=$n)", "three people", ["a=three"]),
    ("n:NUM FOLK => X(a=$n)", "three drones", []),
    ("n:NUM . FOLK => X(a=$n)", "three old people", ["a=three"]),
    (
      "n:(FOLK | CRAFT) => X(a=$n)", "people saw guided missiles",
      ["a=people", "a=guided missiles"]
    ),
    ("n:(WORD & !NUM)+ BE => X(a=$n)", "two old men were there", ["a=old men"]),
    ("n:FOLK (\"killed\" | wounded) => X(a=$n)", "civilians Killed", ["a=civilians"]),
    ("n:NUM \"out of\" m:NUM => X(a=$n b=$m)", "88 out of 273", ["a=88 b=273"]),
    ("n:NUM WORD{2,3} KILL => X(a=$n)", "two a killed, three b c killed", ["a=three"]),
    ("n:NUM WORD{2} KILL => X(a=$n)", "two b c d killed", []),
    ("a:WORD+ b:WORD => X(a=$a b=$b)", "x y z", ["a=x y b=z"]),
    ("a:WORD+? b:WORD+ => X(a=$a b=$b)", "x y z", ["a=x b=y z", "a=y b=z"]),
    ("a:WORD*? b:FOLK => X(b=$b)", "x y people", ["b=people"]),
    ("n:FOLK ~KILL => X(a=$n)", "people killed people", ["a=people"]),
    ("n:FOLK =~(BE NOT? KILL) => X(a=$n)", "people were not killed", ["a=people"]),
    ("n:FOLK =~(BE KILL) => X(a=$n)", "people were not killed", []),
    ("<~NOT k:KILL => X(a=$k)", "not killed", []),
    ("<~(NOT WORD?) k:KILL => X(a=$k)", "not yet killed", []),
    ("<=~(n:NUM FOLK BE) k:KILL => X(a=$k b=$n)", "two people were killed", ["a=killed b=two"]),
    ("^ n:FOLK => X(a=$n)", "people saw civilians", ["a=people"]),
    ("n:FOLK $ => X(a=$n)", "people saw civilians", ["a=civilians"]),
    ("n:FOLK[kind=person] => X(a=$n)", "people", ["a=people"]),
    ("n:(FOLK | CRAFT)[kind] => X", "people", []),
    ("n:.[kind=drone|missile] => X(a=$n)", "people saw drones", ["a=drones"]),
    ("n:WORD[kind!=person] => X(a=$n)", "people saw", ["a=saw"]),
    ("n:WORD[!kind] => X(a=$n)", "people saw", ["a=saw"]),
    ("k:(KILL | HURT) => X(a=$k.metric)", "wounded", ["a=injured"]),
    ("k:KILL => X($k b=1)", "shot dead", ["b=1 metric=killed"]),
    ("k:\"shot dead\" => X(a=$k)", "Shot dead", ["a=Shot dead"]),
    (
      "c:CITY => X(a=$c)", "Kyiv and the Red Cross, not a red cross or KYIV",
      ["a=Kyiv", "a=Red Cross"]
    ),
    ("n:NUM && KILL => X(a=$n)", "two lived, and nobody was killed", ["a=two"]),
    ("n:NUM && KILL => X(a=$n)", "two lived", []),
    ("f:FOLK k:KILL? => X(a=$f b=$k.metric)", "people", ["a=people"]),
  ])
  func `a pattern matches what it says`(
    pattern: String, sentence: String, expected: [String]
  ) throws {
    if pattern.contains("[kind] => X") {
      // A group takes no square brackets.
      #expect(throws: ResourceErrors.self) { try emissions(pattern, sentence) }
    } else {
      #expect(try emissions(pattern, sentence) == expected)
    }
  }

  @Test func `priority decides before length, length before order`() throws {
    let rules = """
      stage only mode rewrite
      rule long
        NUM FOLK BE => A
      rule first
        NUM FOLK => B
      rule second
        NUM FOLK => C
      rule urgent prio 5
        FOLK => D
      """
    let language = try Language.small(Self.lexicon, rules)
    #expect(language.parse("two people were").itemDump == "two/NUM people/D were/BE")
    let calm = try Language.small(Self.lexicon, rules.replacing("urgent prio 5", with: "urgent"))
    #expect(calm.parse("two people were").itemDump == "two people were/A")
    let short = try Language.small(
      Self.lexicon, rules.replacing("rule urgent prio 5\n  FOLK", with: "rule urgent\n  CITY"))
    #expect(short.parse("two people saw").itemDump == "two people/B saw")
  }

  @Test func `a later stage sees what an earlier one made`() throws {
    let language = try Language.small(
      Self.lexicon,
      """
      stage counted mode rewrite
      rule counted
        q:NUM n:(FOLK | CRAFT) => CNT(q=$q kind=$n.kind)
      stage told mode emit
      rule killed
        a:CNT[kind=person] BE v:KILL => FIG($a $v)
      """)
    let text = "At least 88 civilians were killed."
    let parse = language.parse(text)
    #expect(parse.emissionDump == ["FIG(kind=person metric=killed q=88) by killed"])
    let count = try #require(parse.sentences[0].emissions[0].bindings["a"]?.first)
    #expect(count.child(language.capture("q"))?.text == "88")
    #expect(count.children.map(\.text) == ["88", "civilians"])
    #expect(count.firstChild?.text == "88")
    #expect(count.lastChild()?.text == "civilians")
    #expect(count.lastChild(without: language.classes("FOLK"))?.text == "88")
    let outcomes = Parser.outcomes(Array(text.utf8), language).1
    #expect(outcomes.map { language.ruleNames[Int($0.rule)] } == ["counted", "killed"])
  }

  @Test(arguments: Array(55..<70) + Array(120..<134))
  func `a match is found wherever it lies in a long sentence`(words: Int) throws {
    let language = try Language.small(
      Self.lexicon,
      """
      stage told mode emit
      rule told
        (NUM | <=~KILL) (!KILL){0,3} n:FOLK => X(n=$n)
      """)
    let opening = String(repeating: "so ", count: words)
    #expect(language.parse(opening + "two odd people").emissionDump == ["X(n=people) by told"])
    #expect(language.parse(opening + "killed people").emissionDump == ["X(n=people) by told"])
  }

  @Test func `two rules do not report on one number`() throws {
    let rules = """
      stage told mode emit over NUM
      rule specific prio 5
        n:NUM FOLK BE KILL => FIG(n=$n)
      rule general
        f:FOLK && n:NUM => FIG(n=$n of=$f)
      """
    let language = try Language.small(Self.lexicon, rules)
    let parse = language.parse("two people were killed")
    #expect(parse.emissionDump == ["FIG(n=two) by specific"])
    #expect(
      language.parse("two lived, civilians").emissionDump == ["FIG(n=two of=civilians) by general"])
  }

  @Test func `one rule reports twice, each time with its own captures`() throws {
    let language = try Language.small(
      Self.lexicon,
      """
      stage told mode emit
      rule elided
        a:NUM FOLK BE u:KILL "and" b:NUM v:HURT => FIG(n=$a $u) FIG(n=$b $v)
      """)
    let parse = language.parse("88 people were killed and 273 wounded")
    #expect(
      parse.emissionDump == [
        "FIG(metric=killed n=88) by elided", "FIG(metric=injured n=273) by elided",
      ])
    #expect(parse.sentences[0].emissions[1].bindings.captures.sorted() == ["b", "v"])
  }

  @Test func `a mark leaves items where they are`() throws {
    let language = try Language.small(
      Self.lexicon,
      """
      stage marks mode mark
      rule denied
        NOT k:KILL => k:DENIED(polarity=no)
      """)
    #expect(
      language.parse("not killed").itemDump
        == "not/NOT killed/KILL,DENIED,metric=killed,polarity=no")
  }

  @Test func `a word with two meanings has the classes and features of both`() throws {
    let language = try Language.small("A x=1: strike\nB x=2: strike \"strike team\"\nC: Strike")
    #expect(language.parse("a strike").itemDump == "a strike/A,B,x=1")
    #expect(language.parse("a Strike").itemDump == "a Strike/A,B,C,x=1")
    #expect(language.parse("Strike team").itemDump == "Strike team/B,x=2")
  }

  @Test func `an explanation tells who won and who lost`() throws {
    let language = try Language.small(
      Self.lexicon,
      """
      stage counted mode rewrite
      rule counted prio 2
        q:NUM FOLK => CNT(q=$q)
      rule lone
        q:NUM => ALONE
      """)
    let text = language.explain("two people")
    #expect(text.contains("counted took \"two people\" => CNT(q=two)"))
    #expect(text.contains("lone lost \"two\" to counted"))
  }
}
