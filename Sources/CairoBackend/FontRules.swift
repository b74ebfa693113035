/// A configuration for fontconfig, in its own notation.
struct FontRules {
  let xml: String

  /// All fonts below the folders, but for fonts of pictures: a PDF would hold them as images.
  init(allOf folders: [String], cacheFolder: String) {
    let rejected = """
      <rejectfont>\
      <pattern><patelt name="outline"><bool>false</bool></patelt></pattern>\
      <pattern><patelt name="color"><bool>true</bool></patelt></pattern>\
      </rejectfont>
      """
    self.init(folders: folders, cacheFolder: cacheFolder, selection: rejected)
  }

  /// These files and no other of their folders.
  init(only files: [String], cacheFolder: String) {
    let folders = Set(files.map { String($0[..<($0.lastIndex(of: "/") ?? $0.startIndex)]) })
    let accepted = files.map { "<glob>\(Self.escaped($0))</glob>" }.joined()
    self.init(
      folders: folders.sorted(), cacheFolder: cacheFolder,
      selection: "<acceptfont>\(accepted)</acceptfont><rejectfont><glob>*</glob></rejectfont>")
  }

  private init(folders: [String], cacheFolder: String, selection: String) {
    let folders = folders.map { "<dir>\(Self.escaped($0))</dir>" }.joined()
    xml = """
      <?xml version="1.0"?><fontconfig>\(folders)\
      <cachedir>\(Self.escaped(cacheFolder))</cachedir>\
      <selectfont>\(selection)</selectfont></fontconfig>
      """
  }

  private static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: ">"): escaped += "&gt;".utf8
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
