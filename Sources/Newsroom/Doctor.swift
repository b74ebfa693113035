import BriefModel
import CairoBackend
import Drawing
import Linguistics

/// `daybrief doctor`: whether this machine can make briefs, and what to do where it cannot.
package struct Doctor {
  /// One thing looked at.
  package struct Finding: Sendable, Hashable {
    package var name: String
    package var state: String
    /// Nil where all is well.
    package var remedy: String?
  }

  private let output: String
  private let style: String

  package init(output: String, style: String) {
    self.output = output
    self.style = style
  }

  package func findings() -> [Finding] {
    [Finding(name: "daybrief", state: Newsroom.version)]
      + Libraries.versions.map { Finding(name: $0.name, state: $0.version) }
      + [resources, packs, gazetteer, styleFile, fonts, zones, outputFolder]
  }

  private var resources: Finding {
    let name = "resources"
    do {
      let shelf = try LanguageShelf()
      for code in shelf.codes { _ = try shelf.language(for: code) }
      return Finding(name: name, state: "languages: \(shelf.codes.joined(separator: ", "))")
    } catch {
      return Self.trouble(name, error)
    }
  }

  /// Without them all is the same but the time that a start takes.
  private var packs: Finding {
    let name = "packs"
    guard let shelf = try? LanguageShelf() else {
      return Finding(name: name, state: "not looked at, for want of resources", remedy: nil)
    }
    let states = shelf.codes.map { code in
      let path = shelf.packs.path(of: code)
      let remedy = "Run daybrief rules compile --language \(code)"
      let slow = "\(code) is compiled at every start: \(path)"
      return switch try? shelf.pack(of: code) {
      case .fresh: "\(code) is compiled"
      case .trouble(.missing): "\(slow) is missing. \(remedy)"
      case .trouble(.stale): "\(slow) was made from other files or by another build. \(remedy)"
      case .trouble(.damaged): "\(slow) is damaged. \(remedy)"
      case .unmarked: "\(slow) is of no use to a program without build ID"
      case nil: "\(code) cannot be read"
      }
    }
    return Finding(name: name, state: states.joined(separator: "; "))
  }

  private var gazetteer: Finding {
    let name = "gazetteer"
    let remedy = "Run script/gazetteer with network, and build again"
    guard let path = try? LanguageShelf().placesPath else {
      return Finding(name: name, state: "not looked at, for want of resources", remedy: nil)
    }
    do {
      let table = try PlaceTable(path: path)
      return Finding(name: name, state: "\(table.placeCount) places (GeoNames, CC BY 4.0)")
    } catch .missing {
      // Briefs and records can be made without it.
      return Finding(name: name, state: "places stay unresolved: \(path) is missing. \(remedy)")
    } catch {
      return Finding(name: name, state: "\(path) is damaged", remedy: remedy)
    }
  }

  private var styleFile: Finding {
    do {
      let found = try StyleShelf().style(named: style)
      return Finding(name: "style", state: "\(found.style.name), \(found.path)")
    } catch {
      return Self.trouble("style", Fault(error))
    }
  }

  private var fonts: Finding {
    guard let found = try? StyleShelf().style(named: style) else {
      return Finding(name: "fonts", state: "not looked at, for want of a style", remedy: nil)
    }
    let families = Set(found.style.text.values.map(\.font.family)).sorted()
    let missing = Press.missingFonts(in: found.style)
    return missing.isEmpty
      ? Finding(name: "fonts", state: families.joined(separator: ", "))
      : Finding(
        name: "fonts", state: "missing: \(missing.joined(separator: ", "))",
        remedy: "script/bootstrap, or: apt install fonts-noto-core")
  }

  private var zones: Finding {
    let database = ZoneDatabase()
    do {
      let zone = try database.zone(named: "Europe/Kyiv")
      return Finding(
        name: "time zones", state: "\(ZoneDatabase.systemFolder) (\(zone.name) is there)")
    } catch {
      return Self.trouble("time zones", error)
    }
  }

  /// The nearest folder that exists decides, since the rest would be created in it.
  private var outputFolder: Finding {
    var folder = output
    while !Files.exists(folder) { folder = Files.parent(of: folder) }
    return Files.takesFolders(folder)
      ? Finding(name: "output", state: "\(output) can be written")
      : Finding(
        name: "output", state: "\(folder) cannot be written",
        remedy: "Grant write access, or choose another folder with --output")
  }

  private static func trouble(_ name: String, _ fault: Fault) -> Finding {
    let first = fault.diagnostics.first
    return Finding(
      name: name, state: [first?.place, first?.message].compactMap(\.self).joined(separator: ": "),
      remedy: first?.remedy ?? "See above")
  }
}
