import Diagnostics
import Testing
import Vietnamese

@testable import Catalog

private typealias Standing = TaskState.Standing

/// The state of a task on a day, with some entries about it.
struct TaskCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let task: String
  var entries: [String] = []
  var today = Day(2023, 5, 10)
  var edition = Edition.public
  let standing: TaskState.Standing
  var doneBy: [String: Day] = [:]
  var evidence: [Int] = []

  /// The state that comes of it.
  var outcome: GivenOutcome {
    var files: [String: String] = [:]
    for (number, entry) in entries.enumerated() { files["news/\(number).md"] = entry }
    var given = Given(files, edition: edition)
    given.occasion.today = today
    return given.outcome
  }
}

private let march = Day(2023, 3, 10)
private let april = Day(2023, 4, 5)

private let single: [TaskCase] = [
  TaskCase(testDescription: "nothing yet, before its day", task: "so-ket", standing: .waiting),
  TaskCase(
    testDescription: "eleven days before its day", task: "phat-dong", today: Day(2023, 3, 20), standing: .waiting),
  TaskCase(testDescription: "ten days before its day", task: "phat-dong", today: Day(2023, 3, 21), standing: .dueSoon),
  TaskCase(testDescription: "nothing yet, on its day", task: "phat-dong", today: Day(2023, 3, 31), standing: .dueSoon),
  TaskCase(
    testDescription: "an entry about it, ten days before its day", task: "so-ket", entries: [news("tasks: so-ket")],
    today: Day(2023, 6, 20), standing: .dueSoon, evidence: [0]),
  TaskCase(
    testDescription: "done, ten days before its day", task: "so-ket", entries: [news("completes: so-ket")],
    today: Day(2023, 6, 20), standing: .done(april), evidence: [0]),
  TaskCase(
    testDescription: "nothing yet, after its day", task: "phat-dong", today: Day(2023, 4, 1), standing: .overdue),
  TaskCase(testDescription: "after its phase's end", task: "so-ket", today: Day(2023, 7, 1), standing: .overdue),
  TaskCase(
    testDescription: "an entry about it", task: "so-ket", entries: [news("tasks: so-ket")], standing: .doing,
    evidence: [0]),
  TaskCase(
    testDescription: "an entry about it, after its day", task: "phat-dong", entries: [news("tasks: phat-dong")],
    standing: .overdue, evidence: [0]),
  TaskCase(
    testDescription: "an entry that completes it", task: "so-ket", entries: [news("completes: so-ket")],
    standing: .done(april), evidence: [0]),
  TaskCase(
    testDescription: "done on the first of two days", task: "so-ket",
    entries: [news("completes: so-ket"), news("completes: so-ket", date: "2023-03-10")], standing: .done(march),
    evidence: [0, 1]),
  TaskCase(
    testDescription: "done late is done", task: "phat-dong", entries: [news("completes: phat-dong")],
    standing: .done(april), evidence: [0]),
  TaskCase(
    testDescription: "a completed task is not named twice", task: "so-ket",
    entries: [news("completes: so-ket\ntasks: [so-ket, so-ket]")], standing: .done(april), evidence: [0]),
  TaskCase(
    testDescription: "an entry of another year, by the year written", task: "so-ket",
    entries: [news("completes: 2023/so-ket", date: "2022-12-30")], standing: .done(Day(2022, 12, 30)), evidence: [0]),
  TaskCase(
    testDescription: "an entry that is not shown yet", task: "so-ket",
    entries: [news("completes: so-ket", date: "2023-06-01")], standing: .waiting),
  TaskCase(
    testDescription: "a draft", task: "so-ket", entries: [news("completes: so-ket\ndraft: true")], standing: .waiting),
]

private let each: [TaskCase] = [
  TaskCase(
    testDescription: "done by one of all", task: "the-thao", entries: [news("completes: the-thao")], standing: .doing,
    doneBy: ["ban-dan-van": april], evidence: [0]),
  TaskCase(
    testDescription: "done by one of all, after its day", task: "the-thao", entries: [news("completes: the-thao")],
    today: Day(2023, 7, 1), standing: .overdue, doneBy: ["ban-dan-van": april], evidence: [0]),
  TaskCase(
    testDescription: "done by all in two entries", task: "the-thao",
    entries: [
      news("completes: the-thao"),
      news("completes: the-thao\nagencies: [van-phong]", agency: "ban-tuyen-giao", date: "2023-03-10"),
    ], standing: .done(april), doneBy: ["ban-dan-van": april, "van-phong": march, "ban-tuyen-giao": march],
    evidence: [0, 1]),
  TaskCase(
    testDescription: "done by all in one entry", task: "the-thao",
    entries: [news("completes: the-thao\nagencies: all")],
    standing: .done(april), doneBy: ["ban-dan-van": april, "van-phong": april, "ban-tuyen-giao": april], evidence: [0]),
  TaskCase(
    testDescription: "without a day it is never overdue", task: "quan-triet", today: Day(2024, 3, 1), standing: .waiting
  ),
]

private let bloc: [TaskCase] = [
  TaskCase(
    testDescription: "the bloc's evidence hides a state", task: "so-ket",
    entries: [news("completes: so-ket\ncirculation: bloc")], standing: .internalOnly),
  TaskCase(
    testDescription: "the bloc's entry about a task hides that nothing is done", task: "so-ket",
    entries: [news("tasks: so-ket\ncirculation: bloc")], standing: .internalOnly),
  TaskCase(
    testDescription: "the bloc's evidence that changes nothing hides nothing", task: "so-ket",
    entries: [news("completes: so-ket", date: "2023-03-10"), news("completes: so-ket\ncirculation: bloc")],
    standing: .done(march), evidence: [0]),
  TaskCase(
    testDescription: "the bloc's evidence of another agency hides who has done it", task: "the-thao",
    entries: [news("completes: the-thao"), news("completes: the-thao\ncirculation: bloc", agency: "van-phong")],
    standing: .internalOnly, evidence: [0]),
  TaskCase(
    testDescription: "the bloc's entry of another agency hides who has begun it", task: "the-thao",
    entries: [news("tasks: the-thao"), news("tasks: the-thao\ncirculation: bloc", agency: "van-phong")],
    standing: .internalOnly, evidence: [0]),
  TaskCase(
    testDescription: "what the bloc has begun shows nothing of a task that is due soon", task: "so-ket",
    entries: [news("tasks: so-ket\ncirculation: bloc")], today: Day(2023, 6, 25), standing: .dueSoon),
  TaskCase(
    testDescription: "the bloc's draft is no evidence", task: "so-ket",
    entries: [news("completes: so-ket\ncirculation: bloc\ndraft: true")], standing: .waiting),
  TaskCase(
    testDescription: "the bloc sees its evidence", task: "so-ket",
    entries: [news("completes: so-ket\ncirculation: bloc")], edition: .bloc, standing: .done(april), evidence: [0]),
]

@Test(arguments: single + each + bloc)
func aTaskStandsAsItsEntriesShow(task: TaskCase) throws {
  let outcome = task.outcome
  #expect(outcome.errors.isEmpty)
  let state = try #require(outcome.catalog.taskStates(of: 2023).first { $0.task.id.id.slug == task.task })
  #expect(state.standing == task.standing)
  #expect(state.doneBy == Dictionary(uniqueKeysWithValues: task.doneBy.map { (ID($0), $1) }))
  #expect(state.evidence == task.evidence)
  let notes = outcome.others.filter { $0.code == "internal-state" }
  #expect(notes == (task.standing == .internalOnly ? [.plan(.internalState(task: state.task.title))] : []))
}

@Test func theNoteOnAHiddenStateStandsAtTheTask() {
  var given = Given(["news/a.md": news("completes: a\ncirculation: bloc")])
  given.files["plans/2023.yml"] = "year: 2023\ntitle: A\ntasks: [{ id: «a», title: B }]\n"
  let outcome = given.outcome
  #expect(outcome.problems.contains(outcome.at("plans/2023.yml", .plan(.internalState(task: "B")))))
}

@Test func aTaskOfTheBlocIsInItsEditionAlone() {
  let plan = "year: 2023\ntitle: A\ntasks: [{ id: a, title: A }, { id: b, title: B, circulation: bloc }]\n"
  let slugs = { (edition: Edition) in
    Given(["plans/2023.yml": plan], edition: edition).outcome.catalog.taskStates(of: 2023).map(\.task.id.id.slug)
  }
  #expect(slugs(.public) == ["a"])
  #expect(slugs(.bloc) == ["a", "b"])
}

@Test func whoHasToDoATaskIsKnownOnItsDueDay() {
  let agencies = """
    - { id: a, name: A, contact: {}, roles: [{ role: head, until: 2023-06-30 }, { role: member, from: 2023-07-01 }] }
    - { id: b, name: B, contact: {}, roles: [{ role: member, until: 2023-06-30 }, { role: head, from: 2023-07-01 }] }
    - { id: c, name: C, contact: {}, until: 2023-06-30 }
    """
  let plan = """
    year: 2023
    title: A
    tasks: [{ id: now, title: A }]
    phases:
      - id: p
        from: 2023-01-01
        to: 2023-12-10
        tasks:
          - { id: early, title: A, due: 2023-06-30 }
          - { id: late, title: A }
          - { id: all-early, title: A, responsible: all, due: 2023-06-30 }
          - { id: all-late, title: A, responsible: all }
          - { id: some, title: A, responsible: [b] }
    """
  let states = Given(["agencies.yml": agencies, "plans/2023.yml": plan]).outcome.catalog.taskStates(of: 2023)
  let responsible = states.map { $0.task.id.id.slug + ": " + $0.responsible.map(\.slug).joined(separator: " ") }
  #expect(
    responsible == ["early: a", "late: b", "all-early: a b c", "all-late: a b", "some: b", "now: a"])
  #expect(states.map(\.isForEach) == [false, false, true, true, false, false])
  #expect(states.map { $0.due?.month } == [6, 12, 6, 12, 12, nil])
  #expect(states.map { $0.phase == nil } == [false, false, false, false, false, true])
}

/// How a task stands for one agency.
struct OwnTaskCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let task: String
  let agency: String
  var entries: [String] = []
  var today = Day(2023, 5, 10)
  let standing: TaskState.Standing
  /// Who owes it.
  let owing: [String]
}

private let everybody = ["ban-tuyen-giao", "ban-dan-van", "van-phong"]

@Test(arguments: [
  OwnTaskCase(
    testDescription: "its own part is done", task: "the-thao", agency: "ban-dan-van",
    entries: [news("completes: the-thao")], standing: .done(april), owing: ["ban-tuyen-giao", "van-phong"]),
  OwnTaskCase(
    testDescription: "another's part is done", task: "the-thao", agency: "van-phong",
    entries: [news("completes: the-thao")], standing: .waiting, owing: ["ban-tuyen-giao", "van-phong"]),
  OwnTaskCase(
    testDescription: "it has begun", task: "the-thao", agency: "ban-dan-van", entries: [news("tasks: the-thao")],
    standing: .doing, owing: everybody),
  OwnTaskCase(
    testDescription: "another has begun", task: "the-thao", agency: "van-phong", entries: [news("tasks: the-thao")],
    standing: .waiting, owing: everybody),
  OwnTaskCase(
    testDescription: "its own part is done, and the day is near", task: "the-thao", agency: "ban-dan-van",
    entries: [news("completes: the-thao")], today: Day(2023, 6, 25), standing: .done(april),
    owing: ["ban-tuyen-giao", "van-phong"]),
  OwnTaskCase(
    testDescription: "another's part is done, and the day is near", task: "the-thao", agency: "van-phong",
    entries: [news("completes: the-thao")], today: Day(2023, 6, 25), standing: .dueSoon,
    owing: ["ban-tuyen-giao", "van-phong"]),
  OwnTaskCase(
    testDescription: "another's part is done, and the day is over", task: "the-thao", agency: "van-phong",
    entries: [news("completes: the-thao")], today: Day(2023, 7, 1), standing: .overdue,
    owing: ["ban-tuyen-giao", "van-phong"]),
  OwnTaskCase(
    testDescription: "all parts are done", task: "the-thao", agency: "van-phong",
    entries: [news("completes: the-thao\nagencies: all")], standing: .done(april), owing: []),
  OwnTaskCase(
    testDescription: "the head's task that another's entry is about", task: "so-ket", agency: "ban-tuyen-giao",
    entries: [news("tasks: so-ket")], standing: .doing, owing: ["ban-tuyen-giao"]),
  OwnTaskCase(
    testDescription: "a state that would reveal what is the bloc's", task: "the-thao", agency: "ban-dan-van",
    entries: [news("completes: the-thao"), news("completes: the-thao\ncirculation: bloc", agency: "van-phong")],
    standing: .internalOnly, owing: []),
])
func eachAgencySeesItsOwnState(task: OwnTaskCase) throws {
  let outcome = TaskCase(
    testDescription: "", task: task.task, entries: task.entries, today: task.today, standing: task.standing
  ).outcome
  let state = try #require(outcome.catalog.taskStates(of: 2023).first { $0.task.id.id.slug == task.task })
  #expect(state.standing(for: ID(task.agency)) == task.standing)
  #expect(state.owing.map(\.slug) == task.owing)
}
