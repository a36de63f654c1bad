import Vietnamese

/// What awards come to, those in force: a revoked one counts for nothing (Law 06/2022/QH15, chapter VII).
public struct HonourCount: Hashable, Sendable {
  /// Awards, whomever they honour.
  public var awards = 0
  /// Individuals, each once, however many awards they have.
  public var individuals = 0
  /// Those of them who do the work directly (plan, I.2).
  public var staff = 0
  /// Those of them who lead.
  public var leaders = 0
  /// Awards to collectives.
  public var collectives = 0
  /// Those of them to small collectives: rooms, teams and groups within the agency (plan, I.2).
  public var smallCollectives = 0
  /// Awards to households.
  public var households = 0

  /// Whether the tables say of anybody who leads and who does the work directly; where they do not, none is no figure.
  public var knowsRoles: Bool { staff + leaders > 0 }

  /// Nobody.
  public init() {}

  /// Both together.
  public static func + (a: Self, b: Self) -> Self {
    var sum = a
    sum.awards += b.awards
    sum.individuals += b.individuals
    sum.staff += b.staff
    sum.leaders += b.leaders
    sum.collectives += b.collectives
    sum.smallCollectives += b.smallCollectives
    sum.households += b.households
    return sum
  }
}

/// The same for each agency, of any awards, counted in one pass. A person is one name at one agency, whichever way it
/// is spelled.
public struct HonourFigures: Sendable {
  private var byAgency: [ID<Agency>: HonourCount] = [:]

  /// The counts of all agencies together.
  public var whole: HonourCount { byAgency.values.reduce(HonourCount(), +) }

  /// The counts of `agency`.
  public subscript(agency: ID<Agency>) -> HonourCount { byAgency[agency] ?? HonourCount() }

  /// Counts `awards`.
  public init(_ awards: some Sequence<Award>) {
    var people: Set<String> = []
    func isNew(_ person: String, as part: String = "") -> Bool { people.insert(part + person).inserted }
    for award in awards where award.revoked == nil {
      var count = self[award.agency.id]
      count.awards += 1
      switch award.subject {
      case .individual:
        // Slugs have no space, so that no two people share a key.
        let person = " \(award.agency.id.slug) \(comparedName(award.name.value))"
        if isNew(person) { count.individuals += 1 }
        if award.role == .staff, isNew(person, as: "staff") { count.staff += 1 }
        if award.role == .leader, isNew(person, as: "leader") { count.leaders += 1 }
      case .collective:
        count.collectives += 1
        if !award.unit.isEmpty { count.smallCollectives += 1 }
      case .household: count.households += 1
      }
      byAgency[award.agency.id] = count
    }
  }
}

/// The share of those commended in a year or a part of it, of the agencies whose headcount is on record (plan, II.2).
public struct HonourRatio: Hashable, Sendable {
  /// The year.
  public var year: Int
  /// How many individuals were commended.
  public var honoured: Int
  /// How many people work there; above zero.
  public var headcount: Int

  /// The share in tenths of a per cent, rounded: what pages show, compare and add up.
  public var tenths: Int { (honoured * 1000 + headcount / 2) / headcount }

  /// The share of those commended in `figures` in the headcounts of `year`; nil where `agencies` have none.
  public init?(_ figures: HonourFigures, of agencies: [Agency], in year: Int) {
    (self.year, honoured, headcount) = (year, 0, 0)
    for agency in agencies {
      guard let people = agency.headcount[year], people > 0 else { continue }
      headcount += people
      honoured += figures[agency.id.id].individuals
    }
    if headcount == 0 { return nil }
  }
}

extension Catalog {
  /// What the awards in the table of `year` come to.
  public func honours(in year: Int) -> HonourFigures { index.honours[year] ?? HonourFigures([]) }

  /// How many of `agency` were commended in `year`.
  public func honours(in year: Int, of agency: ID<Agency>) -> HonourCount { honours(in: year)[agency] }

  /// The share of those commended, for each year that has awards and a headcount, earliest first.
  public var honourRatios: [HonourRatio] {
    yearsOfAwards.reversed().compactMap { HonourRatio(honours(in: $0), of: agencies, in: $0) }
  }

  /// Who conferred `award`: as its row says, else as the law of its day has it; a level that the law knows by its id,
  /// however it is written.
  public func level(of award: Award) -> String {
    let title = title(award.title.id)
    let written = award.level?.value ?? award.date.flatMap { title?.form(on: $0.value)?.level } ?? title?.level ?? ""
    return Title.Level(written: written)?.rawValue ?? written
  }

  /// Counts the awards of each year by agency, once for all pages.
  mutating func countHonours() {
    for year in yearsOfAwards {
      index.honours[year] = HonourFigures(awards(of: year))
      index.conferred[year] = ConferredCount(awards(of: year))
    }
  }
}
