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
      newsAddress: catalog.entries(of: .news).isEmpty ? nil : addresses.index(.news),
      calendarAddress: almanac.years.isEmpty ? nil : addresses.index(.calendar))
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
      until: current?.to.value.iso ?? "",
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

  /// The next six days to know: anniversaries, ends of phases, reports, tasks with a day of their own, and events;
  /// deadlines stand on the board beside them.
  private func comingDates() -> [HomePage.ComingDate] {
    let today = catalog.today
    // In December what January's plan brings is near, too.
    let coming = almanac.all.lazy.filter { today <= $0.last && !$0.isCancelled && isToKnow($0) }
    return coming.prefix(6).map { item in
      let day = max(item.day, today)
      let days = today.days(until: day)
      let label = days == 0 ? strings(.eventToday) : strings(.daysLeft, ["n": String(days)])
      let state = days == 0 ? "today" : days <= Board.soon ? "soon" : "open"
      var leaf = leaf(on: day, state: state, label: label)
      leaf.days = Leaf.Days(deadline: "", start: item.day.iso, end: item.last.iso, said: "", isCalm: false)
      return HomePage.ComingDate(
        leaf: leaf, kind: strings[.date(item.matter.kind)], title: title(of: item), address: address(of: item),
        last: item.last.iso)
    }
  }

  /// Whether the home page tells of it beforehand. A task that is due with its phase comes with the phase's end.
  private func isToKnow(_ item: Almanac.Item) -> Bool {
    switch item.matter {
    case .anniversary, .phaseEnd, .report: true
    case .phaseStart, .deadline: false
    case .foundation: item.plan.flatMap { catalog.plan(of: $0) }?.honoursTraditionalDays ?? false
    case .event(let number): !catalog.hasLeftLists(number)
    case .task(let state): state.task.due != nil && !state.isDone
    }
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
