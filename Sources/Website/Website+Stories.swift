import Catalog
import Vietnamese

extension Website {
  func storyPage(_ story: Story, _ number: Int) -> StoryPage {
    let entry = catalog.entries[number]
    let subject = story.subject
    let recognised = story.initiative.map { $0.recognised ? strings["recognised"] : "" } ?? ""
    return StoryPage(
      entry: parts(of: number),
      kicker: movement(of: entry).map { strings(.movementIs, ["name": $0.name]) } ?? "",
      name: story.shownName, role: subject.role, unit: subject.unit,
      agency: story.agency.map { link(to: $0.id) } ?? NamedLink(label: "", address: nil),
      portrait: portrait(of: story, in: entry), awards: story.awards.map { Line(text: words(of: $0)) },
      steps: story.stage.map { steps($0) } ?? [], quote: story.quote?.text ?? "", quoteBy: story.quote?.by ?? "",
      lessons: story.lessons.map(Line.init), initiative: story.initiative?.title ?? "",
      initiativeNote: [recognised, story.initiative?.decision ?? ""].filter { !$0.isEmpty }.joined(separator: ", "),
      press: story.coverage.map { press($0) }, reading: reading(entry), related: related(to: number).map { row($0) },
      next: next(after: number).flatMap { card($0) })
  }

  private func words(of award: OutsideAward) -> String {
    let title = catalog.title(award.title.id)?.name ?? award.title.id.slug
    return [title, award.issuer, award.year.map(String.init) ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func press(_ coverage: Coverage) -> StoryPage.PressItem {
    let day = coverage.date.map { wording.date($0) } ?? ""
    return StoryPage.PressItem(
      label: [coverage.outlet, day].filter { !$0.isEmpty }.joined(separator: ", "),
      address: coverage.url.isEmpty ? nil : coverage.url)
  }

  /// The four steps of a model's way. A step counts as taken when it has a real date or the way is beyond it.
  private func steps(_ stage: Stage) -> [StoryPage.Step] {
    let reached = Stage.Step.allCases.firstIndex(of: stage.now) ?? 0
    return Stage.Step.allCases.enumerated().map { index, step in
      let dates = stage.dates[step] ?? Stage.Dates()
      let isDone = index <= reached
      let date =
        isDone
        ? (dates.real ?? dates.planned).map { wording.dayOrMonth($0) }
        : (dates.planned ?? dates.real).map { strings(.planned, ["date": wording.dayOrMonth($0)]) }
      return StoryPage.Step(name: strings["stage_" + step.rawValue], date: date ?? "", isDone: isDone)
    }
  }

  /// Up to three stories of the same movement: those just before it, else those just after. Neighbours, not the
  /// newest, so that a new story changes the pages of its neighbours alone.
  private func related(to number: Int) -> [Int] {
    guard let movement = catalog.entries[number].common.movements.first else { return [] }
    let list = catalog.entries(of: movement.id)
    let place = position(of: number, in: list)
    let isOther = { (other: Int) in other != number && catalog.entries[other].kind == .story }
    let older = list[place...].lazy.filter(isOther).prefix(3)
    let newer = list[..<place].reversed().lazy.filter(isOther).prefix(3 - older.count)
    return Array(older) + Array(newer)
  }

  /// The story before this one in time; after the oldest, the newest.
  private func next(after number: Int) -> Int? {
    let stories = catalog.entries(of: .story)
    let older = neighbours(of: number, in: stories).older
    return older ?? stories.first.flatMap { $0 == number ? nil : $0 }
  }
}
