import Catalog
import Vietnamese

extension Website {
  /// The calendar of the plan and the board, and one for each member of the bloc, by their addresses.
  var calendars: [(address: String, calendar: Calendar)] {
    guard !catalog.plans.isEmpty else { return [] }
    let whole = Calendar(name: catalog.site.title, events: catalog.plans.flatMap { events(of: $0) } + boardEvents())
    return [(Addresses.calendar, whole)]
      + catalog.agencies.map { agency in
        let events = catalog.plans.flatMap { self.events(of: $0, for: agency) } + boardEvents(for: agency)
        return (addresses.calendar(of: agency.id.id), Calendar(name: agency.name, events: events))
      }
  }

  /// The days of a plan: anniversaries, phases, tasks and reports; for `agency` alone what it has to do, and its own day.
  private func events(of plan: Plan, for agency: Agency? = nil) -> [Calendar.Event] {
    let year = plan.year.value
    let stamp = plan.updated ?? Day(year: year, month: 1, day: 1) ?? catalog.today
    func event(_ id: String, _ day: Day, _ title: String, isDeadline: Bool = false) -> Calendar.Event {
      Calendar.Event(
        id: "\(id)-\(year)", time: .day(day), title: title, stamp: stamp, sequence: plan.changes.count,
        isDeadline: isDeadline)
    }
    var events: [Calendar.Event] = []
    for anniversary in plan.anniversaries {
      guard let day = anniversary.on?.day(in: year) else { continue }
      events.append(event("anniversary-" + anniversary.id.id.slug, day, anniversary.name))
    }
    for member in agency.map({ [$0] }) ?? catalog.members(on: catalog.today) {
      guard let day = member.founded?.day(in: year) else { continue }
      let title = strings[.traditionalDay] + " " + member.name
      events.append(event("founded-" + member.id.id.slug, day, title))
    }
    for state in catalog.taskStates(of: year) {
      guard let due = state.due, agency.map({ state.responsible.contains($0.id.id) }) ?? true else { continue }
      events.append(event("task-" + state.task.id.id.slug, due, state.task.title, isDeadline: true))
    }
    for report in plan.reports {
      guard let due = report.due else { continue }
      let title = strings[.date(.report)] + ": " + title(of: report)
      events.append(event("report-" + report.id.id.slug, due, title, isDeadline: true))
    }
    return events
  }

  /// The deadlines and events of the board; for `agency` alone those addressed to it.
  private func boardEvents(for agency: Agency? = nil) -> [Calendar.Event] {
    board.listed.filter { number in agency.map { isAddressed(number, to: $0) } ?? true }.flatMap { number in
      let entry = catalog.entries[number]
      let id = "\(entry.day.year)-\(entry.slug)"
      let title = title(of: entry)
      let (stamp, changes) = (entry.common.updated ?? entry.day, entry.common.changes.count)
      var events: [Calendar.Event] = []
      if let deadline = entry.announcement?.deadline {
        events.append(
          Calendar.Event(
            id: "deadline-" + id, time: .day(deadline), title: title, stamp: stamp, sequence: changes,
            isDeadline: true))
      }
      if let event = entry.announcement?.event, let start = event.start {
        events.append(
          Calendar.Event(
            id: "event-" + id, time: time(start, event.end), title: title, place: event.place, stamp: stamp,
            sequence: changes))
      }
      return events
    }
  }

  private func time(_ start: Moment, _ end: Moment?) -> Calendar.Event.Time {
    let zone = catalog.site.offset
    let (start, end) = (start.inZone(zone), end?.inZone(zone))
    guard let begin = inUTC(start) else { return .day(start.day) }
    return .span(start: begin, end: end.flatMap { inUTC($0) })
  }

  /// A moment of the site's time zone in UTC; nil for a day alone.
  private func inUTC(_ moment: Moment) -> (day: Day, minute: Int)? {
    guard let minute = moment.minute else { return nil }
    let utc = Moment(day: moment.day, minute: minute, offset: catalog.site.offset).inZone(0)
    return utc.minute.map { (utc.day, $0) }
  }
}
