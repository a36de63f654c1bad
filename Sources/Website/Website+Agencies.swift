import Catalog

extension Website {
  func agenciesPage() -> AgenciesPage {
    let today = catalog.today
    let members = catalog.agencies.filter { $0.role(on: today) != nil || $0.until == nil }
    let former = catalog.agencies.filter { $0.until.map { $0 < today } ?? false }
    return AgenciesPage(items: members.map { item($0) }, former: former.map { item($0) })
  }

  private func item(_ agency: Agency) -> AgenciesPage.Item {
    AgenciesPage.Item(
      name: agency.name, role: role(of: agency), address: addresses.agency(agency.id.id),
      day: traditionalDay(of: agency), count: count(catalog.entries(of: agency.id.id)))
  }

  private func role(of agency: Agency) -> String {
    switch agency.role(on: catalog.today) {
    case .head: strings["role_head"]
    case .deputy: strings["role_deputy"]
    case .member, nil: ""
    }
  }

  private func traditionalDay(of agency: Agency) -> String {
    agency.founded.map { wording.anniversary($0, year: catalog.today.year) } ?? ""
  }

  /// An agency's page: its inbox on the first, its entries on all.
  func agencyPage(_ agency: Agency, _ part: ListPart) -> AgencyPage {
    let id = agency.id.id
    let isFirst = part.number == nil
    let year = catalog.plan?.year.value ?? catalog.today.year
    let own = isFirst ? catalog.taskStates(of: year).filter { $0.responsible.contains(id) } : []
    let open = own.filter { !isDone($0, by: id) }
    let notices = isFirst ? pressing(board.listed.filter { isAddressed($0, to: id) }, atMost: 10) : []
    let stories = catalog.entries(of: id).count { catalog.entries[$0].kind == .story }
    return AgencyPage(
      name: agency.name, role: role(of: agency), leader: agency.leader, contact: contact(agency.contact),
      day: traditionalDay(of: agency), website: agency.website.isEmpty ? nil : agency.website,
      successor: agency.successor.map { link(to: $0.id) },
      communes: agency.communes.compactMap { catalog.commune($0.id).map { Line(text: $0.name) } },
      standards: agency.standards.sorted { $0.key > $1.key }.map { year, names in
        Line(text: "\(year): " + names.joined(separator: ", "))
      }, storyCount: String(stories), taskCount: String(open.count), notices: notices.compactMap { notice($0) },
      tasks: open.map { taskRow($0, year: year, for: id) },
      doneTasks: own.filter { isDone($0, by: id) }.map { taskRow($0, year: year, for: id) },
      cards: part.entries.compactMap { card($0) }, rows: otherRows(part), pager: pager(part), isFirst: isFirst)
  }

  private func isAddressed(_ number: Int, to id: ID<Agency>) -> Bool {
    switch catalog.entries[number].announcement?.audience {
    case .all: true
    case .listed(let mentions): mentions.contains { $0.id == id }
    case nil: false
    }
  }

  /// Whether `agency` has done its part of a task.
  func isDone(_ state: TaskState, by agency: ID<Agency>) -> Bool {
    if case .done = state.standing { return true }
    return state.doneBy[agency] != nil
  }

  /// A contact on one line.
  func contact(_ contact: Contact?) -> String {
    guard let contact else { return "" }
    return [contact.unit, contact.person, contact.phone, contact.email].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
