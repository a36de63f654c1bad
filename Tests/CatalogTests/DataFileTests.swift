import Diagnostics
import Markdown
import Testing
import Vietnamese

@testable import Catalog

private let mistakes: [FileCase] = [
  FileCase("an empty site.yml", "site.yml", "««»»", .entry(.missingKey("format")), .entry(.missingKey("title"))),
  FileCase("a format of the future", "site.yml", "format: «2»\ntitle: A\n", .entry(.unknownFormat("2"))),
  FileCase("a site.yml that is a list", "site.yml", "«- title»\n", .entry(.wrongType(expected: .record))),
  FileCase(
    "an unknown setting", "site.yml", "format: 1\ntitle: A\n«tittle»: B\n",
    .entry(.unknownKey("tittle", nearest: "title"))),
  FileCase(
    "a language that is not spoken", "site.yml", "format: 1\ntitle: A\nlanguage: «fr»\n",
    .entry(.notOneOf("fr", allowed: ["vi", "en"], nearest: nil))),
  FileCase(
    "a page of no entries", "site.yml", "format: 1\ntitle: A\npageSize: «0»\n",
    .entry(.wrongType(expected: .number))),
  FileCase(
    "an unknown section and no slug", "site.yml", "format: 1\ntitle: A\npaths: { «storys»: a, news: «Tin tức» }\n",
    .entry(.unknownKey("storys", nearest: "stories")), .entry(.invalidSlug("Tin tức", suggestion: "tin-tuc"))),
  FileCase(
    "a circulation of no kind", "site.yml", "format: 1\ntitle: A\ncirculation: { «tin»: bloc, news: «kín» }\n",
    .entry(.unknownKey("tin", nearest: nil)), .entry(.notOneOf("kín", allowed: ["public", "bloc"], nearest: nil))),
  FileCase(
    "a kind that circulates in two ways", "site.yml",
    "format: 1\ntitle: A\ncirculation: { news: bloc, stories: bloc, «story»: public }\n",
    .yaml(.duplicateKey("story"))),
  FileCase(
    "a kind that circulates in no way", "site.yml", "format: 1\ntitle: A\ncirculation: { «news»: }\n",
    .entry(.blankKey("news"))),
  FileCase(
    "no circulation at all", "site.yml", "format: 1\ntitle: A\n«circulation»:\n", .entry(.blankKey("circulation"))),
  FileCase(
    "a menu item that leads nowhere", "site.yml", "format: 1\ntitle: A\nnavigation: [{ «label»: A }]\n",
    .entry(.missingKey("to"))),
  FileCase(
    "an agency without a name", "agencies.yml", "- { id: a, name: A }\n- «id»: b\n  shortName: B\n",
    .entry(.missingKey("name"))),
  FileCase(
    "a record where agencies are listed", "agencies.yml", "«id: a\nname: A»\n", .entry(.wrongType(expected: .list))),
  FileCase(
    "a role that ends before it begins", "agencies.yml",
    "- { id: a, name: A, roles: [{ role: head, from: 2023-01-01, until: «2022-12-31» }] }\n", .plan(.endsBeforeItBegins)
  ),
  FileCase(
    "fewer than nobody", "agencies.yml", "- { id: a, name: A, headcount: { 2023: «-3» } }\n",
    .entry(.wrongType(expected: .number))),
  FileCase(
    "a commune's id in capitals", "communes.yml", "- { id: «Lung-Phin», name: A }\n",
    .entry(.invalidID("Lung-Phin", suggestion: "lung-phin"))),
  FileCase(
    "a field without anything", "fields.yml", "- ««{}»»\n", .entry(.missingKey("id")),
    .entry(.missingKey("name"))),
  FileCase("a title's day", "titles.yml", "- { id: a, name: A, validFrom: «2024» }\n", .entry(.invalidDay("2024"))),
  FileCase(
    "a plan of another year than its file's", "plans/2023.yml", "year: «2022»\ntitle: A\n",
    .plan(.yearDiffersFromFile("2023.yml"))),
  FileCase("a plan without a year", "plans/2023.yml", "«»title: A\n", .entry(.missingKey("year"))),
  FileCase(
    "a phase that ends before it begins", "plans/2023.yml",
    "year: 2023\ntitle: A\nphases: [{ id: a, from: 2023-06-30, to: «2023-01-01» }]\n", .plan(.endsBeforeItBegins)),
  FileCase(
    "a report that ends before it begins", "plans/2023.yml",
    "year: 2023\ntitle: A\nreports: [{ id: a, from: 2023-06-30, to: «2023-01-01» }]\n", .plan(.endsBeforeItBegins)),
  FileCase(
    "a task without an end of its phase", "plans/2023.yml",
    "year: 2023\ntitle: A\nphases:\n  - «id»: a\n    from: 2023-01-01\n    tasks: [{ id: b, title: «[]» }]\n",
    .entry(.missingKey("to")), .entry(.wrongType(expected: .text))),
  FileCase(
    "a task that is whose it may be", "plans/2023.yml",
    "year: 2023\ntitle: A\ntasks: [{ id: a, title: A, «circulation»: }]\n", .entry(.blankKey("circulation"))),
  FileCase(
    "what is wrong in a text of Markdown stands at the whole text", "plans/2023.yml",
    "year: 2023\ntitle: A\npurposes: «\"[a](javascript:b)\"»\n", .markdown(.forbiddenAddress("javascript:b"))),
  FileCase(
    "a data file that is broken says nothing else", "plans/2023.yml", "year: 2023\n«title»: A: B\n",
    .yaml(.unquotedColon("title", corrected: "\"A: B\""))),
]

@Test(arguments: mistakes)
func whatIsWrongWithADataFileStandsWhereItIsWritten(file: FileCase) {
  #expect(Set(file.found) == file.expected)
  #expect(file.found.count == file.facts.count)
}

@Test func theSettingsAreRead() throws {
  let text = """
    format: 1
    title: Gương Sáng
    tagline: Lời giới thiệu
    language: en
    baseURL: https://a.vn/thi-dua
    publisher: Khối
    timeZone: UTC
    plan: 2022
    requireConsent: no
    pageSize: 50
    paths: { stories: guong }
    navigation: [{ label: Giới thiệu, to: /pages/a.md }]
    circulation: { announcements: bloc, news: public }
    rawHTML: có
    """
  let parsed = parse("site.yml", Array(text.utf8))
  #expect(parsed.problems.isEmpty)
  guard case .site(let site) = parsed.value else { throw NotARecord() }
  #expect((site.title, site.tagline, site.language) == ("Gương Sáng", "Lời giới thiệu", .en))
  #expect((site.baseURL, site.publisher, site.offset) == ("https://a.vn/thi-dua/", "Khối", 0))
  #expect((site.plan?.value, site.requireConsent, site.pageSize, site.rawHTML) == (2022, false, 50, true))
  #expect(site.paths.slug(of: .stories, in: .en) == "guong")
  #expect((site.paths.slug(of: .news, in: .en), site.paths.slug(of: .news, in: .vi)) == ("news", "tin-tuc"))
  #expect((site.navigation.map(\.label), site.navigation.map(\.to.value)) == (["Giới thiệu"], ["/pages/a.md"]))
  #expect(site.circulation == [.announcement: .bloc, .news: .public])
}

@Test func settingsLeftOutAreTheModels() throws {
  guard case .site(let site) = parse("site.yml", Array("format: 1\ntitle: A\n".utf8)).value else { throw NotARecord() }
  #expect((site.language, site.baseURL, site.offset, site.pageSize) == (.vi, nil, 7 * 3600, 20))
  #expect((site.requireConsent, site.rawHTML, site.plan == nil) == (true, false, true))
}

@Test func anotherAddressTakesThePlaceOfTheSites() {
  var content = Content(
    files: [Content.File(path: "site.yml", number: file, parsed: .site(Site()))], media: [])
  content.setBaseURL("https://b.vn")
  #expect(content.site?.baseURL == "https://b.vn/")
}

@Test func agenciesAreReadWithAllTheirKeys() throws {
  let text = """
    - id: ban-dan-van
      name: Ban Dân vận Tỉnh ủy
      shortName: Ban Dân vận
      leader: An
      contact: { unit: Văn phòng }
      headcount: { 2022: 30, 2023: 1.032 }
      founded: 15/10/1930
      communes: [lung-phin]
      standards: { 2022: [Cơ quan văn hóa, An toàn] }
      website: https://a.vn/
      roles: [{ role: head, from: 2023-01-01, until: 2023-12-31 }, { from: 2024-01-01 }]
      until: 2025-06-30
      successor: ban-moi
    """
  guard case .agencies(let agencies) = parse("agencies.yml", Array(text.utf8)).value else { throw NotARecord() }
  let agency = try #require(agencies.first)
  #expect((agency.id.id.slug, agency.name, agency.shortName) == ("ban-dan-van", "Ban Dân vận Tỉnh ủy", "Ban Dân vận"))
  #expect((agency.leader, agency.contact?.unit, agency.website) == ("An", "Văn phòng", "https://a.vn/"))
  #expect((agency.headcount, agency.founded) == ([2022: 30, 2023: 1032], Founded(year: 1930, month: 10, day: 15)))
  #expect(
    agency.communes.map(\.id.slug) == ["lung-phin"] && agency.standards == [2022: ["Cơ quan văn hóa", "An toàn"]])
  #expect((agency.until, agency.successor?.id.slug) == (Day(2025, 6, 30), "ban-moi"))
  #expect(agency.roles.map(\.kind) == [.head, .member])
}

@Test func aPlanIsReadWithAllItsKeys() throws {
  let text = """
    year: 2023
    title: Kế hoạch
    number: -KH/KTĐ
    status: draft
    issued: { place: Hà Giang, date: 2023-04 }
    issuer: [Tỉnh Hà Giang, Khối]
    signer: { name: An }
    theme: Chủ đề
    updated: 2023-05-10
    changes: [{ date: 2023-05-10, note: Sửa }]
    bases: [{ kind: directive, number: 34-CT/TW, date: 2014-04-07, issuer: Bộ Chính trị, about: Đổi mới }]
    purposes: Một *mục đích*
    requirements: Yêu cầu
    movements: [{ id: a, name: A, kind: study, slogan: S, base: B, fields: [f], aliases: [AA] }]
    anniversaries: [{ id: b, name: B, on: 05-19, movements: [a] }, { id: c, name: C }]
    phases:
      - id: dot-1
        name: Đợt 1
        from: 2023-01-01
        to: 2023-06-30
        tasks:
          - id: t
            title: T
            kind: review
            due: 2023-06-20
            responsible: [ban-dan-van]
            movement: a
            anniversaries: [b]
            about: Nội dung
            circulation: bloc
    tasks: [{ id: u, title: U, responsible: all }, { id: v, title: V, responsible: [] }]
    commendation: { rules: [R], adHocDays: 15 }
    registration: { number: 15-CV, date: 2023-05-12 }
    secretariat: phòng Tổng hợp
    partners: [Ban]
    duties: { member: [m], head: [h], deputy: [d], office: [o] }
    reports: [{ id: h1, title: H1, from: 2023-01-01, to: 2023-06-30, due: 2023-06-23 }]
    criteria: [{ id: c1, name: C1, group: G, kind: bonus, max: "2,5" }]
    tieOrder: [G]
    recipients: [Ban Thi đua]
    """
  let parsed = parse("plans/2023.yml", Array(text.utf8))
  #expect(parsed.problems.isEmpty)
  guard case .plan(let plan) = parsed.value else { throw NotARecord() }
  #expect((plan.year.value, plan.title, plan.number, plan.status) == (2023, "Kế hoạch", "-KH/KTĐ", .draft))
  #expect((plan.issued.place, plan.issued.date) == ("Hà Giang", Month(year: 2023, month: 4).map { .month($0) }))
  #expect((plan.issuer, plan.signer?.name, plan.theme) == (["Tỉnh Hà Giang", "Khối"], "An", "Chủ đề"))
  #expect((plan.updated, plan.changes.map(\.note)) == (Day(2023, 5, 10), ["Sửa"]))
  #expect(plan.bases.map(\.kind) == [.directive] && plan.bases.map(\.about) == ["Đổi mới"])
  #expect(plan.purposes.map { String(decoding: $0.html, as: UTF8.self) } == "<p>Một <em>mục đích</em></p>\n")
  let movement = try #require(plan.movements.first)
  #expect((movement.kind, movement.slogan, movement.base, movement.aliases) == (.study, "S", "B", ["AA"]))
  #expect(plan.anniversaries.map(\.on) == [Founded(month: 5, day: 19), nil])
  let (task, phase) = try #require(plan.allTasks.first)
  #expect((task.kind, task.due, task.about, task.circulation) == (.review, Day(2023, 6, 20), "Nội dung", .bloc))
  #expect((phase?.name, plan.allTasks.map(\.task.id.id.slug)) == ("Đợt 1", ["t", "u", "v"]))
  #expect(plan.tasks.map { if case .head = $0.responsible { true } else { false } } == [false, true])
  #expect((plan.commendation.rules, plan.commendation.adHocDays) == (["R"], 15))
  #expect((plan.registration?.number, plan.secretariat, plan.partners) == ("15-CV", "phòng Tổng hợp", ["Ban"]))
  #expect(
    [plan.duties.member, plan.duties.head, plan.duties.deputy, plan.duties.office] == [["m"], ["h"], ["d"], ["o"]])
  #expect((plan.reports.first?.due, plan.criteria.first?.max) == (Day(2023, 6, 23), "2.5"))
  #expect((plan.criteria.first?.kind, plan.tieOrder.map(\.value), plan.recipients) == (.bonus, ["G"], ["Ban Thi đua"]))
}

@Test func smallListsAreReadWithAllTheirKeys() throws {
  let communes = parse(
    "communes.yml", Array("- { id: a, name: A, kind: xã, until: 2025-06-30, successor: b }\n".utf8))
  guard case .communes(let read) = communes.value else { throw NotARecord() }
  #expect((read.first?.kind, read.first?.until, read.first?.successor?.id.slug) == ("xã", Day(2025, 6, 30), "b"))
  let titles = parse(
    "titles.yml",
    Array(
      """
      - { id: a, name: A, level: province, subject: all, law: L, validFrom: 2024-01-01, validTo: 2025-01-01, replaces: b }
      """.utf8))
  guard case .titles(let own) = titles.value else { throw NotARecord() }
  #expect((own.first?.level, own.first?.subject, own.first?.law) == ("province", "all", "L"))
  #expect((own.first?.validFrom, own.first?.validTo) == (Day(2024, 1, 1), Day(2025, 1, 1)))
  #expect(own.first?.replaces?.id.slug == "b")
  guard case .fields(let fields) = parse("fields.yml", []).value else { throw NotARecord() }
  #expect(fields.isEmpty)
}
