/// The sentences that view models fill: their keys in `strings/LANG.yml`, and what may be filled in.
///
/// Words without anything to fill in are named by templates (`{{t.read_more}}`) and need no case here.
enum Phrase: String, CaseIterable, Sendable {
  case date, dateLong = "date_long", dayAndMonth = "day_and_month", month, time, dateWithWeekday = "date_with_weekday"
  case spanOfDays = "span_of_days"
  case daysLeft = "days_left", daysLate = "days_late", today, noDeadline = "no_deadline", isPast = "is_past"
  case eventToday = "event_today", expired, dueDay = "due_day"
  case boardBy = "board_by", groupSoon = "group_soon", asOf = "as_of"
  case minutesToRead = "minutes_to_read"
  case countOfStories = "count_of_stories", countOfEntries = "count_of_entries", countOfTasks = "count_of_tasks"
  case countOfNotices = "count_of_notices"
  case todo, todoDue = "todo_due", soonDue = "soon_due", doneOn = "done_on", doing, doingDue = "doing_due", waiting,
    waitingDue =
    "waiting_due", overdue
  case nothingToDo = "nothing_to_do", nothingDue = "nothing_due", tasksLater = "tasks_later"
  case countOfDone = "count_of_done", internalOnly = "internal_only"
  case agenciesDone = "agencies_done"
  case phaseNumbered = "phase_numbered", phaseUntil = "phase_until", phaseStarts = "phase_starts", phasesOver =
    "phases_over"
  case phaseSpan = "phase_span", phaseLeft = "phase_left", phaseOver = "phase_over", phaseNotYet = "phase_not_yet"
  case daysMore = "days_more", outOfTasks = "out_of_tasks"
  case themeOfYear = "theme_of_year", planOfYear = "plan_of_year", yearOnOneLine = "year_on_one_line"
  case timelineTitle = "timeline_title", timelinePhase = "timeline_phase", timelineToday = "timeline_today"
  case planned, since
  case calendarOfYear = "calendar_of_year", calendarOfMonth = "calendar_of_month",
    monthOfYear = "month_of_year"
  case tasksDoneOf = "tasks_done_of", partOfAll = "part_of_all", reportOwed = "report_owed"
  case outsidePhases = "outside_phases", outsideUntil = "outside_until", todayStands = "today_stands"
  case audienceAll = "audience_all", theHead = "the_head", theAgencies = "the_agencies", wholeBloc = "whole_bloc"
  case withdrawnOn = "withdrawn_on"
  case number, correctedOn = "corrected_on", movementIs = "movement_is", pictureOf = "picture_of"
  case fileOfKind = "file_of_kind", fileWithoutKind = "file_without_kind", bytes, kilobytes, megabytes
  case supersededBy = "superseded_by", supersedes
  case builtOn = "built_on", pageNumber = "page_number", documentOf = "document_of", issuedAt = "issued_at",
    issuedMonth = "issued_month"
  case titleOnSite = "title_on_site"
  case pactOf = "pact_of", partOfYear = "part_of_year", amountOfGoal = "amount_of_goal", targetsMet = "targets_met"
  case signedOn = "signed_on"
  case honoursOfYear = "honours_of_year", decisionOf = "decision_of", countOfHonoured = "count_of_honoured"
  case coverageOfYear = "coverage_of_year"
  case registerLetter = "register_letter", registerNoLetter = "register_no_letter"
  case standingsOfYear = "standings_of_year", tieRule = "tie_rule", standingsChart = "standings_chart", reportsOfYear =
    "reports_of_year"
  case handedIn = "handed_in", handedInLate = "handed_in_late", notHandedIn = "not_handed_in", notDueYet = "not_due_yet"
  case revokedOn = "revoked_on", ratioOfYear = "ratio_of_year"
  case countOfModels = "count_of_models", countOfLate = "count_of_late"
  case stepLate = "step_late", lateStep = "late_step", mergedInto = "merged_into", endedOn = "ended_on"

  case workingDays = "working_days", countOfNominees = "count_of_nominees", fromWithoutEnd = "from_without_end"
  case consultationOpen = "consultation_open", consultationClosed = "consultation_closed"
  case consultationNotYet = "consultation_not_yet"
  case consultedShort = "consulted_short", decidedWhileAsking = "decided_while_asking"
  case workingDaysShort = "working_days_short"
  case honoursBy = "honours_by", ratioRose = "ratio_rose", ratioFell = "ratio_fell", ratioSame = "ratio_same",
    ratioSoFar = "ratio_so_far"
  case partOf = "part_of", awardedOf = "awarded_of", validFrom = "valid_from", validTo = "valid_to", validSpan =
    "valid_span"
  case takesPlaceOf = "takes_place_of", replacedBy = "replaced_by"
  case searchCount = "search_count", searchNone = "search_none", searchNear = "search_near", searchPast = "search_past"

  /// What may be filled in, by the names that stand in braces.
  var placeholders: Set<String> {
    switch self {
    case .doneOn, .todoDue, .doingDue, .waitingDue, .planned, .since, .correctedOn, .withdrawnOn, .builtOn, .dueDay,
      .phaseStarts,
      .outsideUntil, .handedIn, .handedInLate, .revokedOn, .validFrom, .validTo, .signedOn, .fromWithoutEnd, .asOf,
      .consultationClosed, .consultationNotYet, .endedOn, .timelineToday:
      ["date"]
    case .daysLeft, .minutesToRead, .countOfStories, .countOfEntries, .countOfTasks, .countOfNotices, .phaseLeft,
      .daysMore, .outOfTasks, .pageNumber, .bytes, .kilobytes, .megabytes, .phaseNumbered, .countOfHonoured,
      .countOfModels, .countOfLate, .workingDays, .countOfNominees, .consultationOpen, .searchPast,
      .nothingDue, .tasksLater, .countOfDone, .groupSoon:
      ["n"]
    case .coverageOfYear, .honoursOfYear, .standingsOfYear, .reportsOfYear, .calendarOfYear, .themeOfYear, .planOfYear,
      .yearOnOneLine:
      ["y"]
    case .reportOwed, .takesPlaceOf, .replacedBy: ["title"]
    case .movementIs, .pictureOf: ["name"]
    case .tieRule: ["groups"]
    case .calendarOfMonth: ["month"]
    case .outsidePhases: ["days"]
    case .registerLetter: ["letter"]
    case .searchNone, .searchNear: ["query"]
    case .searchCount: ["n", "query"]
    case .pactOf: ["y", "agency"]
    case .consultedShort, .workingDaysShort: ["n", "least"]
    case .decidedWhileAsking: ["state", "date"]
    case .daysLate, .overdue, .soonDue, .stepLate: ["n", "date"]
    case .mergedInto: ["date", "name"]
    case .todayStands, .phaseUntil: ["date", "phase"]
    case .issuedAt, .issuedMonth: ["place", "date"]
    case .dateWithWeekday: ["weekday", "date"]
    case .spanOfDays, .phaseSpan, .validSpan: ["from", "to"]
    case .monthOfYear: ["month", "y"]
    case .agenciesDone, .targetsMet, .tasksDoneOf, .partOfAll, .awardedOf: ["n", "total"]
    case .ratioOfYear: ["y", "n"]
    case .number, .supersededBy, .supersedes: ["number", "title"]
    case .partOf: ["part", "total"]
    case .partOfYear: ["part", "y"]
    case .titleOnSite: ["title", "site"]
    case .amountOfGoal: ["actual", "goal", "unit"]
    case .standingsChart: ["agency", "points", "n"]
    case .decisionOf: ["number", "date", "issuer"]
    case .lateStep: ["step", "date", "n"]
    case .honoursBy: ["y", "filter", "value"]
    case .boardBy: ["filter", "value"]
    case .time: ["h", "hh", "mm"]
    case .fileOfKind: ["title", "kind", "size"]
    case .fileWithoutKind: ["title", "size"]
    case .month: ["m", "month", "y"]
    case .timelinePhase: ["phase", "n", "total"]
    case .timelineTitle: ["y", "phases", "today"]
    case .ratioSame, .ratioSoFar: ["y", "n", "before", "was"]
    case .documentOf: ["kind", "number", "date", "issuer"]
    case .ratioRose, .ratioFell: ["y", "n", "before", "was", "by"]
    case .date, .dateLong, .dayAndMonth: ["short", "long", "d", "dd", "m", "month", "y", "day_month"]
    // Words alone.
    default: []
    }
  }
}
