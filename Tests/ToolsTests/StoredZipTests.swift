import Testing

@testable import Tools

@Suite struct StoredZipTests {
  @Test func theChecksumIsThatOfZip() {
    #expect(StoredZip.checksum(of: Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(StoredZip.checksum(of: []) == 0)
  }

  @Test func anArchiveIsReadByOthers() throws {
    var zip = StoredZip()
    zip.add("word/một.xml", Array("Xin chào".utf8))
    zip.add("trống", [])
    // Python's own reader holds checksums, offsets and names against the bytes.
    let script = """
      import io, sys, zipfile
      z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
      assert z.testzip() is None
      print([(n, z.read(n).decode()) for n in z.namelist()])
      """
    let python = OutsideCommand("python3")
    guard python.path != nil else { return }
    let said = try python.run(["-c", script], input: zip.bytes, environment: ["PYTHONIOENCODING": "utf-8"])
    #expect(String(decoding: said, as: UTF8.self) == "[('word/một.xml', 'Xin chào'), ('trống', '')]\n")
  }
}
