/// How long each step of a build took, and what the whole of it used.
public struct Timings: Sendable {
  /// The steps, in their order.
  public enum Step: String, Sendable, CaseIterable {
    /// Comparing with the last build.
    case compare
    case find, parse, link, theme, plan, pictures, render, swap
  }

  /// The steps that were taken, with the time each took.
  public private(set) var steps: [(step: Step, duration: Duration)] = []
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant

  init() {
    start = .now
    last = start
  }

  /// Ends `step`, which began when the one before it ended.
  mutating func mark(_ step: Step) {
    let now = ContinuousClock.now
    steps.append((step, last.duration(to: now)))
    last = now
  }

  /// The time from the first step's beginning to the last one's end.
  public var total: Duration { start.duration(to: last) }
}
