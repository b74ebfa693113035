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
    let accepted = files.map { "<glob>\(XMLText.escaped($0))</glob>" }.joined()
    self.init(
      folders: folders.sorted(), cacheFolder: cacheFolder,
      selection: "<acceptfont>\(accepted)</acceptfont><rejectfont><glob>*</glob></rejectfont>")
  }

  private init(folders: [String], cacheFolder: String, selection: String) {
    let folders = folders.map { "<dir>\(XMLText.escaped($0))</dir>" }.joined()
    xml = """
      <?xml version="1.0"?><fontconfig>\(folders)\
      <cachedir>\(XMLText.escaped(cacheFolder))</cachedir>\
      <selectfont>\(selection)</selectfont></fontconfig>
      """
  }
}
