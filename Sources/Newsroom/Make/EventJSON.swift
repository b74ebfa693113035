extension Pipeline.Event {
  /// The event as one line of JSON.
  package var json: String {
    let bytes = JSONWriter.bytes(indented: false) { writer in writer.object { members(&$0) } }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func members(_ row: inout JSONWriter) {
    switch self {
    case .gathered(let files, let articles):
      row.member("event", "gathered")
      row.member("files", files)
      row.member("articles", articles)
    case .read(let figures, let claims):
      row.member("event", "read")
      row.member("figures", figures)
      row.member("claims", claims)
    case .composed(let sections, let entries):
      row.member("event", "composed")
      row.member("sections", sections)
      row.member("entries", entries)
    case .rendered(let edition, let bytes):
      row.member("event", "rendered")
      row.member("edition", edition)
      row.member("bytes", bytes)
    case .delivered(let receipt):
      row.member("event", "delivered")
      row.member("revision", receipt.revision)
      row.member("new", receipt.isNew)
      row.member("files", strings: receipt.places)
    }
  }
}
