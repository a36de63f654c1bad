import Diagnostics
import Vietnamese

extension LinkCheck {
  mutating func require(_ mention: Mention<Agency>) {
    if catalog.agency(mention.id) != nil { return }
    let agencies = catalog.agencies
    report(mention, .agency) { agencies.map { ($0.id.id.slug, [$0.name, $0.shortName]) } }
  }

  /// Reports an agency that does not exist any more on `day`, at `place` or where it is named.
  mutating func requireStillThere(_ mention: Mention<Agency>, on day: Day, at place: Place? = nil) {
    guard let agency = catalog.agency(mention.id), let until = agency.until, until < day else { return }
    let successor = agency.successor.flatMap { catalog.agency($0.id)?.name }
    state(PlanFact.agencyGone(agency.name, until: until.short, successor: successor), at: place ?? mention.place)
  }

  mutating func require(_ mention: Mention<WorkField>) {
    if catalog.field(mention.id) != nil { return }
    let fields = catalog.fields
    report(mention, .field) { fields.map { ($0.id.id.slug, [$0.name]) } }
  }

  mutating func require(_ mention: Mention<Commune>) {
    if catalog.commune(mention.id) != nil { return }
    let communes = catalog.communes
    report(mention, .commune) { communes.map { ($0.id.id.slug, [$0.name]) } }
  }

  mutating func require(_ mention: Mention<Title>) {
    if catalog.title(mention.id) != nil { return }
    let titles = catalog.titles
    report(mention, .title) { titles.map { ($0.id.id.slug, [$0.name]) } }
  }

  mutating func require(_ mention: Mention<Movement>) {
    if known.movements.contains(mention.id) { return }
    let movements = catalog.movements
    report(mention, .movement) { movements.map { ($0.id.id.slug, [$0.name] + $0.aliases) } }
  }

  mutating func require(_ mention: Mention<Anniversary>) {
    if known.anniversaries.contains(mention.id) { return }
    let plans = catalog.plans
    report(mention, .anniversary) { plans.flatMap(\.anniversaries).map { ($0.id.id.slug, [$0.name]) } }
  }

  /// A task belongs to the plan of the year that is written, else of the year of `entry`, else to the site's plan.
  mutating func require(_ mention: TaskMention, of entry: Entry) {
    // Without a date, or with a wrong one, which has been said, nobody knows whose year's plan is meant.
    if mention.year == nil, entry.common.date == nil, entry.kind != .page { return }
    guard let year = catalog.planYear(of: mention, on: entry.day), let tasks = known.tasks[year] else {
      return reportPlan(of: mention, of: entry)
    }
    let id = mention.id.slug
    if tasks.contains(mention.id) || known.unsure.contains(.task) { return }
    let plan = catalog.plan(of: year)
    let meant = suggestions.meant(by: id, called: id, in: .tasks(year)) {
      Suggestions.Names(plan?.allTasks.map { ($0.task.id.id.slug, [$0.task.title]) } ?? [])
    }
    let prefix = mention.year.map { "\($0)/" } ?? ""
    let known = meant == nil ? knownNames(.task, plan?.allTasks.map(\.task.id.id.slug) ?? []) : .ids([])
    state(.unknownID(.task, id, nearest: meant.map { prefix + $0 }, known: known), at: mention.place)
  }

  private mutating func reportPlan(of mention: TaskMention, of entry: Entry) {
    if known.unsure.contains(.plan) { return }
    let year = mention.year ?? (entry.common.date?.value ?? catalog.today).year
    state(.noPlanOfYear(String(year), years: catalog.plans.map(\.year.value)), at: mention.place)
  }

  /// Reports a criterion that the year's plan does not have.
  mutating func requireCriterion(_ mention: Mention<Criterion>, among criteria: [Criterion]) {
    report(mention, .criterion) { criteria.map { ($0.id.id.slug, [$0.name]) } }
  }

  /// Reports a report that the plan of `year` does not have. To guess across years would put a report into a year in
  /// which nobody handed it in.
  mutating func requireReport(_ mention: Mention<ReportPeriod>, among reports: [ReportPeriod], of year: Int) {
    let id = mention.id.slug
    if let other = yearWritten(in: id), other != year, !known.unsure.contains(.report) {
      return state(
        .idOfOtherYear(.report, id, year: year, known: reports.map(\.id.id.slug)), at: mention.place)
    }
    report(mention, .report) { reports.map { ($0.id.id.slug, [$0.title]) } }
  }

  /// Reports an id that nothing has, with the one it was most likely meant to be: near it, or named like it.
  private mutating func report<Kind>(
    _ mention: Mention<Kind>, _ kind: LinkFact.Kind, among all: () -> [(id: String, names: [String])]
  ) {
    // That nothing is written has been said where it is missing.
    if known.unsure.contains(kind) || mention.id.slug.isEmpty { return }
    let id = mention.id.slug
    let meant = suggestions.meant(by: id, called: slug(id), in: .ids(kind)) { Suggestions.Names(all()) }
    let known = meant == nil ? knownNames(kind, all().map(\.id)) : .ids([])
    state(.unknownID(kind, id, nearest: meant, known: known), at: mention.place)
  }

  /// The ids of `kind`, or the files of this site that have them.
  private func knownNames(_ kind: LinkFact.Kind, _ ids: [String]) -> KnownNames {
    if ids.count <= KnownNames.most { return .ids(ids) }
    let files: [String] =
      switch kind {
      case .agency: ["agencies.yml"]
      case .commune: ["communes.yml"]
      case .field: ["fields.yml"]
      case .title: ["titles.yml"]
      case .movement, .anniversary, .task, .phase, .report, .criterion, .plan:
        content.files.map(\.path).filter { ParsedFile.purpose(of: $0) == .plan }
      }
    let there = Set(content.files.map(\.path))
    let named = files.filter { there.contains($0) }.map { "content/" + $0 }
    // The titles that the program brings stand in no file of the site.
    return named.isEmpty ? .ids(ids) : .files(named)
  }

  /// Reports each of `ids`, all of one file, that an earlier one has already.
  mutating func requireUnique<Kind>(_ ids: [Mention<Kind>]) {
    var first: [ID<Kind>: Place] = [:]
    for mention in ids.sorted(by: { $0.place.start < $1.place.start }) where !mention.id.slug.isEmpty {
      if let earlier = first[mention.id] {
        state(.duplicateID(mention.id.slug, first: path(of: earlier.file)), at: mention.place)
      } else {
        first[mention.id] = mention.place
      }
    }
  }
}

extension Suggestions.Names {
  /// Things by their ids and by the slugs of their names.
  init(_ things: [(id: String, names: [String])]) {
    written = things.map { ($0.id, $0.id) } + things.flatMap { thing in thing.names.map { (slug($0), thing.id) } }
    called = Dictionary(things.flatMap { thing in thing.names.map { (slug($0), thing.id) } }) { first, _ in first }
  }
}

extension Catalog {
  /// The year of the plan whose task `mention` names, in an entry of `day`; nil where there is no such plan.
  public func planYear(of mention: TaskMention, on day: Day) -> Int? {
    if let year = mention.year { return index.plans[year] == nil ? nil : year }
    return index.plans[day.year] == nil ? plan?.year.value : day.year
  }
}
