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

  @Test func itSeesNoVariablesButThoseGiven() throws {
    let said = try OutsideCommand("env").run([], environment: ["SOURCE_DATE_EPOCH": "0"])
    let names = String(decoding: said, as: UTF8.self).split(separator: "\n").compactMap {
      $0.split(separator: "=").first
    }
    #expect(names == ["LC_ALL", "PATH", "SOURCE_DATE_EPOCH"])
  }
}
