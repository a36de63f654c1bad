import Diagnostics
import Testing
import Vietnamese

@testable import Catalog

private func plan(_ year: Int, movement: String, name: String) -> String {
  "year: \(year)\ntitle: Kế hoạch \(year)\nmovements: [{ id: \(movement), name: \(name) }]\n"
    + "anniversaries: [{ id: ngay, on: 09-02, name: Ngày \(year) }]\n"
}

private let plans = [
  "plans/2019.yml": plan(2019, movement: "a", name: "A 2019"),
  "plans/2021.yml": plan(2021, movement: "a", name: "A 2021"),
  "plans/2023.yml": plan(2023, movement: "b", name: "B 2023"),
]

@Test(arguments: [(2019, "A 2019"), (2020, "A 2019"), (2021, "A 2021"), (2023, "A 2021"), (1990, "A 2019")])
func aMovementIsCalledAsInThePlanOfTheYearElseTheNearest(year: Int, name: String) {
  let catalog = Given(plans).outcome.catalog
  #expect(catalog.movement(ID("a"), in: year)?.name == name)
  #expect(catalog.movement(ID("c"), in: year) == nil)
}

@Test func movementsAreThoseOfTheSitesPlanThenOfTheLatest() {
  let catalog = Given(plans).outcome.catalog
  #expect(catalog.movements.map(\.name) == ["B 2023", "A 2021"])
  #expect(catalog.anniversary(ID("ngay"), in: 2022)?.name == "Ngày 2021")
}

struct PlanCase: Sendable, CustomTestStringConvertible {
  let testDescription, settings: String
  let today: Day
  let year: Int
}

@Test(arguments: [
  PlanCase(testDescription: "the plan of the settings", settings: "plan: 2019", today: Day(2023, 5, 1), year: 2019),
  PlanCase(testDescription: "the plan of today's year", settings: "", today: Day(2021, 5, 1), year: 2021),
  PlanCase(testDescription: "the latest plan", settings: "", today: Day(2022, 5, 1), year: 2023),
])
func theSiteIsAboutOnePlan(plan: PlanCase) {
  var given = Given(plans)
  given.files["site.yml", default: ""] += plan.settings + "\n"
  given.occasion.today = plan.today
  let outcome = given.outcome
  #expect(outcome.catalog.plan?.year.value == plan.year)
  #expect(outcome.catalog.plans.map(\.year.value) == [2019, 2021, 2023])
}

@Test func theHeadRotates() {
  let agencies = """
    - { id: a, name: A, roles: [{ role: head, from: 2022-01-01, until: 2022-12-31 }, { role: member, from: 2023-01-01 }] }
    - { id: b, name: B, roles: [{ role: member }, { role: head, from: 2023-01-01, until: 2023-12-31 }] }
    - { id: c, name: C }
    - { id: d, name: D, until: 2022-06-30 }
    - { id: e, name: E, roles: [{ role: deputy, from: 2023-07-01 }] }
    """
  let catalog = Given(["agencies.yml": agencies]).outcome.catalog
  let heads = [Day(2021, 6, 1), Day(2022, 1, 1), Day(2022, 12, 31), Day(2023, 1, 1), Day(2024, 1, 1)]
    .map { catalog.head(on: $0)?.id.id.slug }
  #expect(heads == [nil, "a", "a", "b", nil])
  #expect(catalog.members(on: Day(2022, 6, 30)).map(\.id.id.slug) == ["a", "b", "c", "d"])
  #expect(catalog.members(on: Day(2023, 7, 1)).map(\.id.id.slug) == ["a", "b", "c", "e"])
  #expect(catalog.agency(ID("e"))?.role(on: Day(2023, 7, 1)) == .deputy)
  #expect(catalog.agency(ID("b"))?.role(on: Day(2024, 1, 1)) == .member)
}

@Test func entriesAreFoundByWhatTheyAreAbout() {
  let catalog = Given([
    "news/a.md": news("agencies: [van-phong]\nfields: [tham-muu, tham-muu]", date: "2023-04-03"),
    "news/b.md": news("agencies: all", date: "2023-04-02"), "announcements/c.md": announcement(date: "2023-04-01"),
    "stories/d.md": story(
      "movements: [vi-nguoi-ngheo]\nconsent: { by: self, date: 2023-03-01, scope: [name, story] }", date: "2023-03-30"),
    "news/e.md": news("fields: [tham-muu]\ndraft: true"),
  ]).outcome.catalog
  #expect(catalog.entries(of: .news) == [0, 1])
  #expect(catalog.entries(of: .page) == [])
  #expect(catalog.entries(of: ID<Agency>("van-phong")) == [0, 1])
  #expect(catalog.entries(of: ID<Agency>("ban-dan-van")) == [0, 1, 3])
  #expect(catalog.entries(of: ID<Agency>("ban-tuyen-giao")) == [1, 2])
  #expect(catalog.entries(of: ID<Movement>("vi-nguoi-ngheo")) == [3])
  #expect(catalog.entries(of: ID<WorkField>("tham-muu")) == [0])
  #expect((catalog.entry(at: "news/a.md"), catalog.entry(at: "news/e.md")) == (0, nil))
  #expect((catalog.field(ID("tham-muu"))?.name, catalog.commune(ID("lung-phin"))?.name) == ("Tham mưu", "xã Lũng Phìn"))
}

@Test func theTitlesOfTheLawAreThereUnlessTheSiteHasItsOwn() {
  let catalog = Given(["titles.yml": "- { id: giay-khen, name: Giấy khen riêng }\n- { id: a, name: A }\n"]).outcome
    .catalog
  #expect(catalog.title(ID("giay-khen"))?.name == "Giấy khen riêng")
  #expect(catalog.title(ID("a"))?.name == "A")
  #expect(catalog.title(ID("bk-tinh"))?.law == "Điều 74, Luật 06/2022/QH15")
  #expect(catalog.titles.count == Title.defaults.count + 1)
}

@Test func theTitlesOfTheLawAreThoseOfTheDomain() {
  let ids = Title.defaults.map(\.id.id.slug)
  #expect(Set(ids).count == ids.count)
  #expect(ids.filter(isSlug) == ids)
  let domain = [
    "cstd-toan-quoc", "cstd-tinh", "cstd-co-so", "lao-dong-tien-tien", "co-chinh-phu", "co-tinh", "tap-the-xuat-sac",
    "tap-the-tien-tien", "xa-tieu-bieu", "thon-van-hoa", "gia-dinh-van-hoa", "hc-lao-dong-1", "hc-lao-dong-2",
    "hc-lao-dong-3", "huy-chuong", "vinh-du", "ky-niem-chuong", "bk-thu-tuong", "bk-tinh", "giay-khen", "bk-tinh-uy",
    "gk-dang",
  ]
  #expect(Set(domain).subtracting(ids).isEmpty)
  let levels = Set(Title.defaults.map(\.level))
  #expect(levels == ["government", "province", "grassroots", "commune", "state", "ministry", "party"])
  #expect(Set(Title.defaults.map(\.subject)) == ["individual", "collective", "household", "both", "all"])
  // A commune is honoured by the Law of 2022 alone, in force from 2024.
  #expect(Title.defaults.filter { $0.forms[0].validFrom != nil }.map(\.id.id.slug) == ["xa-tieu-bieu"])
}

@Test func theOrderOfTheFilesIsAllThatDecides() {
  let files = [
    "stories/a.md": story(), "news/b.md": news("fields: [x, y, z]"),
    "news/c.md": news("movements: [m]", body: "[x](d.md)"),
  ]
  let first = Given(files, media: ["media/a", "media/b", "media/c"]).outcome
  for _ in 0..<5 {
    let again = Given(files, media: ["media/c", "media/a", "media/b"]).outcome
    #expect(again.problems == first.problems)
    #expect(again.shown == first.shown)
  }
}
