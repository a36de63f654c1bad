import Diagnostics
import Vietnamese

/// An entry that completes a task or is about it.
private struct Evidence {
  var number: Int?  // in the catalogue; nil for an entry that this edition does not show
  let day: Day
  let completes: Bool
  let agencies: Set<ID<Agency>>
}

extension Catalog {
  /// The state of each task of `plan` that this edition shows, by the entries that complete it.
  ///
  /// `unseen` are entries of the bloc's alone. Where they would change a state, the public edition leaves the state
  /// out, for it would reveal them, and a note says so.
  func states(of plan: Plan, unseen: [Entry]) -> Checked<[TaskState]> {
    var evidence: [ID<PlanTask>: [Evidence]] = [:]
    var hidden: [ID<PlanTask>: [Evidence]] = [:]
    for (number, entry) in entries.enumerated() { collect(entry, number, plan, into: &evidence) }
    for entry in unseen { collect(entry, nil, plan, into: &hidden) }
    var states: [TaskState] = []
    var problems: [Diagnostic] = []
    for (task, phase) in plan.allTasks {
      let seen = evidence[task.id.id] ?? []
      var state = state(of: task, phase, plan, by: seen)
      if let more = hidden[task.id.id] {
        let whole = self.state(of: task, phase, plan, by: seen + more)
        if whole.standing != state.standing || whole.doneBy != state.doneBy || whole.begunBy != state.begunBy {
          state.standing = .internalOnly
          state.doneBy = [:]
          state.begunBy = []
          problems.append(Diagnostic(.plan(.internalState(task: task.title)), at: task.id.place))
        }
      }
      states.append(state)
    }
    return Checked(states, problems: problems)
  }

  private func collect(_ entry: Entry, _ number: Int?, _ plan: Plan, into evidence: inout [ID<PlanTask>: [Evidence]]) {
    let completed = entry.completes
    if completed.isEmpty, entry.common.tasks.isEmpty { return }
    let agencies = concerned(by: entry)
    var seen: Set<ID<PlanTask>> = []
    for mention in completed + entry.common.tasks
    where planYear(of: mention, on: entry.day) == plan.year.value && seen.insert(mention.id).inserted {
      evidence[mention.id, default: []].append(
        Evidence(
          number: number, day: entry.day, completes: completed.contains { $0.id == mention.id }, agencies: agencies))
    }
  }

  private func state(of task: PlanTask, _ phase: Phase?, _ plan: Plan, by evidence: [Evidence]) -> TaskState {
    let due = task.due ?? phase?.to.value
    let day = due ?? today
    var responsible: [ID<Agency>]
    var isForEach = false
    switch task.responsible {
    case .head: responsible = head(on: day).map { [$0.id.id] } ?? []
    case .agencies(let mentions): responsible = mentions.map(\.id)
    case .all:
      responsible = members(on: day).map(\.id.id)
      isForEach = true
    }
    let completing = evidence.filter { $0.completes && $0.day <= today }
    var doneBy: [ID<Agency>: Day] = [:]
    var begunBy: Set<ID<Agency>> = []
    var done: Day?
    if isForEach {
      begunBy = Set(evidence.flatMap(\.agencies)).intersection(responsible)
      for agency in responsible { doneBy[agency] = completing.filter { $0.agencies.contains(agency) }.map(\.day).min() }
      if !responsible.isEmpty, doneBy.count == responsible.count { done = doneBy.values.max() }
    } else {
      done = completing.map(\.day).min()
    }
    let standing: TaskState.Standing =
      if let done {
        .done(done)
      } else if let due, due < today {
        .overdue
      } else if let due, today.days(until: due) <= TaskState.soon {
        .dueSoon
      } else if !evidence.isEmpty {
        .doing
      } else {
        .waiting
      }
    return TaskState(
      task: task, phase: phase, due: due, standing: standing, responsible: responsible, isForEach: isForEach,
      doneBy: doneBy, begunBy: begunBy, evidence: evidence.compactMap(\.number))
  }
}
