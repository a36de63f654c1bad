import Catalog

extension Website {
  /// Which agency has shown what in `year`: by movement and by field of work (plan, I.2, II.3, II.4).
  func coveragePage(_ year: Int, title: String) -> CoveragePage {
    CoveragePage(
      title: title, years: years(of: .coverage, current: year),
      tables: [
        movementCoverage(of: year, title: strings[.section(.movements)]),
        fieldCoverage(of: year, title: strings[.section(.fields)]),
      ].compactMap(\.self))
  }

  /// Movement × agency in `year`: the movements of its plan, then others that entries of the year name.
  func movementCoverage(of year: Int, title: String) -> CoverageTable? {
    let own = catalog.plan(of: year)?.movements ?? []
    let listed = Set(own.map(\.id.id))
    let coverage = Coverage(catalog, year) { $0.common.movements.map(\.id) }
    let others = catalog.movements.filter { coverage.entries[$0.id.id] != nil && !listed.contains($0.id.id) }
    return table(
      id: "_movements", title: title, head: strings[.section(.movements)],
      topics: (own + others).map { ($0.id.id, $0.name, addresses.movement($0.id.id)) }, coverage, year)
  }

  /// Field × agency in `year`.
  func fieldCoverage(of year: Int, title: String) -> CoverageTable? {
    table(
      id: "_fields", title: title, head: strings[.section(.fields)],
      topics: catalog.fields.map { ($0.id.id, $0.name, addresses.field($0.id.id)) },
      Coverage(catalog, year) { $0.common.fields.map(\.id) }, year)
  }

  /// The year of the site's plan, which the pages of movements and fields speak of.
  var yearOfPlan: Int { catalog.plan?.year.value ?? catalog.today.year }

  private func table<Topic>(
    id: String, title: String, head: String, topics: [(id: ID<Topic>, name: String, address: String)],
    _ coverage: Coverage<Topic>, _ year: Int
  ) -> CoverageTable? {
    let members = Set(members(in: year).map(\.id.id))
    let agencies = catalog.agencies.map(\.id.id).filter { members.contains($0) || coverage.byAgency[$0] != nil }
    if topics.isEmpty || agencies.isEmpty { return nil }
    let number = { (count: Int) in count == 0 ? "" : String(count) }
    return CoverageTable(
      id: id, title: title, head: head, columns: agencies.map { Line(text: shortName(of: $0)) },
      rows: topics.map { topic in
        let counts = coverage.cells[topic.id] ?? [:]
        return CoverageTable.Row(
          name: topic.name, address: topic.address,
          cells: agencies.map { agency in
            let entries = counts[agency] ?? []
            // A single entry is what is looked for; of several the topic's page has the list.
            let address = entries.count == 1 ? addresses.entry(entries[0]) : entries.isEmpty ? nil : topic.address
            return CoverageTable.Cell(count: number(entries.count), address: address)
          },
          total: number(coverage.entries[topic.id] ?? 0),
          gaps: agencies.filter { members.contains($0) && counts[$0] == nil }.map { shortName(of: $0) }
            .joined(separator: ", "))
      }, totals: agencies.map { Line(text: number(coverage.byAgency[$0] ?? 0)) }, total: String(coverage.total))
  }
}

/// Which stories and news of a year are about each topic, and from or about each agency. An entry of several topics
/// or agencies counts in each cell, and once in each sum.
private struct Coverage<Topic> {
  private(set) var cells: [ID<Topic>: [ID<Agency>: [Int]]] = [:]
  private(set) var entries: [ID<Topic>: Int] = [:]
  private(set) var byAgency: [ID<Agency>: Int] = [:]
  private(set) var total = 0

  init(_ catalog: Catalog, _ year: Int, _ topics: (Entry) -> [ID<Topic>]) {
    for number in catalog.entries(of: .story) + catalog.entries(of: .news) {
      let entry = catalog.entries[number]
      guard entry.day.year == year else { continue }
      let named = Set(topics(entry))
      if named.isEmpty { continue }
      let agencies = catalog.concerned(by: entry)
      total += 1
      for agency in agencies { byAgency[agency, default: 0] += 1 }
      for topic in named {
        entries[topic, default: 0] += 1
        for agency in agencies { cells[topic, default: [:]][agency, default: []].append(number) }
      }
    }
  }
}
