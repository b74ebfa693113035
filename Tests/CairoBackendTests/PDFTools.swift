import Foundation

/// The command-line tools that look at a PDF from outside.
enum PDFTools {
  struct Output {
    var text: String
    var status: Int32
  }

  /// Runs a tool on the bytes as a file, which takes the place of "FILE" among the arguments.
  static func run(_ tool: String, _ arguments: [String], on bytes: [UInt8]) throws -> Output {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("daybrief-\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [tool] + arguments.map { $0 == "FILE" ? file.path : $0 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Output(text: String(decoding: data, as: UTF8.self), status: process.terminationStatus)
  }

  static func text(of bytes: [UInt8]) throws -> String {
    try run("pdftotext", ["-raw", "FILE", "-"], on: bytes).text
  }

  /// The structure tree with its text, without the numbers of objects.
  static func structure(of bytes: [UInt8]) throws -> String {
    try run("pdfinfo", ["-struct-text", "FILE"], on: bytes).text
      .replacing(/Object \d+ \d+/, with: "Object")
  }

  /// The PDF with everything in plain sight.
  static func plain(_ bytes: [UInt8]) throws -> String {
    try run("qpdf", ["--qdf", "--object-streams=disable", "FILE", "-"], on: bytes).text
  }
}
