import Catalog
import Vietnamese

/// What was done in a reporting period, by the bloc or by one agency: figures and rows, and no words.
///
///     let report = PeriodReport(catalog, begun)
///     report.awards.honours.whole.individuals
///
/// One function counts them from the catalogue, so all that this edition keeps out is out of them too. Every form of a
/// report (the page, Markdown, CSV, a document) is written from this one value.
public struct PeriodReport: Sendable {
  /// The plan that asks for the report.
  let plan: Plan
  /// The period.
  let period: ReportPeriod
  /// Whose report it is; nil for the bloc's.
  let agency: ID<Agency>?
  let span: ReportSpan
  /// The agencies that are in the bloc on the last day counted, in the order of the file.
  let members: [Agency]
  let tasks: [ReportedTask]
  /// The announcements issued, by number, newest first.
  let documents: [Int]
  let pacts: PactFigures
  /// The stories and the news, newest first.
  let stories: [Int]
  let news: [Int]
  /// How many of them are about each movement of the plan, and about each field of work.
  let movements: [(movement: Movement, count: EntryCount)]
  let fields: [(field: WorkField, count: EntryCount)]
  /// The same for each member and each that was told of; a story counts for its own agency, news for each that it is about.
  let agencies: [(agency: ID<Agency>, count: EntryCount)]
  let models: ModelFigures
  let communes: CommuneFigures
  let awards: AwardFigures
  /// Who has handed in which report: this one, and at the end of the year all of the plan's.
  let submissions: [(period: ReportPeriod, states: [(agency: ID<Agency>, state: ReportState)])]
  /// The standings and who is put forward; empty but in a year's report.
  let standings: [Standing]
  let nominations: [Nomination]

  /// The year of the plan.
  var year: Int { plan.year.value }
}

/// A reporting period that has begun, so that there is something to report.
public struct BegunPeriod: Sendable {
  /// The plan that asks for the report.
  let plan: Plan
  let period: ReportPeriod
  let span: ReportSpan

  /// `period` of the plan of `year`; nil where it has not begun, or has no days.
  init?(_ catalog: Catalog, _ period: ReportPeriod, of year: Int) {
    guard let plan = catalog.plan(of: year),
      let span = ReportSpan(period, of: year, today: catalog.today), span.from <= catalog.today
    else { return nil }
    (self.plan, self.period, self.span) = (plan, period, span)
  }
}

/// The days that a report is about.
struct ReportSpan: Equatable, Sendable {
  /// The first and the last day of the period.
  let from: Day
  let to: Day
  /// The last day that is counted: the period's last, or today while it runs.
  let until: Day
  /// Whether it is a year's report, the one that ranks and nominates: its period is longer than ten months, for the year
  /// is closed before it ends, and nine months are reported on too.
  var isOfYear: Bool { from.days(until: to) > 300 }
  /// Whether it has not ended yet.
  var isRunning: Bool { until < to }

  /// The span of `period`. Where the plan does not say, it begins with its year and ends with its due day or its year.
  init?(_ period: ReportPeriod, of year: Int, today: Day) {
    guard let from = period.from?.value ?? Day(year: year, month: 1, day: 1),
      let to = period.to?.value ?? period.due ?? Day(year: year, month: 12, day: 31), from <= to
    else { return nil }
    (self.from, self.to, until) = (from, to, min(to, today))
  }

  func contains(_ day: Day) -> Bool { from <= day && day <= until }
}

/// A task as it stood at the end of a period.
struct ReportedTask: Sendable {
  enum Result: Hashable, Sendable {
    /// Done within the period, or before it.
    case done(Day)
    /// Done only after it.
    case later(Day)
    case overdue, underWay, waiting
    /// Followed by the bloc itself.
    case internalOnly
  }

  let state: TaskState
  let result: Result
  /// How many of those who each have to do it had done so; nil for a task that is done once.
  let doneBy: Int?
}

/// Stories and news about something.
struct EntryCount: Equatable, Sendable {
  var stories = 0
  var news = 0
  var isNone: Bool { stories == 0 && news == 0 }
}

/// The pacts of the year. What has been reached is what is written today: pacts keep no dates.
struct PactFigures: Sendable {
  /// Who has signed, with the pact by number; and who has not, in the order of the agencies.
  var signed: [(agency: ID<Agency>, pact: Int)] = []
  var missing: [ID<Agency>] = []
  /// How many targets have been reached how far.
  var targets: [Word.Reached: Int] = [:]
  /// The titles registered, in the order of the titles.
  var registered: [(title: ID<Title>, count: Int)] = []
}

/// How far the models of the period have come (plan, II.4), and who has told of them.
struct ModelFigures: Sendable {
  var subjects: [Subject.Kind: Int] = [:]
  var stages: [Stage.Step: Int] = [:]
  /// Initiatives that stories of the period tell of, and how many of them a council has recognised.
  var initiatives = 0
  var recognised = 0
  /// Reports in the press within the period, of whatever story, and those who brought them, in the order found.
  var coverage = 0
  var outlets: [String] = []
}

/// The communes that the agencies help.
struct CommuneFigures: Sendable {
  /// Those assigned to the agencies, each once; and how many entries of the period tell of each.
  var assigned: [(commune: ID<Commune>, entries: Int)] = []
  /// The entries of the period that tell of any commune.
  var entries = 0
}

/// The awards of the period.
struct AwardFigures: Sendable {
  var honours = HonourFigures([])
  /// How many decisions they were conferred by.
  var decisions = 0
  /// Counts by title, by level and by type, of awards in force; by title people are not counted.
  var byTitle: [(title: ID<Title>, count: HonourCount)] = []
  var byLevel: [(level: String, count: Int)] = []
  var byKind: [(kind: Award.Kind, count: Int)] = []
  /// Awards revoked within the period, whenever conferred.
  var revoked = 0
  /// The share of those commended in the headcount; nil where no headcount is on record.
  var ratio: HonourRatio?
  /// Awards in force on the honour roll of the report's year, and how many of them are of the period; the roll's own
  /// ratio, and the year before's.
  var onRoll = 0
  var onRollOfSpan = 0
  var ratioOfYear: HonourRatio?
  var ratioOfYearBefore: HonourRatio?
}
