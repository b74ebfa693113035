import Drawing

/// The sections of a style file, each to its part of the style.
struct StyleFileSections {
  private static let keys = [
    "name", "marking", "page", "palette", "fonts", "text", "inks", "measures",
  ]
  private static let papers = ["A4": Size(595.276, 841.89), "Letter": Size(612, 792)]
  /// The least contrast that WCAG 2.2 (AA) allows, and the one for large type.
  private static let contrast = 4.5
  private static let contrastOfLargeType = 3.0
  /// TLP 2.0 asks for labels of at least 12 points.
  private static let leastMarking = 12.0

  private let members: [String: StyleFileNode]
  private let problems: StyleFileProblems

  init(root: StyleFileNode) {
    problems = root.problems
    members = root.members(known: Self.keys, required: Self.keys)
  }

  /// Nil where something is wrong, which is then among the problems.
  func style() -> Style? {
    let name = members["name"]?.text()
    let marking = members["marking"]?.text()
    let page = page()
    let palette = palette()
    let inks = inks(palette)
    let uses = uses(palette: palette, fonts: fonts())
    let measures = measures()
    // What a broken palette would say about contrast is noise.
    guard let name, let marking, let page, problems.isEmpty else { return nil }
    check(inks: inks)
    check(uses: uses, ground: inks[.ground])
    return Style(
      name: name, page: page, text: uses.mapValues(\.text), inks: inks, measures: measures,
      marking: marking)
  }

  private func page() -> Style.Page? {
    guard let node = members["page"] else { return nil }
    let margins = ["top", "bottom", "left", "right"]
    let page = node.members(known: ["size", "width", "height"] + margins, required: margins)
    guard let size = size(page, of: node) else { return nil }
    let insets = margins.compactMap { page[$0]?.points(in: 0...400) }
    guard insets.count == margins.count else { return nil }
    let result = Style.Page(
      size: size, top: insets[0], bottom: insets[1], left: insets[2], right: insets[3])
    guard size.width - result.left - result.right >= 150,
      size.height - result.top - result.bottom >= 150
    else {
      node.problem(
        "the margins leave no room for text.",
        remedy: "Leave at least 150 points in width and in height.")
      return nil
    }
    return result
  }

  private func size(_ page: [String: StyleFileNode], of node: StyleFileNode) -> Size? {
    if let paper = page["size"] {
      for key in ["width", "height"] {
        page[key]?.problem("page gives \(key) beside size.", remedy: "Keep one of the two.")
      }
      let name = paper.text() ?? ""
      if let size = Self.papers[name] { return size }
      paper.problem(
        "no paper is named \"\(name)\".", remedy: "Choose A4 or Letter, or give width and height.")
      return nil
    }
    guard let width = page["width"], let height = page["height"] else {
      node.problem("page lacks its size.", remedy: "Write `size: A4`, or give width and height.")
      return nil
    }
    guard let width = width.points(in: 200...4_000), let height = height.points(in: 200...4_000)
    else { return nil }
    return Size(width, height)
  }

  /// A colour that cannot be read still has its name, so that its uses are not reported as well.
  private func palette() -> [String: Color] {
    guard let node = members["palette"] else { return [:] }
    return node.members().reduce(into: [:]) { $0[$1.key] = $1.value.color() ?? Color(0, 0, 0) }
  }

  private func fonts() -> [String: String] {
    guard let node = members["fonts"] else { return [:] }
    return node.members().reduce(into: [:]) { $0[$1.key] = $1.value.text() ?? "" }
  }

  private func inks(_ palette: [String: Color]) -> [Style.Ink: Color] {
    guard let node = members["inks"] else { return [:] }
    let names = Style.Ink.allCases.map(\.rawValue)
    let inks = node.members(known: names, required: names)
    return Style.Ink.allCases.reduce(into: [:]) { result, ink in
      result[ink] = inks[ink.rawValue].flatMap { Self.named($0, in: palette, "colour", "palette") }
    }
  }

  private func measures() -> [Style.Measure: Double] {
    guard let node = members["measures"] else { return [:] }
    let names = Style.Measure.allCases.map(\.rawValue)
    let measures = node.members(known: names, required: names)
    return Style.Measure.allCases.reduce(into: [:]) { result, measure in
      result[measure] = measures[measure.rawValue]?.points(in: 0...2_000)
    }
  }

  private typealias Uses = [Style.Use: (text: Style.Text, node: StyleFileNode)]

  private func uses(palette: [String: Color], fonts: [String: String]) -> Uses {
    guard let node = members["text"] else { return [:] }
    let names = Style.Use.allCases.map(\.rawValue)
    let uses = node.members(known: names, required: names)
    return Style.Use.allCases.reduce(into: [:]) { result, use in
      guard let node = uses[use.rawValue] else { return }
      result[use] = Self.text(node, palette: palette, fonts: fonts).map { ($0, node) }
    }
  }

  private static func text(
    _ node: StyleFileNode, palette: [String: Color], fonts: [String: String]
  ) -> Style.Text? {
    let required = ["font", "size", "leading", "color"]
    let optional = ["weight", "italic", "tabular", "before", "after"]
    let members = node.members(known: required + optional, required: required)
    guard let family = members["font"].flatMap({ named($0, in: fonts, "font", "fonts") }),
      let size = members["size"]?.points(in: 4...144),
      let leading = members["leading"]?.points(in: size...300),
      let color = members["color"].flatMap({ named($0, in: palette, "colour", "palette") })
    else { return nil }
    let font = Font(
      family: family, size: size, weight: members["weight"]?.weight() ?? 400,
      italic: members["italic"]?.flag() ?? false,
      tabularDigits: members["tabular"]?.flag() ?? false)
    return Style.Text(
      font: font, leading: leading, color: color,
      spaceBefore: members["before"]?.points(in: 0...200) ?? 0,
      spaceAfter: members["after"]?.points(in: 0...200) ?? 0)
  }

  /// What a section calls by the name that another section gave it.
  private static func named<Value>(
    _ node: StyleFileNode, in values: [String: Value], _ kind: String, _ section: String
  ) -> Value? {
    guard let name = node.text() else { return nil }
    if let value = values[name] { return value }
    node.problem("no \(kind) is named \"\(name)\".", remedy: "Define it under \(section).")
    return nil
  }

  private func check(inks: [Style.Ink: Color]) {
    guard let ground = inks[.ground], let node = members["inks"] else { return }
    for (key, value) in node.members() {
      guard let ink = Style.Ink(rawValue: key), [.text, .muted, .link].contains(ink),
        let color = inks[ink]
      else { continue }
      Self.check(value, contrastOf: color, with: ground, least: Self.contrast)
    }
  }

  private func check(uses: Uses, ground: Color?) {
    for use in Style.Use.allCases {
      guard let (text, node) = uses[use] else { continue }
      let large = text.font.size >= 18 || text.font.size >= 14 && text.font.weight >= 700
      if let ground {
        Self.check(
          node, contrastOf: text.color, with: ground,
          least: large ? Self.contrastOfLargeType : Self.contrast)
      }
      if use == .marking, text.font.size < Self.leastMarking {
        node.problem(
          "marking is set in \(StyleFileNode.plain(text.font.size)) points.",
          remedy: "TLP 2.0 asks for at least 12.")
      }
    }
  }

  private static func check(
    _ node: StyleFileNode, contrastOf color: Color, with ground: Color, least: Double
  ) {
    let ratio = color.contrast(with: ground)
    guard ratio < least else { return }
    // Rounded down, so that 4.49 never prints as enough.
    let printed = (ratio * 10).rounded(.down) / 10
    node.problem(
      "\(node.name) has a contrast of \(printed) to the ground.",
      remedy: "Choose a colour with at least \(least).")
  }
}
