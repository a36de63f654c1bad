import Catalog
import Diagnostics
import Glibc
import Testing

/// The pages of the reference are drawn from the tables that read the files. `RECORD=1 swift test` writes them anew.
@Test(arguments: [(Language.vi, "docs/bang-tra-cac-muc.md"), (.en, "docs/keys.md")])
func theReferenceTellsOfEveryKey(language: Language, path: String) throws {
  let text = FieldGuide(in: language).text
  let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  let file = "/\(root)/\(path)"
  if getenv("RECORD") != nil {
    let stream = try #require(fopen(file, "w"))
    fputs(text, stream)
    fclose(stream)
  }
  let stream = try #require(fopen(file, "r"), "\(path) is not there: run with RECORD=1")
  defer { fclose(stream) }
  var bytes = [UInt8](repeating: 0, count: 1 << 20)
  let count = fread(&bytes, 1, bytes.count, stream)
  #expect(String(decoding: bytes[..<count], as: UTF8.self) == text)
}
