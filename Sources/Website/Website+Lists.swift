import Catalog

extension Website {
  func storiesPage(_ part: ListPart) -> StoriesPage {
    StoriesPage(cards: part.entries.compactMap { card($0) }, pager: pager(part))
  }

  func newsPage(_ part: ListPart) -> NewsPage { NewsPage(rows: part.entries.map { row($0) }, pager: pager(part)) }

  func movementsPage() -> TopicsPage {
    TopicsPage(
      title: strings["movements"], lede: strings["lede_movements"],
      items: catalog.movements.map { movement in
        TopicsPage.Item(
          name: movement.name, kind: strings["movement_" + movement.kind.rawValue],
          address: addresses.movement(movement.id.id), count: count(catalog.entries(of: movement.id.id)))
      })
  }

  func fieldsPage() -> TopicsPage {
    TopicsPage(
      title: strings["fields"], lede: strings["lede_fields"],
      items: catalog.fields.map { field in
        TopicsPage.Item(
          name: field.name, kind: "", address: addresses.field(field.id.id),
          count: count(catalog.entries(of: field.id.id)))
      })
  }

  /// How many entries there are, in words; nothing where there are none.
  func count(_ entries: [Int]) -> String {
    entries.isEmpty ? "" : strings(.countOfEntries, ["n": String(entries.count)])
  }

  func movementPage(_ movement: Movement, _ part: ListPart) -> TopicPage {
    let year = catalog.plan?.year.value ?? catalog.today.year
    let tasks = catalog.taskStates(of: year).filter { $0.task.movement?.id == movement.id.id }
    return TopicPage(
      title: movement.name, kind: strings["movement_" + movement.kind.rawValue], slogan: movement.slogan,
      base: movement.base, aliases: movement.aliases.map(Line.init),
      fieldsOfWork: movement.fields.compactMap { link(to: $0.id) }, tasks: tasks.map { taskRow($0, year: year) },
      cards: part.entries.compactMap { card($0) }, rows: otherRows(part), pager: pager(part))
  }

  func fieldPage(_ field: WorkField, _ part: ListPart) -> TopicPage {
    TopicPage(
      title: field.name, kind: strings["field_of_work"], slogan: "", base: "", aliases: [], fieldsOfWork: [],
      tasks: [], cards: part.entries.compactMap { card($0) }, rows: otherRows(part), pager: pager(part))
  }

  /// What on a page of a list is no story.
  func otherRows(_ part: ListPart) -> [EntryRow] {
    part.entries.filter { catalog.entries[$0].kind != .story }.map { row($0) }
  }

  /// A field of work with its page.
  func link(to id: ID<WorkField>) -> NamedLink? {
    catalog.field(id).map { NamedLink(label: $0.name, address: addresses.field(id)) }
  }

  /// A movement with its page, as the plan of `year` words it.
  func link(to id: ID<Movement>, in year: Int) -> NamedLink? {
    catalog.movement(id, in: year).map { NamedLink(label: $0.name, address: addresses.movement(id)) }
  }
}
