package import BriefModel

/// Lets a brief be printed only if every number, quotation, claim and reference in it holds.
package enum Gate {
  /// What is wrong, one diagnostic a fault, with the line and the reason; empty where all holds.
  package static func faults(in brief: Brief, articles: [Article]) -> [Diagnostic] {
    let check = GateCheck(brief: brief, articles: articles)
    return GateLines(brief).lines.flatMap(check.faults) + check.ledgerFaults
  }

  /// Only http and https lead out of a brief.
  static func isSafe(link: String) -> Bool {
    let scheme = link.prefix { $0 != ":" }.lowercased()
    return (scheme == "http" || scheme == "https") && link.hasPrefix(scheme + "://")
      && !link.contains { $0.isWhitespace || $0 == "<" || $0 == ">" || $0 == "\"" }
  }
}
