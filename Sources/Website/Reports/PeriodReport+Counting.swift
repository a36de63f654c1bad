import Catalog
import Vietnamese

extension PeriodReport {
  /// Counts all that `catalog` says of the period `begun`, or of what `agency` did in it.
  ///
  /// Entries and awards count by their dates, tasks by the day on which they were done.
  init(_ catalog: Catalog, _ begun: BegunPeriod, agency: ID<Agency>? = nil) {
    let (plan, period, span) = (begun.plan, begun.period, begun.span)
    let year = plan.year.value
    (self.plan, self.period, self.agency, self.span) = (plan, period, agency, span)
    let members = catalog.members(on: span.until)
    self.members = members
    let own = members.filter { agency == nil || $0.id.id == agency }
    let entries = EntriesOfSpan(catalog, span, of: agency)
    tasks = catalog.reportedTasks(of: year, in: span, by: agency)
    documents = entries.numbers.filter { number in
      guard let added = catalog.entries[number].announcement else { return false }
      return agency == nil || added.agency?.id == agency
    }
    pacts = catalog.pactFigures(of: own.map(\.id.id), year, until: span.until)
    stories = entries.stories
    news = entries.numbers.filter { catalog.entries[$0].kind == .news }
    movements = plan.movements.map { ($0, entries.count(catalog.entries(of: $0.id.id))) }
    fields = catalog.fields.map { ($0, entries.count(catalog.entries(of: $0.id.id))) }
    // Whoever has left since, but was told of, stands there too, so that the rows add up.
    agencies = catalog.agencies.filter { agency == nil || $0.id.id == agency }.compactMap { row in
      let count = entries.count(catalog.entries(of: row.id.id))
      let isMember = own.contains { $0.id.id == row.id.id }
      return isMember || !count.isNone ? (row.id.id, count) : nil
    }
    models = catalog.modelFigures(of: entries.stories, in: span, by: agency)
    communes = catalog.communeFigures(of: own, in: span, entries.numbers)
    awards = catalog.awardFigures(of: year, in: span, to: agency)
    let owed =
      span.isOfYear ? plan.reports.filter { ($0.due ?? span.to) <= span.to || $0.id.id == period.id.id } : [period]
    submissions = owed.map { owed in
      (owed, own.map { ($0.id.id, catalog.state(of: owed, year, by: $0.id.id)) })
    }
    standings = span.isOfYear ? catalog.standings(of: year).filter { agency == nil || $0.agency == agency } : []
    nominations = span.isOfYear ? catalog.nominations(of: year).filter { agency == nil || $0.agency.id == agency } : []
  }
}

/// The entries of a span: a run of numbers, for entries are numbered from the newest.
private struct EntriesOfSpan {
  /// Stories, news and announcements, newest first; of one agency where one is given.
  let numbers: [Int]
  let stories: [Int]
  private let range: Range<Int>
  private let kinds: (Int) -> EntryKind
  private let isOwn: (Int) -> Bool

  init(_ catalog: Catalog, _ span: ReportSpan, of agency: ID<Agency>?) {
    let entries = catalog.entries
    let start = Self.first(in: entries.indices) { entries[$0].day <= span.until }
    let range = start..<Self.first(in: start..<entries.count) { entries[$0].day < span.from }
    self.range = range
    kinds = { entries[$0].kind }
    let own = agency.map { Set(Self.slice(catalog.entries(of: $0), range)) }
    let belongs = { (number: Int) in own?.contains(number) ?? true }
    isOwn = belongs
    numbers = range.filter { entries[$0].kind != .page && entries[$0].kind != .pact && belongs($0) }
    stories = numbers.filter { entries[$0].kind == .story }
  }

  /// How many stories and news of the span are in `list`, which runs newest first.
  func count(_ list: [Int]) -> EntryCount {
    var count = EntryCount()
    for number in Self.slice(list, range) where isOwn(number) {
      switch kinds(number) {
      case .story: count.stories += 1
      case .news: count.news += 1
      case .announcement, .page, .pact: break
      }
    }
    return count
  }

  private static func slice(_ list: [Int], _ range: Range<Int>) -> ArraySlice<Int> {
    let start = first(in: list.indices) { list[$0] >= range.lowerBound }
    return list[start..<first(in: start..<list.count) { list[$0] >= range.upperBound }]
  }

  /// The first of `range` for which `isReached`, which stays true once it is; its end where there is none.
  private static func first(in range: Range<Int>, where isReached: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if isReached(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Catalog {
  /// The tasks that fall into `span` or have no day, as they stood on its last day; at the end of the year, all.
  fileprivate func reportedTasks(of year: Int, in span: ReportSpan, by agency: ID<Agency>?) -> [ReportedTask] {
    taskStates(of: year).compactMap { state in
      if let agency, !state.responsible.contains(agency) { return nil }
      if let due = state.due, !span.isOfYear, due < span.from || span.to < due { return nil }
      let isOpen = state.standing != .internalOnly
      let doneBy =
        state.isForEach && agency == nil && isOpen ? state.doneBy.values.count { $0 <= span.until } : nil
      return ReportedTask(state: state, result: result(of: state, on: span.until, for: agency), doneBy: doneBy)
    }
  }

  private func result(of state: TaskState, on day: Day, for agency: ID<Agency>?) -> ReportedTask.Result {
    switch agency.map({ state.standing(for: $0) }) ?? state.standing {
    case .done(let done): return done <= day ? .done(done) : .later(done)
    case .overdue where state.due.map { $0 <= day } ?? true: return .overdue
    case .overdue, .doing: return isBegun(state, by: day) ? .underWay : .waiting
    case .waiting: return .waiting
    case .dueSoon:
      let isBegun = agency.map { state.isForEach ? state.begunBy.contains($0) : !state.evidence.isEmpty }
      return isBegun ?? !state.evidence.isEmpty ? .underWay : .waiting
    case .internalOnly: return .internalOnly
    }
  }

  /// Whether anything was told of a task by `day`.
  private func isBegun(_ state: TaskState, by day: Day) -> Bool { state.evidence.contains { entries[$0].day <= day } }

  fileprivate func pactFigures(of agencies: [ID<Agency>], _ year: Int, until day: Day) -> PactFigures {
    var figures = PactFigures()
    var registered: [ID<Title>: Int] = [:]
    for agency in agencies {
      guard let number = pact(of: agency, in: year), let pact = entries[number].pact,
        // One without a day was signed all the same.
        pact.signed.map({ $0 <= day }) ?? true
      else {
        figures.missing.append(agency)
        continue
      }
      figures.signed.append((agency, number))
      for target in pact.targets { figures.targets[target.reached, default: 0] += 1 }
      for title in pact.registered { registered[title.title.id, default: 0] += title.count }
    }
    figures.registered = titles.compactMap { title in registered[title.id.id].map { (title.id.id, $0) } }
    return figures
  }

  fileprivate func modelFigures(of stories: [Int], in span: ReportSpan, by agency: ID<Agency>?) -> ModelFigures {
    var figures = ModelFigures()
    for story in stories.compactMap({ entries[$0].story }) {
      figures.subjects[story.subject.kind, default: 0] += 1
      if let stage = story.stage { figures.stages[stage.reached, default: 0] += 1 }
      if let initiative = story.initiative {
        figures.initiatives += 1
        if initiative.recognised { figures.recognised += 1 }
      }
    }
    var outlets: Set<String> = []
    for story in entries(of: .story).compactMap({ entries[$0].story }) where !story.coverage.isEmpty {
      if let agency, story.agency?.id != agency { continue }
      for report in story.coverage where report.date.map(span.contains) ?? false {
        figures.coverage += 1
        if outlets.insert(report.outlet).inserted { figures.outlets.append(report.outlet) }
      }
    }
    return figures
  }

  fileprivate func communeFigures(of agencies: [Agency], in span: ReportSpan, _ numbers: [Int]) -> CommuneFigures {
    var figures = CommuneFigures()
    var counts: [ID<Commune>: Int] = [:]
    for number in numbers {
      let named = Set(entries[number].common.communes.map(\.id))
      if !named.isEmpty { figures.entries += 1 }
      for commune in named { counts[commune, default: 0] += 1 }
    }
    var seen: Set<ID<Commune>> = []
    figures.assigned = agencies.flatMap(\.communes).map(\.id).filter { id in
      // One that had gone before the period is its successor's to tell of.
      seen.insert(id).inserted && commune(id)?.until.map { span.from <= $0 } ?? true
    }.map { ($0, counts[$0] ?? 0) }
    return figures
  }
}
