/// Where an award stands: its year's table and its place there.
struct AwardPlace: Sendable {
  let year: Int
  let row: Int
}

extension Catalog {
  /// The bloc's own awards of which the story numbered `story` tells, the latest first (plan, II.1: models are tied to
  /// titles). None where the story hides its subject's name, for the tables have it in full.
  public func awards(toldIn story: Int) -> [(year: Int, award: Award)] {
    (index.awardsByStory[story] ?? []).map { ($0.year, awards(of: $0.year)[$0.row]) }
  }

  /// Notes which story tells of which award; the stories are numbered and the awards in order by then.
  mutating func linkStoriesToAwards() {
    for year in yearsOfAwards {
      for (row, award) in awards(of: year).enumerated() {
        guard let path = award.story?.value, case .entry(let number) = target(of: path, in: "awards"),
          entries[number].story?.showsName ?? false
        else { continue }
        index.awardsByStory[number, default: []].append(AwardPlace(year: year, row: row))
      }
    }
  }
}
