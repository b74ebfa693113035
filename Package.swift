// swift-tools-version: 6.2
import Foundation
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A module of ours: imports only what its row names.
func module(
  _ name: String, imports: [Target.Dependency] = [], resources: [Resource]? = nil
) -> Target {
  .target(name: name, dependencies: imports, resources: resources, swiftSettings: strict)
}

/// Folders of test data, which tests read beside their own file and no bundle holds.
func data(of tests: String) -> [String] {
  ["Articles", "Corpora", "Fixtures", "Goldens", "Samples"].filter {
    FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/Tests/\(tests)/\($0)")
  }
}

/// The tests of one module.
func tests(of name: String, imports: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + imports,
    exclude: data(of: name + "Tests"), swiftSettings: strict)
}

/// A C library of the system, found by pkg-config and named after Debian's package.
func system(_ name: String, _ pkgConfig: String?, apt package: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([package])])
}

/// What `script/fuzz` builds, and nobody else: libFuzzer brings the main program.
let fuzzing: [Target] =
  Context.environment["DAYBRIEF_FUZZING"] == nil
  ? []
  : [
    .systemLibrary(name: "CFuzzer", path: "Tests/Fuzzing/CFuzzer"),
    .executableTarget(
      name: "fuzzing", dependencies: ["Analysis", "CFuzzer", "Ingest", "Linguistics", "Newsroom"],
      path: "Tests/Fuzzing", exclude: ["Cases", "CFuzzer"], swiftSettings: strict),
  ]

let package = Package(
  name: "daybrief",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "daybrief", targets: ["daybrief"]),
    .library(name: "Newsroom", targets: ["Newsroom"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    system("CCairo", "cairo", apt: "libcairo2-dev"),
    system("CPango", "pangocairo", apt: "libpango1.0-dev"),
    system("CFontconfig", "fontconfig", apt: "libfontconfig-dev"),
    system("CDeflate", "libdeflate", apt: "libdeflate-dev"),
    system("CNettle", "nettle", apt: "nettle-dev"),
    system("CYAML", "yaml-0.1", apt: "libyaml-dev"),

    module("BriefModel"),
    module("Linguistics", resources: [.copy("Resources")]),
    module("Ingest", imports: ["BriefModel", "CNettle"]),
    module("Analysis", imports: ["BriefModel", "Linguistics"]),
    module("Drawing"),
    module("Charts", imports: ["Drawing"]),
    module("Typesetting", imports: ["BriefModel", "Drawing", "Charts"]),
    module("CairoBackend", imports: ["Drawing", "CCairo", "CPango", "CFontconfig", "CDeflate"]),
    module("Delivery", imports: ["BriefModel"]),
    module(
      "Newsroom",
      imports: [
        "BriefModel", "Linguistics", "Ingest", "Analysis", "Drawing", "Charts", "Typesetting",
        "CairoBackend", "Delivery", "CYAML",
      ]),
    .executableTarget(
      name: "daybrief",
      dependencies: [
        "Newsroom", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["daybrief.1"], swiftSettings: strict),
    module("TestSupport", imports: ["BriefModel", "Drawing"]),

    tests(of: "BriefModel"),
    tests(of: "Linguistics", imports: ["BriefModel"]),
    tests(of: "Ingest", imports: ["BriefModel"]),
    tests(of: "Analysis", imports: ["BriefModel", "Linguistics"]),
    tests(of: "Drawing", imports: ["BriefModel"]),
    tests(of: "Charts", imports: ["Drawing"]),
    tests(of: "Typesetting", imports: ["BriefModel", "Drawing", "Charts"]),
    tests(of: "CairoBackend", imports: ["Drawing"]),
    tests(of: "Delivery", imports: ["BriefModel"]),
    tests(of: "Newsroom", imports: ["BriefModel", "Delivery", "Drawing", "Ingest"]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["daybrief", "TestSupport"],
      exclude: data(of: "EndToEndTests"), swiftSettings: strict),
  ] + fuzzing,
  swiftLanguageModes: [.v6]
)
