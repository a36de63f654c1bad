import Diagnostics
import Vietnamese

extension Catalog {
  /// Takes a year's table into the catalogue: of awards those that have been made, as of entries those that are
  /// published.
  mutating func take(_ ledger: Ledger) {
    switch ledger.rows {
    case .awards(let rows):
      let made = rows.filter { shows($0.circulation) && !isStillToCome($0) }.map { asOfToday($0) }
      index.awards[ledger.year, default: []] += made
    case .nominations(let rows):
      index.nominations[ledger.year, default: []] += rows.filter { shows($0.circulation) }
    case .scores(let rows): index.scores[ledger.year, default: []] += rows
    case .submissions(let rows): index.submissions[ledger.year, default: []] += rows
    }
  }

  /// Whether this edition shows a row of `circulation`. Scores and reports handed in have none of their own: a sum
  /// without one of its parts, or a report called missing, would be false.
  func shows(_ circulation: Circulation) -> Bool { edition == .bloc || circulation == .public }

  /// Whether the decision on `award` is dated after today, so that nothing is to be told of it yet.
  func isStillToCome(_ award: Award) -> Bool {
    guard !index.showsWhatIsToCome, let date = award.date?.value else { return false }
    return today < date
  }

  /// `award` as it stands today: in force until the day on which it is revoked.
  private func asOfToday(_ award: Award) -> Award {
    guard !index.showsWhatIsToCome, let revoked = award.revoked, today < revoked else { return award }
    var award = award
    award.revoked = nil
    return award
  }

  /// The years that have awards, the latest first.
  public var yearsOfAwards: [Int] { index.awards.filter { !$0.value.isEmpty }.keys.sorted(by: >) }

  /// The awards in the table of `year`, as official lists run: collectives and households before individuals, these by
  /// given name, family name and middle name.
  public func awards(of year: Int) -> [Award] { index.awards[year] ?? [] }

  /// Who is put forward in `year`, in the order of the table.
  public func nominations(of year: Int) -> [Nomination] { index.nominations[year] ?? [] }

  /// The points of `year`, in the order of the table.
  public func scores(of year: Int) -> [Score] { index.scores[year] ?? [] }

  /// The reports handed in for `year`, in the order of the table.
  public func submissions(of year: Int) -> [Submission] { index.submissions[year] ?? [] }

  /// The story that the row of `award` names, where it is shown; nil also where the story does not show the name that
  /// stands in the row, for the link would tell whom it is about (Decree 13/2023/NĐ-CP, article 11).
  public func story(of award: Award) -> Int? {
    guard let path = award.story?.value, case .entry(let number) = target(of: path, in: "awards"),
      let story = entries[number].story, story.showsName || award.name.value == story.shownName
    else { return nil }
    return number
  }

  /// Puts the awards of each year in the order of official lists.
  mutating func sortAwards() {
    for (year, awards) in index.awards {
      index.awards[year] = awards.map { (AwardOrder($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}

/// Where an award stands in a list.
private struct AwardOrder: Comparable {
  let isIndividual: Bool
  let name: CollationKey
  let place: UInt32

  init(_ award: Award) {
    isIndividual = award.subject == .individual
    name = award.sortAs.isEmpty ? award.reading.key : CollationKey(award.sortAs)
    place = award.place.start
  }

  static func < (a: Self, b: Self) -> Bool {
    if a.isIndividual != b.isIndividual { return b.isIndividual }
    if a.name != b.name { return a.name < b.name }
    return a.place < b.place
  }
}
