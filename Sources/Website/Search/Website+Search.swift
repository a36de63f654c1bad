import Catalog
import Templates

extension Website {
  /// The page to search from.
  func searchPage() -> (Theme.Kind, Frame, Record) { (.search, frame(of: .search), searchModel().record) }

  /// What that page shows: menus with only what can be found.
  func searchModel() -> SearchPage {
    let facets = searched.map { self.facets(of: $0) }
    let kinds = Set(facets.map(\.kind))
    let agencies = Set(facets.flatMap(\.agencies))
    let movements = Set(facets.flatMap(\.movements))
    let years = Set(searched.compactMap { year(of: $0) }).sorted(by: >)
    return SearchPage(
      index: searchFile("root"), version: searchVersion.isEmpty ? "" : "?\(searchVersion)",
      kinds: SearchDocument.Kind.allCases.filter(kinds.contains).map {
        SearchPage.Choice(value: $0.rawValue, label: word(for: $0))
      },
      agencies: catalog.agencies.filter { agencies.contains($0.id.id) }.map {
        SearchPage.Choice(value: $0.id.id.slug, label: $0.name)
      },
      movements: catalog.movements.filter { movements.contains($0.id.id) }.map {
        SearchPage.Choice(value: $0.id.id.slug, label: $0.name)
      },
      years: years.map { SearchPage.Choice(value: String($0), label: String($0)) },
      count: strings(.searchCount) { "{\($0)}" },
      countOfOne: strings(.searchCount, ["n": "1", "query": "{query}"]),
      none: strings(.searchNone) { "{\($0)}" }, near: strings(.searchNear) { "{\($0)}" },
      past: strings(.searchPast) { "{\($0)}" })
  }

  /// The site of which the search page asks for the files of `index` as they are now, and not for what a browser kept.
  public func naming(_ index: SearchIndex) -> Website {
    var website = self
    website.searchVersion = index.version
    return website
  }

  /// What the addresses of the index's files begin with.
  public var searchFolder: String { addresses.folder(.search) + "/" }

  /// Where the file of the index called `name` stands.
  func searchFile(_ name: String) -> String { "\(addresses.folder(.search))/\(name).js" }

  /// What a result of `kind` is called.
  func word(for kind: SearchDocument.Kind) -> String {
    switch kind {
    case .story: strings[.kind(.story)]
    case .news: strings[.kind(.news)]
    case .announcement: strings[.kind(.announcement)]
    case .pact: strings[.kind(.pact)]
    case .page: strings[.kind(.page)]
    case .task: strings[.planTask]
    case .agency: strings[.section(.agencies)]
    case .movement: strings[.section(.movements)]
    case .field: strings[.section(.fields)]
    case .honoured: strings[.section(.register)]
    }
  }
}
