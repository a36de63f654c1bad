/// How often each title was conferred in a year, by awards in force.
struct ConferredCount: Sendable {
  private struct Key: Hashable {
    let title: ID<Title>
    let agency: ID<Agency>
  }

  private var byTitle: [ID<Title>: Int] = [:]
  private var byAgency: [Key: Int] = [:]

  init(_ awards: [Award]) {
    for award in awards where award.revoked == nil {
      byTitle[award.title.id, default: 0] += 1
      byAgency[Key(title: award.title.id, agency: award.agency.id), default: 0] += 1
    }
  }

  func count(_ title: ID<Title>) -> Int { byTitle[title] ?? 0 }
  func count(_ title: ID<Title>, _ agency: ID<Agency>) -> Int { byAgency[Key(title: title, agency: agency)] ?? 0 }
}

extension Catalog {
  /// How often `title` was conferred in `year`, by the year's table; a revoked award counts for nothing.
  public func conferred(_ title: ID<Title>, in year: Int) -> Int { index.conferred[year]?.count(title) ?? 0 }

  /// How often `title` was conferred on `agency` and its people in `year` (plan, II.2: held against what it registered).
  public func conferred(_ title: ID<Title>, on agency: ID<Agency>, in year: Int) -> Int {
    index.conferred[year]?.count(title, agency) ?? 0
  }
}
