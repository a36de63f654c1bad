import Glibc
import TestSupport
import Testing

@testable import Tools

@Suite struct OutsideCommandTests {
  @Test func whatGoesInComesOut() throws {
    // More than a pipe holds, so that a program that wrote before it read would be stuck.
    let input = [UInt8](repeating: 0x61, count: 1 << 20)
    #expect(try OutsideCommand("cat").run([], input: input) == input)
  }

  @Test func noShellReadsTheArguments() throws {
    let said = try OutsideCommand("printf").run(["%s|", "$(id)", "; echo x", "'\"*", "Mèo Vạc"])
    #expect(String(decoding: said, as: UTF8.self) == "$(id)|; echo x|'\"*|Mèo Vạc|")
  }

  @Test func aMissingCommandIsTold() {
    #expect(throws: ToolFailure.missing("khong-co-lenh-nay")) { try OutsideCommand("khong-co-lenh-nay").run([]) }
  }

  @Test func whatACommandSaysLastIsKeptWhereItFails() {
    #expect(throws: ToolFailure.failed("sh", status: 3, said: "hai")) {
      try OutsideCommand("sh").run(["-c", "echo một >&2; echo hai >&2; exit 3"])
    }
  }

  @Test func aCommandThatTakesTooLongIsEndedAndTakenOffTheList() throws {
    let folder = TemporaryFolder()
    #expect(throws: ToolFailure.tookTooLong("sh", seconds: 1)) {
      try OutsideCommand("sh", seconds: 1).run(["-c", "echo $$ > \"$0\"; exec sleep 600", folder("number")])
    }
    let number = try #require(folder.text("number").flatMap { pid_t($0.dropLast()) })
    // What has ended and is not waited for would still have its number.
    #expect(kill(number, 0) == -1 && errno == ESRCH)
  }

  @Test func whatItHasStartedIsEndedWithIt() throws {
    let folder = TemporaryFolder()
    #expect(throws: ToolFailure.tookTooLong("sh", seconds: 1)) {
      try OutsideCommand("sh", seconds: 1).run(["-c", "sleep 600 & echo $! > \"$0\"; wait", folder("number")])
    }
    let number = try #require(folder.text("number").flatMap { pid_t($0.dropLast()) })
    // It is told to end, not waited for: that is for the machine, which may keep its number for a while.
    let isOver = (0..<500).contains { _ in
      let line = contents(of: "/proc/\(number)/stat").map { String(decoding: $0, as: UTF8.self) }
      if line?.contains(") Z ") ?? true { return true }
      usleep(10_000)
      return false
    }
    #expect(isOver)
  }

  @Test(arguments: ["", " >&2"]) func aCommandThatWritesTooMuchIsEnded(redirection: String) {
    let endless = OutsideCommand("sh", bytes: 1 << 16)
    #expect(throws: ToolFailure.wroteTooMuch("sh", bytes: 1 << 16)) {
      try endless.run(["-c", "while :; do echo mây trên đỉnh núi\(redirection); done"])
    }
    #expect(throws: ToolFailure.wroteTooMuch("printf", bytes: 3)) {
      try OutsideCommand("printf", bytes: 3).run(["mây!"])
    }
  }

  @Test func itSeesNoVariablesButThoseGiven() throws {
    let said = try OutsideCommand("env").run([], environment: ["SOURCE_DATE_EPOCH": "0"])
    let names = String(decoding: said, as: UTF8.self).split(separator: "\n").compactMap {
      $0.split(separator: "=").first
    }
    #expect(names == ["LC_ALL", "PATH", "SOURCE_DATE_EPOCH"])
  }
}
