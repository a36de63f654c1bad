import Catalog
import Vietnamese

// What a report says of commendation (II.4), of communes (II.5), of reporting (II.6), of what is missing (II.7), and of
// standings and nominations (IV).
extension Website {
  // MARK: II.4

  func commending(_ report: PeriodReport) -> [ReportDocument.Block] {
    // What this edition does not show is neither counted nor called missing.
    guard catalog.shows(.awards) else { return [] }
    let awards = report.awards
    let whole = awards.honours.whole
    guard whole.awards > 0 else {
      return [.paragraph(say(.noAwards))] + onTheRoll(report).map { .paragraph($0) }
    }
    let subjects = parts([
      (.awardsToPeople, whole.awards - whole.collectives - whole.households), (.collectives, whole.collectives),
      (.households, whole.households),
    ])
    var lines = [
      say(
        .awards, ["n": String(whole.awards), "decisions": String(awards.decisions), "parts": subjects])
    ]
    if whole.individuals > 0 {
      let shares: KeyValuePairs = [
        "n": String(whole.individuals), "part": String(whole.staff),
        "share": wording.percent(whole.staff, of: whole.individuals),
      ]
      var line = say(whole.knowsRoles ? .honoured : .honouredAlone, shares)
      if whole.leaders > 0 { line += " " + say(.leaders, ["n": String(whole.leaders)]) }
      lines.append(line)
    }
    if whole.smallCollectives > 0 {
      lines.append(
        say(
          .small,
          [
            "n": String(whole.collectives), "part": String(whole.smallCollectives),
            "share": wording.percent(whole.smallCollectives, of: whole.collectives),
          ]))
    }
    if let ratio = awards.ratio {
      lines.append(
        say(
          .ratio,
          [
            "part": String(ratio.honoured), "total": written(String(ratio.headcount)),
            "n": wording.percent(ratio.honoured, of: ratio.headcount),
          ]))
    }
    lines.append(say(.byType, ["parts": words(of: awards.byKind.map { (strings[.award($0.kind)], $0.count) })]))
    lines.append(say(.byLevel, ["parts": words(of: awards.byLevel.map { (words(for: $0.level), $0.count) })]))
    lines += onTheRoll(report)
    return lines.map { .paragraph($0) } + tableOfTitles(report) + tableOfAgencies(report)
  }

  private func words(of counts: [(name: String, count: Int)]) -> String {
    counts.map { say(.ofTitle, ["title": $0.name, "n": String($0.count)]) }.joined(separator: ", ")
  }

  /// A level in words, or that none is written.
  func words(for level: String) -> String { level.isEmpty ? say(.noLevel) : words(forLevel: level) }

  /// What was revoked, and how the figures of the period meet those of the honour roll.
  private func onTheRoll(_ report: PeriodReport) -> [String] {
    let awards = report.awards
    var lines: [String] = []
    if awards.revoked > 0 { lines.append(say(.revoked, ["n": String(awards.revoked)])) }
    guard awards.onRoll > 0 else { return lines }
    lines.append(
      say(
        report.agency == nil ? .roll : .rollOfAgency,
        ["y": String(report.year), "n": String(awards.onRoll), "part": String(awards.onRollOfSpan)]))
    guard report.span.isOfYear, let ratio = awards.ratioOfYear else { return lines }
    var line = say(
      .rollRatio, ["y": String(report.year), "n": wording.percent(ratio.honoured, of: ratio.headcount)])
    if let before = awards.ratioOfYearBefore {
      let share = wording.percent(before.honoured, of: before.headcount)
      line += " " + say(.rollRatioBefore, ["y": String(report.year - 1), "n": share])
    }
    return lines + [line]
  }

  private func tableOfTitles(_ report: PeriodReport) -> [ReportDocument.Block] {
    let columns = [
      column(.titleOfAward, weight: 5), column(.columnPeople, isNumber: true),
      column(.columnCollectives, isNumber: true), column(.columnHouseholds, isNumber: true),
    ]
    return table(
      .commending, columns,
      report.awards.byTitle.map { title, count in
        [
          name(of: title, in: report.year), String(count.awards - count.collectives - count.households),
          String(count.collectives),
          String(count.households),
        ]
      })
  }

  private func tableOfAgencies(_ report: PeriodReport) -> [ReportDocument.Block] {
    let columns = [
      column(.agency, weight: 5), column(.columnHeadcount, isNumber: true, weight: 2),
      column(.columnHonoured, isNumber: true, weight: 2), column(.columnStaff, isNumber: true, weight: 2),
      column(.columnSmall, isNumber: true, weight: 2), column(.columnRatio, isNumber: true, weight: 2),
    ]
    return table(
      .commending, columns,
      report.rowsOfHonours(catalog.agencies).map { agency, count in
        let headcount = agency.headcount[report.year]
        return [
          agency.name, headcount.map(String.init) ?? "", String(count.individuals), String(count.staff),
          String(count.smallCollectives),
          headcount.flatMap { $0 > 0 ? wording.percent(count.individuals, of: $0) : nil } ?? "",
        ]
      })
  }

  // MARK: II.5, II.6

  func helping(_ report: PeriodReport) -> [ReportDocument.Block] {
    let communes = report.communes
    if communes.assigned.isEmpty { return [] }
    let sentence = say(
      .communes, ["n": String(communes.assigned.count), "entries": String(communes.entries)])
    return [.paragraph(sentence)]
      + table(
        .helping, [column(.commune, weight: 3), column(.communeEntries, isNumber: true)],
        communes.assigned.map { [name(of: $0.commune), String($0.entries)] })
  }

  func name(of commune: ID<Commune>) -> String { catalog.commune(commune)?.name ?? commune.slug }

  func reporting(_ report: PeriodReport) -> [ReportDocument.Block] {
    guard catalog.shows(.reports) else { return [] }
    var blocks: [ReportDocument.Block] = []
    for (period, states) in report.submissions where !states.isEmpty && report.agency == nil {
      let counts = SubmissionCount(states.map(\.state))
      let words = parts([
        (.onTime, counts.onTime), (.late, counts.late), (.missing, counts.missing), (.notDue, counts.open),
      ])
      blocks.append(.paragraph(say(.handedIn, ["title": title(of: period), "parts": words])))
    }
    let columns = report.submissions.map { ReportDocument.Table.Column(title: title(of: $0.period), weight: 3) }
    let agencies = report.submissions.first?.states.map(\.agency) ?? []
    let rows = agencies.enumerated().map { place, agency in
      [name(of: agency)] + report.submissions.map { words(for: $0.states[place].state) }
    }
    return blocks + table(.reporting, [column(.agency, weight: 4)] + columns, rows)
  }

  func words(for state: ReportState) -> String {
    switch state {
    case .onTime(let day): strings(.handedIn, ["date": wording.date(day)])
    case .late(let day): strings(.handedInLate, ["date": wording.date(day)])
    case .missing: strings(.notHandedIn)
    case .open: strings(.notDueYet)
    }
  }

  /// Whether this edition shows entries of `kind` at all.
  func isShown(_ kind: EntryKind) -> Bool {
    catalog.edition == .bloc || catalog.site.circulation[kind] ?? .public == .public
  }

  // MARK: II.7, what there is nothing of

  func gaps(_ report: PeriodReport) -> [ReportDocument.Block] {
    let gaps = report.gaps
    let ofBloc = report.agency == nil
    let lines: [(phrase: ReportPhrase, names: [String])] = [
      (.gapTasks, gaps.tasks), (.gapMovements, showsStoriesAndNews ? gaps.movements.map(\.name) : []),
      (.gapFields, showsStoriesAndNews ? gaps.fields.map(\.name) : []),
      (.gapStories, ofBloc && isShown(.story) ? gaps.stories.map { name(of: $0) } : []),
      (.gapAwards, ofBloc && catalog.shows(.awards) ? gaps.awards.map { name(of: $0) } : []),
      (.gapPacts, ofBloc && isShown(.pact) ? report.pacts.missing.map { name(of: $0) } : []),
      (.gapReports, catalog.shows(.reports) ? gaps.reports.map { name(of: $0) } : []),
      (.gapCommunes, showsStoriesAndNews ? gaps.communes.map { name(of: $0) } : []),
    ]
    let written = lines.filter { !$0.names.isEmpty }.map {
      say($0.phrase, ["list": $0.names.joined(separator: "; ")])
    }
    return written.isEmpty ? [] : [.list(written)]
  }

  // MARK: IV

  func ranking(_ report: PeriodReport, _ plan: Plan) -> [ReportDocument.Part] {
    let parts = [
      ReportDocument.Part(title: say(.standings), blocks: catalog.shows(.scores) ? standings(report, plan) : []),
      ReportDocument.Part(
        title: say(.nominations), blocks: catalog.shows(.nominations) ? nominations(report) : []),
    ]
    return parts.filter { !$0.blocks.isEmpty }
  }

  private func standings(_ report: PeriodReport, _ plan: Plan) -> [ReportDocument.Block] {
    guard let first = report.standings.first else { return [.paragraph(say(.noStandings))] }
    if report.agency != nil {
      let count = catalog.standings(of: report.year).count
      return [
        .paragraph(
          say(
            .ownRank,
            ["rank": String(first.rank), "n": String(count), "points": written(first.total.decimal)]))
      ]
    }
    let columns = [
      column(.rank, isNumber: true), column(.agency, weight: 5), column(.total, isNumber: true, weight: 2),
      column(.own, isNumber: true, weight: 2),
    ]
    let rows = report.standings.map { standing in
      [
        String(standing.rank), name(of: standing.agency), written(standing.total.decimal),
        written(standing.own.decimal),
      ]
    }
    var blocks: [ReportDocument.Block] = [.paragraph(say(.ranked, ["n": String(rows.count)]))]
    blocks += table(.standings, columns, rows)
    if !plan.tieOrder.isEmpty {
      blocks.append(.paragraph(strings(.tieRule, ["groups": plan.tieOrder.map(\.value).joined(separator: ", ")])))
    }
    return blocks
  }

  private func nominations(_ report: PeriodReport) -> [ReportDocument.Block] {
    if report.nominations.isEmpty { return [.paragraph(say(.noNominations))] }
    let columns = [
      column(.nominee, weight: 3), column(.agency, weight: 3), column(.titleOfAward, weight: 3),
      column(.votes, isNumber: true), column(.decision, weight: 2),
    ]
    let rows = report.nominations.map { nomination in
      [
        nameAndUnit(of: nomination),
        name(of: nomination.agency.id), name(of: nomination.title.id, in: report.year),
        nomination.votes.map(String.init) ?? "",
        nomination.decision,
      ]
    }
    return [.paragraph(say(.nominated, ["n": String(rows.count)]))] + table(.nominations, columns, rows)
  }

  /// The name with the room or team; a small collective that is its own unit is named once.
  func nameAndUnit(of nomination: Nomination) -> String {
    let (name, unit) = (nomination.name.value, nomination.unit)
    return unit.isEmpty || unit == name ? name : name + ", " + unit
  }
}
