import Catalog
import Records
import Vietnamese

/// A figure of a report as a row for spreadsheets.
struct ReportFigure: Equatable, Sendable {
  /// What scripts know it by; the same in every language: `awards.individuals`.
  let code: String
  let section: String
  let item: String
  /// The agency's name; empty for the whole.
  let agency: String
  let value: String
  /// Whether the value is a number, and no word or day.
  let isNumber: Bool
}

extension Website {
  /// All figures of `report`, section by section.
  func figures(of report: PeriodReport) -> [ReportFigure] {
    tasks(of: report) + entries(of: report) + awards(of: report) + rest(of: report)
  }

  /// The figures as a table in CSV.
  func csv(of report: PeriodReport) -> [UInt8] {
    var table = CSVText()
    let head: [ReportPhrase] = [.csvCode, .csvSection, .csvItem, .agency, .csvValue]
    table.add(head.map { .text(say($0)) })
    for figure in figures(of: report) {
      table.add([
        .text(figure.code), .text(figure.section), .text(figure.item), .text(figure.agency),
        figure.isNumber ? .number(figure.value) : .text(figure.value),
      ])
    }
    return table.bytes
  }

  // MARK: Rows

  /// A label: the words around a number, without it.
  private func label(_ phrase: ReportPhrase) -> String {
    raisingFirstLetter(say(phrase).split(separator: " ").filter { $0 != ":" }.joined(separator: " "))
  }

  private func row(
    _ code: String, _ section: ReportPhrase, _ item: String, _ value: Int, of agency: ID<Agency>? = nil
  ) -> ReportFigure {
    ReportFigure(
      code: code, section: say(section), item: item, agency: agency.map { name(of: $0) } ?? "", value: String(value),
      isNumber: true)
  }

  private func word(
    _ code: String, _ section: ReportPhrase, _ item: String, _ value: String, of agency: ID<Agency>? = nil
  ) -> ReportFigure {
    ReportFigure(
      code: code, section: say(section), item: item, agency: agency.map { name(of: $0) } ?? "", value: value,
      isNumber: false)
  }

  // MARK: Sections

  private func tasks(of report: PeriodReport) -> [ReportFigure] {
    let counts = report.taskCounts
    var rows: [ReportFigure] = [
      ("tasks.done", ReportPhrase.tasksDone, counts.done), ("tasks.later", .tasksLater, counts.later),
      ("tasks.under-way", .tasksUnderWay, counts.underWay), ("tasks.waiting", .tasksWaiting, counts.waiting),
      ("tasks.overdue", .tasksOverdue, counts.overdue), ("tasks.internal", .tasksInternal, counts.internalOnly),
    ].map { row($0.0, .leading, label($0.1), $0.2) }
    if isShown(.announcement) {
      let kinds = Dictionary(grouping: report.documents) { catalog.entries[$0].announcement?.kind }
      for kind in Announcement.Kind.allCases {
        rows.append(row("documents.\(kind.rawValue)", .leading, say(.document(kind)), kinds[kind]?.count ?? 0))
      }
    }
    guard isShown(.pact) else { return rows }
    rows.append(row("pacts.signed", .leading, label(.csvPactsSigned), report.pacts.signed.count))
    rows.append(row("pacts.missing", .leading, label(.csvPactsMissing), report.pacts.missing.count))
    for (title, count) in report.pacts.registered {
      rows.append(row("pacts.registered.\(title.slug)", .leading, name(of: title, in: report.year), count))
    }
    let targets: [(ReportPhrase, Word.Reached)] = [
      (.targetsExceeded, .exceeded), (.targetsMet, .met), (.targetsUnmet, .unmet), (.targetsUnknown, .unknown),
    ]
    return rows
      + targets.map {
        row("targets.\($0.1.rawValue)", .movements, label($0.0), report.pacts.targets[$0.1] ?? 0)
      }
  }

  private func entries(of report: PeriodReport) -> [ReportFigure] {
    func both(
      _ code: String, _ section: ReportPhrase, _ item: String, _ count: EntryCount, _ agency: ID<Agency>? = nil
    )
      -> [ReportFigure]
    {
      [
        row(code + ".stories", section, item + say(.csvStories), count.stories, of: agency),
        row(code + ".news", section, item + say(.csvNews), count.news, of: agency),
      ]
    }
    guard showsStoriesAndNews else { return [] }
    let whole = EntryCount(stories: report.stories.count, news: report.news.count)
    var rows = both("entries", .movements, label(.csvAll), whole)
    for (movement, count) in report.movements {
      rows += both("movement.\(movement.id.id.slug)", .movements, movement.name, count)
    }
    for (agency, count) in report.agencies { rows += both("agency", .movements, label(.csvAll), count, agency) }
    for (field, count) in report.fields { rows += both("field.\(field.id.id.slug)", .models, field.name, count) }
    let models = report.models
    let subjects: [(ReportPhrase, Subject.Kind)] = [
      (.columnPeople, .individual), (.columnCollectives, .collective), (.columnHouseholds, .household),
    ]
    rows += subjects.map { row("stories.\($0.1.rawValue)", .models, say($0.0), models.subjects[$0.1] ?? 0) }
    rows += Stage.Step.allCases.map {
      row("stage.\($0.rawValue)", .models, strings[.stage($0)], models.stages[$0] ?? 0)
    }
    rows.append(row("initiatives", .models, label(.csvInitiatives), models.initiatives))
    rows.append(row("initiatives.recognised", .models, label(.csvRecognised), models.recognised))
    rows.append(row("coverage", .models, label(.csvCoverage), models.coverage))
    return rows
  }

  private func awards(of report: PeriodReport) -> [ReportFigure] {
    guard catalog.shows(.awards) else { return [] }
    let awards = report.awards
    let whole = awards.honours.whole
    func counts(_ count: HonourCount, _ agency: ID<Agency>?) -> [ReportFigure] {
      [
        row("awards", .commending, label(.csvAwards), count.awards, of: agency),
        row("awards.individuals", .commending, say(.columnPeople), count.individuals, of: agency),
        row("awards.staff", .commending, say(.columnStaff), count.staff, of: agency),
        row("awards.leaders", .commending, label(.csvLeaders), count.leaders, of: agency),
        row("awards.collectives", .commending, say(.columnCollectives), count.collectives, of: agency),
        row("awards.small", .commending, say(.columnSmall), count.smallCollectives, of: agency),
        row("awards.households", .commending, say(.columnHouseholds), count.households, of: agency),
      ]
    }
    var rows = counts(whole, nil)
    rows.append(row("awards.decisions", .commending, label(.csvDecisions), awards.decisions))
    rows.append(row("awards.revoked", .commending, label(.csvRevoked), awards.revoked))
    rows += awards.byTitle.map {
      row("awards.title.\($0.title.slug)", .commending, name(of: $0.title, in: report.year), $0.count.awards)
    }
    rows += awards.byKind.map {
      row("awards.type.\($0.kind.rawValue)", .commending, strings[.award($0.kind)], $0.count)
    }
    rows += awards.byLevel.map { row("awards.level.\($0.level)", .commending, words(for: $0.level), $0.count) }
    for (agency, count) in report.rowsOfHonours(catalog.agencies) {
      let id = agency.id.id
      if let people = agency.headcount[report.year] {
        rows.append(row("headcount", .situation, say(.columnHeadcount), people, of: id))
      }
      rows += counts(count, id)
    }
    if let ratio = awards.ratio {
      let share = wording.percent(ratio.honoured, of: ratio.headcount)
      rows.append(
        ReportFigure(
          code: "awards.ratio", section: say(.commending), item: say(.columnRatio), agency: "", value: share,
          isNumber: true))
    }
    return rows + [row("roll", .commending, label(.csvRoll), awards.onRoll)]
  }

  private func rest(of report: PeriodReport) -> [ReportFigure] {
    var rows = report.communes.assigned.map { commune, entries in
      row("commune.\(commune.slug)", .helping, name(of: commune), entries)
    }
    if catalog.shows(.reports) {
      for (period, states) in report.submissions {
        rows += states.map { agency, state in
          word("report.\(period.id.id.slug)", .reporting, title(of: period), words(for: state), of: agency)
        }
      }
    }
    for standing in report.standings {
      rows.append(row("standing.rank", .ranking, say(.rank), standing.rank, of: standing.agency))
      for (code, phrase, points) in [
        ("standing.total", ReportPhrase.total, standing.total), ("standing.own", .own, standing.own),
      ] {
        rows.append(
          ReportFigure(
            code: code, section: say(.ranking), item: say(phrase), agency: name(of: standing.agency),
            value: written(points.decimal), isNumber: true))
      }
    }
    return rows
      + report.nominations.map {
        word(
          "nomination.\($0.title.id.slug)", .ranking, nameAndUnit(of: $0), name(of: $0.title.id, in: report.year),
          of: $0.agency.id)
      }
  }
}
