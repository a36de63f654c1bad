import Glibc
import Testing
import Website

/// The page of the reference is drawn from the view models' tables. `RECORD=1 swift test` writes it anew.
@Test func theThemeReferenceTellsOfEveryName() throws {
  let text = ThemeGuide().text
  let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  let file = "/\(root)/docs/du-lieu-cua-trang.md"
  if getenv("RECORD") != nil {
    let stream = try #require(fopen(file, "w"))
    fputs(text, stream)
    fclose(stream)
  }
  let stream = try #require(fopen(file, "r"), "docs/du-lieu-cua-trang.md is not there: run with RECORD=1")
  defer { fclose(stream) }
  var bytes = [UInt8](repeating: 0, count: 1 << 20)
  let count = fread(&bytes, 1, bytes.count, stream)
  #expect(String(decoding: bytes[..<count], as: UTF8.self) == text)
}
