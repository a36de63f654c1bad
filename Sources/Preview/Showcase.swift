import Diagnostics
import Publishing
import Synchronization

/// What is shown: the last good site, and what was found at the last look; and who wants to hear of the next one.
final class Showcase: Sendable {
  /// What a page in a browser needs to know.
  enum Notice: Hashable, Sendable {
    /// The version of the site that is shown, empty while there is none, and that of the problems.
    case state(page: String, problems: String)
    /// Nothing new: whoever has gone away is found out by not taking it.
    case beat
  }

  private struct State {
    var shown: Snapshot?
    var findings: Findings?
    var looks = 0
    var listeners: [Int: AsyncStream<Notice>.Continuation] = [:]
    var listened = 0

    var notice: Notice { .state(page: shown?.version ?? "", problems: findings?.version ?? "") }
  }

  private let state = Mutex(State())
  private let language: Language?
  /// Of this run: a page that was loaded from an earlier one is told to load anew.
  private let run = String(UInt64.random(in: .min ... .max), radix: 36)

  /// Nothing yet. What it says is in `language`, or in the site's own.
  init(language: Language?) { self.language = language }

  /// The last good site; nil while there was none.
  var shown: Snapshot? { state.withLock(\.shown) }

  /// What was found at the last look; nil before the first.
  var findings: Findings? { state.withLock(\.findings) }

  /// Shows `prepared` where it has no errors, tells its problems otherwise, and lets everybody know.
  /// - Returns: what was shown before.
  func show(_ prepared: Preparation) -> (Snapshot?, Findings?) {
    state.withLock { state in
      let old = (state.shown, state.findings)
      state.looks += 1
      let version = "\(run)-\(state.looks)"
      if !prepared.outcome.hasErrors { state.shown = Snapshot(prepared, version: version) }
      state.findings = Findings(prepared, version: version, language: language ?? prepared.outcome.language)
      for listener in state.listeners.values { listener.yield(state.notice) }
      return old
    }
  }

  /// The state now, and after each change.
  func notices() -> AsyncStream<Notice> {
    let (stream, continuation) = AsyncStream.makeStream(of: Notice.self, bufferingPolicy: .bufferingNewest(4))
    let number = state.withLock { state in
      state.listened += 1
      state.listeners[state.listened] = continuation
      continuation.yield(state.notice)
      return state.listened
    }
    continuation.onTermination = { [weak self] _ in
      self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
    }
    return stream
  }

  /// Lets everybody know, now and then, that we are still there.
  func beat() async {
    while (try? await Task.sleep(for: .seconds(10))) != nil {
      state.withLock { state in
        for listener in state.listeners.values { listener.yield(.beat) }
      }
    }
  }
}
