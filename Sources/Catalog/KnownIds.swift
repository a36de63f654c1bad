import Diagnostics

/// The ids that exist in plans, and the kinds of things of which not all ids could be read.
struct KnownIds {
  let movements: Set<ID<Movement>>
  let anniversaries: Set<ID<Anniversary>>
  /// By the plan's year.
  let tasks: [Int: Set<ID<PlanTask>>]
  /// Kinds with a file that could not be read, or with a thing whose id is missing or wrong. That has been said; a
  /// mention of such a kind that leads nowhere may well be right.
  private(set) var unsure: Set<LinkFact.Kind> = []

  init(_ catalog: Catalog, _ content: Content) {
    movements = Set(catalog.plans.flatMap { $0.movements.map(\.id.id) })
    anniversaries = Set(catalog.plans.flatMap { $0.anniversaries.map(\.id.id) })
    // Of the files, not of the catalogue: that lacks the bloc's own in the public edition.
    tasks = Dictionary(content.plans.map { ($0.year.value, Set($0.allTasks.map(\.task.id.id))) }) { $0.union($1) }
    for file in content.files { if case .nothing = file.parsed { addUnread(file.path) } }
    if catalog.agencies.contains(where: { $0.id.id.slug.isEmpty }) { unsure.insert(.agency) }
    if catalog.communes.contains(where: { $0.id.id.slug.isEmpty }) { unsure.insert(.commune) }
    if catalog.fields.contains(where: { $0.id.id.slug.isEmpty }) { unsure.insert(.field) }
    if catalog.titles.contains(where: { $0.id.id.slug.isEmpty }) { unsure.insert(.title) }
    if movements.contains(ID("")) { unsure.insert(.movement) }
    if anniversaries.contains(ID("")) { unsure.insert(.anniversary) }
    if tasks.values.contains(where: { $0.contains(ID("")) }) { unsure.insert(.task) }
  }

  private mutating func addUnread(_ path: String) {
    switch ParsedFile.purpose(of: path) {
    case .agencies: unsure.insert(.agency)
    case .communes: unsure.insert(.commune)
    case .fields: unsure.insert(.field)
    case .titles: unsure.insert(.title)
    case .plan: unsure.formUnion([.plan, .movement, .anniversary, .task])
    case .site, .entry, .ledger, .media, .unknown: break
    }
  }
}
