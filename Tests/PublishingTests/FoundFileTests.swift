import Diagnostics
import Glibc
import TestSupport
import Testing

@testable import Publishing

private func facts(_ problems: [Diagnostic]) -> [Fact] { problems.map(\.fact) }

@Test func filesAreFoundInTheOrderOfTheirBytes() throws {
  let folder = TemporaryFolder()
  for name in ["b.md", "a/x.md", "a-b.md", "a.md", "é.md", "Z.md", "a/y/z.md"] { folder.write(name, name) }
  let found = try findFiles(below: folder.path)
  #expect(found.value.map(\.path) == ["Z.md", "a-b.md", "a.md", "a/x.md", "a/y/z.md", "b.md", "é.md"])
  #expect(found.value.map(\.size) == [4, 6, 4, 6, 8, 4, 5])
  #expect(found.value[0].inode == folder.inode("Z.md"))
  #expect(found.value[0].modified > 1_600_000_000_000_000_000)
  #expect(found.problems.isEmpty)
}

@Test func nfdNamesKeepTheirBytes() throws {
  let folder = TemporaryFolder()
  folder.write("ti\u{302}n.md")
  folder.write("t\u{EE}n.md")
  #expect(try findFiles(below: folder.path).value.map { $0.path.utf8.count } == [8, 7])
}

@Test func whatEditorsAndSystemsLeaveBehindIsPassedOver() throws {
  let folder = TemporaryFolder()
  for name in ["~$a.docx", ".git/config", ".DS_Store", "Thumbs.db", "sub/desktop.ini", "~a.md", "thumbs.md"] {
    folder.write(name)
  }
  #expect(try findFiles(below: folder.path).value.map(\.path) == ["thumbs.md", "~a.md"])
}

@Test func linksAreFollowedWhileTheyStayInside() throws {
  let folder = TemporaryFolder()
  folder.write("content/real/a.md", "abc")
  folder.write("outside/b.md")
  folder.link("content/file.md", to: "real/a.md")
  folder.link("content/twin", to: "real")
  folder.link("content/real/again", to: "..")
  folder.link("content/away", to: "../outside")
  folder.link("content/gone.md", to: "nothing")
  folder.link("content/self", to: "self")
  let found = try findFiles(below: folder("content"), named: "content")
  #expect(found.value.map(\.path) == ["file.md", "real/a.md", "twin/a.md"])
  #expect(found.value[0].size == 3)
  #expect(
    facts(found.problems) == [
      .publishing(.linkNotFollowed(path: "content/away", why: .outside)),
      .publishing(.linkNotFollowed(path: "content/gone.md", why: .nowhere)),
      .publishing(.linkNotFollowed(path: "content/real/again", why: .loop)),
      .publishing(.linkNotFollowed(path: "content/self", why: .loop)),
      .publishing(.linkNotFollowed(path: "content/twin/again", why: .loop)),
    ])
}

@Test func behindALinkNoFurtherLinksToFoldersAreFollowed() throws {
  let folder = TemporaryFolder()
  folder.write("a/x.md")
  folder.makeFolder("b")
  folder.link("b/to-a", to: "../a")
  folder.link("c", to: "b")
  let found = try findFiles(below: folder.path, named: "content")
  #expect(found.value.map(\.path) == ["a/x.md", "b/to-a/x.md"])
  #expect(facts(found.problems) == [.publishing(.linkNotFollowed(path: "content/c/to-a", why: .nested))])
}

@Test func oddNamesAndDevicesAreProblems() throws {
  let folder = TemporaryFolder()
  mkfifo(folder("pipe"), 0o644)
  folder.write("a\nb.md")
  folder.write("c\u{85}.md")
  let name: [CChar] = Array(folder("d").utf8CString.dropLast()) + [-1, 0]
  close(open(name, O_WRONLY | O_CREAT, 0o644))
  defer { unlink(name) }  // a name that no String removes
  let found = try findFiles(below: folder.path, named: "content")
  #expect(found.value.isEmpty)
  #expect(
    facts(found.problems) == [
      .publishing(.nameWithControl(path: "content/a\\x0Ab.md")),
      .publishing(.nameWithControl(path: "content/c\\x85.md")),
      .publishing(.nameNotUTF8(path: "content/d\u{FFFD}")),
      .publishing(.notAFile(path: "content/pipe")),
    ])
}

@Test func aFolderThatIsNotThereIsAFailure() {
  let folder = TemporaryFolder()
  #expect(throws: MachineFailure(.list, folder("none"), .missing)) { try findFiles(below: folder("none")) }
}

@Test func aFileIsReadWholeIntoTheRoomThereIs() throws {
  let folder = TemporaryFolder()
  folder.write("a", String(repeating: "Hà Giang ", count: 9000))
  folder.write("empty")
  var buffer = Array("old bytes".utf8)
  try readFile(folder("a"), into: &buffer)
  #expect(buffer == Array(String(repeating: "Hà Giang ", count: 9000).utf8))
  let room = buffer.capacity
  try readFile(folder("empty"), into: &buffer)
  #expect(buffer.isEmpty)
  #expect(buffer.capacity == room)
  #expect(throws: MachineFailure(.read, folder("none"), .missing)) { try readFile(folder("none"), into: &buffer) }
  #expect(throws: MachineFailure(.read, folder.path, .isAFolder)) { try readFile(folder.path, into: &buffer) }
}

@Test func aPipeIsReadToItsEnd() throws {
  var ends: [Int32] = [0, 0]
  pipe(&ends)
  _ = write(ends[1], "tin", 3)
  close(ends[1])
  var buffer: [UInt8] = []
  try readFile("/dev/fd/\(ends[0])", into: &buffer)
  close(ends[0])
  #expect(buffer == Array("tin".utf8))
}

@Test(arguments: [
  ENOENT, EACCES, EPERM, ENOSPC, EROFS, EXDEV, EMFILE, ENOTDIR, EISDIR, ELOOP, ENAMETOOLONG, EDQUOT, EBUSY, EIO,
])
func theMachinesUsualReasonsHaveWords(number: Int32) {
  let failure = MachineFailure(.write, "public/a.html", errno: number)
  #expect(failure.reason != .other(number))
  #expect(failure.exitCode == 74)
  #expect(failure.diagnostic.place == nil)
  #expect(failure.diagnostic.fact.code == "machine")
}

@Test func aFailureIsToldInBothLanguages() {
  let fact = MachineFailure(.write, "public/a.html", .noSpace).diagnostic.fact
  #expect(fact.message(in: .vi) == "Không ghi được “public/a.html”: đĩa đã đầy.")
  #expect(fact.message(in: .en) == "Cannot write “public/a.html”: the disk is full.")
}
