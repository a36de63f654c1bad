import Diagnostics
import Vietnamese

extension LinkCheck {
  mutating func require(_ mention: Mention<Agency>) {
    if catalog.agency(mention.id) != nil { return }
    report(mention, .agency, among: catalog.agencies.map { ($0.id.id.slug, [$0.name, $0.shortName]) })
  }

  mutating func require(_ mention: Mention<WorkField>) {
    if catalog.field(mention.id) != nil { return }
    report(mention, .field, among: catalog.fields.map { ($0.id.id.slug, [$0.name]) })
  }

  mutating func require(_ mention: Mention<Commune>) {
    if catalog.commune(mention.id) != nil { return }
    report(mention, .commune, among: catalog.communes.map { ($0.id.id.slug, [$0.name]) })
  }

  mutating func require(_ mention: Mention<Title>) {
    if catalog.title(mention.id) != nil { return }
    report(mention, .title, among: catalog.titles.map { ($0.id.id.slug, [$0.name]) })
  }

  mutating func require(_ mention: Mention<Movement>) {
    if movements.contains(mention.id) { return }
    report(mention, .movement, among: catalog.movements.map { ($0.id.id.slug, [$0.name] + $0.aliases) })
  }

  mutating func require(_ mention: Mention<Anniversary>) {
    if anniversaries.contains(mention.id) { return }
    let known = catalog.plans.flatMap(\.anniversaries).map { ($0.id.id.slug, [$0.name]) }
    report(mention, .anniversary, among: known)
  }

  /// A task belongs to the plan of the year that is written, else of the entry's year, else the site's plan.
  mutating func require(_ mention: TaskMention, on day: Day) {
    guard let plan = catalog.plan(for: mention, on: day) else {
      let years = catalog.plans.map { String($0.year.value) }
      return state(
        .unknownID(.plan, mention.year.map(String.init) ?? String(day.year), nearest: years.last), at: mention.place)
    }
    if plan.allTasks.contains(where: { $0.task.id.id == mention.id }) { return }
    let tasks = plan.allTasks.map { $0.task.id.id.slug }
    state(.unknownID(.task, mention.id.slug, nearest: nearest(to: mention.id.slug, among: tasks)), at: mention.place)
  }

  /// Reports an id that nothing has, with the one it was most likely meant to be: near it, or named like it.
  private mutating func report<Kind>(
    _ mention: Mention<Kind>, _ kind: LinkFact.Kind, among known: [(id: String, names: [String])]
  ) {
    let wanted = mention.id.slug
    let named = known.first { $0.names.contains { slug($0) == wanted } }?.id
    state(.unknownID(kind, wanted, nearest: named ?? nearest(to: wanted, among: known.map(\.id))), at: mention.place)
  }

  /// Reports each of `ids` that an earlier one has already; `path` names the file of a place.
  mutating func requireUnique<Kind>(_ ids: [Mention<Kind>]) {
    var first: [ID<Kind>: Place] = [:]
    for mention in ids where !mention.id.slug.isEmpty {
      if let earlier = first[mention.id] {
        state(.duplicateID(mention.id.slug, first: path(of: earlier.file)), at: mention.place)
      } else {
        first[mention.id] = mention.place
      }
    }
  }
}

extension Catalog {
  /// The year of the plan whose task `mention` names, in an entry of `day`; nil where there is no such plan.
  public func planYear(of mention: TaskMention, on day: Day) -> Int? { plan(for: mention, on: day)?.year.value }

  /// The plan whose task `mention` names, in an entry of `day`.
  func plan(for mention: TaskMention, on day: Day) -> Plan? {
    if let year = mention.year { return plans.first { $0.year.value == year } }
    if let own = plans.first(where: { $0.year.value == day.year }) { return own }
    guard let year = site.plan?.value else { return nil }
    return plans.first { $0.year.value == year }
  }
}
