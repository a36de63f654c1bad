import Catalog

extension Website {
  /// The roadmap of models of `year` (plan, II.2 “phát hiện, bồi dưỡng, tổng kết và nhân rộng”, II.4 “trên từng lĩnh vực
  /// với lộ trình cụ thể”).
  func roadmapPage(_ year: Int, title: String) -> RoadmapPage {
    let numbers = models.onRoadmap[year] ?? []
    var reached: [Stage.Step: [Int]] = [:]
    for number in numbers {
      if let stage = catalog.entries[number].story?.stage { reached[stage.reached, default: []].append(number) }
    }
    let late = lateSteps(of: numbers)
    let rows = rowsByField(reached)
    return RoadmapPage(
      title: title, years: years(of: .roadmap, current: year),
      groups: Stage.Step.allCases.map { group($0, reached[$0] ?? []) }, late: late,
      lateCount: strings(.countOfLate, ["n": String(late.count)]), rowsByField: rows,
      totals: Stage.Step.allCases.map { Line(text: String(reached[$0]?.count ?? 0)) }, total: String(numbers.count),
      isCountedTwice: numbers.contains { Set(catalog.entries[$0].common.fields.map(\.id)).count > 1 },
      fieldsWithout: catalog.fields.map(\.id.id).filter { id in
        !numbers.contains { number in catalog.entries[number].common.fields.contains { $0.id == id } }
      }.compactMap { link(to: $0) })
  }

  private func group(_ step: Stage.Step, _ numbers: [Int]) -> RoadmapPage.Group {
    RoadmapPage.Group(
      id: "_" + step.rawValue, title: strings[.stage(step)],
      count: strings(.countOfModels, ["n": String(numbers.count)]), number: String(numbers.count),
      rows: numbers.compactMap { row(onRoadmap: $0) })
  }

  private func row(onRoadmap number: Int) -> RoadmapPage.Row? {
    let entry = catalog.entries[number]
    guard let story = entry.story, let stage = story.stage else { return nil }
    return RoadmapPage.Row(
      title: title(of: entry), address: addresses.entry(number), name: story.shownName, agency: agency(of: story),
      steps: Stage.Step.allCases.map { step($0, of: stage) },
      followers: (models.followers[number] ?? []).map { news in
        let others = ModelIndex.others(in: catalog.entries[news], than: entry, catalog)
        return NamedLink(label: listed(others), address: addresses.entry(news))
      }, isSample: entry.common.sample, isDraft: isHeldBack(entry), isBloc: isOfBloc(entry))
  }

  /// The agency of a story, with its page.
  func agency(of story: Story) -> NamedLink {
    story.agency.map { link(to: $0.id) } ?? NamedLink(label: "", address: nil)
  }

  private func step(_ step: Stage.Step, of stage: Stage) -> RoadmapPage.Step {
    let (state, label): (String, String) =
      switch stage.standing(of: step, on: catalog.today) {
      case .taken(let date): ("done", date.map { wording.dayOrMonth($0) } ?? strings[.stepTaken])
      case .late(let planned, let days):
        ("late", strings(.stepLate, ["n": String(days), "date": wording.dayOrMonth(planned)]))
      case .planned(let date): ("plan", strings(.planned, ["date": wording.dayOrMonth(date)]))
      case .open: ("open", strings[.stepOpen])
      }
    return RoadmapPage.Step(name: strings[.stage(step)], state: state, label: label)
  }

  /// The steps whose planned day is over, the latest first.
  private func lateSteps(of numbers: [Int]) -> [RoadmapPage.Late] {
    var late: [(days: Int, number: Int, row: RoadmapPage.Late)] = []
    for number in numbers {
      let entry = catalog.entries[number]
      guard let story = entry.story, let stage = story.stage else { continue }
      for step in Stage.Step.allCases {
        guard case .late(let planned, let days) = stage.standing(of: step, on: catalog.today) else { continue }
        let label = strings(
          .lateStep, ["step": strings[.stage(step)], "date": wording.dayOrMonth(planned), "n": String(days)])
        let row = RoadmapPage.Late(
          title: title(of: entry), address: addresses.entry(number), label: label, agency: agency(of: story))
        late.append((days, number, row))
      }
    }
    return late.sorted { ($1.days, $0.number) < ($0.days, $1.number) }.map(\.row)
  }

  /// A row for each field that has a model, in the order of the file, then one for models of no field.
  private func rowsByField(_ reached: [Stage.Step: [Int]]) -> [RoadmapPage.FieldRow] {
    var counts: [ID<WorkField>: [Stage.Step: Int]] = [:]
    var without: [Stage.Step: Int] = [:]
    for (step, numbers) in reached {
      for number in numbers {
        let fields = Set(catalog.entries[number].common.fields.map(\.id))
        for field in fields { counts[field, default: [:]][step, default: 0] += 1 }
        if fields.isEmpty { without[step, default: 0] += 1 }
      }
    }
    var rows = catalog.fields.compactMap { field in
      counts[field.id.id].map { row(field.name, addresses.field(field.id.id), $0) }
    }
    if !without.isEmpty { rows.append(row(strings[.noField], nil, without)) }
    return rows
  }

  private func row(_ name: String, _ address: String?, _ counts: [Stage.Step: Int]) -> RoadmapPage.FieldRow {
    RoadmapPage.FieldRow(
      name: name, address: address,
      cells: Stage.Step.allCases.map { Line(text: counts[$0].map(String.init) ?? "") },
      total: String(counts.values.reduce(0, +)))
  }
}
