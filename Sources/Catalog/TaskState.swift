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
    /// Not done, and due today or within ``TaskState/soon`` days.
    case dueSoon
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
  /// Those of them whom an entry about it, or one that completes it, concerns; empty unless `isForEach`.
  public var begunBy: Set<ID<Agency>>
  /// The entries that complete it or are about it, by index in the catalogue, newest first.
  public var evidence: [Int]
}

extension TaskState {
  /// Within how many days of its due day a task, and within how many of its day an announcement, is near.
  public static let soon = 10

  /// Whether all of it is done.
  public var isDone: Bool { if case .done = standing { true } else { false } }

  /// Where it stands for `agency` alone, one of those who have to do it. Of a task that each does for itself, only what
  /// it has done and begun counts; any other stands for all alike.
  public func standing(for agency: ID<Agency>) -> Standing {
    if !isForEach || standing == .internalOnly { return standing }
    if let day = doneBy[agency] { return .done(day) }
    switch standing {
    case .doing, .waiting: return begunBy.contains(agency) ? .doing : .waiting
    case .done, .dueSoon, .overdue, .internalOnly: return standing
    }
  }

  /// Those who have not done it: of a task that each does for itself, who has not; of any other, who has to. None where
  /// it is done, or where saying so would reveal what is the bloc's.
  public var owing: [ID<Agency>] {
    if isDone || standing == .internalOnly { return [] }
    return responsible.filter { doneBy[$0] == nil }
  }
}
