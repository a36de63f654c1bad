import Catalog
import Vietnamese

extension Website {
  /// The calendar of the plan and the board, or what of it concerns a member of the bloc.
  func calendar(of agency: ID<Agency>? = nil) -> Calendar {
    let agency = agency.flatMap { catalog.agency($0) }
    let events = almanac.all.compactMap { item in
      agency.map { concerns(item, $0) } ?? true ? event(of: item, for: agency) : nil
    }
    return Calendar(
      name: agency?.name ?? catalog.site.title, language: catalog.site.language.rawValue, site: nameOfSite,
      events: events)
  }

  /// What tells this site from all others, so that somebody may subscribe to the calendars of two: its address without
  /// what may change of it, else what its title makes.
  private var nameOfSite: String {
    let title = slug(catalog.site.title)
    guard let url = catalog.site.baseURL else { return title.isEmpty ? "guongsang" : title + ".guongsang" }
    let parts = url.split(separator: "/").dropFirst()
    // Several blocs may share a host, each in a folder of its own.
    let path = slug(parts.dropFirst().joined(separator: "/"))
    let host = parts.first.map { String($0).lowercased() } ?? ""
    return path.isEmpty ? host : path + "." + host
  }

  /// Whether `item` is for `agency`: what it has to do, what is addressed to it, its own day, and the days of all.
  func concerns(_ item: Almanac.Item, _ agency: Agency) -> Bool {
    switch item.matter {
    case .anniversary: true
    case .foundation(let other): other.id.id == agency.id.id
    case .phaseStart, .phaseEnd, .report: agency.role(on: item.day) != nil
    case .event(let number), .deadline(let number): catalog.isAddressed(number, to: agency)
    case .task(let state): state.responsible.contains(agency.id.id)
    }
  }

  /// `item` as calendars have it; of a task, `agency` is told how far it has come itself.
  ///
  /// Nothing in it depends on the day of the build, or every calendar would change each day.
  private func event(of item: Almanac.Item, for agency: Agency? = nil) -> Calendar.Event {
    var event = Calendar.Event(
      id: id(of: item), time: .days(item.day, item.last), title: title(of: item),
      category: strings[.date(item.matter.kind)], stamp: item.day)
    event.url = catalog.site.baseURL.map { $0 + address(of: item) }
    switch item.matter {
    case .event(let number), .deadline(let number): fill(&event, from: number, item)
    case .anniversary, .foundation, .phaseStart, .phaseEnd, .report, .task:
      if let plan = item.plan.flatMap({ catalog.plan(of: $0) }) {
        fill(&event, from: plan, item, agency)
      }
    }
    return event
  }

  /// What tells `item` from all others for ever: its kind, its own id, and the year of its plan or entry.
  private func id(of item: Almanac.Item) -> String {
    let year = item.plan ?? item.day.year
    switch item.matter {
    case .anniversary(let anniversary): return "anniversary-\(anniversary.id.id.slug)-\(year)"
    case .foundation(let agency): return "founded-\(agency.id.id.slug)-\(year)"
    case .phaseStart(let phase): return "phase-start-\(phase.id.id.slug)-\(year)"
    case .phaseEnd(let phase): return "phase-end-\(phase.id.id.slug)-\(year)"
    case .report(let report): return "report-\(report.id.id.slug)-\(year)"
    case .task(let state): return "task-\(state.task.id.id.slug)-\(year)"
    case .event(let number): return "event-" + id(ofEntry: number)
    case .deadline(let number): return "deadline-" + id(ofEntry: number)
    }
  }

  /// What tells the entry numbered `number` from all others in calendars.
  func id(ofEntry number: Int) -> String {
    "\(catalog.entries[number].day.year)-\(catalog.entries[number].slug)"
  }

  private func fill(_ event: inout Calendar.Event, from plan: Plan, _ item: Almanac.Item, _ agency: Agency?) {
    event.stamp = plan.lastWritten ?? Day(year: plan.year.value, month: 1, day: 1) ?? item.day
    event.sequence = plan.changes.count
    event.about = plan.title
    switch item.matter {
    case .report: event.isDeadline = true
    case .task(let state):
      let standing = agency.map { state.standing(for: $0.id.id) } ?? state.standing
      var about = [responsible(for: state)]
      event.isDeadline = true
      if case .done(let day) = standing {
        about.append(strings(.doneOn, ["date": wording.date(day)]))
        event.stamp = max(event.stamp, day)
        event.isDeadline = false
      }
      event.about = (about + [state.task.about, plan.title]).filter { !$0.isEmpty }.joined(separator: "\n")
    case .anniversary, .foundation, .phaseStart, .phaseEnd, .event, .deadline: break
    }
  }

  private func fill(_ event: inout Calendar.Event, from number: Int, _ item: Almanac.Item) {
    let entry = catalog.entries[number]
    event.stamp = entry.lastWritten
    event.sequence = entry.common.changes.count
    let code = entry.announcement?.number ?? ""
    let name = code.isEmpty ? "" : strings(.number, ["number": code, "title": ""])
    event.about = [name, entry.common.summary].filter { !$0.isEmpty }.joined(separator: "\n")
    if case .event = item.matter, let written = entry.announcement?.event {
      event.place = written.place
      if let time = time(written) { event.time = time }
    } else {
      event.isDeadline = !item.isCancelled
    }
    if let successor = catalog.successor(of: number) {
      event.isCancelled = true
      event.sequence += 1
      event.stamp = max(event.stamp, catalog.entries[successor].lastWritten)
    }
  }

  /// From when to when, in UTC; nil for whole days. An end without a time is that of its day.
  private func time(_ event: Event) -> Calendar.Event.Time? {
    let zone = catalog.site.offset
    guard let start = event.start?.inZone(zone), let begin = inUTC(start) else { return nil }
    guard let end = event.end?.inZone(zone) else { return .span(start: begin, end: nil) }
    let last = end.minute == nil ? Moment(day: end.day, minute: 24 * 60) : end
    // An end must be later than its start (3.6.1).
    return .span(start: begin, end: start < last ? inUTC(last) : nil)
  }

  /// A moment of the site's time zone in UTC; nil for a day alone.
  private func inUTC(_ moment: Moment) -> (day: Day, minute: Int)? {
    guard let minute = moment.minute else { return nil }
    let utc = Moment(day: moment.day, minute: minute, offset: catalog.site.offset).inZone(0)
    return utc.minute.map { (utc.day, $0) }
  }
}
