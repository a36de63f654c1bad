import Catalog
import Vietnamese

// What a report says of leading (II.1), of the movements (II.2) and of the models (II.3).
extension Website {
  // MARK: II.1

  func leading(_ report: PeriodReport) -> [ReportDocument.Block] {
    tasks(report) + documents(report) + pacts(report)
  }

  private func tasks(_ report: PeriodReport) -> [ReportDocument.Block] {
    let tasks = report.tasks
    if tasks.isEmpty { return [] }
    let counts = report.taskCounts
    let words = parts([
      (.tasksDone, counts.done), (.tasksLater, counts.later), (.tasksUnderWay, counts.underWay),
      (.tasksWaiting, counts.waiting), (.tasksOverdue, counts.overdue), (.tasksInternal, counts.internalOnly),
    ])
    let columns = [
      column(.task, weight: 6), column(.who, weight: 2), column(.due, weight: 2), column(.result, weight: 3),
    ]
    return [.paragraph(say(.tasks, ["n": String(tasks.count), "parts": words]))]
      + table(
        .leading, columns,
        tasks.map { task in
          [
            task.state.task.title, responsible(for: task.state), task.state.due.map { wording.date($0) } ?? "",
            result(of: task),
          ]
        })
  }

  private func result(of task: ReportedTask) -> String {
    let label: String =
      switch task.result {
      case .done(let day): strings(.doneOn, ["date": wording.date(day)])
      case .later(let day): say(.later, ["date": wording.date(day)])
      case .overdue: say(.lateOf, ["date": task.state.due.map { wording.date($0) } ?? ""])
      case .underWay: strings(.doing)
      case .waiting: strings(.todo)
      case .internalOnly: strings(.internalOnly)
      }
    guard let count = task.doneBy else { return label }
    let total = String(task.state.responsible.count)
    return label + "; " + strings(.agenciesDone, ["n": String(count), "total": total])
  }

  private func documents(_ report: PeriodReport) -> [ReportDocument.Block] {
    guard isShown(.announcement) else { return [] }
    if report.documents.isEmpty { return [.paragraph(say(.noDocuments))] }
    let added = report.documents.compactMap { catalog.entries[$0].announcement }
    let counts = Dictionary(grouping: added) { $0.kind }.mapValues(\.count)
    let kinds = Announcement.Kind.allCases.compactMap { kind in
      counts[kind].map { say(.countOf, ["n": String($0), "what": say(.document(kind))]) }
    }
    let numbered = report.documents.reversed().compactMap { number -> String? in
      let entry = catalog.entries[number]
      guard let announcement = entry.announcement, !announcement.number.isEmpty else { return nil }
      return say(
        .document, ["number": announcement.number, "date": wording.date(entry.day), "title": entry.common.title])
    }
    let sentence = say(
      .documents, ["n": String(report.documents.count), "parts": kinds.joined(separator: ", ")])
    return [.paragraph(sentence)] + list(numbered)
  }

  private func pacts(_ report: PeriodReport) -> [ReportDocument.Block] {
    guard isShown(.pact) else { return [] }
    let pacts = report.pacts
    var lines: [String] = []
    if report.agency != nil {
      let signed = ownPact(of: report)?.signed
      lines.append(signed.map { say(.ownPact, ["date": wording.date($0)]) } ?? say(.noOwnPact))
    } else {
      let total = String(pacts.signed.count + pacts.missing.count)
      lines.append(say(.pacts, ["n": String(pacts.signed.count), "total": total]))
      if !pacts.missing.isEmpty { lines.append(say(.pactsMissing, ["list": names(pacts.missing)])) }
    }
    if !pacts.registered.isEmpty {
      let titles = pacts.registered.map {
        say(.ofTitle, ["title": name(of: $0.title, in: report.year), "n": written(String($0.count))])
      }
      lines.append(say(.registered, ["parts": titles.joined(separator: "; ")]))
    }
    return lines.map { .paragraph($0) }
  }

  // MARK: II.2

  func movements(_ report: PeriodReport) -> [ReportDocument.Block] {
    var blocks = targets(report)
    // What is the bloc's alone is neither counted nor said to be none.
    guard showsStoriesAndNews else { return blocks }
    let counts = ["stories": String(report.stories.count), "news": String(report.news.count)] as KeyValuePairs
    blocks.append(.paragraph(say(.entries, counts)))
    blocks += table(
      .movements, [column(.movement, weight: 6)] + columnsOfEntries,
      report.movements.map { row($0.movement.name, $0.count) })
    if report.agency == nil {
      blocks += table(
        .movements, [column(.agency, weight: 6)] + columnsOfEntries,
        report.agencies.map { row(name(of: $0.agency), $0.count) })
    }
    if !report.movements.isEmpty { blocks.append(.paragraph(say(.oftenCounted))) }
    return blocks
  }

  private func targets(_ report: PeriodReport) -> [ReportDocument.Block] {
    let counts = report.pacts.targets
    let total = counts.values.reduce(0, +)
    if total == 0 { return [] }
    let words = parts([
      (.targetsExceeded, counts[.exceeded] ?? 0), (.targetsMet, counts[.met] ?? 0),
      (.targetsUnmet, counts[.unmet] ?? 0), (.targetsUnknown, counts[.unknown] ?? 0),
    ])
    let sentence = say(
      .targets, ["date": wording.date(catalog.today), "n": String(total), "parts": words])
    let rows = ownPact(of: report)?.targets.map { target in
      let row = self.row(of: target)
      return [row.title, row.amount, strings[.reached(target.reached)]]
    }
    return [.paragraph(sentence)]
      + table(.movements, [column(.target, weight: 4), column(.result, weight: 2), column(.state)], rows ?? [])
  }

  private var columnsOfEntries: [ReportDocument.Table.Column] {
    [column(.stories, isNumber: true), column(.news, isNumber: true)]
  }

  private func row(_ name: String, _ count: EntryCount) -> [String] {
    [name, String(count.stories), String(count.news)]
  }

  // MARK: II.3

  func models(_ report: PeriodReport, _ plan: Plan) -> [ReportDocument.Block] {
    guard isShown(.story) else { return [] }
    let models = report.models
    var lines: [String] = []
    if report.stories.isEmpty {
      lines.append(say(.noStories))
    } else {
      let subjects = parts([
        (.people, models.subjects[.individual] ?? 0), (.collectives, models.subjects[.collective] ?? 0),
        (.households, models.subjects[.household] ?? 0),
      ])
      lines.append(say(.storiesOf, ["n": String(report.stories.count), "parts": subjects]))
    }
    let stages = Stage.Step.allCases.compactMap { step in
      models.stages[step].map {
        say(.atStage, ["n": String($0), "stage": strings[.stage(step)].lowercased()])
      }
    }
    if !stages.isEmpty { lines.append(say(.stages, ["parts": stages.joined(separator: ", ")])) }
    if models.initiatives > 0 {
      lines.append(say(.initiatives, ["n": String(models.initiatives), "part": String(models.recognised)]))
    }
    if models.coverage > 0 {
      lines.append(
        say(
          .coverage, ["n": String(models.coverage), "list": models.outlets.joined(separator: ", ")]))
    }
    if report.agency == nil, !plan.partners.isEmpty {
      lines.append(say(.partners, ["list": plan.partners.joined(separator: ", ")]))
    }
    let stories = report.stories.reversed().map { number in
      let entry = catalog.entries[number]
      let agency = entry.story?.agency.map { shortName(of: $0.id) } ?? ""
      return say(
        .story, ["title": entry.common.title, "agency": agency, "date": wording.date(entry.day)])
    }
    let paragraphs = lines.map { ReportDocument.Block.paragraph($0) }
    return paragraphs.prefix(1) + list(stories) + paragraphs.dropFirst()
      + table(
        .models, [column(.field, weight: 6)] + columnsOfEntries, report.fields.map { row($0.field.name, $0.count) })
  }

  // MARK: Names

  func names(_ agencies: [ID<Agency>]) -> String { agencies.map { name(of: $0) }.joined(separator: ", ") }
  /// The name of a title by the law of `year`.
  func name(of title: ID<Title>, in year: Int) -> String { titleName(title, on: catalog.referenceDay(of: year)) }

  /// Whether this edition shows all that movements, fields and communes are told of by.
  var showsStoriesAndNews: Bool { isShown(.story) && isShown(.news) }
}
