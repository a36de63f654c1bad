import Catalog
import Vietnamese

extension Website {
  /// A task with its state, as the bloc sees it, or as `agency` sees its own part.
  func taskRow(_ state: TaskState, year: Int, for agency: ID<Agency>? = nil) -> TaskRow {
    let (name, label) = standing(of: state, for: agency)
    let isOpen = state.standing != .internalOnly
    let parts =
      state.isForEach && isOpen && agency == nil
      ? state.responsible.map { TaskRow.Part(name: shortName(of: $0), isDone: state.doneBy[$0] != nil) } : []
    let done = parts.count { $0.isDone }
    return TaskRow(
      id: Self.anchor(of: state.task.id.id), title: state.task.title, about: state.task.about,
      who: who(state), state: name, label: label, parts: parts,
      partsLabel: parts.isEmpty
        ? "" : strings(.agenciesDone, ["n": String(done), "total": String(parts.count)]),
      evidence: state.evidence.prefix(6).map {
        NamedLink(label: title(of: catalog.entries[$0]), address: addresses.entry($0))
      })
  }

  /// The id of a task's row on the plan's page.
  static func anchor(of task: ID<PlanTask>) -> String { "_viec-" + task.slug }

  /// A task with its row on the plan's page.
  func link(to mention: TaskMention, on day: Day) -> NamedLink? {
    guard let task = task(named: mention, on: day), let year = catalog.planYear(of: mention, on: day) else {
      return nil
    }
    return NamedLink(label: task.title, address: addresses.plan(year) + "#" + Self.anchor(of: task.id.id))
  }

  private func who(_ state: TaskState) -> String {
    switch state.task.responsible {
    case .all: strings(.theAgencies)
    case .head: strings(.theHead)
    case .agencies(let mentions): listed(mentions.map(\.id))
    }
  }

  /// The state's class and its words.
  private func standing(of state: TaskState, for agency: ID<Agency>?) -> (name: String, label: String) {
    if let agency, state.standing != .internalOnly, let day = state.doneBy[agency] {
      return ("done", strings(.doneOn, ["date": wording.dayAndMonth(day)]))
    }
    let due = state.due.map { wording.dayAndMonth($0) }
    switch state.standing {
    case .done(let day): return ("done", strings(.doneOn, ["date": wording.dayAndMonth(day)]))
    case .doing:
      // What others have begun is nothing that this agency has.
      if agency != nil, state.isForEach { return todo(state, due) }
      return ("now", due.map { strings(.doingDue, ["date": $0]) } ?? strings(.doing))
    case .waiting: return agency == nil ? waiting(due) : todo(state, due)
    case .overdue:
      let days = state.due.map { $0.days(until: catalog.today) } ?? 0
      return ("late", strings(.overdue, ["n": String(days), "date": due ?? ""]))
    case .internalOnly: return ("internal", strings(.internalOnly))
    }
  }

  /// What an agency has not done: still to come before its phase begins, to be done from then on.
  private func todo(_ state: TaskState, _ due: String?) -> (name: String, label: String) {
    if let phase = state.phase, catalog.today < phase.from.value { return waiting(due) }
    return ("wait", due.map { strings(.todoDue, ["date": $0]) } ?? strings(.todo))
  }

  private func waiting(_ due: String?) -> (name: String, label: String) {
    ("wait", due.map { strings(.waitingDue, ["date": $0]) } ?? strings(.waiting))
  }

  /// The name of a phase: its own, else its number in the plan.
  func name(of phase: Phase, in plan: Plan) -> String {
    if !phase.name.isEmpty { return phase.name }
    let number = plan.phases.firstIndex { $0.id.id == phase.id.id }.map { $0 + 1 } ?? 1
    return strings(.phaseNumbered, ["n": String(number)])
  }
}
