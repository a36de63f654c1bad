import Diagnostics
import Glibc
import Preview
import Publishing
import Synchronization
import Tools

/// Tells in the terminal what a preview does: problems as `check` tells them, and a line when all is well.
final class PreviewTeller: Sendable {
  private struct State {
    /// What was told last, which is not told again.
    var told = ""
    var isAnythingShown = false
    var address = ""
    var language: Language
  }

  private let state: Mutex<State>
  private let language: Language?
  private let opensBrowser: Bool
  /// Where there are more problems than this, what is no error is only counted: a page lists all.
  private static let limit = 50

  /// Tells in `language`, or in the site's own, which is `languageAtFirst` until the site has been read.
  init(language: Language?, languageAtFirst: Language, opensBrowser: Bool) {
    self.language = language
    self.opensBrowser = opensBrowser
    state = Mutex(State(language: language ?? languageAtFirst))
  }

  /// Tells of `event`.
  func tell(_ event: Preview.Event) {
    state.withLock { state in
      switch event {
      case .opened(let address, let isOpenToOthers):
        state.address = address
        say(.opened(address: address), state)
        if isOpenToOthers { say(.openToOthers, state) }
        if opensBrowser, !openBrowser(address) { say(.noBrowser(address: address), state) }
      case .polling: say(.polling, state)
      case .looked(let outcome, let time):
        state.language = language ?? outcome.language
        tell(outcome, after: time, &state)
      case .failed(let error):
        let report = Report([error.diagnostic], files: OneFile(path: ""), language: state.language).text()
        if report != state.told { Output.writeError(report) }
        state.told = report
      }
    }
  }

  private func tell(_ outcome: Outcome, after time: Duration?, _ state: inout State) {
    let all = Report(outcome.problems, files: outcome.sources, language: state.language)
    var told = all
    var left: Report?
    if outcome.problems.count > Self.limit {
      told = Report(outcome.problems.filter(\.isError), files: outcome.sources, language: state.language)
      let others = Report(outcome.problems.filter { !$0.isError }, files: outcome.sources, language: state.language)
      if !others.isEmpty { left = others }
    }
    let text = told.text(coloured: Output.isColoured)
    // What has been told and has not been mended stands above.
    if text != state.told { Output.writeError(text) }
    state.told = text
    if let left { say(.others(summary: left.summary(), address: state.address + ".guongsang/problems"), state) }
    if outcome.hasErrors {
      say(.held(summary: all.summary(), isAnythingShown: state.isAnythingShown), state)
    } else {
      state.isAnythingShown = true
      let milliseconds = time.map {
        Int($0.components.attoseconds / 1_000_000_000_000_000 + $0.components.seconds * 1000)
      }
      say(.shown(entries: outcome.entries, milliseconds: milliseconds), state)
    }
  }

  private func say(_ words: PreviewWords, _ state: State) {
    Output.write(words.words(in: state.language) + "\n")
  }

  /// Has a browser open `address`, as this system does it; false where it has none of the ways we know.
  private func openBrowser(_ address: String) -> Bool {
    for name in ["xdg-open", "wslview"] {
      guard let program = OutsideCommand(name).path else { continue }
      var words = [strdup(program), strdup(address), nil]
      defer { for word in words { free(word) } }
      var process: pid_t = 0
      return posix_spawn(&process, program, nil, nil, &words, environ) == 0
    }
    return false
  }
}
