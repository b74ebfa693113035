/// Where the shaper may look for fonts; from the composition root.
package struct FontSources: Hashable, Sendable {
  /// Folders of font files, searched with all that is below them.
  package var folders: [String]
  /// A writable folder for what fontconfig learns about the folders; nil to learn it every time.
  package var cacheFolder: String?

  package init(folders: [String], cacheFolder: String?) {
    self.folders = folders
    self.cacheFolder = cacheFolder
  }

  /// The folders where Debian and most others install fonts for everyone.
  package static let systemFolders = ["/usr/share/fonts", "/usr/local/share/fonts"]
}
