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
      for link in text.matches(of: /(?<picture>!?)\[[^\]]*\]\((?<target>[^)\s#]+)[^)]*\)/) where link.picture.isEmpty {
        if link.target.contains(":") { continue }  // an address on the net
        #expect(ProjectFiles.exist(folder + link.target), "\(path) links to \(link.target)")
      }
    }
  }

  @Test func everySourceNamedInADocumentExists() throws {
    for (path, text) in try Self.documents() {
      for name in text.matches(of: /`(?<path>(?:Sources|Tests|script|templates|content)\/[\w\/.+-]*)`/) {
        #expect(ProjectFiles.exist(String(name.path)), "\(path) names \(name.path)")
      }
    }
  }

  @Test func thePlaceholderOfTheOutputFolderIsTheMarkThatBuildWrites() throws {
    // It is what makes `build` take the folder for its own; see Publishing.
    #expect(try ProjectFiles.bytes(of: "public/.guongsang-site") == Array("format: 1\nedition: public\n".utf8))
  }
}
