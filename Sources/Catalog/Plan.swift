import Diagnostics
import Markdown
import Vietnamese

/// A year's plan: `content/plans/YEAR.yml`.
public struct Plan: Sendable {
  /// Whether it is in force.
  public enum Status: String, Sendable, CaseIterable {
    case draft, issued
  }

  /// The file.
  public var file = FileNumber(0)
  /// The year.
  public var year = Placed(0, at: .nowhere)
  /// Its title.
  public var title = ""
  /// Its number; a draft has the abbreviation only.
  public var number = ""
  /// Whether it is in force.
  public var status = Status.issued
  /// Where and when it was issued.
  public var issued = Issued()
  /// Who issues it, a line each, the highest first.
  public var issuer: [String] = []
  /// Who signs it.
  public var signer: Signer?
  /// The theme of the year.
  public var theme = ""
  /// The last day on which it was changed.
  public var updated: Day?
  /// What was changed.
  public var changes: [Change] = []
  /// The documents on which it rests.
  public var bases: [Base] = []
  /// What it is for, as Markdown.
  public var purposes: Body?
  /// What it asks, as Markdown.
  public var requirements: Body?
  /// The movements and campaigns of the year.
  public var movements: [Movement] = []
  /// The days that are honoured.
  public var anniversaries: [Anniversary] = []
  /// Days off besides the holidays that the law fixes: Tết, the Hùng Kings' Day, days made good.
  public var holidays: [Day] = []
  /// The phases, in the order of the file.
  public var phases: [Phase] = []
  /// Tasks of the whole year, without a due day.
  public var tasks: [PlanTask] = []
  /// The rules of commendation.
  public var commendation = CommendationRules()
  /// Its registration with the province's council.
  public var registration: Registration?
  /// The office that assists the head.
  public var secretariat = ""
  /// Those outside the bloc with whom it works.
  public var partners: [String] = []
  /// What each part has to do.
  public var duties = Duties()
  /// The periodic reports.
  public var reports: [ReportPeriod] = []
  /// The criteria by which agencies are scored.
  public var criteria: [Criterion] = []
  /// The groups of criteria that settle a tie, the first first.
  public var tieOrder: [Placed<String>] = []
  /// Who receives it.
  public var recipients: [String] = []

  /// A plan with nothing filled in.
  public init() {}

  /// The last day on which it was changed or corrected, where it says.
  public var lastWritten: Day? { [updated, changes.map(\.date).max()].compactMap(\.self).max() }

  /// All tasks with the phase they belong to, in the order of the file: the phases', then the plan-wide ones.
  public var allTasks: [(task: PlanTask, phase: Phase?)] {
    phases.flatMap { phase in phase.tasks.map { ($0, phase) } } + tasks.map { ($0, nil) }
  }

  /// The plan as the public edition has it: a task that is the bloc's is in no list, count or calendar.
  var withoutTasksOfTheBloc: Plan {
    var plan = self
    plan.tasks.removeAll { $0.circulation == .bloc }
    for place in plan.phases.indices { plan.phases[place].tasks.removeAll { $0.circulation == .bloc } }
    return plan
  }
}

/// Where and when a plan was issued; a draft may know only the month.
public struct Issued: Sendable {
  /// The place.
  public var place = ""
  /// The day or the month.
  public var date: DayOrMonth?

  /// Nothing known.
  public init() {}
}

/// A day, or a month alone.
public enum DayOrMonth: Hashable, Sendable {
  /// A day.
  case day(Day)
  /// A month.
  case month(Month)
}

/// Who signs.
public struct Signer: Sendable {
  /// The capacity in which the signer signs.
  public var capacity = ""
  /// The name.
  public var name = ""
  /// The posts below the name.
  public var roles: [String] = []

  /// No signer.
  public init() {}
}

/// A correction: what was changed and when.
public struct Change: Sendable {
  /// The day.
  public var date = Day(daysSince1970: 0)
  /// What was changed.
  public var note = ""

  /// No change.
  public init() {}
}

/// A document on which the plan rests.
public struct Base: Sendable {
  /// The kinds of document.
  public enum Kind: String, Sendable, CaseIterable {
    case law, decree, directive, resolution, programme, decision, plan, guide
  }

  /// Its kind.
  public var kind = Kind.decision
  /// Its number, such as `299/CTr-UBND`.
  public var number = ""
  /// Its day.
  public var date: Day?
  /// Who issued it.
  public var issuer = ""
  /// What it is about.
  public var about = ""

  /// No document.
  public init() {}
}

/// A movement, campaign or study of the year.
public struct Movement: Sendable {
  /// The kinds.
  public enum Kind: String, Sendable, CaseIterable {
    case movement, campaign, study
  }

  /// Its id, the same in every year's plan.
  public var id = Mention<Movement>(ID(""), at: .nowhere)
  /// Its name.
  public var name = ""
  /// Its kind.
  public var kind = Kind.movement
  /// Its slogan.
  public var slogan = ""
  /// The number of the document that launched it.
  public var base = ""
  /// The fields of work that it is about.
  public var fields: [Mention<WorkField>] = []
  /// Other wordings of its name.
  public var aliases: [String] = []

  /// A movement with nothing filled in.
  public init() {}
}

/// A day that is honoured each year.
public struct Anniversary: Sendable {
  /// Its id.
  public var id = Mention<Anniversary>(ID(""), at: .nowhere)
  /// Its name.
  public var name = ""
  /// Its month and day; nil where its days are the agencies' own.
  public var on: Founded?
  /// The movements launched for it.
  public var movements: [Mention<Movement>] = []

  /// An anniversary with nothing filled in.
  public init() {}
}

/// A phase (đợt) of the plan.
public struct Phase: Sendable {
  /// Its id.
  public var id = Mention<Phase>(ID(""), at: .nowhere)
  /// Its name; empty for "Đợt N".
  public var name = ""
  /// The first day.
  public var from = Placed(Day(daysSince1970: 0), at: .nowhere)
  /// The last day.
  public var to = Placed(Day(daysSince1970: 0), at: .nowhere)
  /// What is to be done in it.
  public var tasks: [PlanTask] = []

  /// A phase with nothing filled in.
  public init() {}
}

/// A task of the plan.
public struct PlanTask: Sendable {
  /// The kinds.
  public enum Kind: String, Sendable, CaseIterable {
    case conference, document, registration, activity, review, ranking, nomination, duty
  }
  /// Who has to do it.
  public enum Responsible: Sendable {
    /// The head on the due day.
    case head
    /// Every agency, each for itself.
    case all
    /// These.
    case agencies([Mention<Agency>])
  }

  /// Its id, unique in the plan.
  public var id = Mention<PlanTask>(ID(""), at: .nowhere)
  /// What is to be done.
  public var title = ""
  /// Its kind.
  public var kind = Kind.activity
  /// The due day where the task has one of its own.
  public var due: Day?
  /// Who has to do it.
  public var responsible = Responsible.head
  /// The movement it belongs to.
  public var movement: Mention<Movement>?
  /// The days for which it is done.
  public var anniversaries: [Mention<Anniversary>] = []
  /// More about it.
  public var about = ""
  /// Whom it may be shown to.
  public var circulation = Circulation.public

  /// A task with nothing filled in.
  public init() {}
}
