import Catalog
import Diagnostics

extension Website {
  /// The frame of a page: `title` is its name, `section` the menu's current item, `crumbs` what leads to it.
  /// - Parameters:
  ///   - documentTitle: what the browser's tab says before the site's name, where `title` alone would not do.
  ///   - canonical: the page's address, as links are written.
  func frame(
    title: String, section: Paths.Section?, crumbs: [Crumb], documentTitle: String? = nil, description: String = "",
    canonical: String? = nil, isDraft: Bool = false
  ) -> Frame {
    let name = documentTitle ?? title
    return frame(
      documentTitle: strings(.titleOnSite, ["title": name, "site": catalog.site.title]), name: name,
      section: section, crumbs: [furniture.home] + crumbs + [Crumb(label: title, address: nil)],
      description: description, canonical: canonical, isDraft: isDraft)
  }

  /// The frame of the home page.
  func frameOfHome() -> Frame {
    frame(
      documentTitle: furniture.homeTitle, name: catalog.site.title, section: nil, crumbs: [],
      description: catalog.site.tagline, canonical: "",
      isDraft: false)
  }

  private func frame(
    documentTitle: String, name: String, section: Paths.Section?, crumbs: [Crumb], description: String,
    canonical: String?, isDraft: Bool
  ) -> Frame {
    let menus = furniture.menus
    return Frame(
      language: catalog.site.language.rawValue, documentTitle: documentTitle, name: name,
      description: description,
      siteTitle: catalog.site.title, organisation: furniture.organisation, publisher: furniture.publisher,
      canonical: canonical.flatMap { address in catalog.site.baseURL.map { $0 + address } },
      items: menus.masthead(in: section), menu: menus.all, pages: menus.pages, crumbs: crumbs,
      builtOn: furniture.builtOn, calendar: catalog.plans.isEmpty ? nil : Addresses.calendar,
      search: catalog.entries.isEmpty ? nil : addresses.index(.search), isSearch: section == .search,
      contact: furniture.contact, isBloc: catalog.edition == .bloc, isDraft: isDraft,
      isSampleSite: catalog.site.sample, dayWords: furniture.dayWords, feedMenu: feedMenu)
  }

  /// The frame of a section's own page.
  func frame(of section: Paths.Section, _ part: ListPart? = nil) -> Frame {
    let name = strings[.section(section)]
    let description = strings[.lede(section)]
    let address = part.map { self.address(of: $0) } ?? addresses.index(section)
    guard let part, let number = part.number else {
      return frame(title: name, section: section, crumbs: [], description: description, canonical: address)
    }
    let crumbs = [Crumb(label: name, address: part.first)]
    let title = strings(.pageNumber, ["n": String(number)])
    return frame(
      title: title, section: section, crumbs: crumbs, documentTitle: name + ", " + title, description: description,
      canonical: address)
  }

  /// The frame of a page within a section, or of a further page of its list.
  func frame(title: String, section: Paths.Section, _ part: ListPart) -> Frame {
    var crumbs = [Crumb(label: strings[.section(section)], address: addresses.index(section))]
    guard let number = part.number else {
      return frame(title: title, section: section, crumbs: crumbs, canonical: part.first)
    }
    crumbs.append(Crumb(label: title, address: part.first))
    let page = strings(.pageNumber, ["n": String(number)])
    return frame(
      title: page, section: section, crumbs: crumbs, documentTitle: title + ", " + page, canonical: address(of: part))
  }

  /// The links between the pages of a list; nil where there is one page.
  func pager(_ part: ListPart) -> Pager? {
    guard part.numbered > 0 else { return nil }
    let address = { (number: Int) in addresses.page(number, ofListAt: part.first) }
    let middle = part.number ?? part.numbered
    let shown = max(1, middle - 2)...min(part.numbered, middle + 2)
    let older = part.number.map { $0 - 1 } ?? part.numbered
    let newer = part.number.map { $0 == part.numbered ? part.first : address($0 + 1) }
    return Pager(
      newest: part.number == nil ? nil : part.first, newer: newer, older: older > 0 ? address(older) : nil,
      numbers: shown.reversed().map { number in
        Pager.Number(
          label: String(number), name: strings(.pageNumber, ["n": String(number)]), address: address(number),
          isCurrent: number == part.number)
      })
  }
}
