import Glibc
import Testing

@testable import Publishing

/// The root of the package, from where this file lies in it.
private let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

@Test func theProgramHoldsTheFilesOfTemplates() throws {
  guard let found = try? findFiles(below: root + "/templates").value else {
    #expect(embeddedTheme().isEmpty)
    return
  }
  let theme = embeddedTheme()
  #expect(theme.map(\.path) == found.map(\.path), "script/theme-list has not been run")
  for file in theme {
    var bytes: [UInt8] = []
    try readFile(root + "/templates/" + file.path, into: &bytes)
    #expect(file.bytes == bytes, "\(file.path)")
  }
}
