import Catalog
import Diagnostics

extension Website {
  /// The frame of a page: `title` is its name, `section` the menu's current item, `crumbs` what leads to it.
  func frame(
    title: String?, section: Paths.Section?, crumbs: [Crumb], description: String? = nil, canonical: String? = nil,
    isDraft: Bool = false
  ) -> Frame {
    let site = catalog.site
    let home = Crumb(label: strings["home"], address: Addresses.home)
    let organisation = catalog.plan.map { $0.issuer.joined(separator: " · ") } ?? ""
    return Frame(
      language: site.language.rawValue,
      documentTitle: title.map { strings(.titleOnSite, ["title": $0, "site": site.title]) } ?? homeTitle,
      description: description ?? (title == nil ? site.tagline : ""),
      siteTitle: site.title,
      organisation: organisation.isEmpty ? site.publisher : organisation,
      publisher: site.publisher.isEmpty ? site.title : site.publisher,
      canonical: canonical.flatMap { address in site.baseURL.map { $0 + (address == Addresses.home ? "" : address) } },
      items: menus.marked(menus.masthead, section), menu: menus.all, pages: menus.pages,
      crumbs: title.map { [home] + crumbs + [Crumb(label: $0, address: nil)] } ?? [],
      builtOn: strings(.builtOn, ["date": wording.date(catalog.today)]), contact: headContact,
      isBloc: catalog.edition == .bloc, isDraft: isDraft)
  }

  private var homeTitle: String {
    let site = catalog.site
    return site.publisher.isEmpty ? site.title : strings(.titleOnSite, ["title": site.title, "site": site.publisher])
  }

  /// The office that keeps the head of the bloc in touch with the members.
  private var headContact: String {
    guard let head = catalog.head(on: catalog.today) else { return "" }
    let unit = head.contact?.unit ?? ""
    return unit.isEmpty ? head.name : unit + ", " + head.name
  }

  /// The frame of a section's own page.
  func frame(of section: Paths.Section, _ part: ListPart? = nil) -> Frame {
    let name = strings[section.rawValue]
    let description = strings["lede_" + section.rawValue]
    let address = part.map { self.address(of: $0) } ?? addresses.index(section)
    guard let part, let number = part.number else {
      return frame(title: name, section: section, crumbs: [], description: description, canonical: address)
    }
    let crumbs = [Crumb(label: name, address: part.first)]
    let title = strings(.pageNumber, ["n": String(number)])
    return frame(title: title, section: section, crumbs: crumbs, description: description, canonical: address)
  }

  /// The frame of a page within a section, or of a further page of its list.
  func frame(title: String, section: Paths.Section, _ part: ListPart) -> Frame {
    var crumbs = [Crumb(label: strings[section.rawValue], address: addresses.index(section))]
    guard let number = part.number else {
      return frame(title: title, section: section, crumbs: crumbs, canonical: part.first)
    }
    crumbs.append(Crumb(label: title, address: part.first))
    let page = strings(.pageNumber, ["n": String(number)])
    return frame(title: page, section: section, crumbs: crumbs, canonical: address(of: part))
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
