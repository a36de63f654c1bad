import Catalog
import Templates
import Vietnamese

/// The honour roll of a year, put in order once for its page and for those that show a part of it.
struct HonourRoll: Sendable {
  /// A value by which it can be read, with what has that value.
  struct Choice: Sendable {
    let filter: HonourFilter
    let label: String
    /// The rows of the year's awards, in the order of the roll.
    fileprivate(set) var rows: [Int] = []
    /// How many of them are in force: a revoked award counts for nothing.
    fileprivate(set) var count = 0
  }

  /// The rows of the year's awards by title and decision, as the roll shows them.
  private(set) var groups: [[Int]] = []
  /// By row, records of ``HonourPage/Person``.
  let people: [Record]
  /// By group.
  private let headings: [HonourPage.Heading]
  /// By row.
  private let isRevoked: [Bool]
  /// The values of each dimension that has more than one.
  private(set) var choices: [[Choice]] = []
  private var groupOfRow: [Int] = []
  private var places: [HonourFilter: (dimension: Int, place: Int)] = [:]

  /// The part of the roll that has the value `filter`; nil where it has no page.
  func choice(_ filter: HonourFilter) -> Choice? {
    places[filter].map { choices[$0.dimension][$0.place] }
  }

  /// The values beside `filter`, itself among them.
  func siblings(of filter: HonourFilter) -> [Choice] { places[filter].map { choices[$0.dimension] } ?? [] }

  /// The groups of the roll, of `rows` alone, which run in its order.
  func groups(of rows: [Int]) -> [[Int]] {
    var groups: [[Int]] = []
    var last = -1
    for row in rows {
      if groupOfRow[row] != last { groups.append([]) }
      last = groupOfRow[row]
      groups[groups.count - 1].append(row)
    }
    return groups
  }

  /// What stands above `rows` of one group.
  func heading(of rows: [Int]) -> HonourPage.Heading { headings[groupOfRow[rows[0]]] }

  /// How many of `rows` are in force: a revoked award stands in the list, and counts for nothing.
  func countInForce(_ rows: [Int]) -> Int { rows.count { !isRevoked[$0] } }

  /// Orders `awards` by the rank of their titles, then by day and decision, and sorts them by the values that `filters`
  /// gives each, called as `label` says; values run by their rank, then by label.
  init(
    _ awards: [Award], ranks: [ID<Title>: Int], people: [Record], heading: (Award) -> HonourPage.Heading,
    filters: (Award) -> [(filter: HonourFilter, rank: Int)], label: (HonourFilter, Award) -> String
  ) {
    self.people = people
    isRevoked = awards.map { $0.revoked != nil }
    groups = Self.groups(awards, ranks)
    headings = groups.map { heading(awards[$0[0]]) }
    groupOfRow = Array(repeating: 0, count: awards.count)
    for (number, group) in groups.enumerated() { for row in group { groupOfRow[row] = number } }
    var numbers: [HonourFilter: Int] = [:]
    var found: [(choice: Choice, rank: Int)] = []
    for row in groups.joined() {
      for (filter, rank) in filters(awards[row]) {
        let number = numbers[filter] ?? found.count
        if number == found.count {
          numbers[filter] = number
          found.append((Choice(filter: filter, label: label(filter, awards[row])), rank))
        }
        found[number].choice.rows.append(row)
        if !isRevoked[row] { found[number].choice.count += 1 }
      }
    }
    for dimension in HonourFilter.Dimension.allCases {
      let values = found.filter { $0.choice.filter.dimension == dimension }
        .sorted { ($0.rank, $0.choice.label) < ($1.rank, $1.choice.label) }.map(\.choice)
      // What all share divides nothing.
      if values.count < 2 { continue }
      for (place, value) in values.enumerated() { places[value.filter] = (choices.count, place) }
      choices.append(values)
    }
  }

  private struct Heading: Hashable {
    let title: ID<Title>
    let kind: Award.Kind
    let decision: String
    let date: Day?
  }

  private static func groups(_ awards: [Award], _ ranks: [ID<Title>: Int]) -> [[Int]] {
    var order: [Heading] = []
    var rows: [Heading: [Int]] = [:]
    for (row, award) in awards.enumerated() {
      let heading = Heading(
        title: award.title.id, kind: award.kind, decision: award.decision, date: award.date?.value)
      if rows[heading] == nil { order.append(heading) }
      rows[heading, default: []].append(row)
    }
    let keyed = order.enumerated().map { offset, heading in
      (
        key: (ranks[heading.title] ?? Int.max, heading.date?.daysSince1970 ?? Int.min, heading.decision, offset),
        rows: rows[heading] ?? []
      )
    }
    return keyed.sorted { $0.key < $1.key }.map(\.rows)
  }
}

extension Website {
  /// The honour roll of each year.
  func honourRolls() -> [Int: HonourRoll] {
    let ranks = Dictionary(catalog.titles.enumerated().map { ($1.id.id, $0) }) { first, _ in first }
    let agencies = Dictionary(catalog.agencies.enumerated().map { ($1.id.id, $0) }) { first, _ in first }
    let movements = Dictionary(catalog.movements.enumerated().map { ($1.id.id, $0) }) { first, _ in first }
    var rolls: [Int: HonourRoll] = [:]
    for year in catalog.yearsOfAwards {
      let awards = catalog.awards(of: year)
      rolls[year] = HonourRoll(
        awards, ranks: ranks, people: awards.map { person($0).record },
        heading: { heading(of: $0) }, filters: { filters(of: $0, agencies, movements) },
        label: { label(of: $0, $1, in: year) })
    }
    return rolls
  }

  private func filters(
    of award: Award, _ agencies: [ID<Agency>: Int], _ movements: [ID<Movement>: Int]
  ) -> [(filter: HonourFilter, rank: Int)] {
    var filters: [(filter: HonourFilter, rank: Int)] = []
    func add(_ dimension: HonourFilter.Dimension, _ value: String, _ rank: Int?) {
      if value.isEmpty { return }
      filters.append((HonourFilter(dimension: dimension, value: value), rank ?? Int.max))
    }
    let level = catalog.level(of: award)
    if let known = Title.Level(written: level) {
      add(.level, known.rawValue, Title.Level.allCases.firstIndex(of: known))
    } else {
      add(.level, slug(level), nil)
    }
    add(.type, award.kind.rawValue, Award.Kind.allCases.firstIndex(of: award.kind))
    add(.subject, award.subject.rawValue, Subject.Kind.allCases.firstIndex(of: award.subject))
    // Those who do the work directly come first (plan, I.2).
    if let role = award.role { add(.role, role.rawValue, role == .staff ? 0 : 1) }
    if let story = catalog.story(of: award) {
      for movement in Set(catalog.entries[story].common.movements.map(\.id)) {
        if let rank = movements[movement] { add(.movement, movement.slug, rank) }
      }
    }
    add(.agency, award.agency.id.slug, agencies[award.agency.id])
    return filters
  }

  /// The name of the value that `award`, of `year`, has for `filter`.
  private func label(of filter: HonourFilter, _ award: Award, in year: Int) -> String {
    switch filter.dimension {
    case .level:
      let level = catalog.level(of: award)
      return Title.Level(written: level).map { strings[.honour(.level($0))] } ?? level
    case .type: return strings[.award(award.kind)]
    case .subject: return strings[.subject(award.subject)]
    case .role: return award.role.map { strings[.honour(.role($0))] } ?? ""
    case .movement: return catalog.movement(ID(filter.value), in: year)?.name ?? filter.value
    case .agency: return name(of: award.agency.id)
    }
  }
}
