import Catalog
import Vietnamese

extension Website {
  /// The home page.
  func homePage() -> HomePage {
    let stories = catalog.entries(of: .story)
    let plan = catalog.plan
    let year = plan?.year.value ?? catalog.today.year
    return HomePage(
      theme: plan?.theme ?? "", themeLabel: strings(.themeOfYear, ["y": String(year)]), tagline: catalog.site.tagline,
      pulse: plan.flatMap { pulse($0) }, lead: stories.first.flatMap { card($0) },
      stories: stories.dropFirst().prefix(3).compactMap { card($0) },
      board: pressing(board.listed, atMost: 4).compactMap { notice($0) }, dates: comingDates(),
      movements: plan?.movements.map { line(of: $0) } ?? [],
      news: catalog.entries(of: .news).prefix(3).map { row($0) },
      storiesAddress: stories.isEmpty ? nil : addresses.index(.stories),
      boardAddress: !board.hasAny ? nil : addresses.index(.announcements),
      newsAddress: catalog.entries(of: .news).isEmpty ? nil : addresses.index(.news))
  }

  /// A movement with the number of its stories.
  func line(of movement: Movement) -> HomePage.MovementLine {
    let stories = catalog.entries(of: movement.id.id).count { catalog.entries[$0].kind == .story }
    return HomePage.MovementLine(
      name: movement.name, address: addresses.movement(movement.id.id),
      count: stories == 0 ? "" : strings(.countOfStories, ["n": String(stories)]))
  }

  /// Where the plan stands today: in a phase, before one, or after all of them.
  private func pulse(_ plan: Plan) -> HomePage.Pulse? {
    let today = catalog.today
    let states = catalog.taskStates(of: plan.year.value)
    guard !plan.phases.isEmpty || !states.isEmpty else { return nil }
    let current = plan.phase(on: today)
    let counted = current.map { phase in states.filter { $0.phase?.id.id == phase.id.id } } ?? states
    let done = counted.count { $0.isDone }
    let left = current.map { String(today.days(until: $0.to.value)) }
    return HomePage.Pulse(
      phase: plan.phases.isEmpty ? plan.title : whereTodayStands(in: plan), days: left ?? "",
      daysUnit: left.map { strings(.daysMore, ["n": $0]) } ?? "", done: String(done),
      total: strings(.outOfTasks, ["n": String(counted.count)]), address: addresses.plan(plan.year.value))
  }

  /// The phase that is under way; outside all phases when the next one starts, else that all are over.
  func whereTodayStands(in plan: Plan) -> String {
    if let current = plan.phase(on: catalog.today) {
      let date = wording.dayAndMonth(current.to.value)
      return strings(.phaseUntil, ["phase": name(of: current, in: plan), "date": date])
    }
    return plan.phase(after: catalog.today).map {
      strings(.phaseStarts, ["date": wording.dayAndMonth($0.from.value)])
    } ?? strings(.phasesOver)
  }

  private struct Coming {
    let day: Day
    let kind: String
    let title: String
    let address: String?
  }

  /// The next five days to know: anniversaries, ends of phases, reports, tasks with a day of their own, and events;
  /// deadlines stand on the board beside them.
  private func comingDates() -> [HomePage.ComingDate] {
    let today = catalog.today
    // In December what January's plan brings is near, too.
    let coming = catalog.plans.filter { $0.year.value >= today.year }.flatMap { planDates($0) } + events()
    let next = coming.enumerated().filter { $0.element.day >= today }
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    return next.prefix(5).map { _, date in
      let days = today.days(until: date.day)
      let label = days == 0 ? strings(.eventToday) : strings(.daysLeft, ["n": String(days)])
      let state = days == 0 ? "today" : days <= Board.soon ? "soon" : "open"
      return HomePage.ComingDate(
        leaf: leaf(on: date.day, state: state, label: label), kind: date.kind, title: date.title,
        address: date.address)
    }
  }

  private func planDates(_ plan: Plan) -> [Coming] {
    let address = addresses.plan(plan.year.value)
    var dates = anniversaries(of: plan).map {
      Coming(day: $0.day, kind: strings[.date(.anniversary)], title: $0.name, address: nil)
    }
    for phase in plan.phases {
      let name = name(of: phase, in: plan)
      dates.append(Coming(day: phase.to.value, kind: strings[.date(.phase)], title: name, address: address))
    }
    for report in plan.reports {
      guard let due = report.due else { continue }
      dates.append(Coming(day: due, kind: strings[.date(.report)], title: title(of: report), address: address))
    }
    for state in catalog.taskStates(of: plan.year.value) {
      guard let due = state.task.due, !state.isDone else { continue }
      let anchor = "#" + Self.anchor(of: state.task.id.id)
      dates.append(Coming(day: due, kind: strings[.date(.task)], title: state.task.title, address: address + anchor))
    }
    return dates
  }

  private func events() -> [Coming] {
    board.listed.compactMap { number in
      guard let start = catalog.entries[number].announcement?.event?.start else { return nil }
      return Coming(
        day: start.inZone(catalog.site.offset).day, kind: strings[.date(.event)],
        title: title(of: catalog.entries[number]),
        address: addresses.entry(number))
    }
  }

  /// The days that the plan honours, in its year: its own, and the agencies' where an anniversary has none.
  func anniversaries(of plan: Plan) -> [(day: Day, name: String)] {
    let year = plan.year.value
    let days = plan.anniversaries.flatMap { anniversary -> [(day: Day, name: String)] in
      if let on = anniversary.on { return on.day(in: year).map { [($0, anniversary.name)] } ?? [] }
      return catalog.members(on: catalog.today).compactMap { agency in
        guard let founded = agency.founded else { return nil }
        return founded.day(in: year).map { ($0, strings[.traditionalDay] + " " + agency.name) }
      }
    }
    return days.sorted { $0.day < $1.day }
  }

  /// The title of a report; its span where it has none.
  func title(of report: ReportPeriod) -> String {
    if !report.title.isEmpty { return report.title }
    guard let from = report.from?.value, let to = report.to?.value else { return report.id.id.slug }
    return strings(.spanOfDays, ["from": wording.date(from), "to": wording.date(to)])
  }
}

extension Founded {
  /// The day in `year`: 29 February is kept on the 28th where there is no other.
  func day(in year: Int) -> Day? {
    Day(year: year, month: month, day: day) ?? Month(year: year, month: month)?.last
  }
}
