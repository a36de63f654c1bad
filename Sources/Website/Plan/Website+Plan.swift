import Catalog
import Markdown
import Templates
import Vietnamese

extension Website {
  /// The page of a year's plan.
  func planPage(_ plan: Plan) -> (Theme.Kind, Frame, Record) {
    let year = plan.year.value
    let address = addresses.plan(year)
    let title = strings(.planOfYear, ["y": String(year)])
    let frame = frame(title: title, section: .plan, crumbs: [], description: plan.title, canonical: address)
    return (.plan, frame, planModel(plan, title: title, at: address).record)
  }

  /// What the page of `plan` at `address` shows.
  func planModel(_ plan: Plan, title: String, at address: String) -> PlanPage {
    let year = plan.year.value
    let states = catalog.taskStates(of: year)
    func count(_ isCounted: (TaskState.Standing) -> Bool) -> String { String(states.count { isCounted($0.standing) }) }
    let words = wordsOfYear(plan, states)
    let fullText = catalog.entry(at: "pages/ke-hoach-\(year)-toan-van.md")
    return PlanPage(
      title: title, fullTitle: plan.title, year: String(year), isDraft: plan.status == .draft, number: plan.number,
      issued: issued(plan.issued), issuer: plan.issuer.map(Line.init),
      fullText: fullText.map { addresses.entry($0) }, theme: plan.theme,
      done: String(states.count { $0.isDone }), doing: count { $0 == .doing },
      soon: states.contains { $0.standing == .dueSoon } ? count { $0 == .dueSoon } : "",
      overdue: count { $0 == .overdue }, waiting: count { $0 == .waiting },
      internalCount: states.contains { $0.standing == .internalOnly } ? count { $0 == .internalOnly } : "",
      timeline: timeline(of: plan, states, words), yearLine: yearLine("_year-line", of: plan, states, words),
      marks: marks(of: plan, states), phases: phases(of: plan, states),
      bases: plan.bases.map { base($0) },
      purposes: plan.purposes.map { html(of: $0, folder: "plans", at: address) },
      requirements: plan.requirements.map { html(of: $0, folder: "plans", at: address) },
      movements: plan.movements.map { line(of: $0) }, rules: plan.commendation.rules.map(Line.init),
      adHocDays: plan.commendation.adHocDays.map(String.init) ?? "", duties: duties(plan.duties),
      reports: plan.reports.map { report($0, of: year) }, partners: plan.partners.map(Line.init),
      secretariat: plan.secretariat,
      registration: registration(plan.registration), corrections: corrections(plan.changes),
      recipients: plan.recipients.map(Line.init),
      signerCapacity: plan.signer?.capacity ?? "", signerName: plan.signer?.name ?? "",
      signerRoles: plan.signer?.roles.map(Line.init) ?? [],
      otherYears: catalog.plans.filter { $0.year.value != year }.map {
        NamedLink(label: String($0.year.value), address: addresses.plan($0.year.value))
      }, parts: planParts(of: year),
      calendar: almanac.years.contains(year)
        ? addresses.year(year, of: .calendar, isLatest: year == almanac.first) : nil,
      outside: plan.phase(on: catalog.today) == nil ? sentenceOnToday(in: plan) : "")
  }

  private func issued(_ issued: Issued) -> String {
    switch issued.date {
    case .day(let day) where issued.place.isEmpty: wording.long(day)
    case .month(let month) where issued.place.isEmpty: wording.month(month)
    case .day(let day): strings(.issuedAt, ["place": issued.place, "date": wording.long(day)])
    case .month(let month): strings(.issuedMonth, ["place": issued.place, "date": wording.month(month)])
    case nil: issued.place
    }
  }

  private func registration(_ registration: Registration?) -> String {
    guard let registration else { return "" }
    let day = registration.date.map { wording.date($0) } ?? ""
    return [registration.number, day].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func phases(of plan: Plan, _ states: [TaskState]) -> [PlanPage.Phase] {
    let year = plan.year.value
    var phases = plan.phases.map { phase in
      let from = wording.dayAndMonth(phase.from.value)
      let span = strings(.phaseSpan, ["from": from, "to": wording.date(phase.to.value)])
      return PlanPage.Phase(
        id: "_" + phase.id.id.slug, title: name(of: phase, in: plan) + ": " + span, note: note(on: phase),
        tasks: states.filter { $0.phase?.id.id == phase.id.id }.map { taskRow($0, year: year) })
    }
    let whole = states.filter { $0.phase == nil }.map { taskRow($0, year: year) }
    if !whole.isEmpty {
      phases.append(PlanPage.Phase(id: "_ca-nam", title: strings[.tasksOfYear], note: "", tasks: whole))
    }
    return phases
  }

  private func note(on phase: Phase) -> String {
    let today = catalog.today
    if today < phase.from.value { return strings(.phaseNotYet) }
    if phase.to.value < today { return strings(.phaseOver) }
    return strings(.phaseLeft, ["n": String(today.days(until: phase.to.value))])
  }

  private func base(_ base: Base) -> PlanPage.BaseLine {
    let kind = strings[.base(base.kind)]
    var document = [kind, base.number].filter { !$0.isEmpty }.joined(separator: " ")
    if let day = base.date, !base.number.isEmpty, !base.issuer.isEmpty {
      let date = wording.date(day)
      document = strings(
        .documentOf, ["kind": kind, "number": base.number, "date": date, "issuer": base.issuer])
    } else {
      // The sentence would stand there with a hole.
      document = [document, base.issuer, base.date.map { wording.date($0) } ?? ""].filter { !$0.isEmpty }
        .joined(separator: ", ")
    }
    return PlanPage.BaseLine(document: document, about: base.about)
  }

  private func duties(_ duties: Duties) -> [PlanPage.Duty] {
    let all: [(holder: Word.Holder, texts: [String])] = [
      (.member, duties.member), (.head, duties.head), (.deputy, duties.deputy), (.office, duties.office),
    ]
    return all.filter { !$0.texts.isEmpty }
      .map { PlanPage.Duty(who: strings[.duty($0.holder)], texts: $0.texts.map(Line.init)) }
  }

  /// A report that the plan of `year` asks for.
  func report(_ report: ReportPeriod, of year: Int) -> PlanPage.Report {
    var span = ""
    if let from = report.from?.value, let to = report.to?.value {
      span = strings(.spanOfDays, ["from": wording.date(from), "to": wording.date(to)])
    }
    return PlanPage.Report(
      title: title(of: report), span: span, due: report.due.map { wording.date($0) } ?? "",
      address: BegunPeriod(catalog, report, of: year).map { addresses.report($0.period.id.id, of: year) })
  }

  /// The marks of the year as a list, with the figures of the drawing: anniversaries, phases, reports, today, and the days
  /// that no phase covers.
  func marks(of plan: Plan, _ states: [TaskState]) -> [PlanPage.Mark] {
    let items = almanac.all.filter { $0.plan == plan.year.value }
    var marks: [(day: Day, text: String, isToday: Bool)] = items.compactMap { item in
      words(forMark: item, in: plan, states).map { (item.day, $0, false) }
    }
    for span in plan.daysOutsidePhases {
      let until = wording.dayAndMonth(span.upperBound)
      marks.append((span.lowerBound, strings(.outsideUntil, ["date": until]), false))
    }
    if catalog.today.year == plan.year.value { marks.append((catalog.today, strings(.eventToday), true)) }
    return marks.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map { _, mark in
      PlanPage.Mark(date: wording.dayAndMonth(mark.day), text: mark.text, isToday: mark.isToday)
    }
  }

  /// What the list of marks says of `item`; nil for what is no mark of the year: a task stands in its phase.
  private func words(forMark item: Almanac.Item, in plan: Plan, _ states: [TaskState]) -> String? {
    let (kind, title) = (strings[.date(item.matter.kind)], title(of: item))
    switch item.matter {
    case .anniversary: return title
    case .foundation: return plan.honoursTraditionalDays ? title : nil
    case .phaseStart: return kind + ": " + title
    case .phaseEnd(let phase): return kind + ": " + words(forTasksOf: phase, in: plan, states)
    case .report: return kind + ": " + title
    case .event, .deadline, .task: return nil
    }
  }
}
