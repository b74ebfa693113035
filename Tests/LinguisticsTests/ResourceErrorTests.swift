import Testing

@testable import Linguistics

@Suite struct ResourceErrorTests {
  /// What is wrong, with a lexicon `A: a` and `B x=1: b`, in a stage of these rules.
  private func complaint(_ rules: String, lexicon: String = "A: a\nB x=1: b") -> String {
    do throws(ResourceErrors) {
      _ = try Language.small(lexicon, rules)
      return "sound"
    } catch {
      return error.description
    }
  }

  @Test(arguments: [
    (
      "WEPON => X",
      "3: no class is named \"WEPON\". Define it in a lexicon or as the action of a rule."
    ),
    ("A[y=1] => X", "3: no feature is named \"y\". Define it in a lexicon or an action."),
    ("a:A => X(z=$a.y)", "3: no feature is named \"y\". Define it in a lexicon or an action."),
    (
      "A => X(z=$a)",
      "2: rule r captures nothing as \"a\". Write `a:` before the part of the pattern that is meant."
    ),
    ("(A B => X", "3: `)` is missing before \"=>\". Close the bracket."),
    (
      "A B) => X",
      "3: `=>` is missing before \")\". Write `=> CLASS(feature=value)` behind the pattern."
    ),
    (
      "A B",
      "3: `=>` is missing before the end of the rule. Write `=> CLASS(feature=value)` behind the pattern."
    ),
    (
      "A? B* => X",
      "3: the pattern of this rule can match no item at all. Let at least one part be there without `?` or `*`."
    ),
    (
      "(A?)* B => X",
      "3: what is repeated here can match nothing. Repeat only what matches at least one item."
    ),
    ("A{3,2} => X", "3: {3,2} is no repetition. Write the smaller number first, and at most 64."),
    ("A{2 => X", "3: `}` is missing before \"=>\". Close the repetition as in `{0,4}`."),
    (
      "!(A B) => X",
      "3: `!` and `&` speak of one item, and this is more than one. Use `~( )` for what must not follow."
    ),
    ("A \"b => X", "3: a quotation mark is not closed. Close it on the same line."),
    ("A => x", "3: \"x\" is no action. Write a class in capitals, as `CNT(unit=$n.kind)`."),
    ("A | => X", "3: a pattern is missing before \"=>\". Name a class or a word."),
    (
      "A % => X",
      "3: \"%\" means nothing here. Put words that are to be found into quotation marks."
    ),
    (
      "A => X(y)",
      "3: \"y\" is no argument of an action. Write `feature=value`, `feature=$capture.feature` or `$capture`."
    ),
    (
      "A => X\n  + \"a\"\n  B",
      "5: this line stands behind the examples of its rule. Put the pattern first, and begin an example with `+` or `-`."
    ),
    (
      "A => X\nrule r\n  A => X",
      "4: a rule is named r already, at line 2. Give each rule a name of its own."
    ),
    ("A => X\nstage t mode emit", "4: stage t has no rules. Remove it."),
    (
      "A => X\nstage t mode dance",
      "4: a stage needs a name and a mode. Write `stage NAME mode rewrite`, `emit` or `mark`."
    ),
    (
      "A => X\nelsewhere",
      "4: \"elsewhere\" begins neither a stage nor a rule. Indent what belongs to a rule."
    ),
    ("A => X", "sound"),
  ])
  func `an error names file, line and remedy`(body: String, expected: String) {
    let complaint = complaint("stage s mode emit\nrule r\n  \(body)")
    #expect(complaint == (expected == "sound" ? expected : "xx/rules.rules:" + expected))
  }

  @Test(arguments: [
    ("A a b", "1: a colon is missing after the class. Write `CLASS feature=value: forms`."),
    ("  a b", "1: forms stand here without a class. Put `CLASS:` before them."),
    ("A: \"a b", "1: a quotation mark is not closed. Close it on the same line."),
    (
      "A kill: a",
      "1: \"kill\" is neither a class nor a feature. Write classes in capitals and features as `name=value`."
    ),
    ("x=1: a", "1: no class is named here. Begin with a class in capitals."),
    ("# only a comment\nA: # none yet\n  a \"b c\" # two", "sound"),
  ])
  func `an error in a lexicon does so too`(lexicon: String, expected: String) {
    #expect(
      complaint("", lexicon: lexicon)
        == (expected == "sound" ? expected : "xx/words.lex:" + expected))
  }

  @Test func `nesting has a limit`() {
    let deep = String(repeating: "(", count: 5_000) + "A" + String(repeating: ")", count: 5_000)
    let complaint = complaint("stage s mode emit\nrule r\n  \(deep) => X")
    #expect(complaint == "xx/rules.rules:3: brackets are nested too deep. Split the rule into two.")
  }

  @Test func `examples are held against the rules`() throws {
    let language = try Language.small(
      "A: a\nB x=1: b\nC: c\nD used-by-code: d",
      """
      stage s mode rewrite
      rule sound
        a:A B => X(w=$a)
        + "an a b" => w=a
        - "b a"
      rule silent
        B A => Y
        + "a b"
      rule loud
        A A => Y
        + "a a"
        - "a a a"
      rule wrong
        b:B => Z(y=$b.x)
        + "b" => y=2
      rule bare
        A => Y
        - no quotes
      """)
    #expect(
      language.checkExamples().map(\.description) == [
        "xx/rules.rules:8: rule silent does not fire on \"a b\". Mend the pattern or the lexicon.",
        "xx/rules.rules:12: rule loud fires on \"a a a\". Narrow the pattern.",
        "xx/rules.rules:15: rule wrong on \"b\" gives y=1. Expected y=2.",
        "xx/rules.rules:16: rule bare has no positive example. "
          + "Write `+ \"a sentence that it fires on\" => feature=value` below it.",
        "xx/rules.rules:18: an example needs a sentence in quotation marks. "
          + "Write `+ \"sentence\" => feature=value`.",
        "xx/words.lex:3: no rule uses class C. "
          + "Remove it, or write `used-by-code` in its head if code does.",
      ])
  }

  @Test func `a language has room for so many classes`() {
    let lexicon = (0..<300).map { "C\($0): w\($0)" }.joined(separator: "\n")
    #expect(
      complaint("", lexicon: lexicon).hasPrefix(
        "xx/words.lex:235: there is no room for another class."))
  }
}
