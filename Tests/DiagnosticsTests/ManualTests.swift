import Testing

@testable import Diagnostics

@Suite struct TheManual {
  @Test(arguments: Shell.allCases)
  func everyShellIsOfferedEveryCommandAndOption(_ shell: Shell) {
    let offered = Manual.completions(for: shell, in: .vi)
    for command in Manual.commands {
      #expect(offered.contains(command.name))
      for option in command.options {
        #expect(offered.contains(shell == .fish ? "-l \(option.name.dropFirst(2)) " : option.name), "\(option.name)")
      }
    }
  }

  @Test func aValueIsOfferedByWhatItsPlaceTakes() {
    let bash = Manual.completions(for: .bash, in: .en)
    #expect(bash.contains("'build --site') _guongsang_files -d"))
    #expect(bash.contains("'template --data') _guongsang_files -f"))
    #expect(bash.contains("'build --edition') _guongsang_words \"public bloc\""))
    #expect(bash.contains("'build --today') :;"))
    let fish = Manual.completions(for: .fish, in: .en)
    #expect(fish.contains("from new' -a 'story news announcement pact page'"))
  }

  @Test func explanationsKeepTheQuotesOfTheShell() {
    for shell in [Shell.zsh, .fish] {
      for line in Manual.completions(for: shell, in: .en).split(separator: "\n") where !line.hasPrefix("#") {
        let bare = line.replacing(shell == .zsh ? "'\\''" : "\\'", with: "")
        #expect(bare.count { $0 == "'" } % 2 == 0, "\(line)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func thePageTellsEveryCommandOptionAndStatus(_ language: Language) {
    let page = Manual.page(in: language, version: "1.2")
    #expect(page.hasPrefix(".TH GUONGSANG 1 \"\" \"guongsang 1.2\"\n.SH "))
    for command in Manual.commands {
      #expect(page.contains("\n.SS guongsang \(command.name)"))
      for option in command.options {
        #expect(page.contains("\n.B " + option.name.map { $0 == "-" ? "\\-" : String($0) }.joined()))
      }
    }
    for (status, _) in Manual.statuses { #expect(page.contains("\n.B \(status)\n")) }
    // What begins with a full stop is a request: these are all that there are.
    let requests = Set(page.split(separator: "\n").filter { $0.hasPrefix(".") }.map { $0.prefix { $0 != " " } })
    #expect(requests == [".TH", ".SH", ".SS", ".PP", ".TP", ".B"])
  }
}
