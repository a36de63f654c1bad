import Vietnamese

/// Who bore which title in which year, by the tables of all years: what rules that reach over years are held against.
///
/// A person is a name, whichever way its tones are placed, at whatever agency: somebody who has changed agencies must
/// not be found wanting. Revoked awards count for none.
struct AwardHistory {
  /// What the tables know of somebody and a title in a year.
  enum Holding {
    case held, missing
    /// There is no table of that year.
    case unknown
  }

  private struct Key: Hashable {
    let holder: String
    let title: ID<Title>
    let year: Int
  }

  private var holders: Set<Key> = []
  private var counts: [Key: Int] = [:]  // by agency
  private var listed: [Int: Set<ID<Title>>] = [:]

  /// The history in `tables`, of the titles among `titles` alone.
  init(_ tables: [(year: Int, awards: [Award])], of titles: Set<ID<Title>>) {
    for (year, awards) in tables {
      if listed[year] == nil { listed[year] = [] }
      for award in awards where award.revoked == nil && titles.contains(award.title.id) {
        let title = award.title.id
        listed[year, default: []].insert(title)
        holders.insert(Key(holder: Self.person(award), title: title, year: year))
        counts[Key(holder: award.agency.id.slug, title: title, year: year), default: 0] += 1
      }
    }
  }

  /// The name of whom `award` honours, as names are compared.
  static func person(_ award: Award) -> String { comparedName(award.name.value) }

  /// Whether there is a table of `year`.
  func covers(_ year: Int) -> Bool { listed[year] != nil }

  /// Whether any of `years` has `title` in its table at all.
  func lists(_ title: ID<Title>, in years: some Sequence<Int>) -> Bool {
    years.contains { listed[$0]?.contains(title) ?? false }
  }

  /// Whether `person` bore `title` in `year`.
  func holding(of title: ID<Title>, by person: String, in year: Int) -> Holding {
    if holders.contains(Key(holder: person, title: title, year: year)) { return .held }
    return covers(year) ? .missing : .unknown
  }

  /// Whether anybody of `agency` bore `title` in `year`.
  func holding(of title: ID<Title>, at agency: ID<Agency>, in year: Int) -> Holding {
    if count(of: title, at: agency, in: year) > 0 { return .held }
    return covers(year) ? .missing : .unknown
  }

  /// How many of `agency` bore `title` in `year`.
  func count(of title: ID<Title>, at agency: ID<Agency>, in year: Int) -> Int {
    counts[Key(holder: agency.slug, title: title, year: year)] ?? 0
  }
}
