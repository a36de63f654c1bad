import Catalog
import Templates
import Vietnamese

/// How many tasks stand how.
struct Tally {
  private(set) var counts: [Word.Standing: Int] = [:]

  init(_ standings: some Sequence<TaskState.Standing>) {
    for standing in standings { counts[standing.word, default: 0] += 1 }
  }

  var total: Int { counts.values.reduce(0, +) }
  subscript(kind: Word.Standing) -> Int { counts[kind] ?? 0 }
}

extension Website {
  /// How far the plan of `year` has come (plan, IV.2: the head and the deputy follow, urge and judge).
  func progressPage(_ year: Int, title: String) -> ProgressPage {
    let states = catalog.taskStates(of: year)
    let tally = Tally(states.map(\.standing))
    let plan = catalog.plan(of: year)
    let kinds = shownKinds(tally)
    return ProgressPage(
      title: title, years: years(of: .progress, current: year),
      done: states.isEmpty ? "" : doneOfAll(tally),
      sums: states.isEmpty
        ? []
        : kinds.map {
          ProgressPage.Sum(kind: $0.rawValue, name: strings[.standing($0)], count: String(tally[$0]))
        },
      groups: plan.map { plan in
        [byPhase(plan, states, kinds), byMovement(plan, states, kinds), byAgency(year, states, kinds)]
          .compactMap(\.self)
      } ?? [], late: late(states, year), owing: owing(states, year), reminders: reminders(plan, year),
      plan: NamedLink(label: strings(.planOfYear, ["y": String(year)]), address: addresses.plan(year)))
  }

  private func doneOfAll(_ tally: Tally) -> String {
    strings(.tasksDoneOf, ["n": String(tally[.done]), "total": String(tally.total)])
  }

  /// The states that have a column: what is followed internally only where there is any.
  private func shownKinds(_ tally: Tally) -> [Word.Standing] {
    Word.Standing.allCases.filter { $0 != .internal || tally[$0] > 0 }
  }

  // MARK: Groups

  private struct Counted {
    let name: NamedLink
    let tally: Tally
    var more: [Int] = []
  }

  private func byPhase(_ plan: Plan, _ states: [TaskState], _ kinds: [Word.Standing]) -> ProgressPage.Group? {
    let address = addresses.plan(plan.year.value)
    var rows = plan.phases.map { phase in
      let own = states.filter { $0.phase?.id.id == phase.id.id }
      let name = NamedLink(label: name(of: phase, in: plan), address: address + "#_" + phase.id.id.slug)
      return Counted(name: name, tally: Tally(own.map(\.standing)))
    }
    let whole = states.filter { $0.phase == nil }
    if !whole.isEmpty {
      let name = NamedLink(label: strings[.tasksOfYear], address: address + "#_ca-nam")
      rows.append(Counted(name: name, tally: Tally(whole.map(\.standing))))
    }
    return group("_by-phase", .byPhase, head: .phaseOfPlan, rows, kinds)
  }

  /// The tasks of each movement; of the year's stories and news those about it.
  private func byMovement(_ plan: Plan, _ states: [TaskState], _ kinds: [Word.Standing]) -> ProgressPage.Group? {
    let year = plan.year.value
    let rows = plan.movements.map { movement in
      let entries = catalog.entries(of: movement.id.id).filter { catalog.entries[$0].day.year == year }
      let stories = entries.count { catalog.entries[$0].kind == .story }
      let news = entries.count { catalog.entries[$0].kind == .news }
      let own = states.filter { $0.task.movement?.id == movement.id.id }
      return Counted(
        name: NamedLink(label: movement.name, address: addresses.movement(movement.id.id)),
        tally: Tally(own.map(\.standing)), more: [stories, news])
    }
    let hasTasks = rows.contains { $0.tally.total > 0 }
    return group(
      "_by-movement", .byMovement, head: .movementOfPlan, rows, hasTasks ? kinds : [],
      more: [.kind(.story), .kind(.news)])
  }

  /// What each agency has to do itself: a task of all counts once for each.
  private func byAgency(_ year: Int, _ states: [TaskState], _ kinds: [Word.Standing]) -> ProgressPage.Group? {
    let members = Set(members(in: year).map(\.id.id))
    var standings: [ID<Agency>: [TaskState.Standing]] = [:]
    for state in states {
      for agency in Set(state.responsible) { standings[agency, default: []].append(state.standing(for: agency)) }
    }
    let rows = catalog.agencies.compactMap { agency -> Counted? in
      let id = agency.id.id
      if standings[id] == nil, !members.contains(id) { return nil }
      return Counted(
        name: NamedLink(label: shortName(of: id), address: addresses.agency(id)), tally: Tally(standings[id] ?? []))
    }
    return group("_by-agency", .byAgency, head: .agency, note: strings[.partsOfAgencies], rows, kinds)
  }

  /// A group of `rows`; nil without any. `kinds` has a column for each state, `more` for each further figure.
  private func group(
    _ id: String, _ title: Word, head: Word, note: String = "", _ rows: [Counted], _ kinds: [Word.Standing],
    more: [Word] = []
  ) -> ProgressPage.Group? {
    let total = rows.reduce(0) { $0 + $1.tally.total }
    if rows.isEmpty || total == 0 && more.isEmpty { return nil }
    let columns =
      (kinds.isEmpty ? [] : [strings[.total]] + kinds.map { strings[.standing($0)] }) + more.map { strings[$0] }
    return ProgressPage.Group(
      id: id, title: strings[title], note: note, head: strings[head], columns: columns.map(Line.init),
      rows: rows.map { row in
        let counts = (kinds.isEmpty ? [] : [row.tally.total] + kinds.map { row.tally[$0] }) + row.more
        return ProgressPage.Row(name: row.name, cells: counts.map { Line(text: String($0)) })
      }, chart: total == 0 ? nil : chart(id + "-chart", strings[title], rows.filter { $0.tally.total > 0 }, kinds))
  }

  private func chart(_ id: String, _ title: String, _ rows: [Counted], _ kinds: [Word.Standing]) -> StackedBars {
    let used = kinds.filter { kind in rows.contains { $0.tally[kind] > 0 } }
    let sources = rows.map { row in
      StackedBars.Source(
        name: row.name.label,
        figure: strings(.partOfAll, ["n": String(row.tally[.done]), "total": String(row.tally.total)]),
        parts: used.map { ($0, row.tally[$0]) })
    }
    let done = rows.reduce(0) { $0 + $1.tally[.done] }
    let total = rows.reduce(0) { $0 + $1.tally.total }
    let about = zip(rows, sources).map { row, source in
      let parts = source.parts.filter { $0.count > 0 }.map { "\(strings[.standing($0.kind)]) \($0.count)" }
      return row.name.label + ": " + parts.joined(separator: ", ")
    }
    return StackedBars(
      id: id,
      title: title + ": " + strings(.tasksDoneOf, ["n": String(done), "total": String(total)]),
      about: about.joined(separator: "; "), sources,
      keys: used.map { StackedBars.Key(kind: $0.rawValue, name: strings[.standing($0)]) })
  }
}
