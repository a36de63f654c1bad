import Testing
import Vietnamese

@testable import Catalog

/// A made-up table of points: seven agencies, four criteria of which one is a penalty, few different values, so that
/// many totals are equal.
private struct MadeUpScores: Sendable, CustomTestStringConvertible {
  let seed: Int
  var testDescription: String { "table \(seed)" }

  static let agencies = ["a", "b", "c", "d", "e", "f", "g"]
  static let criteria = ["mot", "hai", "ba", "tru"]

  /// Points in quarters, by agency and criterion; the same for the same seed.
  func quarters(_ agency: Int, _ criterion: Int) -> Int {
    let mixed = (seed &* 7919 &+ agency &* 104_729 &+ criterion &* 1_299_709) &* 2_654_435_761
    return (mixed >> 16) & 7
  }

  var rows: [String] {
    Self.agencies.indices.flatMap { agency in
      Self.criteria.indices.map { criterion in
        let quarters = quarters(agency, criterion)
        let points = "\(quarters / 4),\(["00", "25", "50", "75"][quarters % 4])"
        return "\(Self.agencies[agency]);\(Self.criteria[criterion]);2;\"\(points)\"\n"
      }
    }
  }

  /// What an agency's points come to, in quarters.
  func total(_ agency: Int) -> Int {
    quarters(agency, 0) + quarters(agency, 1) + quarters(agency, 2) - quarters(agency, 3)
  }

  func standings(_ rows: [String]) -> [Standing] {
    let plan = """
      year: 2023
      title: A
      tieOrder: [chinh-tri, thi-dua]
      criteria:
        - { id: mot, group: chinh-tri, max: 40 }
        - { id: hai, group: thi-dua, max: 40 }
        - { id: ba, group: thi-dua, kind: bonus, max: 40 }
        - { id: tru, group: chinh-tri, kind: penalty, max: 40 }
      """
    let agencies = Self.agencies.map { "- { id: \($0), name: \($0), contact: { unit: A } }\n" }.joined()
    let given = Given([
      "agencies.yml": agencies, "plans/2023.yml": plan, "site.yml": "format: 1\ntitle: A\n",
      "scores/2023.csv": "agency;criterion;self;verified\n" + rows.joined(),
    ])
    return given.outcome.catalog.standings(of: 2023)
  }

  static let all = (0..<24).map { MadeUpScores(seed: $0) }
}

@Suite struct StandingProperties {
  @Test(arguments: MadeUpScores.all)
  private func anyOrderOfTheRowsGivesTheSameStandings(_ scores: MadeUpScores) {
    let line = { (standing: Standing) in "\(standing.rank) \(standing.agency.slug) \(standing.total.decimal)" }
    let rows = scores.rows
    let wanted = scores.standings(rows).map(line)
    // 5 and 28 have no common divisor, so each step visits every row once.
    let strided = rows.indices.map { rows[$0 * 5 % rows.count] }
    for turned in [Array(rows.reversed()), strided, strided.reversed(), rows.sorted()] {
      #expect(scores.standings(turned).map(line) == wanted)
    }
  }

  @Test(arguments: MadeUpScores.all)
  private func totalsAreTheSumOfTheCriteria(_ scores: MadeUpScores) {
    let standings = scores.standings(scores.rows)
    #expect(standings.count == MadeUpScores.agencies.count)
    for standing in standings {
      let agency = MadeUpScores.agencies.firstIndex(of: standing.agency.slug) ?? 0
      #expect(standing.total == Points(thousandths: scores.total(agency) * 250))
    }
  }

  @Test(arguments: MadeUpScores.all)
  private func aRankCountsThoseWithMorePoints(_ scores: MadeUpScores) {
    let standings = scores.standings(scores.rows)
    for standing in standings {
      #expect(standing.rank == 1 + standings.count { standing.total < $0.total })
    }
    #expect(standings.map(\.rank) == standings.map(\.rank).sorted())
  }

  @Test func theTablesHaveTiesToShare() {
    let tied = MadeUpScores.all.count { scores in
      Set(MadeUpScores.agencies.indices.map { scores.total($0) }).count < MadeUpScores.agencies.count
    }
    #expect(tied > MadeUpScores.all.count / 2)
  }
}
