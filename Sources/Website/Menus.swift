import Catalog
import Diagnostics

/// The menus, which depend on the section alone: made once, with the current item marked for each section.
struct Menus: Sendable {
  let masthead: [MenuItem]
  let all: [MenuItem]
  let pages: [MenuItem]
  private let sections: [String: Paths.Section]

  /// The sections that have anything to show, in the order of the masthead; the first three stay on phones.
  init(_ catalog: Catalog, _ addresses: Addresses, _ strings: Strings) {
    var items: [MenuItem] = []
    var sections: [String: Paths.Section] = [:]
    func add(_ section: Paths.Section, at address: String? = nil, if isThere: Bool) {
      guard isThere else { return }
      let label = strings[section.rawValue]
      sections[label] = section
      items.append(MenuItem(label: label, link: .here(address ?? addresses.index(section)), isWide: items.count >= 3))
    }
    add(.stories, if: !catalog.entries(of: .story).isEmpty)
    add(.announcements, if: !catalog.entries(of: .announcement).isEmpty)
    add(.plan, at: catalog.plan.map { addresses.plan($0.year.value) }, if: catalog.plan != nil)
    add(.news, if: !catalog.entries(of: .news).isEmpty)
    add(.agencies, if: !catalog.agencies.isEmpty)
    add(.movements, if: !catalog.movements.isEmpty)
    masthead = items
    add(.fields, if: !catalog.fields.isEmpty)
    all = items
    self.sections = sections
    let written = catalog.site.navigation.compactMap { Self.item($0, catalog, addresses) }
    let named = Set(written.map(\.link))
    let free = catalog.entries(of: .page).sorted { a, b in
      let order = { catalog.entries[$0].page?.order ?? Int.max }
      return (order(a), catalog.entries[a].path) < (order(b), catalog.entries[b].path)
    }.map { MenuItem(label: catalog.entries[$0].common.title, link: .here(addresses.entry($0))) }
    pages = written + free.filter { !named.contains($0.link) }
  }

  private static func item(_ written: NavigationItem, _ catalog: Catalog, _ addresses: Addresses) -> MenuItem? {
    switch catalog.target(of: written.to.value, in: "") {
    case .entry(let number): MenuItem(label: written.label, link: .here(addresses.entry(number)))
    case .plan(let year): MenuItem(label: written.label, link: .here(addresses.plan(year)))
    case .media(let path), .page(let path): MenuItem(label: written.label, link: .here(path))
    case .keptOut, .broken: nil
    case .nothing:
      written.to.value.hasPrefix("http") ? MenuItem(label: written.label, link: .elsewhere(written.to.value)) : nil
    }
  }

  /// `items` with the one of `section` marked.
  func marked(_ items: [MenuItem], _ section: Paths.Section?) -> [MenuItem] {
    guard let section else { return items }
    return items.map { item in
      var item = item
      item.isCurrent = sections[item.label] == section
      return item
    }
  }
}
