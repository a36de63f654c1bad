import Catalog
import Templates
import Vietnamese

extension Website {
  /// The calendar of `year`: what the plan, the agencies and the board set on its days.
  func calendarPage(_ year: Int) -> (Theme.Kind, Frame, Record) {
    let title = strings(.calendarOfYear, ["y": String(year)])
    let frame = frameOfYear(title, year, almanac.years, .calendar, first: almanac.first)
    return (.calendar, frame, calendarModel(year, title: title).record)
  }

  /// What the calendar of `year` shows.
  func calendarModel(_ year: Int, title: String) -> CalendarPage {
    let items = almanac.items(of: year)
    let plan = catalog.plan(of: year)
    let states = catalog.taskStates(of: year)
    let outside = plan?.daysOutsidePhases ?? []
    let byDay = Dictionary(grouping: items, by: \.day)
    let months = months(of: year, items)
    let marked = marks(on: months, items)
    var kinds = Set(items.map { $0.matter.kind })
    // One letter stands for the start and the end of a phase.
    if kinds.remove(.start) != nil { kinds.insert(.phase) }
    return CalendarPage(
      title: title, years: years(almanac.years, current: year, in: .calendar, first: almanac.first),
      today: plan.map { sentenceOnToday(in: $0) } ?? "",
      yearLine: plan.flatMap { yearLine("_year-line", of: $0, states, wordsOfYear($0, states)) },
      legend: Word.Date.allCases.filter(kinds.contains).map {
        CalendarPage.Mark(
          letter: strings[.mark($0)], name: strings[$0 == .phase ? .startAndEndOfPhases : .date($0)], state: "")
      }, hasOutside: !outside.isEmpty,
      weekdays: (1...7).map {
        CalendarPage.Weekday(short: strings[.weekdayShort($0)], name: strings[.weekday($0)])
      },
      months: months.map { month in
        self.month(month, byDay, marked, outside: outside.compactMap { $0.part(within: month.first...month.last) })
      },
      feed: Addresses.calendar,
      agencies: catalog.agencies.map { NamedLink(label: $0.name, address: addresses.calendar(of: $0.id.id)) },
      plan: NamedLink(label: strings[.section(.plan)], address: addresses.plan(year)), parts: planParts(of: year))
  }

  /// The months of the year, and those of other years in which its calendar has something of its own.
  private func months(of year: Int, _ items: [Almanac.Item]) -> [Month] {
    let own = Set((1...12).compactMap { Month(year: year, month: $0) })
    return own.union(items.filter { $0.plan == year || year < $0.day.year }.map { Month(of: $0.day) }).sorted()
  }

  /// What marks each day of `months`: an event of several days marks all of them.
  private func marks(on months: [Month], _ items: [Almanac.Item]) -> [Day: [Almanac.Item]] {
    var marked: [Day: [Almanac.Item]] = [:]
    for item in items {
      if item.day == item.last {
        marked[item.day, default: []].append(item)
        continue
      }
      // Only days that are shown: an event may be written to last for a thousand years.
      for month in months {
        guard let span = (item.day...item.last).part(within: month.first...month.last) else { continue }
        for ahead in 0...span.lowerBound.days(until: span.upperBound) {
          marked[span.lowerBound.adding(days: ahead), default: []].append(item)
        }
      }
    }
    return marked
  }

  private func month(
    _ month: Month, _ items: [Day: [Almanac.Item]], _ marked: [Day: [Almanac.Item]], outside: [ClosedRange<Day>]
  ) -> CalendarPage.Month {
    let first = month.first
    let days = (0...first.days(until: month.last)).map { first.adding(days: $0) }
    let blanks = { (count: Int) in
      [CalendarPage.Cell](
        repeating: CalendarPage.Cell(number: "", id: "", marks: [], isToday: false, isOutside: false), count: count)
    }
    let cells = days.map { day in
      let items = marked[day] ?? []
      return CalendarPage.Cell(
        number: String(day.day), id: id(in: month, day, items), marks: letters(of: items),
        isToday: day == catalog.today, isOutside: outside.contains { $0.contains(day) })
    }
    let row = blanks(first.weekday - 1) + cells + blanks(7 - month.last.weekday)
    let name = strings[.month(month.month)]
    return CalendarPage.Month(
      id: "_" + month.iso, title: strings(.monthOfYear, ["month": name, "y": String(month.year)]),
      short: catalog.site.language == .vi ? "T\(month.month)" : String(name.prefix(3)),
      caption: strings(.calendarOfMonth, ["month": name]), isCurrent: month == Month(of: catalog.today),
      weeks: stride(from: 0, to: row.count, by: 7).map { CalendarPage.Week(cells: Array(row[$0..<$0 + 7])) },
      outside: outside.map { Line(text: words(forDaysOutside: $0)) },
      days: days.compactMap { day in
        let listed = day == first ? marked[day] ?? [] : items[day] ?? []
        if listed.isEmpty, day != catalog.today { return nil }
        return CalendarPage.Day(
          id: anchor(of: day),
          date: strings(
            .dateWithWeekday,
            ["weekday": raisingFirstLetter(strings[.weekday(day.weekday)]), "date": wording.dayAndMonth(day)]),
          isToday: day == catalog.today, items: listed.map { self.item($0) })
      })
  }

  private func anchor(of day: Day) -> String { "_" + day.iso }

  /// The day of the list that tells of `items`: their own, else that on which one of several days began, or the month.
  private func id(in month: Month, _ day: Day, _ items: [Almanac.Item]) -> String {
    guard let first = items.first else { return "" }
    return anchor(of: items.contains { $0.day == day } ? day : max(first.day, month.first))
  }

  /// A letter for each kind among `items`, with the most pressing state of what it stands for.
  private func letters(of items: [Almanac.Item]) -> [CalendarPage.Mark] {
    var order: [Word.Date] = []
    var states: [Word.Date: String] = [:]
    for item in items {
      let kind = item.matter.kind
      let state = state(of: item)
      if let known = states[kind] {
        if Self.pressing(state) > Self.pressing(known) { states[kind] = state }
      } else {
        order.append(kind)
        states[kind] = state
      }
    }
    return order.map {
      CalendarPage.Mark(letter: strings[.mark($0)], name: strings[.date($0)], state: states[$0] ?? "")
    }
  }

  private static func pressing(_ state: String) -> Int { ["done", "", "soon", "late"].firstIndex(of: state) ?? 1 }

  /// The class of what has a state: a task of the plan.
  private func state(of item: Almanac.Item) -> String {
    guard case .task(let state) = item.matter else { return "" }
    return switch state.standing {
    case .done, .dueSoon, .overdue: state.standing.word.rawValue
    case .doing, .waiting, .internalOnly: ""
    }
  }

  private func item(_ item: Almanac.Item) -> CalendarPage.Item {
    let kind = item.matter.kind
    var note = ""
    var label = ""
    var entry: Entry?
    switch item.matter {
    case .event(let number):
      entry = catalog.entries[number]
      note = entry?.announcement?.event.map { words(for: $0) } ?? ""
    case .deadline(let number):
      entry = catalog.entries[number]
      note = entry?.announcement.map { audience($0.audience) } ?? ""
    case .task(let state):
      let row = taskRow(state, year: item.plan ?? item.day.year)
      note = [row.who, row.partsLabel].filter { !$0.isEmpty }.joined(separator: ", ")
      label = row.label
    case .anniversary, .foundation, .phaseStart, .phaseEnd, .report: break
    }
    return CalendarPage.Item(
      mark: CalendarPage.Mark(letter: strings[.mark(kind)], name: strings[.date(kind)], state: state(of: item)),
      title: title(of: item), address: address(of: item), note: note, stateLabel: label,
      isSample: entry?.common.sample ?? false, isDraft: entry.map { isHeldBack($0) } ?? false,
      isBloc: entry.map { isOfBloc($0) } ?? false)
  }

  /// When and where an event takes place on its day: “8 giờ 00 đến 11 giờ 30, Hội trường”.
  private func words(for event: Event) -> String {
    let zone = catalog.site.offset
    guard let start = event.start?.inZone(zone) else { return event.place }
    var time = start.minute.map { wording.time($0) } ?? ""
    if let end = event.end?.inZone(zone), start < end {
      if end.day > start.day {
        time = strings(.spanOfDays, ["from": wording.moment(start), "to": wording.moment(end)])
      } else if let minute = end.minute {
        time = strings(.spanOfDays, ["from": time, "to": wording.time(minute)])
      }
    }
    return [time, event.place].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension ClosedRange<Day> {
  /// The part of it that lies within `span`; nil where there is none.
  fileprivate func part(within span: Self) -> Self? { overlaps(span) ? clamped(to: span) : nil }
}
