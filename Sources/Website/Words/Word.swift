import Catalog

/// A word of the interface that view models choose by what they show: one key of `strings/LANG.yml` for each.
///
/// ``all`` is the whole list, so that a theme without one of them is refused instead of showing the key.
enum Word: Hashable, Sendable {
  /// The groups of the board.
  enum Group: String, CaseIterable, Sendable {
    case pinned, soon, later, past, gone
  }
  /// The facts of an announcement.
  enum Fact: String, CaseIterable, Sendable {
    case audience, deadline, start, end, place, issuer, contact, number, date, expires
  }
  /// What a coming date is.
  enum Date: String, CaseIterable, Sendable {
    case anniversary, start, phase, event, deadline, report, task
  }
  /// How tasks stand, each with its class.
  enum Standing: String, CaseIterable, Sendable {
    case done, now, soon, late, wait, `internal`
  }
  /// How far a target has been reached (plan, II.1: met, or exceeded).
  enum Reached: String, CaseIterable, Sendable {
    case unknown, unmet, met, exceeded
  }
  /// What is played.
  enum Recording: String, CaseIterable, Sendable {
    case video, sound
  }
  /// Who has duties.
  enum Holder: String, CaseIterable, Sendable {
    case member, head, deputy, office
  }

  /// 1 January to 12 December.
  case month(Int)
  /// 1 Monday to 7 Sunday.
  case weekday(Int)
  /// The same, for the head of a narrow column.
  case weekdayShort(Int)
  case section(Paths.Section)
  /// The sentence under the name of a section.
  case lede(Paths.Section)
  case kind(EntryKind)
  case notice(Announcement.Kind)
  case urgency(Announcement.Urgency)
  case stage(Stage.Step)
  case role(Role.Kind)
  case base(Base.Kind)
  case movement(Movement.Kind)
  case group(Group)
  case fact(Fact)
  case date(Date)
  /// The letter that stands for it.
  case mark(Date)
  case duty(Holder)
  /// How far a target has been reached.
  case reached(Reached)
  /// What is played, for the link to its file.
  case recording(Recording)
  /// The type of an award.
  case award(Award.Kind)
  /// A page beside the plan.
  case planPart(PlanPart)
  /// What a criterion is besides the usual.
  case criterion(Criterion.Kind)
  /// Of the honour roll and the titles.
  case honour(HonourWord)
  /// Of the lists of the board.
  case board(BoardWord)
  case codeOfAddress
  case settledByTieOrder, standingsChartAbout
  case standing(Standing)
  /// The groups of the page of progress, and the heads of its columns.
  case byPhase, byMovement, byAgency, phaseOfPlan, movementOfPlan, agency, total, partsOfAgencies
  /// What an agency owes.
  case pactOwed, contactOwed
  /// The start and the end of phases together.
  case startAndEndOfPhases
  case home, notFound, fieldOfWork, tasksOfYear, traditionalDay, recognised
  /// Of a step of a model's way; of an initiative.
  case stepTaken, stepOpen, notRecognised, noField
  /// Of those put forward, and of asking the public about them.
  case subject(Subject.Kind)
  case consultations, ledeConsultations, consultationLastDay, consultationUndated, outcomeKnown
  case commended, decided, consulted, notConsulted
  /// A task of a plan, among what a search finds.
  case planTask
  /// Of what was taken back; of invented entries; of an agency's feed.
  case withdrawnTitle, withdrawnSays, sample, ledeOfAgencyFeed
  /// Of a print that stands where a story has no portrait.
  case drawnForThisSite

  /// The key in the files of strings.
  var key: String {
    switch self {
    case .month(let number): "month_\(number)"
    case .weekday(let number): "weekday_\(number)"
    case .weekdayShort(let number): "weekday_short_\(number)"
    case .section(let section): section.rawValue
    case .lede(let section): "lede_" + section.rawValue
    case .kind(let kind): "kind_" + kind.rawValue
    case .notice(let kind): "notice_" + kind.rawValue
    case .urgency(let urgency): "urgency_" + urgency.rawValue
    case .stage(let step): "stage_" + step.rawValue
    case .role(let role): "role_" + role.rawValue
    case .base(let kind): "base_" + kind.rawValue
    case .movement(let kind): "movement_" + kind.rawValue
    case .group(let group): "group_" + group.rawValue
    case .fact(let fact): "fact_" + fact.rawValue
    case .date(let date): "date_" + date.rawValue
    case .mark(let date): "mark_" + date.rawValue
    case .duty(let holder): "duty_" + holder.rawValue
    case .reached(let reached): "target_" + reached.rawValue
    case .recording(let what): "recording_" + what.rawValue
    case .award(let kind): "award_" + kind.rawValue
    case .planPart(let part): "part_" + part.rawValue
    case .criterion(let kind): "criterion_" + kind.rawValue
    case .honour(let word): word.key
    case .board(let word): word.key
    case .codeOfAddress: "code_of_address"
    case .settledByTieOrder: "settled_by_tie_order"
    case .standingsChartAbout: "standings_chart_about"
    case .standing(let standing): "standing_" + standing.rawValue
    case .byPhase: "by_phase"
    case .byMovement: "by_movement"
    case .byAgency: "by_agency"
    case .phaseOfPlan: "phase_of_plan"
    case .movementOfPlan: "movement_of_plan"
    case .agency: "agency"
    case .total: "total_tasks"
    case .partsOfAgencies: "parts_of_agencies"
    case .pactOwed: "pact_owed"
    case .contactOwed: "contact_owed"
    case .startAndEndOfPhases: "start_and_end_of_phases"
    case .home: "home"
    case .notFound: "not_found"
    case .fieldOfWork: "field_of_work"
    case .tasksOfYear: "tasks_of_year"
    case .traditionalDay: "traditional_day"
    case .recognised: "recognised"
    case .stepTaken: "step_taken"
    case .stepOpen: "step_open"
    case .notRecognised: "not_recognised"
    case .noField: "no_field"
    case .subject(let kind): "subject_" + kind.rawValue
    case .consultations: "consultations"
    case .ledeConsultations: "lede_consultations"
    case .consultationLastDay: "consultation_last_day"
    case .consultationUndated: "consultation_undated"
    case .outcomeKnown: "outcome_known"
    case .commended: "commended"
    case .decided: "decided"
    case .consulted: "consulted"
    case .notConsulted: "not_consulted"
    case .planTask: "kind_task"
    case .withdrawnTitle: "withdrawn_title"
    case .withdrawnSays: "withdrawn_says"
    case .sample: "sample"
    case .ledeOfAgencyFeed: "lede_agency_feed"
    case .drawnForThisSite: "drawn_for_this_site"
    }
  }

  /// Every word that a page can need.
  static let all: [Word] = {
    let sections: [Paths.Section] = [
      .stories, .news, .announcements, .plan, .movements, .fields, .agencies, .awards,
      .standings, .reports, .calendar, .register, .search,
    ]
    var words =
      (1...12).map(Word.month) + (1...7).map(Word.weekday) + (1...7).map(Word.weekdayShort) + sections.map(Word.section)
    words += sections.filter { $0 != .plan }.map(Word.lede)
    words += EntryKind.allCases.map(Word.kind) + Announcement.Kind.allCases.map(Word.notice)
    words += Announcement.Urgency.allCases.filter { $0 != .normal }.map(Word.urgency)
    words += Stage.Step.allCases.map(Word.stage) + [Word.role(.head), .role(.deputy)]
    words += Base.Kind.allCases.map(Word.base) + Movement.Kind.allCases.map(Word.movement)
    words += Group.allCases.filter { $0 != .soon }.map(Word.group) + Fact.allCases.map(Word.fact)
    words += Reached.allCases.map(Word.reached) + Award.Kind.allCases.map(Word.award)
    words += PlanPart.allCases.map(Word.planPart) + Recording.allCases.map(Word.recording)
    words += Date.allCases.map(Word.date) + Date.allCases.map(Word.mark) + Holder.allCases.map(Word.duty)
    words += [.criterion(.bonus), .criterion(.penalty), .settledByTieOrder, .standingsChartAbout]
    words += Subject.Kind.allCases.map(Word.subject) + HonourWord.all.map(Word.honour)
    words += BoardWord.every.map(Word.board) + [.codeOfAddress]
    words += [.consultations, .ledeConsultations, .consultationLastDay, .consultationUndated, .outcomeKnown]
    words += [.commended, .decided, .consulted, .notConsulted]
    words += [.withdrawnTitle, .withdrawnSays, .sample, .ledeOfAgencyFeed, .drawnForThisSite]
    words += [.stepTaken, .stepOpen, .notRecognised, .noField]
    words += Standing.allCases.map(Word.standing)
    words += [.byPhase, .byMovement, .byAgency, .phaseOfPlan, .movementOfPlan, .agency, .total, .partsOfAgencies]
    words += [.pactOwed, .contactOwed, .planTask]
    return words + [.startAndEndOfPhases, .home, .notFound, .fieldOfWork, .tasksOfYear, .traditionalDay, .recognised]
  }()
}
