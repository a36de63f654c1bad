import Catalog
import Testing
import Vietnamese

@testable import Website

struct TimelineCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The plan's keys; its year is 2023.
  let plan: String
  var today = "2023-05-10"
}

/// A text of the drawing as what it covers, with its row.
private struct Covered {
  let span: ClosedRange<Double>
  let y: String
}

@Suite struct TimelineTests {
  private func timeline(_ plan: String, today: String = "2023-05-10", year: Int = 2023) throws -> Timeline {
    var site = SmallSite(plan: plan)
    site.today = today
    if year != 2023 {
      site.files["plans/\(year).yml"] = "year: \(year)\ntitle: Kế hoạch\n" + plan
      site.files["plans/2023.yml"] = nil
    }
    let website = site.website
    let (plan, states) = (try #require(website.catalog.plan), website.catalog.taskStates(of: year))
    return website.timeline(of: plan, states, website.wordsOfYear(plan, states))
  }

  /// What the labels cover at 7.4 for a character, as the drawing sets them.
  private func covered(_ labels: [Timeline.Label]) throws -> [Covered] {
    try labels.map { label in
      let x = try #require(Double(label.textX))
      let text = label.bold.isEmpty ? label.text : label.bold + " " + label.text
      let width = Double(text.count) * 7.4
      return Covered(span: label.endsHere ? x - width...x : x...x + width, y: label.y)
    }
  }

  private static let manyDays = (1...12).map { month in
    "{ id: a\(month), name: 'Ngày truyền thống của ngành thứ \(month)', on: \(month < 10 ? "0" : "")\(month)-01 }"
  }.joined(separator: ", ")

  @Test(arguments: [
    TimelineCase(
      testDescription: "the year 2023 of the plan that the product serves",
      plan: """
        anniversaries:
          - { id: a, name: 'Ngày thành lập Đảng, 3/2/1930', on: 02-03 }
          - { id: b, name: Giải phóng miền Nam, on: 04-30 }
          - { id: c, name: Quốc tế Lao động, on: 05-01 }
          - { id: d, name: Ngày sinh Bác Hồ, on: 05-19 }
          - { id: e, name: Ngày thi đua yêu nước, on: 06-11 }
          - { id: f, name: Quốc khánh, on: 09-02 }
        reports: [{ id: s, title: báo cáo 6 tháng, due: 2023-06-23 }, { id: n, title: báo cáo năm, due: 2023-12-10 }]
        """, today: "2023-06-19"),
    TimelineCase(testDescription: "a day each month", plan: "anniversaries: [\(manyDays)]"),
    TimelineCase(
      testDescription: "days at the end of the year",
      plan: """
        anniversaries:
          - { id: a, name: Đại hội đoàn kết toàn dân, on: 11-18 }
          - { id: b, name: Ngày nhà giáo, on: 11-28 }
          - { id: c, name: Thành lập Quân đội nhân dân, on: 12-22 }
          - { id: d, name: Ngày cuối năm, on: 12-31 }
        """, today: "2023-12-31"),
    TimelineCase(
      testDescription: "today between deadlines",
      plan: """
        reports:
          - { id: a, title: báo cáo một, due: 2023-05-05 }
          - { id: b, title: báo cáo hai, due: 2023-05-10 }
          - { id: c, title: báo cáo ba, due: 2023-05-12 }
          - { id: d, title: báo cáo bốn, due: 2023-12-29 }
        """),
    TimelineCase(
      testDescription: "today on the first day, beside a deadline",
      plan: "reports: [{ id: a, title: báo cáo năm trước, due: 2023-01-05 }]", today: "2023-01-01"),
  ])
  func noLabelMeetsAnother(_ c: TimelineCase) throws {
    let timeline = try timeline(c.plan, today: c.today)
    for labels in [timeline.anniversaries, timeline.deadlines + [try #require(timeline.today)]] {
      let covered = try covered(labels)
      for (index, one) in covered.enumerated() {
        #expect(one.span.lowerBound >= 0 && one.span.upperBound <= 1100)
        for other in covered.dropFirst(index + 1) where other.y == one.y { #expect(!one.span.overlaps(other.span)) }
      }
    }
    // The frame holds every row.
    let frame = timeline.viewBox.split(separator: " ").compactMap { Double($0) }
    #expect(frame.count == 4)
    for label in timeline.anniversaries { #expect(try #require(Double(label.y)) - 14 > frame[1]) }
    for label in timeline.deadlines { #expect(try #require(Double(label.y)) < frame[1] + frame[3]) }
  }

  @Test func daysThatAreClosePassAsOne() throws {
    let timeline = try timeline(
      "anniversaries: [{ id: a, name: Giải phóng miền Nam, on: 04-30 }, { id: b, name: Ngày quốc tế Lao động, on: 05-01 }]"
    )
    #expect(timeline.anniversaries.map(\.bold) == ["30/4, 1/5"])
    #expect(timeline.anniversaries.map(\.text) == ["Giải phóng miền Nam, Quốc tế Lao động"])
  }

  @Test(arguments: [("2023-01-01", "20"), ("2023-12-31", "1077.1"), ("2022-12-31", nil), ("2024-01-01", nil)])
  func todayStandsWithinItsYear(today: String, x: String?) throws {
    let timeline = try timeline("", today: today)
    #expect(timeline.today?.x == x)
    #expect(timeline.title.contains("Hôm nay") == (x != nil))
  }

  @Test(arguments: [(2023, "1016.1"), (2024, "1016.3")])
  func aLeapYearHasADayMore(year: Int, x: String) throws {
    let timeline = try timeline("reports: [{ id: a, title: b, due: \(year)-12-10 }]", year: year)
    #expect(timeline.deadlines.map(\.x) == [x])
    #expect(timeline.months.map(\.text) == (1...12).map { "T\($0)" })
  }

  @Test func phasesAreBarsFromTheirFirstDayToTheEndOfTheirLast() throws {
    let timeline = try timeline(
      """
      phases:
        - { id: a, from: 2023-01-01, to: 2023-06-30, tasks: [{ id: v, title: Việc }] }
        - { id: b, from: 2023-07-01, to: 2023-12-31, tasks: [{ id: w, title: Việc }, { id: x, title: Việc }] }
      """)
    #expect(timeline.bars.map(\.x) == ["20", "545.6"])
    #expect(timeline.bars.map(\.width) == ["525.6", "534.4"])
    #expect(timeline.bars.map(\.pastWidth) == ["374.6", "0"])
    #expect(timeline.bars.map(\.label) == ["Đợt 1: 0 trên 1 việc đã xong", "Đợt 2: 2 việc"])
    #expect(timeline.bars.map(\.isBegun) == [true, false])
    #expect(timeline.title == "Năm 2023: Đợt 1 01/01 đến 30/6, Đợt 2 01/7 đến 31/12. Hôm nay 10/5")
  }

  @Test func aPhaseBeginsOnItsFirstDayAndSaysNoMoreThanItHasRoomFor() throws {
    let timeline = try timeline(
      "phases: [{ id: a, from: 2023-05-10, to: 2023-06-10 }, { id: b, from: 2023-06-11, to: 2023-06-14 }]")
    #expect(timeline.bars.map(\.isBegun) == [true, false])
    #expect(timeline.bars.map(\.label) == ["Đợt 1", ""])
  }

  @Test func aPhaseOfTwoYearsEndsWithTheDrawing() throws {
    let timeline = try timeline("phases: [{ id: a, from: 2022-12-01, to: 2024-01-31 }]")
    #expect(timeline.bars.map(\.x) == ["20"] && timeline.bars.map(\.width) == ["1060"])
  }

  @Test func theTwentyNinthOfFebruaryIsKeptInEveryYear() throws {
    let plan = "anniversaries: [{ id: a, name: Ngày nhuận, on: 02-29 }]"
    #expect(try timeline(plan).anniversaries.map(\.bold) == ["29/2"])
    #expect(try timeline(plan, year: 2024).anniversaries.map(\.bold) == ["29/2"])
  }
}
