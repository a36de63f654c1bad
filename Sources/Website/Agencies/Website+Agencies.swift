import Catalog
import Vietnamese

extension Website {
  /// The index of the agencies, in the order of the file: those that exist, then those that were.
  func agenciesPage() -> AgenciesPage {
    AgenciesPage(
      items: catalog.agencies.filter(isAtWork).map { item($0) },
      former: catalog.agencies.filter { !isAtWork($0) }.map { item($0) }, contacts: link(to: .contacts, of: yearOfPlan))
  }

  /// Whether `agency` exists under its name today.
  private func isAtWork(_ agency: Agency) -> Bool { agency.until.map { catalog.today <= $0 } ?? true }

  private func item(_ agency: Agency) -> AgenciesPage.Item {
    AgenciesPage.Item(
      name: agency.name, role: role(of: agency, on: catalog.today), address: addresses.agency(agency.id.id),
      day: traditionalDay(of: agency), count: count(catalog.entries(of: agency.id.id)))
  }

  /// The part of `agency` in the bloc on `day`, where it is more than a member.
  func role(of agency: Agency, on day: Day) -> String {
    switch agency.role(on: day) {
    case .head: strings[.role(.head)]
    case .deputy: strings[.role(.deputy)]
    case .member, nil: ""
    }
  }

  private func traditionalDay(of agency: Agency) -> String {
    agency.founded.map { wording.anniversary($0) } ?? ""
  }

  /// An agency's page: its inbox and its numbers on the first, its entries on all. What changes with each entry or from
  /// day to day stands on the first alone.
  func agencyPage(_ agency: Agency, _ part: ListPart) -> AgencyPage {
    let id = agency.id.id
    let isFirst = part.number == nil
    let year = catalog.plan?.year.value ?? catalog.today.year
    let own = isFirst ? catalog.taskStates(of: year).filter { $0.responsible.contains(id) } : []
    let open = own.filter { !isDone($0, by: id) }.sorted { dueOrLast($0) < dueOrLast($1) }
    let urgent = open.filter { isPressing($0, by: id) }
    let later = open.filter { !isPressing($0, by: id) }
    let done = own.filter { isDone($0, by: id) }
    let notices = isFirst ? pressing(board.listed.filter { catalog.isAddressed($0, to: agency) }, atMost: 10) : []
    let stories = isFirst ? catalog.entries(of: id).count { catalog.entries[$0].kind == .story } : 0
    return AgencyPage(
      name: agency.name, role: role(of: agency, on: catalog.today), leader: agency.leader,
      contact: contact(agency.contact),
      day: traditionalDay(of: agency), website: agency.website.isEmpty ? nil : agency.website,
      successor: agency.successor.map { link(to: $0.id) },
      communes: agency.communes.compactMap { link(to: $0.id, in: year) },
      standards: agency.standards.sorted { $0.key > $1.key }.map { year, names in
        Line(text: "\(year): " + names.joined(separator: ", "))
      }, storyCount: isFirst ? String(stories) : "",
      taskCount: isFirst ? String(open.count { $0.standing != .internalOnly }) : "",
      notices: notices.compactMap { notice($0) },
      tasks: urgent.map { taskRow($0, year: year, for: id) },
      laterTasks: later.map { taskRow($0, year: year, for: id) },
      doneTasks: done.map { taskRow($0, year: year, for: id) },
      nothingDue: !urgent.isEmpty
        ? "" : open.isEmpty ? strings(.nothingToDo) : strings(.nothingDue, ["n": String(Board.soon)]),
      laterLabel: later.isEmpty ? "" : strings(.tasksLater, ["n": String(later.count)]),
      doneLabel: done.isEmpty ? "" : strings(.countOfDone, ["n": String(done.count)]),
      cards: part.entries.compactMap { card($0) }, rows: otherRows(part), pager: pager(part), isFirst: isFirst,
      isInbox: isFirst && isAtWork(agency), hasDuties: !own.isEmpty, hasBoard: board.hasAny,
      pact: isFirst ? catalog.pact(of: id, in: year).flatMap { pactSummary($0) } : nil,
      agencyCalendar: catalog.plans.isEmpty ? nil : addresses.calendar(of: id),
      honours: isFirst ? honours(of: id) : [], roll: isFirst ? roll(of: id) : nil,
      allNotices: isFirst ? noticeList(of: id) : nil,
      reports: isFirst ? reports(of: agency, year) : [],
      agencyFeed: feeds.contains(.agency(id)) ? addresses.feed(.agency(id)) : nil)
  }

  /// The awards of an agency, the latest year first; up to twelve, for the honour roll has them all.
  private func honours(of agency: ID<Agency>) -> [AgencyPage.Honour] {
    var awards: [Award] = []
    for year in catalog.yearsOfAwards where awards.count < 12 {
      for award in catalog.awards(of: year) where award.agency.id == agency {
        awards.append(award)
        if awards.count == 12 { break }
      }
    }
    return awards.map { award in
      AgencyPage.Honour(
        name: award.name.value, award: words(of: award), date: award.date.map { wording.date($0.value) } ?? "",
        note: award.revoked.map { strings(.revokedOn, ["date": wording.date($0)]) } ?? "",
        story: catalog.story(of: award).map { addresses.entry($0) })
    }
  }

  /// The board's list for an agency.
  private func noticeList(of agency: ID<Agency>) -> String? {
    boardChoices.choice(BoardFilter(dimension: .agency, value: agency.slug)).map { addresses.board(by: $0.filter) }
  }

  /// The part of the latest honour roll that is an agency's.
  private func roll(of agency: ID<Agency>) -> String? {
    let filter = HonourFilter(dimension: .agency, value: agency.slug)
    return catalog.yearsOfAwards.first { rolls[$0]?.choice(filter) != nil }.map { addresses.honours($0, by: filter) }
  }

  /// What the plan of `year` wants an agency to report, and whether it has.
  private func reports(of agency: Agency, _ year: Int) -> [AgencyPage.Report] {
    let id = agency.id.id
    guard catalog.yearsOfReports.contains(year), members(in: year).contains(where: { $0.id.id == id }) else {
      return []
    }
    return (catalog.plan(of: year)?.reports ?? []).map { report in
      AgencyPage.Report(
        title: title(of: report), address: address(ofReportsIn: year),
        due: report.due.map { strings(.dueDay, ["date": wording.dayAndMonth($0)]) } ?? "",
        cell: cell(catalog.state(of: report, year, by: id)))
    }
  }

  /// Whether `agency` has done its part of a task.
  private func isDone(_ state: TaskState, by agency: ID<Agency>) -> Bool {
    if case .done = state.standing(for: agency) { true } else { false }
  }

  /// The day by which tasks are sorted: those without one stand last.
  private func dueOrLast(_ state: TaskState) -> Day { state.due ?? Day(daysSince1970: .max) }

  /// Whether a task is overdue for `agency` or due within ``Board/soon`` days.
  private func isPressing(_ state: TaskState, by agency: ID<Agency>) -> Bool {
    switch state.standing(for: agency) {
    case .overdue, .dueSoon: true
    case .done, .doing, .waiting, .internalOnly: false
    }
  }

  /// A contact on one line.
  func contact(_ contact: Contact?) -> String {
    guard let contact else { return "" }
    return [contact.unit, contact.person, contact.phone, contact.email].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
