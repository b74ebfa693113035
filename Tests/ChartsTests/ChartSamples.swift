import Charts

/// One chart to look at for each recipe, and those that go wrong when nobody looks.
enum ChartSamples {
  struct Sample: Sendable, CustomStringConvertible {
    let description: String
    let chart: any ChartRecipe
  }

  /// By the name of the recipe: what the goldens hold.
  static let typical: [String: any ChartRecipe] = [
    OutcomeBarChart.name: OutcomeBarChart(
      label: "drones launched overnight", total: 240, printed: "240",
      parts: [
        .init(label: "shot down", value: 150, printed: "150"),
        .init(label: "lost from radar", value: 12, printed: "12"),
        .init(label: "outcome not stated", value: 78, printed: "78", isStated: false),
      ]),
    RangeDotsChart.name: RangeDotsChart(
      rows: [
        .init(
          label: "Killed",
          dots: [
            .init(value: 3, printed: "≥ 3", label: "Regional governor", openAbove: true),
            .init(value: 7, printed: "7", label: "Rescue service"),
            .init(value: 9, printed: "≤ 9", label: "Army", openBelow: true),
          ], low: 3, high: 9),
        .init(label: "Injured", dots: []),
        .init(
          label: "Detained at the border crossing",
          dots: [.init(value: 4, printed: "4", label: "Border guard")]),
      ], notStated: "not stated"),
    MatrixChart.name: MatrixChart(
      rows: ["President of the Northern Federation", "Foreign minister", "Envoy"],
      columns: ["Geneva, Sunday", "Call", "Oslo talks"],
      cells: [[.principal, .planned], [.attending, .none, .requested], [.none, .principal]],
      key: [
        .init(.principal, "principal"), .init(.attending, "attending"), .init(.planned, "planned"),
        .init(.requested, "requested"), .init(.none, "never shown"),
      ]),
    TimelineChart.name: TimelineChart(events: [
      .init(day: 20, printed: "20 June", label: "Ceasefire is to begin", isPlanned: true),
      .init(day: 12, printed: "12 June", label: "Delegations meet in Geneva"),
      .init(day: 12, printed: "12 June", label: "Port is shelled; two ships burn, harbour closed"),
      .init(day: 13, printed: "13 June", label: "Exchange of prisoners"),
    ]),
    LaunchColumnsChart.name: LaunchColumnsChart(
      columns: [
        .init(label: "1 June", printed: "120", values: [80, 10, 30]),
        .init(label: "2 June", printed: "", values: []),
        .init(label: "3 June", printed: "60", values: [60, nil, nil]),
        .init(label: "4 June", printed: "200", values: [90, 5, 105]),
      ],
      series: [
        .init(label: "shot down"), .init(label: "lost"),
        .init(label: "not stated", isStated: false),
      ]),
  ]

  private static let long = String(repeating: "Antidisestablishmentarianism", count: 11)
  private static let sentence = String(repeating: "the northern harbour authority ", count: 10)
  private static let values = [0, 1, -5, 1e9, 1e300, -1e300, .nan, .infinity, -.infinity, 1e-9]

  static let awkward: [Sample] =
    outcomes + ranges + matrices + timelines + columns
    + typical.sorted { $0.key < $1.key }.map { Sample(description: $0.key, chart: $0.value) }

  private static let outcomes: [Sample] =
    [
      sample("no parts", outcome(10, [])),
      sample("nothing at all", OutcomeBarChart(label: "", total: 0, printed: "", parts: [])),
      sample("parts exceed the whole", outcome(10, [8, 9])),
      sample("parts fall short", outcome(1_000, [1, 2])),
      sample("narrow parts side by side", outcome(1_000, [990, 2, 3, 5])),
      sample("narrow parts at the start", outcome(1_000, [2, 3, 5, 990])),
      sample("thirty parts", outcome(30, Array(repeating: 1, count: 30))),
      sample("one part of a billion", outcome(1e9, [1, 1e9 - 1])),
      sample("long words", outcome(10, [4, 6], label: long)),
      sample("long sentences", outcome(10, [1, 9], label: sentence)),
      sample("line feeds", outcome(10, [1, 9], label: "a\nb\tc\u{2028}d")),
    ]
    + values.map { sample("a part of \($0)", outcome(10, [$0, 3])) }
    + values.map { sample("a whole of \($0)", outcome($0, [2, 3])) }

  private static func sample(_ name: String, _ chart: any ChartRecipe) -> Sample {
    Sample(description: "\(type(of: chart).name): \(name)", chart: chart)
  }

  private static func outcome(
    _ total: Double, _ values: [Double], label: String = "shot down"
  ) -> OutcomeBarChart {
    OutcomeBarChart(
      label: label, total: total, printed: "1,234",
      parts: values.enumerated().map {
        .init(label: label, value: $1, printed: "1,234", isStated: $0 % 2 == 0)
      })
  }

  private static let ranges: [Sample] =
    [
      sample("no rows", RangeDotsChart(rows: [], notStated: "not stated")),
      sample("nothing stated", range([[], []])),
      sample("one claim", range([[2]])),
      sample("ten claims of one number", range([Array(repeating: 5, count: 10)])),
      sample("from nothing to a billion", range([[0, 1e9], [1]])),
      sample("long words", range([[1, 2], []], label: long)),
      sample("long sentences", range([[1, 2], []], label: sentence)),
    ] + values.map { sample("a claim of \($0)", range([[$0, 3], [$0], []])) }

  private static func range(_ rows: [[Double]], label: String = "army") -> RangeDotsChart {
    RangeDotsChart(
      rows: rows.map { values in
        .init(
          label: label,
          dots: values.enumerated().map {
            .init(
              value: $1, printed: "1,234", label: label, openAbove: $0 % 2 == 0,
              openBelow: $0 % 3 == 0)
          }, low: values.first, high: values.last)
      }, notStated: label == "army" ? "not stated" : label)
  }

  private static let matrices: [Sample] = [
    sample("nothing", MatrixChart(rows: [], columns: [], cells: [], key: [])),
    sample("rows alone", matrix(3, 0)),
    sample("columns alone", matrix(0, 3)),
    sample("one by one", matrix(1, 1)),
    sample("forty columns", matrix(2, 40)),
    sample("forty rows", matrix(40, 2)),
    sample("long words", matrix(2, 3, label: long)),
    sample("long sentences", matrix(2, 3, label: sentence)),
  ]

  private static func matrix(_ rows: Int, _ columns: Int, label: String = "talks") -> MatrixChart {
    let cells = MatrixChart.Cell.allCases
    return MatrixChart(
      rows: Array(repeating: label, count: rows), columns: Array(repeating: label, count: columns),
      cells: (0..<rows).map { row in (0..<columns).map { cells[(row + $0) % cells.count] } },
      key: cells.map { .init($0, label) })
  }

  private static let timelines: [Sample] = [
    sample("nothing", TimelineChart(events: [])),
    sample("one event", timeline([1])),
    sample("thirty events of one day", timeline(Array(repeating: 1, count: 30))),
    sample("far apart", timeline([.min, 0, .max])),
    sample("long words", timeline([1, 2], label: long)),
    sample("long sentences", timeline([1, 5], label: sentence)),
  ]

  private static func timeline(_ days: [Int], label: String = "talks") -> TimelineChart {
    TimelineChart(
      events: days.map { .init(day: $0, printed: label, label: label, isPlanned: $0 % 2 == 0) })
  }

  private static let columns: [Sample] =
    [
      sample("nothing", LaunchColumnsChart(columns: [], series: [])),
      sample("no columns", launches([])),
      sample("one night", launches([[1, 2, 3]])),
      sample("all nights unknown", launches([[], [nil, nil], []])),
      sample("sixty nights", launches((0..<60).map { [Double($0), 5, nil] })),
      sample("thin parts", launches([[500, 1, 1], [1_000, 1, 1]])),
      sample("more values than series", launches([[1, 2, 3, 4, 5]])),
      sample("long words", launches([[1], [2]], label: long)),
      sample("long sentences", launches([[1], [2]], label: sentence)),
    ] + values.map { sample("a part of \($0)", launches([[$0, 3], [2]])) }

  private static func launches(
    _ nights: [[Double?]], label: String = "night"
  ) -> LaunchColumnsChart {
    LaunchColumnsChart(
      columns: nights.map { .init(label: label, printed: "1,234", values: $0) },
      series: [
        .init(label: label), .init(label: "lost"), .init(label: label, isStated: false),
      ])
  }
}
