import Diagnostics
import Markdown
import Vietnamese

extension LinkCheck {
  /// Checks the data files: ids that are there once, ids that exist, and what the office has not done yet.
  mutating func checkData() {
    requireUnique(catalog.agencies.map(\.id))
    requireUnique(catalog.communes.map(\.id))
    requireUnique(catalog.fields.map(\.id))
    requireUnique(catalog.titles.map(\.id).filter { $0.place != .nowhere })
    for agency in catalog.agencies {
      if let successor = agency.successor { require(successor) }
      for commune in agency.communes { require(commune) }
    }
    for commune in catalog.communes { if let successor = commune.successor { require(successor) } }
    checkTitles()
    for plan in content.plans { check(plan) }
    checkSite()
    checkPacts()
    checkLedgers()
  }

  private mutating func checkSite() {
    if let year = catalog.site.plan, catalog.plan == nil, !known.unsure.contains(.plan) {
      state(.noPlanOfYear(String(year.value), years: catalog.plans.map(\.year.value)), at: year.place)
    }
    for item in catalog.site.navigation where !isWebAddress(item.to.value) && !item.to.value.isEmpty {
      _ = checkLink(Body.Link(path: item.to.value, at: item.to.place), in: "", .shown)
    }
    if catalog.plans.isEmpty, !known.unsure.contains(.plan) { state(.noPlan, at: nil) }
    let members = catalog.members(on: catalog.today)
    guard let first = members.first else { return }
    if catalog.head(on: catalog.today) == nil { state(.noHead(day: catalog.today.short), at: first.id.place) }
    for agency in members where agency.contact == nil { state(.noContact(agency: agency.name), at: agency.id.place) }
  }

  private mutating func check(_ plan: Plan) {
    requireUnique(plan.movements.map(\.id))
    requireUnique(plan.anniversaries.map(\.id))
    requireUnique(plan.phases.map(\.id))
    requireUnique(plan.allTasks.map(\.task.id))
    requireUnique(plan.reports.map(\.id))
    requireUnique(plan.criteria.map(\.id))
    for movement in plan.movements { for field in movement.fields { require(field) } }
    for anniversary in plan.anniversaries { for movement in anniversary.movements { require(movement) } }
    for (task, phase) in plan.allTasks {
      if case .agencies(let mentions) = task.responsible {
        let due = task.due ?? phase?.to.value ?? Day(year: plan.year.value, month: 12, day: 31)
        for mention in mentions {
          require(mention)
          if let due { requireStillThere(mention, on: due) }
        }
      }
      if let movement = task.movement { require(movement) }
      for anniversary in task.anniversaries { require(anniversary) }
    }
    checkPhases(of: plan)
    let groups = Set(plan.criteria.map(\.group))
    for group in plan.tieOrder where !groups.contains(group.value) {
      let fact = PlanFact.unknownTieGroup(shown(group.value), nearest: nearest(to: group.value, among: groups.sorted()))
      state(fact, at: group.place)
    }
    for body in [plan.purposes, plan.requirements].compactMap(\.self) {
      check(body.links, in: "plans", .shown)
      check(body.pictures, in: "plans", .shown)
    }
  }

  /// Phases in the order of their days: two that share one are most likely a slip.
  private mutating func checkPhases(of plan: Plan) {
    let phases = plan.phases.filter { $0.from.place != .nowhere && $0.to.place != .nowhere }
      .sorted { ($0.from.value, $0.from.place.start) < ($1.from.value, $1.from.place.start) }
    for (earlier, later) in zip(phases, phases.dropFirst()) where later.from.value <= earlier.to.value {
      state(.overlappingPhases(earlier.name.isEmpty ? earlier.id.id.slug : earlier.name), at: later.from.place)
    }
  }
}
