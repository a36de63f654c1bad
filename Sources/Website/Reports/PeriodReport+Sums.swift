import Catalog

/// How many tasks stand how.
struct TaskCount: Equatable, Sendable {
  var done = 0
  var later = 0
  var underWay = 0
  var waiting = 0
  var overdue = 0
  var internalOnly = 0
}

/// How many agencies have handed in a report how.
struct SubmissionCount: Equatable, Sendable {
  var onTime = 0
  var late = 0
  var missing = 0
  var open = 0

  init(_ states: [ReportState]) {
    for state in states {
      switch state {
      case .onTime: onTime += 1
      case .late: late += 1
      case .missing: missing += 1
      case .open: open += 1
      }
    }
  }
}

/// What a period has nothing of, by name or id.
struct ReportGaps: Sendable {
  var tasks: [String] = []
  var movements: [Movement] = []
  var fields: [WorkField] = []
  var stories: [ID<Agency>] = []
  var awards: [ID<Agency>] = []
  var reports: [ID<Agency>] = []
  var communes: [ID<Commune>] = []
}

extension PeriodReport {
  /// How many tasks stand how; all together they are the tasks of the report.
  var taskCounts: TaskCount {
    var counts = TaskCount()
    for task in tasks {
      switch task.result {
      case .done: counts.done += 1
      case .later: counts.later += 1
      case .underWay: counts.underWay += 1
      case .waiting: counts.waiting += 1
      case .overdue: counts.overdue += 1
      case .internalOnly: counts.internalOnly += 1
      }
    }
    return counts
  }

  /// What the period has nothing of.
  var gaps: ReportGaps {
    var gaps = ReportGaps()
    gaps.tasks = tasks.filter { $0.result == .overdue }.map(\.state.task.title)
    gaps.movements = movements.filter(\.count.isNone).map(\.movement)
    gaps.fields = fields.filter(\.count.isNone).map(\.field)
    let present = Set(members.map(\.id.id))
    let rows = agencies.filter { present.contains($0.agency) }
    gaps.stories = rows.filter { $0.count.stories == 0 }.map(\.agency)
    gaps.awards = rows.map(\.agency).filter { awards.honours[$0].awards == 0 }
    let owing = Set(submissions.flatMap(\.states).filter { $0.state == .missing }.map(\.agency))
    gaps.reports = rows.map(\.agency).filter(owing.contains)
    gaps.communes = communes.assigned.filter { $0.entries == 0 }.map(\.commune)
    return gaps
  }

  /// The rows of the table of honours by agency: as on the honour roll, those with a headcount or a figure.
  func rowsOfHonours(_ all: [Agency]) -> [(agency: Agency, count: HonourCount)] {
    all.filter { agency == nil || $0.id.id == agency }.compactMap { agency in
      let count = awards.honours[agency.id.id]
      let isShown = count.individuals + count.smallCollectives > 0 || agency.headcount[year] != nil
      return isShown ? (agency, count) : nil
    }
  }
}
