import Catalog

extension Website {
  /// A page of the list of stories.
  func storiesPage(_ part: ListPart) -> StoriesPage {
    StoriesPage(cards: part.entries.compactMap { card($0) }, pager: pager(part))
  }

  /// A page of the list of news.
  func newsPage(_ part: ListPart) -> NewsPage { NewsPage(rows: part.entries.map { row($0) }, pager: pager(part)) }

  /// The index of the movements, in the order of the plan.
  func movementsPage() -> TopicsPage {
    TopicsPage(
      title: strings[.section(.movements)], lede: strings[.lede(.movements)],
      items: catalog.movements.map { movement in
        TopicsPage.Item(
          name: movement.name, kind: strings[.movement(movement.kind)],
          address: addresses.movement(movement.id.id), count: count(catalog.entries(of: movement.id.id)))
      }, coverage: movementCoverage(of: yearOfPlan, title: titleOfCoverage),
      coveragePage: link(to: .coverage, of: yearOfPlan))
  }

  /// The index of the fields of work, in the order of the file.
  func fieldsPage() -> TopicsPage {
    TopicsPage(
      title: strings[.section(.fields)], lede: strings[.lede(.fields)],
      items: catalog.fields.map { field in
        TopicsPage.Item(
          name: field.name, kind: "", address: addresses.field(field.id.id),
          count: count(catalog.entries(of: field.id.id)))
      }, coverage: fieldCoverage(of: yearOfPlan, title: titleOfCoverage),
      coveragePage: link(to: .coverage, of: yearOfPlan))
  }

  private var titleOfCoverage: String { strings(.coverageOfYear, ["y": String(yearOfPlan)]) }

  /// How many of `entries` are in lists, in words; nothing where there are none.
  func count(_ entries: [Int]) -> String {
    let count = listed(entries).count
    return count == 0 ? "" : strings(.countOfEntries, ["n": String(count)])
  }

  /// A page of a movement's entries. Its tasks stand on the first alone: they change from day to day, and the other
  /// pages must not.
  func movementPage(_ movement: Movement, _ part: ListPart) -> TopicPage {
    let year = catalog.plan?.year.value ?? catalog.today.year
    let isFirst = part.number == nil
    let tasks = isFirst ? catalog.taskStates(of: year).filter { $0.task.movement?.id == movement.id.id } : []
    return TopicPage(
      title: movement.name, kind: strings[.movement(movement.kind)], slogan: movement.slogan,
      base: movement.base, aliases: movement.aliases.map(Line.init),
      fieldsOfWork: movement.fields.compactMap { link(to: $0.id) }, tasks: tasks.map { taskRow($0, year: year) },
      honoured: isFirst ? honoured(in: catalog.entries(of: movement.id.id)) : [],
      cards: part.entries.compactMap { card($0) }, rows: otherRows(part), pager: pager(part))
  }

  /// A page of a field's entries.
  func fieldPage(_ field: WorkField, _ part: ListPart) -> TopicPage {
    TopicPage(
      title: field.name, kind: strings[.fieldOfWork], slogan: "", base: "", aliases: [], fieldsOfWork: [],
      tasks: [], honoured: part.number == nil ? honoured(in: catalog.entries(of: field.id.id)) : [],
      cards: part.entries.compactMap { card($0) }, rows: otherRows(part), pager: pager(part))
  }

  /// Those commended of whom the stories among `entries` tell, the newest stories first; up to twelve, for the honour
  /// roll has them all.
  private func honoured(in entries: [Int]) -> [HonouredLine] {
    entries.lazy.flatMap { number in
      catalog.awards(toldIn: number).filter { $0.award.revoked == nil }.map { (number, $0.award) }
    }.prefix(12).map { number, award in
      HonouredLine(
        name: award.name.value, story: addresses.entry(number), award: words(of: award),
        date: award.date.map { wording.date($0.value) } ?? "", agency: name(of: award.agency.id))
    }
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
