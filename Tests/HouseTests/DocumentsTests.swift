import Testing

/// What the documents say of the project's files is still true.
@Suite struct DocumentsTests {
  /// README.md and its like, and all of docs/.
  static func documents() throws -> [(path: String, text: String)] {
    try ProjectFiles.paths().filter { $0.hasSuffix(".md") && (!$0.contains("/") || $0.hasPrefix("docs/")) }
      .map { ($0, String(decoding: try ProjectFiles.bytes(of: $0), as: UTF8.self)) }
  }

  @Test func everyLinkLeadsToAFile() throws {
    for (path, text) in try Self.documents() {
      let folder = path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
      let prose = text.replacing(/(?s)```.*?```|`[^`\n]*`/, with: "")
      let links = prose.matches(of: /\]\((?<target>[^)\s#]+)[^)]*\)/).map { String($0.target) }
      let local = Set(links).filter { !$0.contains(":") }  // the others lead to the net
      #expect(local.filter { !ProjectFiles.exist(folder + $0) }.sorted() == [], "\(path) links to these")
    }
  }

  @Test func everySourceNamedInADocumentExists() throws {
    for (path, text) in try Self.documents() {
      let names = Set(text.matches(of: /`(?<path>(?:Sources|Tests|script)\/[\w\/.+-]*)`/).map { String($0.path) })
      #expect(names.filter { !ProjectFiles.exist($0) }.sorted() == [], "\(path) names these")
    }
  }

  @Test func thePlaceholderOfTheOutputFolderIsTheMarkThatBuildWrites() throws {
    // It is what makes `build` take the folder for its own; see Publishing.
    #expect(try ProjectFiles.bytes(of: "public/.guongsang-site") == Array("format: 1\nedition: public\n".utf8))
  }
}
