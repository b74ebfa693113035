import BriefModel
import Foundation
import Linguistics
import TestSupport
import Testing

@testable import Analysis

@Suite struct FigureExtractorTests {
  static let language = Result { try English.language() }

  @Test(
    arguments: try [
      "killed", "injured", "casualties", "custody", "hostages", "displaced", "air", "ground", "aid",
      "scopes",
    ]
    .flatMap { try Corpus.lines(of: "figures/\($0)") })
  func `a sentence yields its figures and no others`(line: CorpusLine) throws {
    let figures = try Self.figures(in: line.text)
    #expect(figures == line.list)
  }

  @Test(arguments: ["rome", "fasher", "khan-younis", "walikale"])
  func `an article yields its figures in order of reading`(name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Articles/\(name)")
    let text = try String(
      contentsOf: folder.appendingPathComponent("article.txt"), encoding: .utf8)
    let expected = try String(
      contentsOf: folder.appendingPathComponent("expected-figures.txt"), encoding: .utf8)
    let figures = try Self.figures(in: text).joined(separator: "\n") + "\n"
    #expect(figures == expected, "\(LineDiff.text(from: expected, to: figures))")
  }

  @Test func `what is planned happens neither on a day gone by nor where it was agreed`() throws {
    let reading = Analyst(language: try Self.language.get()).reading(
      of: Article(
        id: "a",
        text: "Friday's talks in Turkey led to a deal to exchange 1,000 prisoners from each side."),
      suppliedDay: Day("2025-05-18"))
    let figure = try #require(reading.figures.first)
    #expect(figure.scope == .planned)
    #expect(figure.time == nil)
    #expect(figure.place == nil)
    #expect(figure.evidence.map(\.role) == ["number", "trigger", "each"])
  }

  @Test(arguments: [
    ("Shells killed 12 people in Kherson.", Figure.Cause.violence),
    ("The earthquake killed 12 people in Herat.", .disaster),
    ("Cholera has killed 12 people in Tawila.", .disease),
    ("Twelve people died when a bus overturned near Kasese.", .accident),
    ("Twelve people died in Kasese.", nil),
    ("A dam burst after days of rains. Twelve people died.", .disaster),
    ("Gangs stormed the town and killed 12 people.", nil),
    ("Hunger spreads in Hiran. The army said it had killed 100 militants.", nil),
    ("Floods displaced 9,300 families in Beledweyne.", .disaster),
    ("Hunger spreads in Hiran. At least 33 people were wounded.", nil),
    ("The ministry recorded 1,900 cholera cases and 31 deaths.", .disease),
    ("A tanker attacked by rebels off Aden sank on Friday. Two sailors were killed.", .violence),
    ("A school collapsed after an airstrike, killing 12 pupils.", .violence),
    ("A ferry carrying soldiers sank in the river, killing 12 people.", .accident),
    ("A boat with families fleeing fighting capsized, killing 12 people.", .accident),
  ])
  func `the dead are laid to what killed them`(text: String, cause: Figure.Cause?) throws {
    #expect(try Self.read(text).map(\.cause) == [cause])
  }

  @Test(arguments: try Corpus.lines(of: "weapons"))
  func `a figure names the weapon that did it, and that of nothing else`(line: CorpusLine) throws {
    #expect(try Self.notation(of: line.text).figuresWithWeapons == line.list)
  }

  @Test(arguments: [
    (
      "Strikes killed 31 in southern and eastern Lebanon, it said, as he arrived in Haifa.",
      "Lebanon"
    ),
    ("Shelling killed four people in the Kharkiv and Sumy regions.", nil),
    ("Five were killed near Goma, said the clinic in Bukavu.", "Goma"),
    ("Moscow said Ukraine had lost up to 1,280 soldiers.", nil),
    ("The envoy told a news conference in New Delhi that 300 drones had been launched.", nil),
    ("In Sumy, officials said, 12 people were killed when a drone hit a bus.", "Sumy"),
    ("Some 12 people died in the town, 245 km (150 miles) north of the capital Bamako.", nil),
    ("Twelve people were killed in a village 30 km south of Goma.", nil),
    ("The general staff said that Moscow had lost 640 soldiers.", nil),
    ("It said it had downed 28 drones in Odesa, Mykolaiv, Kharkiv and Kherson regions.", nil),
    ("It said it had downed 28 drones in Odesa, Mykolaiv, Kirovohrad and Kherson regions.", nil),
    ("Five soldiers were killed in Balochistan's Kech district.", "Kech district"),
    ("The rebels in Lebanon fired 20 rockets toward northern Israel.", "Israel"),
    ("Some 300,000 people have returned, mostly to Marib.", nil),
    ("Some 300,000 people have returned to Marib and Al Madar.", nil),
    ("Sixty soldiers were killed at a base close to the Burkina Faso border.", nil),
    ("The army lost 12 soldiers in the area of Russia's Yug group.", nil),
    ("Three people died in the frontier town of Adan Mohamed.", "Adan Mohamed"),
    (
      "Jets hit a bazaar in Nyala, killing 14 traders, hours after envoys opened talks in Jeddah.",
      "Nyala"
    ),
    ("Rebels broke the accord signed in Nairobi, killing six people.", nil),
    ("The ship sailed empty to Aden after delivering 900 tons of flour to Djibouti.", "Djibouti"),
    ("The mayor counted 21 bodies at the main clinic and in the Sake district.", nil),
  ])
  func `a figure lies where its own clause says, and in neither of two places`(
    text: String, place: String?
  ) throws {
    #expect(try Self.read(text).map(\.place?.name) == [place])
  }

  @Test func `a count since a beginning leaves one with a date of its own alone`() throws {
    let text = "Some 300 people were killed in 2019, and more than 4,000 have fled since January."
    #expect(try Self.read(text).map(\.scope) == [.historical, .cumulative])
  }

  @Test func `a number without a noun has the unit of what it stands for`() throws {
    let text = "Russia launched 273 drones. Another 128 were lost from radar."
    #expect(try Self.read(text).map(\.unit) == ["drone", "drone"])
  }

  @Test func `a headline of two minds lays the dead to nothing`() throws {
    let reading = Analyst(language: try Self.language.get()).reading(
      of: Article(
        id: "a", headline: "Army, rebels fight for town as drought deepens",
        text: "The captain told reporters that 14 people had died."),
      suppliedDay: Day("2025-05-18"))
    #expect(reading.figures.map(\.cause) == [nil])
  }

  @Test func `what brings aid is not suffered`() throws {
    let text = "Famine spreads. A convoy carrying 280 tonnes of food reached Baidoa."
    #expect(try Self.read(text).map(\.cause) == [nil])
  }

  @Test func `a place in dispute is in no country`() throws {
    let figures = try Self.read("Shelling killed 12 people in Crimea. Five died in Lviv.")
    #expect(figures.map(\.place?.within) == [nil, "Ukraine"])
  }

  @Test func `what is not suffered has no cause`() throws {
    #expect(try Self.read("Russia launched 12 drones in the attack.").map(\.cause) == [nil])
  }

  @Test func `a whole is not put where its part went`() throws {
    let figures = try Self.read(
      "The agency said that 35,000 people had fled, of whom 4,200 had crossed into Uganda.")
    #expect(figures.map(\.quantity.low) == [35_000, 4_200])
    #expect(figures.map(\.place?.name) == [nil, "Uganda"])
  }

  @Test(arguments: [
    ("Nine people were killed in Gaza City, and 12 others in Rafah.", ["Gaza City", "Rafah"]),
    ("In Gaza City, nine people were killed and 12 wounded in Rafah.", ["Gaza City", "Rafah"]),
    ("Some 30 people died in Gaza City, while 16 more died in Rafah.", ["Gaza City", "Rafah"]),
    (
      "Some 1.2 million people remained displaced across Yemen, as 300,000 have returned to Marib.",
      ["Yemen", "Marib"]
    ),
    (
      "Drones hit Odesa, wounding six people, while in Kyiv two people died.", ["Odesa", "Kyiv"]
    ),
    (
      "Twelve people were killed, and eight residents of Russia's Kursk region were returned.",
      [nil, "Kursk region"]
    ),
    ("Some 900 people were displaced in Beni and 40 houses burned in Oicha.", ["Beni", "Oicha"]),
    (
      "Shelling killed eight people and injured 19 in two districts of the Kharkiv region.",
      ["Kharkiv region", "Kharkiv region"]
    ),
  ])
  func `a place is not that of another number`(text: String, places: [String?]) throws {
    #expect(try Self.read(text).map(\.place?.name) == places)
  }

  @Test func `a total has no day, and gives none to the sentence after it`() throws {
    let figures = try Self.read(
      "The ministry said on Thursday that 54,000 people had been killed since the war began. "
        + "At least 40 people were wounded.")
    #expect(figures.map(\.scope) == [.cumulative, .incident])
    #expect(figures.map(\.time?.start) == [nil, nil])
  }

  @Test(arguments: [
    ("The mayor said on Thursday that 12 people had been killed in the raid.", nil),
    ("Twelve people were killed in the raid, the mayor said on Thursday.", nil),
    ("The mayor said that 12 people had been killed in the raid on Thursday.", "2025-05-15"),
    ("It claimed in a statement circulated on Thursday to have killed 12 soldiers.", nil),
    ("The army said on Thursday that it had shot down 12 drones.", "2025-05-15"),
    ("The ministry said on 23 September that 12 people had been killed in Tyre.", "2024-09-23"),
    ("The army said on Thursday that it was busy. Twelve drones were shot down.", "2025-05-15"),
  ])
  func `a day of saying is none of the dead`(text: String, day: String?) throws {
    #expect(try Self.read(text).map(\.time?.start) == [day.flatMap { Day($0) }])
  }

  @Test func `a day by which was counted does not carry over`() throws {
    let figures = try Self.read(
      "The mayor said 21 bodies had been counted by Thursday noon. The army put the toll at 12.")
    #expect(figures.map(\.time?.start) == [Day("2025-05-15"), nil])
  }

  @Test func `the day of a part is not that of the whole`() throws {
    let figures = try Self.read(
      "The agency said 9,300 people had been displaced, 4,100 of them on Thursday alone.")
    #expect(figures.map(\.time?.start) == [nil, Day("2025-05-15")])
  }

  @Test func `a night carries over to the next sentence of its paragraph`() throws {
    let figures = try Self.read(
      "Shells hit the town overnight. At least two civilians were killed.")
    #expect(figures.map(\.time?.worded) == ["overnight"])
  }

  @Test(arguments: [
    ("An Israeli air strike hit a house in Rafah, killing 12 people.", "Israel"),
    ("Twelve people were killed in an Israeli air strike on Rafah.", "Israel"),
    ("A Russian drone attack on the town of Izium killed 12 people.", "Russia"),
    ("Twelve people were killed in a Russian town.", nil),
    ("A Russian attack on Izium came as 12 people were killed in a crash.", nil),
  ])
  func `who attacked is told by an adjective of the attack`(text: String, agent: String?) throws {
    #expect(try Self.read(text).map(\.agent) == [agent])
  }

  @Test func `an agent is named by side, with the words as evidence`() throws {
    let text = "Israeli forces killed 12 civilians in Rafah on Saturday."
    let article = Article(id: "a", text: text)
    let reading = Analyst(language: try Self.language.get()).reading(
      of: article, suppliedDay: Day("2025-05-18"))
    let figure = try #require(reading.figures.first)
    #expect(figure.agent == "Israel")
    #expect(figure.affected == Figure.Affected(role: "civilian"))
    #expect(figure.time?.start == Day("2025-05-17"))
    #expect(figure.place?.name == "Rafah")
    let words = figure.evidence.map { "\($0.role): \(article[$0.span])" }
    #expect(words.first == "number: 12")
    #expect(words.contains("trigger: killed"))
    #expect(words.last?.hasPrefix("agent: Israeli") == true)
  }

  @Test(
    arguments: [
      ("Russia launched 273 drones at Ukraine overnight.", "Ukraine"),
      ("Russia launched 273 drones overnight.", nil),
      ("Four people died in Sudan on Friday.", "Sudan"),
      ("The attack on Ukraine killed four people.", "Ukraine"),
      ("Clashes at Marcala, Honduras, left four people dead.", "Honduras"),
      ("Four people died when a plane with arms from Nicaragua crashed.", nil),
      ("Israel killed 12 people in Khan Younis.", "Khan Younis"),
    ] as [(String, String?)])
  func `a country is the place of a figure only where a word of place leads to it`(
    text: String, place: String?
  ) throws {
    let figure = try #require(Self.read(text).first)
    #expect(figure.place?.name == place)
  }

  private static func read(_ text: String) throws -> [Figure] {
    Analyst(language: try language.get()).reading(
      of: Article(id: "a", text: text), suppliedDay: Day("2025-05-18")
    ).figures
  }

  private static func figures(in text: String) throws -> [String] { try notation(of: text).figures }

  private static func notation(of text: String) throws -> ReadingNotation {
    let language = try language.get()
    let reading = Analyst(language: language).reading(
      of: Article(id: "a", text: text), suppliedDay: Day("2025-05-18"))
    return ReadingNotation(reading, metrics: MetricTable(language: language).metrics)
  }
}
