import Vietnamese

/// Where a task stands on a day, by the evidence of the entries that complete it.
public struct TaskState: Sendable {
  /// The states.
  public enum Standing: Hashable, Sendable {
    /// Done, on the day of the entry that completed it.
    case done(Day)
    /// Begun: some agencies have done their part, or an entry is about it.
    case doing
    /// Not begun.
    case waiting
    /// Not done by its due day.
    case overdue
    /// Followed by the bloc itself: saying more would reveal what is the bloc's.
    case internalOnly
  }

  /// The task.
  public var task: PlanTask
  /// Its phase; nil for a task of the whole year.
  public var phase: Phase?
  /// Its due day; nil for a task of the whole year.
  public var due: Day?
  /// Where it stands.
  public var standing: Standing
  /// Those who have to do it, in the agencies' order.
  public var responsible: [ID<Agency>]
  /// Whether each of them has to do it by itself (a task of `all`).
  public var isForEach: Bool
  /// Those of them who have, with the day; empty unless `isForEach`.
  public var doneBy: [ID<Agency>: Day]
  /// The entries that complete it or are about it, by index in the catalogue, newest first.
  public var evidence: [Int]
}
