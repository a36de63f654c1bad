import Catalog
import Vietnamese

/// What search can find: one page of the site, or a place in one.
enum SearchDocument: Sendable {
  /// An agency, by its place in the catalogue.
  case agency(Int)
  case movement(Movement)
  /// A field of work, by its place in the catalogue.
  case field(Int)
  /// One who is honoured, with the address of the place in the register.
  case honoured(Register.Honoured, address: String)
  /// A task of the plan of a year.
  case task(TaskState, year: Int)
  /// An entry, by its number in the catalogue.
  case entry(Int)

  /// What a reader may narrow a search to; the order is that of the menu on the search page.
  enum Kind: String, CaseIterable, Sendable {
    case story, news, announcement, pact, page, task, agency, movement, field, honoured
  }

  /// The words in which it is found.
  struct Text: Sendable {
    /// The names of people and agencies: they come first.
    var names: [String] = []
    var title = ""
    /// What else its page says beside its body.
    var rest: [String] = []
    var body = SyllableRuns.none
  }

  /// What a result shows.
  struct Row: Sendable {
    var kind: Kind
    var title: String
    var summary = ""
    /// Counted from the site's root.
    var address: String
    /// Whose it is, and when.
    var meta = ""
    /// Whether it has left the lists: expired, or superseded.
    var isPast = false
  }

  /// What a search can be narrowed by.
  struct Facets: Sendable {
    var kind: Kind
    var agencies: [ID<Agency>] = []
    var movements: [ID<Movement>] = []
  }
}

extension Website {
  /// All that can be found, in an order that seldom changes: what the office's data names, then the entries from the
  /// oldest, so that a new entry renumbers none. Of results that are as good as each other the last comes first.
  func searchDocuments() -> [SearchDocument] {
    var documents: [SearchDocument] = []
    for (section, ids) in zip(catalog.register.sections, registered.ids) {
      let address = addresses.register(section.initial)
      // Whoever has a story is found by it.
      for (honoured, id) in zip(section.people, ids) where honoured.stories.isEmpty {
        documents.append(.honoured(honoured, address: "\(address)#\(id)"))
      }
    }
    documents += catalog.fields.indices.map { .field($0) }
    documents += catalog.movements.map { .movement($0) }
    documents += catalog.agencies.indices.map { .agency($0) }
    for plan in catalog.plans {
      let year = plan.year.value
      documents += catalog.taskStates(of: year).map { .task($0, year: year) }
    }
    documents += catalog.entries.indices.reversed().map { .entry($0) }
    return documents
  }

  /// The words in which `document` is found: only what its page shows.
  func searchText(of document: SearchDocument) -> SearchDocument.Text {
    switch document {
    case .agency(let place):
      let agency = catalog.agencies[place]
      return SearchDocument.Text(
        names: [agency.name, agency.shortName], title: agency.name,
        rest: [agency.leader] + agency.communes.compactMap { catalog.commune($0.id)?.name })
    case .movement(let movement):
      return SearchDocument.Text(title: movement.name, rest: [movement.slogan] + movement.aliases)
    case .field(let place): return SearchDocument.Text(title: catalog.fields[place].name)
    case .honoured(let honoured, _):
      return SearchDocument.Text(
        names: [honoured.name], title: honoured.name, rest: honoured.agencies.map { name(of: $0) })
    case .task(let state, _):
      return SearchDocument.Text(title: state.task.title, rest: [state.task.about])
    case .entry(let number): return text(of: catalog.entries[number])
    }
  }

  private func text(of entry: Entry) -> SearchDocument.Text {
    var text = SearchDocument.Text(title: title(of: entry), rest: [entry.common.summary], body: entry.body.syllables)
    text.rest += agencies(of: entry).map { name(of: $0) }
    text.rest += entry.common.movements.compactMap { catalog.movement($0.id, in: entry.day.year)?.name }
    text.rest += entry.common.communes.compactMap { catalog.commune($0.id)?.name }
    switch entry.detail {
    case .story(let story):
      text.names.append(story.shownName)
      text.rest += [story.subject.role, story.subject.unit, story.initiative?.title ?? ""] + story.lessons
      text.rest.append(story.quote?.text ?? "")
    case .announcement(let announcement):
      text.rest += [announcement.number, announcement.event?.place ?? "", announcement.signer?.name ?? ""]
    case .pact(let pact): text.rest += [pact.theme?.value ?? "", pact.slogan?.value ?? ""] + pact.targets.map(\.title)
    case .news, .page: break
    }
    return text
  }

  /// What a result for `document` shows.
  func searchRow(of document: SearchDocument) -> SearchDocument.Row {
    let kind = facets(of: document).kind
    switch document {
    case .agency(let place):
      let agency = catalog.agencies[place]
      return SearchDocument.Row(kind: kind, title: agency.name, address: addresses.agency(agency.id.id))
    case .movement(let movement):
      return SearchDocument.Row(
        kind: kind, title: movement.name, summary: movement.slogan, address: addresses.movement(movement.id.id))
    case .field(let place):
      let field = catalog.fields[place]
      return SearchDocument.Row(kind: kind, title: field.name, address: addresses.field(field.id.id))
    case .honoured(let honoured, let address):
      return SearchDocument.Row(
        kind: kind, title: honoured.name, address: address,
        meta: honoured.agencies.map { name(of: $0) }.joined(separator: ", "))
    case .task(let state, let year):
      return SearchDocument.Row(
        kind: kind, title: state.task.title, summary: state.task.about,
        address: addresses.plan(year) + "#" + Self.anchor(of: state.task.id.id),
        meta: strings(.partOfYear, ["part": strings[.section(.plan)], "y": String(year)]))
    case .entry(let number):
      let row = row(number)
      return SearchDocument.Row(
        kind: kind, title: row.title, summary: row.summary, address: row.address,
        meta: [row.from, row.date].filter { !$0.isEmpty }.joined(separator: " · "), isPast: isPast(document))
    }
  }

  /// Whether `document` has left the lists: expired, or superseded.
  func isPast(_ document: SearchDocument) -> Bool {
    if case .entry(let number) = document { catalog.hasLeftLists(number) } else { false }
  }

  /// What `document` belongs to.
  func facets(of document: SearchDocument) -> SearchDocument.Facets {
    switch document {
    case .agency(let place):
      return SearchDocument.Facets(kind: .agency, agencies: [catalog.agencies[place].id.id])
    case .movement(let movement): return SearchDocument.Facets(kind: .movement, movements: [movement.id.id])
    case .field: return SearchDocument.Facets(kind: .field)
    case .honoured(let honoured, _): return SearchDocument.Facets(kind: .honoured, agencies: honoured.agencies)
    case .task(let state, _):
      return SearchDocument.Facets(
        kind: .task, agencies: state.isForEach ? [] : state.responsible,
        movements: state.task.movement.map { [$0.id] } ?? [])
    case .entry(let number):
      let entry = catalog.entries[number]
      let kind: SearchDocument.Kind =
        switch entry.kind {
        case .story: .story
        case .news: .news
        case .announcement: .announcement
        case .page: .page
        case .pact: .pact
        }
      return SearchDocument.Facets(
        kind: kind, agencies: agencies(of: entry), movements: entry.common.movements.map(\.id))
    }
  }

  /// The year that `document` is of; nil where it is of none.
  func year(of document: SearchDocument) -> Int? {
    switch document {
    case .entry(let number):
      catalog.entries[number].common.date.map { $0.value.year } ?? catalog.entries[number].pact?.year
    case .task(_, let year): year
    case .agency, .movement, .field, .honoured: nil
    }
  }
}
