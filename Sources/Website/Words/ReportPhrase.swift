import Catalog

/// The sentences and labels of a report, beside those of ``Phrase``: one key of `strings/LANG.yml` for each.
enum ReportPhrase: String, CaseIterable, Sendable {
  // Head and foot
  case heading = "report_heading", number = "report_number", day = "report_day", to = "report_to"
  case recipients, theHeadOfBloc = "report_the_head", toFile = "report_to_file"
  case signedByHead = "report_signed_by_head", signedByAgency = "report_signed_by_agency", letterhead
  // Sections and their parts
  case situation = "report_situation", results = "report_results", assessment = "report_assessment"
  case ranking = "report_ranking", next = "report_next", proposals = "report_proposals"
  case leading = "report_leading", movements = "report_movements", models = "report_models"
  case commending = "report_commending", helping = "report_helping", reporting = "report_reporting"
  case gaps = "report_gaps", strengths = "report_strengths", weaknesses = "report_weaknesses"
  case causes = "report_causes", standings, nominations = "part_nominations"
  // I
  case members = "report_members", withRole = "report_with_role", headcount = "report_headcount"
  case headcountOfSome = "report_headcount_of_some", theme = "report_theme", ownTheme = "report_own_theme"
  case span = "report_span", spanRunning = "report_span_running", publicOnly = "report_public_only"
  // II.1
  case tasks = "report_tasks", tasksDone = "report_tasks_done", tasksLater = "report_tasks_later"
  case tasksOverdue = "report_tasks_overdue", tasksUnderWay = "report_tasks_under_way"
  case tasksWaiting = "report_tasks_waiting", tasksInternal = "report_tasks_internal"
  case task = "report_task", who = "report_who", due, result = "report_result", later = "report_later"
  case lateOf = "report_late_of", documents = "report_documents", noDocuments = "report_no_documents"
  case notice = "report_doc_notice", invitation = "report_doc_invitation", plan = "report_doc_plan"
  case decisionDocument = "report_doc_decision", reportRequest = "report_doc_report-request"
  case schedule = "report_doc_schedule", commendation = "report_doc_commendation"
  case consultation = "report_doc_consultation"
  case countOf = "report_count_of", document = "report_document", andMore = "report_and_more"
  case pacts = "report_pacts", pactsMissing = "report_pacts_missing", ownPact = "report_own_pact"
  case noOwnPact = "report_no_own_pact", registered = "report_registered", ofTitle = "report_of_title"
  // II.2
  case targets = "report_targets", targetsExceeded = "report_targets_exceeded", targetsMet = "report_targets_met"
  case targetsUnmet = "report_targets_unmet", targetsUnknown = "report_targets_unknown", target = "report_target"
  case entries = "report_entries", movement = "report_movement", stories = "report_stories_count"
  case news = "report_news_count", oftenCounted = "report_often_counted", agency
  // II.3
  case storiesOf = "report_stories", noStories = "report_no_stories", people = "report_people"
  case collectives = "report_collectives", households = "report_households", stages = "report_stages"
  case atStage = "report_at_stage", story = "report_story", field = "report_field"
  case initiatives = "report_initiatives", coverage = "report_coverage", partners = "report_partners"
  // II.4
  case awards = "report_awards", noAwards = "report_no_awards", awardsToPeople = "report_awards_to_people"
  case honoured = "report_honoured", honouredAlone = "report_honoured_alone", leaders = "report_leaders", small =
    "report_small", ratio = "report_ratio"
  case byType = "report_by_type", byLevel = "report_by_level", revoked = "report_revoked", roll = "report_roll"
  case rollOfAgency = "report_roll_own"
  case rollRatio = "report_roll_ratio", rollRatioBefore = "report_roll_ratio_before"
  case titleOfAward = "title_of_award", columnPeople = "report_column_people"
  case columnCollectives = "report_column_collectives", columnHouseholds = "report_column_households"
  case columnHeadcount = "headcount", columnHonoured = "honoured", columnStaff = "honoured_staff"
  case columnSmall = "small_collectives", columnRatio = "report_column_ratio"
  case noLevel = "report_no_level"
  // II.5 to II.7
  case communes = "report_communes", commune = "report_commune", communeEntries = "report_commune_entries"
  case handedIn = "report_handed_in", onTime = "report_on_time", late = "report_late", missing = "report_missing"
  case notDue = "report_not_due", state = "report_state"
  case gapTasks = "report_gap_tasks", gapMovements = "report_gap_movements", gapFields = "report_gap_fields"
  case gapStories = "report_gap_stories", gapAwards = "report_gap_awards", gapPacts = "report_gap_pacts"
  case gapReports = "report_gap_reports", gapCommunes = "report_gap_communes"
  // IV
  case ranked = "report_ranked", ownRank = "report_own_rank", rank, total = "total_verified", own = "total_own"
  case noStandings = "report_no_standings", nominated = "report_nominated", noNominations = "report_no_nominations"
  case nominee, votes, decision
  // The table of figures
  case csvCode = "report_csv_code", csvSection = "report_csv_section", csvItem = "report_csv_item"
  case csvValue = "report_csv_value", csvAll = "report_csv_all", csvStories = "report_csv_stories"
  case csvNews = "report_csv_news", csvPactsSigned = "report_csv_pacts_signed"
  case csvPactsMissing = "report_csv_pacts_missing", csvInitiatives = "report_csv_initiatives"
  case csvRecognised = "report_csv_recognised", csvCoverage = "report_csv_coverage"
  case csvAwards = "report_csv_awards", csvLeaders = "report_csv_leaders", csvDecisions = "report_csv_decisions"
  case csvRevoked = "report_csv_revoked", csvRoll = "report_csv_roll"

  /// What may be filled in, by the names that stand in braces.
  var placeholders: Set<String> {
    switch self {
    case .number: ["suffix"]
    case .day: ["place", "y"]
    case .to, .withRole: ["agency", "role"]
    case .members: ["n", "list"]
    case .headcountOfSome: ["n", "part", "total"]
    case .theme: ["y", "theme"]
    case .ownTheme: ["theme"]
    case .span, .spanRunning: ["from", "to", "until"]
    case .tasks, .documents, .storiesOf: ["n", "parts"]
    case .targets: ["n", "parts", "date"]
    case .later, .lateOf, .ownPact: ["date"]
    case .countOf: ["n", "what"]
    case .document: ["number", "date", "title"]
    case .pacts: ["n", "total"]
    case .pactsMissing, .partners, .gapTasks, .gapMovements, .gapFields, .gapStories, .gapAwards, .gapPacts,
      .gapReports, .gapCommunes:
      ["list"]
    case .registered, .stages, .byType, .byLevel: ["parts"]
    case .ofTitle: ["title", "n"]
    case .entries: ["stories", "news"]
    case .atStage: ["n", "stage"]
    case .story: ["title", "agency", "date"]
    case .initiatives: ["n", "part"]
    case .coverage: ["n", "list"]
    case .awards: ["n", "decisions", "parts"]
    case .honoured: ["n", "part", "share"]
    case .honouredAlone: ["n"]
    case .small: ["n", "part", "share"]
    case .ratio: ["part", "total", "n"]
    case .roll, .rollOfAgency: ["y", "n", "part"]
    case .rollRatio: ["y", "n"]
    case .rollRatioBefore: ["y", "n"]
    case .communes: ["n", "entries"]
    case .handedIn: ["title", "parts"]
    case .ownRank: ["rank", "n", "points"]
    case .headcount, .tasksDone, .tasksLater, .tasksOverdue, .tasksUnderWay, .tasksWaiting, .tasksInternal, .andMore,
      .targetsExceeded, .targetsMet, .targetsUnmet, .targetsUnknown, .people, .collectives, .households,
      .awardsToPeople, .leaders, .revoked, .onTime, .late, .missing, .notDue, .ranked, .nominated:
      ["n"]
    default: []
    }
  }

  /// What a document of `kind` is called in a count.
  static func document(_ kind: Announcement.Kind) -> Self {
    switch kind {
    case .notice: .notice
    case .invitation: .invitation
    case .plan: .plan
    case .decision: .decisionDocument
    case .reportRequest: .reportRequest
    case .schedule: .schedule
    case .commendation: .commendation
    case .consultation: .consultation
    }
  }
}
