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
      who: responsible(for: state), state: name, label: label, parts: parts,
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

  /// Who has to do a task.
  func responsible(for state: TaskState) -> String {
    switch state.task.responsible {
    case .all: strings(.theAgencies)
    case .head: strings(.theHead)
    case .agencies(let mentions): listed(mentions.map(\.id))
    }
  }

  /// The state's class and its words.
  private func standing(of state: TaskState, for agency: ID<Agency>?) -> (name: String, label: String) {
    let due = state.due.map { wording.dayAndMonth($0) }
    let standing = agency.map { state.standing(for: $0) } ?? state.standing
    switch standing {
    case .done(let day): return (standing.word.rawValue, strings(.doneOn, ["date": wording.dayAndMonth(day)]))
    case .doing: return (standing.word.rawValue, due.map { strings(.doingDue, ["date": $0]) } ?? strings(.doing))
    case .dueSoon:
      let days = state.due.map { catalog.today.days(until: $0) } ?? 0
      return (
        standing.word.rawValue, days == 0 ? strings(.today) : strings(.soonDue, ["n": String(days), "date": due ?? ""])
      )
    case .waiting: return (standing.word.rawValue, notBegun(state, due))
    case .overdue:
      return (standing.word.rawValue, strings(.overdue, ["n": String(daysLate(state)), "date": due ?? ""]))
    case .internalOnly: return (standing.word.rawValue, strings(.internalOnly))
    }
  }

  /// How many days ago a task was due.
  func daysLate(_ state: TaskState) -> Int { state.due.map { $0.days(until: catalog.today) } ?? 0 }

  /// What nobody has begun: still to come before its phase begins, to be done from then on.
  private func notBegun(_ state: TaskState, _ due: String?) -> String {
    if let phase = state.phase, catalog.today < phase.from.value {
      return due.map { strings(.waitingDue, ["date": $0]) } ?? strings(.waiting)
    }
    return due.map { strings(.todoDue, ["date": $0]) } ?? strings(.todo)
  }

  /// The name of a phase: its own, else its number in the plan.
  func name(of phase: Phase, in plan: Plan) -> String {
    if !phase.name.isEmpty { return phase.name }
    let number = plan.phases.firstIndex { $0.id.id == phase.id.id }.map { $0 + 1 } ?? 1
    return strings(.phaseNumbered, ["n": String(number)])
  }
}

extension TaskState.Standing {
  /// The same as a word, whose key ends in the class that gives it its colour and shape.
  var word: Word.Standing {
    switch self {
    case .done: .done
    case .doing: .now
    case .dueSoon: .soon
    case .overdue: .late
    case .waiting: .wait
    case .internalOnly: .internal
    }
  }
}
