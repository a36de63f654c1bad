import Catalog
import Vietnamese

/// What is late and who has to be reminded: the office urges the agencies for the head (plan, IV.3).
extension Website {
  /// The tasks that are late, the longest first, with those who have not done them.
  func late(_ states: [TaskState], _ year: Int) -> [ProgressPage.Late] {
    states.enumerated().filter { $0.element.standing == .overdue }
      .sorted { ($0.element.due ?? catalog.today, $0.offset) < ($1.element.due ?? catalog.today, $1.offset) }
      .map { _, state in
        let row = taskRow(state, year: year)
        return ProgressPage.Late(
          title: row.title, address: addresses.plan(year) + "#" + row.id, label: row.label,
          who: state.owing.map { link(to: $0) })
      }
  }

  /// What each agency owes: late tasks, reports not handed in, a pact where others have signed one, somebody to ask.
  /// Agencies that owe nothing are not named.
  func owing(_ states: [TaskState], _ year: Int) -> [ProgressPage.Owing] {
    let isShown = catalog.yearsOfReports.contains(year)
    let reports = isShown ? catalog.plan(of: year)?.reports ?? [] : []
    let haveSigned = !catalog.pacts(of: year).isEmpty
    let late = lateTasks(states, year)
    return members(in: year).compactMap { agency in
      let id = agency.id.id
      var things = late[id] ?? []
      for report in reports where catalog.state(of: report, year, by: id) == .missing {
        things.append(
          NamedLink(
            label: strings(.reportOwed, ["title": title(of: report)]),
            address: address(ofReportsIn: year)))
      }
      if haveSigned, catalog.pact(of: id, in: year) == nil {
        things.append(NamedLink(label: strings[.pactOwed], address: addresses.plan(year, .pacts)))
      }
      // A contact has no year: what a past plan lacked is nothing to be reminded of.
      if agency.contact == nil, year == catalog.plan?.year.value {
        things.append(NamedLink(label: strings[.contactOwed], address: nil))
      }
      if things.isEmpty { return nil }
      return ProgressPage.Owing(
        agency: link(to: id), count: strings(.countOfTasks, ["n": String(things.count)]), things: things)
    }
  }

  /// The late tasks of each agency, in the plan's order.
  private func lateTasks(_ states: [TaskState], _ year: Int) -> [ID<Agency>: [NamedLink]] {
    var late: [ID<Agency>: [NamedLink]] = [:]
    for state in states where state.standing == .overdue {
      let link = NamedLink(
        label: strings[.standing(.late)] + ": " + state.task.title,
        address: addresses.plan(year) + "#" + Self.anchor(of: state.task.id.id))
      for agency in Set(state.owing) { late[agency, default: []].append(link) }
    }
    return late
  }

  /// Who follows and urges: the head, the deputies, the office that assists them (plan, IV.2 and IV.3).
  func reminders(_ plan: Plan?, _ year: Int) -> [ProgressPage.Reminder] {
    let day = catalog.referenceDay(of: year)
    var reminders: [ProgressPage.Reminder] = []
    for kind in [Role.Kind.head, .deputy] {
      for agency in members(in: year) where agency.role(on: day) == kind {
        reminders.append(ProgressPage.Reminder(role: strings[.role(kind)], name: link(to: agency.id.id)))
      }
    }
    if let office = plan?.secretariat, !office.isEmpty {
      let name = NamedLink(label: office, address: nil)
      reminders.append(ProgressPage.Reminder(role: strings[.duty(.office)], name: name))
    }
    return reminders
  }
}
