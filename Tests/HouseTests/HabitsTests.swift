import Glibc
import Testing

/// Habits of the house that no compiler and no formatter holds.
@Suite struct HabitsTests {
  @Test func noSourceFileIsOver400Lines() throws {
    for file in try ProjectFiles.sources() {
      // The last line's end opens no line of its own.
      let count = file.lines.count - (file.lines.last == "" ? 1 : 0)
      #expect(count <= 400, "\(file.path) has two subjects: part them")
    }
  }

  @Test(arguments: ["try!", "as!", "fatalError("])
  func noSourceTrapsOnBadInput(trap: String) throws {
    for file in try ProjectFiles.sources() {
      let code = Array(file.code.joined(separator: "\n").utf8)
      let lines = offsets(of: trap, in: code).map { at in code[..<at].count { $0 == UInt8(ascii: "\n") } + 1 }
      #expect(lines == [], "\(file.path) uses \(trap) on these lines")
    }
  }

  /// Paths of the machine on which someone worked, marks of a merge, and promises to do it later.
  ///
  /// They are put together here, so that this file does not hold them itself.
  static let leftovers = [
    "/" + "work/", "/" + "root/", "/" + "tmp/", "<<<<" + "<<< ", ">>>>" + ">>> ", "TO" + "DO", "FIX" + "ME",
  ]

  @Test(arguments: leftovers)
  func noFileHoldsALeftover(leftover: String) throws {
    let isTemporary = leftover.hasSuffix("tmp/")
    for path in try ProjectFiles.paths() {
      // A test may name a folder for what it writes.
      if isTemporary, path.hasPrefix("Tests/") { continue }
      let bytes = try ProjectFiles.bytes(of: path)
      if bytes.prefix(8000).contains(0) { continue }  // a picture
      // At the start of a word only: `pages/work/` is no path of a machine.
      let found = offsets(of: leftover, in: bytes).filter { $0 == 0 || !endsAWord(bytes[$0 - 1]) }
      #expect(found == [], "\(path) holds \(leftover) at these bytes")
    }
  }

  private func endsAWord(_ byte: UInt8) -> Bool {
    let character = Character(UnicodeScalar(byte))
    return byte >= 0x80 || character.isLetter || character.isNumber || "_-.})".contains(character)
  }
}

/// Where `word` stands in the text `bytes`, which has no NUL.
private func offsets(of word: String, in bytes: [UInt8]) -> [Int] {
  (bytes + [0]).withUnsafeBytes { text in
    guard let start = text.bindMemory(to: CChar.self).baseAddress else { return [] }
    var offsets: [Int] = []
    var from = start
    while let found = strstr(from, word) {
      offsets.append(UnsafePointer(found) - start)
      from = UnsafePointer(found) + 1
    }
    return offsets
  }
}
