import Catalog
import Vietnamese

extension Website {
  /// The communes that agencies are assigned to help, with what tells of them in `year` (plan, II.1).
  func communesPage(_ year: Int, title: String) -> CommunesPage {
    let members = members(in: year)
    let communes = catalog.communes.filter { $0.wasThere(in: year) || !entries(of: $0, in: year).isEmpty }
    let rows = communes.map { row($0, year, members) }
    // A commune that is no more when the year ends is its successor's to tell of.
    let here = zip(communes, rows).filter { $0.0.wasThere(in: year + 1) }.map(\.1)
    func links(_ rows: [CommunesPage.Row]) -> [NamedLink] {
      rows.map { NamedLink(label: $0.name, address: addresses.plan(year, .communes) + "#" + $0.id) }
    }
    return CommunesPage(
      title: title, years: years(of: .communes, current: year), rows: rows,
      gaps: links(here.filter(\.entries.isEmpty)), unassigned: links(here.filter(\.agencies.isEmpty)))
  }

  /// A commune with its place on the page of `year`, where it has one.
  func link(to id: ID<Commune>, in year: Int) -> NamedLink? {
    catalog.commune(id).map { commune in
      let isThere = models.communes.contains(year) && catalog.plan(of: year) != nil
      return NamedLink(
        label: commune.name,
        address: isThere && commune.wasThere(in: year) ? addresses.plan(year, .communes) + "#_" + id.slug : nil)
    }
  }

  private func entries(of commune: Commune, in year: Int) -> [Int] {
    catalog.entries(of: commune.id.id).filter { catalog.entries[$0].day.year == year && !catalog.hasLeftLists($0) }
  }

  private func row(_ commune: Commune, _ year: Int, _ members: [Agency]) -> CommunesPage.Row {
    let id = commune.id.id
    let numbers = entries(of: commune, in: year)
    var note = ""
    if let until = commune.until, until.year <= year || until < catalog.today {
      let successor = commune.successor.flatMap { catalog.commune($0.id)?.name }
      let date = wording.date(until)
      note = successor.map { strings(.mergedInto, ["date": date, "name": $0]) } ?? strings(.endedOn, ["date": date])
    }
    return CommunesPage.Row(
      id: "_" + id.slug, name: commune.name, note: note, count: count(numbers),
      agencies: members.filter { $0.communes.contains { $0.id == id } }.map { link(to: $0.id.id) },
      entries: numbers.map { item($0) })
  }

  private func item(_ number: Int) -> CommunesPage.Item {
    let row = row(number)
    return CommunesPage.Item(
      title: row.title, address: row.address,
      note: [row.kind, row.date, row.from].filter { !$0.isEmpty }.joined(separator: " · "), isSample: row.isSample,
      isDraft: row.isDraft, isBloc: row.isBloc)
  }
}

extension Commune {
  /// Whether it still bore its name when `year` began.
  func wasThere(in year: Int) -> Bool { until.map { year <= $0.year } ?? true }
}
