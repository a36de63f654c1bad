import Testing

@testable import Tools

@Suite struct StoredZipTests {
  @Test func theChecksumIsThatOfZip() {
    #expect(StoredZip.checksum(of: Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(StoredZip.checksum(of: []) == 0)
  }

  /// Python's own reader, which holds checksums, offsets and names against the bytes.
  private static let python = OutsideCommand("python3")

  @Test(.enabled(if: python.path != nil, "python3 is not here")) func anArchiveIsReadByOthers() throws {
    var zip = StoredZip()
    zip.add("word/một.xml", Array("Xin chào".utf8))
    zip.add("trống", [])
    let script = """
      import io, sys, zipfile
      z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
      assert z.testzip() is None
      print([(n, z.read(n).decode()) for n in z.namelist()])
      """
    let said = try Self.python.run(["-c", script], input: zip.bytes, environment: ["PYTHONIOENCODING": "utf-8"])
    #expect(String(decoding: said, as: UTF8.self) == "[('word/một.xml', 'Xin chào'), ('trống', '')]\n")
  }
}
