import Diagnostics
import Testing

@testable import Catalog

private func unknown(_ kind: LinkFact.Kind, _ id: String, _ nearest: String? = nil) -> Fact {
  .link(.unknownID(kind, id, nearest: nearest))
}

private let plan = "year: 2023\ntitle: A\n"

private let cases: [LinkCase] = [
  LinkCase(
    "an agency, nearly", ["news/a.md": news(agency: "«ban-dan-vam»")], unknown(.agency, "ban-dan-vam", "ban-dan-van")),
  LinkCase(
    "an agency by its name", ["news/a.md": news("agencies: [«van-phong-tinh-uy»]")],
    unknown(.agency, "van-phong-tinh-uy", "van-phong")),
  LinkCase("an agency like none", ["news/a.md": news(agency: "«so-tai-chinh»")], unknown(.agency, "so-tai-chinh")),
  LinkCase(
    "an audience",
    ["announcements/a.md": entry("title: A\ndate: 2023-04-05\nagency: van-phong\naudience: [«van-phon»]")],
    unknown(.agency, "van-phon", "van-phong")),
  LinkCase("a field", ["news/a.md": news("fields: [«tham-muuu»]")], unknown(.field, "tham-muuu", "tham-muu")),
  LinkCase(
    "a commune", ["news/a.md": news("communes: [«xa-lung-phin»]")], unknown(.commune, "xa-lung-phin", "lung-phin")),
  LinkCase(
    "a movement by its name", ["news/a.md": news("movements: [«chung-tay-vi-nguoi-ngheo»]")],
    unknown(.movement, "chung-tay-vi-nguoi-ngheo", "vi-nguoi-ngheo")),
  LinkCase(
    "an anniversary", ["news/a.md": news("anniversary: «quoc-khach»")],
    unknown(.anniversary, "quoc-khach", "quoc-khanh")),
  LinkCase(
    "a title",
    [
      "stories/a.md": story(
        "awards: [{ title: «bang-khen-tinh» }]\nconsent: { by: self, date: 2023-03-01, scope: [name, story] }")
    ],
    unknown(.title, "bang-khen-tinh")),
  LinkCase(
    "a title of the law",
    [
      "stories/a.md": story(
        "awards: [{ title: bk-tinh }]\nconsent: { by: self, date: 2023-03-01, scope: [name, story] }")
    ]),
  LinkCase("a task", ["news/a.md": news("tasks: [«so-kett»]")], unknown(.task, "so-kett", "so-ket")),
  LinkCase(
    "a task by its title", ["news/a.md": news("completes: «hoi-nghi-so-ket»")],
    unknown(.task, "hoi-nghi-so-ket", "so-ket")),
  LinkCase("a task of the year that is written", ["news/a.md": news("tasks: 2023/so-ket", date: "2022-04-05")]),
  LinkCase(
    "a task by its title, of a year", ["news/a.md": news("tasks: «2023/so-kett»")],
    unknown(.task, "so-kett", "2023/so-ket")),
  LinkCase(
    "a task of a year without a plan", ["news/a.md": news("tasks: «2021/so-ket»")],
    .link(.noPlanOfYear("2021", years: [2023]))),
  LinkCase(
    "a task of a year without a plan is the site's plan's", ["news/a.md": news("tasks: so-ket", date: "2021-04-05")]),
  LinkCase("a task that a page without a day is about", ["pages/a.md": entry("title: A\ntasks: so-ket")]),
  LinkCase(
    "an agency's successor and communes",
    [
      "agencies.yml":
        "- { id: ban-dan-van, name: A, contact: {}, roles: [{ role: head }], successor: «ban-moi», communes: [«xa»] }"
    ],
    unknown(.agency, "ban-moi"), unknown(.commune, "xa")),
  LinkCase(
    "a commune's successor", ["communes.yml": "- { id: a, name: A, successor: «b» }"], unknown(.commune, "b")),
  LinkCase("a title that is replaced", ["titles.yml": "- { id: a, name: A, replaces: «b» }"], unknown(.title, "b")),
  LinkCase(
    "a plan that is not there", ["site.yml": "format: 1\ntitle: A\nplan: «2022»\n"],
    .link(.noPlanOfYear("2022", years: [2023]))),
  LinkCase(
    "what a plan names",
    [
      "plans/2023.yml": plan + """
        movements: [{ id: a, name: A, fields: [«f»] }]
        anniversaries: [{ id: b, name: B, movements: [«m»] }]
        tasks: [{ id: c, title: C, responsible: [«r»], movement: «mm», anniversaries: [«n»] }]
        """
    ], unknown(.field, "f"), unknown(.movement, "m"), unknown(.agency, "r"), unknown(.movement, "mm"),
    unknown(.anniversary, "n")),
]

private func taken(_ id: String, _ path: String) -> Fact { .link(.duplicateID(id, first: "content/" + path)) }

private let duplicates: [LinkCase] = [
  LinkCase(
    "agencies",
    ["agencies.yml": "- { id: a, name: A, contact: {}, roles: [{ role: head }] }\n- { id: «a», name: B, contact: {} }"],
    taken("a", "agencies.yml")),
  LinkCase(
    "communes", ["communes.yml": "- { id: a, name: A }\n- { id: «a», name: B }\n- { id: «a», name: C }"],
    taken("a", "communes.yml"), taken("a", "communes.yml")),
  LinkCase("fields", ["fields.yml": "- { id: a, name: A }\n- { id: «a», name: B }"], taken("a", "fields.yml")),
  LinkCase("titles", ["titles.yml": "- { id: a, name: A }\n- { id: «a», name: B }"], taken("a", "titles.yml")),
  LinkCase("a title of the law that the site words otherwise", ["titles.yml": "- { id: giay-khen, name: A }"]),
  LinkCase(
    "what a plan has",
    [
      "plans/2023.yml": plan + """
        tasks: [{ id: t, title: T }]
        movements: [{ id: a, name: A }, { id: «a», name: B }]
        anniversaries: [{ id: a, name: A }, { id: «a», name: B }]
        reports: [{ id: a }, { id: «a» }]
        criteria: [{ id: a }, { id: «a» }]
        phases:
          - { id: p, from: 2023-01-01, to: 2023-01-31, tasks: [{ id: «t», title: T }] }
          - { id: «p», from: 2023-02-01, to: 2023-02-28 }
        """
    ], taken("a", "plans/2023.yml"), taken("a", "plans/2023.yml"), taken("a", "plans/2023.yml"),
    taken("a", "plans/2023.yml"), taken("t", "plans/2023.yml"),
    taken("p", "plans/2023.yml")),
  LinkCase(
    "the same movement in several plans",
    ["plans/2022.yml": "year: 2022\ntitle: A\nmovements: [{ id: vi-nguoi-ngheo, name: B }]\n"]),
]

private let followers: [LinkCase] = [
  LinkCase(
    "ids of a file that could not be read are not unknown",
    [
      "agencies.yml": "«id: a»\n", "fields.yml": "«id: a»", "communes.yml": "«id: a»", "titles.yml": "«id: a»",
      "stories/a.md": story(
        "fields: [x]\ncommunes: [x]\nawards: [{ title: x }]\nconsent: { by: self, date: 2023-03-01, scope: [name, story] }"
      ),
    ],
    .entry(.wrongType(expected: .list)), .entry(.wrongType(expected: .list)), .entry(.wrongType(expected: .list)),
    .entry(.wrongType(expected: .list))),
  LinkCase(
    "ids of a plan that could not be read are not unknown",
    ["plans/2023.yml": "«id»", "news/a.md": news("tasks: [x, 2022/x]\nmovements: [x]\nanniversary: x")],
    .entry(.wrongType(expected: .record))),
  LinkCase(
    "an id that is missing may be the one that is meant",
    ["fields.yml": "- { «name»: A }", "news/a.md": news("fields: [x]")],
    .entry(.missingKey("id"))),
  LinkCase(
    "an id with capitals is known as it was meant",
    ["fields.yml": "- { id: «Tham-Muu», name: A }", "news/a.md": news("fields: [tham-muu]")],
    .entry(.invalidID("Tham-Muu", suggestion: "tham-muu"))),
  LinkCase(
    "drafts and what is withdrawn are not asked for ids",
    [
      "news/a.md": news("fields: [x]\ndraft: true").replacingOpening(),
      "news/b.md": news("fields: [x]\nwithdrawn: {}").replacingOpening(),
    ],
    .link(.keptOut(.draft)), .link(.keptOut(.withdrawn))),
  LinkCase(
    "what waits for its day is",
    ["news/a.md": news("fields: [«xyz»]", date: "«2023-06-01»")], .link(.keptOut(.future)), unknown(.field, "xyz")),
]

private let chores: [LinkCase] = [
  LinkCase(
    "nobody is the head", ["agencies.yml": "- { id: «ban-dan-van», name: A, contact: {} }"],
    .plan(.noHead(day: "10/5/2023"))),
  LinkCase(
    "an agency without a contact",
    ["agencies.yml": "- { id: «ban-dan-van», name: Ban Dân vận, roles: [{ role: head }] }"],
    .plan(.noContact(agency: "Ban Dân vận"))),
  LinkCase(
    "an agency that is no member any more",
    [
      "agencies.yml":
        "- { id: a, name: A, contact: {}, roles: [{ role: head }] }\n- { id: b, name: B, until: 2023-05-09 }"
    ]),
  LinkCase(
    "phases that share a day",
    [
      "plans/2023.yml": plan
        + "phases: [{ id: b, name: Đợt 2, from: «2023-06-30», to: 2023-12-10 }, { id: a, from: 2023-01-01, to: 2023-06-30 }]"
    ],
    .plan(.overlappingPhases("a"))),
]

@Test(arguments: cases + duplicates + followers + chores)
func everyIdIsThereOnceOrIsReported(ids: LinkCase) {
  let outcome = Given(ids.files).outcome
  let marks = outcome.marks.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.flatMap(\.value)
  #expect(marks.count == ids.facts.count)
  #expect(Set(outcome.problems.map(withoutKnown)) == Set(zip(ids.facts, marks).map { Diagnostic($0, at: $1) }))
  #expect(outcome.problems.count == ids.facts.count)
}

/// An unknown id without those that exist, which ``theIdsThatExistAreToldWhereTheyAreFew()`` holds.
private func withoutKnown(_ problem: Diagnostic) -> Diagnostic {
  guard case .link(.unknownID(let kind, let id, let nearest, _)) = problem.fact else { return problem }
  return Diagnostic(unknown(kind, id, nearest), at: problem.place)
}

@Test func theIdsThatExistAreToldWhereTheyAreFew() {
  let fields = { (count: Int) in (0..<count).map { "- { id: f\($0), name: F }\n" }.joined() }
  func known(_ files: [String: String]) -> [KnownNames] {
    Given(files).outcome.problems.compactMap {
      guard case .link(.unknownID(_, _, nil, let known)) = $0.fact else { return nil }
      return known
    }
  }
  let news = news("fields: [khong-co]")
  #expect(known(["news/a.md": news, "fields.yml": fields(2)]) == [.ids(["f0", "f1"])])
  #expect(known(["news/a.md": news, "fields.yml": fields(13)]) == [.files(["content/fields.yml"])])
  #expect(known(["news/a.md": news, "fields.yml": "[]\n"]) == [.ids([])])
}

@Test func aNameThatHoldsWhatIsTypedIsMeantIfItIsTheOnlyOne() {
  func meant(_ typed: String) -> [String?] {
    let movements =
      "movements: [{ id: cong-so, name: Thi đua văn hóa công sở }, { id: b, name: Thi đua dân vận khéo }]\n"
    return Given(["plans/2023.yml": plan + movements, "news/a.md": news("movements: [\(typed)]")]).outcome.problems
      .compactMap {
        guard case .link(.unknownID(.movement, _, let nearest, _)) = $0.fact else { return nil }
        return nearest
      }
  }
  #expect(meant("văn hóa") == ["cong-so"])
  #expect(meant("Dân vận khéo năm 2023") == [nil])
  #expect(meant("thi đua") == [nil])
}

@Test func aSiteWithoutAPlanIsToldSo() {
  var given = Given(["news/a.md": news("tasks: [«so-ket»]")])
  given.files["plans/2023.yml"] = nil
  let outcome = given.outcome
  #expect(outcome.problems.filter { !$0.isError } == [Diagnostic(.plan(.noPlan), at: nil)])
  #expect(outcome.errors == [outcome.at("news/a.md", .link(.noPlanOfYear("2023", years: [])))])
}

@Test func theSmallSiteOfTheseTestsIsWithoutFault() {
  #expect(Given().outcome.problems.isEmpty)
}

@Test func aSiteOfNothingButItsSettingsLinks() {
  var given = Given()
  given.files = ["site.yml": "format: 1\ntitle: A\n"]
  #expect(given.outcome.problems == [Diagnostic(.plan(.noPlan), at: nil)])
}
