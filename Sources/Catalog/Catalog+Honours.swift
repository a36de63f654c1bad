import Vietnamese

/// How many of an agency were commended in a year, by awards in force: a revoked one counts for nothing.
public struct HonourCount: Hashable, Sendable {
  /// Individuals, each once, however many awards they have.
  public var individuals = 0
  /// Those of them who do the work directly (plan, I.2).
  public var staff = 0
  /// Small collectives: rooms, teams and groups within the agency (plan, I.2).
  public var smallCollectives = 0

  /// Nobody.
  public init() {}
}

/// The share of those commended in a year, of the agencies whose headcount is on record (plan, II.2).
public struct HonourRatio: Hashable, Sendable {
  /// The year.
  public var year: Int
  /// How many individuals were commended.
  public var honoured: Int
  /// How many people work there; above zero.
  public var headcount: Int
}

extension Catalog {
  /// How many of `agency` were commended in `year`.
  public func honours(in year: Int, of agency: ID<Agency>) -> HonourCount {
    index.honours[year]?[agency] ?? HonourCount()
  }

  /// The share of those commended, for each year that has awards and a headcount, earliest first.
  public var honourRatios: [HonourRatio] {
    yearsOfAwards.reversed().compactMap { year in
      var ratio = HonourRatio(year: year, honoured: 0, headcount: 0)
      for agency in agencies {
        guard let headcount = agency.headcount[year], headcount > 0 else { continue }
        ratio.headcount += headcount
        ratio.honoured += honours(in: year, of: agency.id.id).individuals
      }
      return ratio.headcount > 0 ? ratio : nil
    }
  }

  /// Counts the awards of each year by agency, once for all pages.
  mutating func countHonours() {
    for year in yearsOfAwards {
      var counts: [ID<Agency>: HonourCount] = [:]
      var people: Set<String> = []
      var staff: Set<String> = []
      for award in awards(of: year) where award.revoked == nil {
        let agency = award.agency.id
        switch award.subject {
        case .individual:
          let person = "\(agency.slug) \(slug(oldTonePlace(award.name.value)))"
          if people.insert(person).inserted { counts[agency, default: HonourCount()].individuals += 1 }
          if award.role == .staff, staff.insert(person).inserted { counts[agency, default: HonourCount()].staff += 1 }
        case .collective where !award.unit.isEmpty: counts[agency, default: HonourCount()].smallCollectives += 1
        case .collective, .household: break
        }
      }
      index.honours[year] = counts
    }
  }
}
