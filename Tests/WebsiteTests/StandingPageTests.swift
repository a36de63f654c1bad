import Testing

@testable import Website

@Suite struct StandingPageTests {
  private static let plan = """
    tieOrder: [chinh-tri]
    criteria:
      - { id: mot, name: Nhiệm vụ chính trị, group: chinh-tri, max: 60 }
      - { id: hai, name: Phong trào, group: thi-dua, kind: bonus, max: 40 }
      - { id: tru, name: Báo cáo muộn, group: thi-dua, kind: penalty, max: 10 }

    """

  private func page(_ rows: String) -> StandingsPage {
    var site = SmallSite(plan: Self.plan)
    site.files["scores/2023.csv"] = "agency;criterion;self;verified\n" + rows
    return site.website.standings(of: 2023, title: "")
  }

  private static let rows = """
    dan-van;mot;60;50
    dan-van;hai;20;20,5
    dan-van;tru;0;2,5
    tuyen-giao;mot;50;48
    tuyen-giao;hai;20;20
    van-phong;mot;40;30
    """

  @Test func whatIsTakenAwayHasItsSignSoThatTheRowAddsUp() throws {
    let row = try #require(page(Self.rows).rows.first)
    #expect(row.agency.label == "Ban Dân vận Tỉnh ủy")
    #expect(row.cells.map(\.text) == ["50", "20,5", "-2,5"])
    #expect(row.total == "68")
    #expect(row.own == "80")
  }

  @Test func levelAgenciesShareARankAndTheSecondSaysWhyItIsSecond() {
    let rows = page(Self.rows).rows
    #expect(rows.map(\.rank) == ["1", "1", "3"])
    #expect(rows.map(\.note) == ["", "settled_by_tie_order", ""])
  }

  @Test func theBarsStandForTheTotals() throws {
    let chart = try #require(page(Self.rows).chart)
    // The longest is what Ban Dân vận gave itself: 80 points, 358 wide.
    #expect(chart.bars.map(\.width) == ["304", "304", "134"])
    #expect(chart.bars.map(\.ownX) == ["359", "314", "180"])
    #expect(chart.bars.map(\.total) == ["68", "68", "30"])
  }

  @Test func withoutPointsThereIsNoPicture() {
    let page = page("dan-van;mot;0;0\n")
    #expect(page.chart == nil)
    #expect(page.rows.map(\.total) == ["0"])
  }
}
