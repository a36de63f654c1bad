import Catalog
import Vietnamese

extension Website {
  /// A story's page.
  func storyPage(_ story: Story, _ number: Int) -> StoryPage {
    let entry = catalog.entries[number]
    let subject = story.subject
    let next = next(after: number)
    let recognised = story.initiative.map { $0.recognised ? strings[.recognised] : "" } ?? ""
    return StoryPage(
      entry: parts(of: number),
      kicker: movement(of: entry).map { strings(.movementIs, ["name": $0.name]) } ?? "",
      name: story.shownName, role: subject.role, unit: subject.unit,
      agency: story.agency.map { link(to: $0.id) } ?? NamedLink(label: "", address: nil),
      portrait: portrait(of: story, in: entry), awards: story.awards.map { Line(text: words(of: $0)) },
      ownAwards: catalog.awards(toldIn: number).map { line(of: $0.award, in: $0.year) },
      steps: story.stage.map { steps($0) } ?? [],
      roadmap: story.stage.flatMap { _ in link(to: .roadmap, of: entry.day.year) }, quote: story.quote?.text ?? "",
      quoteBy: story.quote?.by ?? "",
      lessons: story.lessons.map(Line.init), initiative: story.initiative?.title ?? "",
      initiativeNote: [recognised, story.initiative?.decision ?? ""].filter { !$0.isEmpty }.joined(separator: ", "),
      press: story.coverage.map { press($0) }, reading: reading(entry),
      related: related(to: number, besides: next).map { row($0) },
      next: next.flatMap { card($0) })
  }

  private func words(of award: OutsideAward) -> String {
    let title = titleName(award.title.id, on: catalog.referenceDay(of: award.year ?? catalog.today.year))
    return [title, award.issuer, award.year.map(String.init) ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// An award of the bloc's tables in a line, with the roll of its year.
  private func line(of award: Award, in year: Int) -> NamedLink {
    let words = [words(of: award), award.issuer, award.date.map { wording.date($0.value) } ?? "", note(on: award)]
    let address = addresses.year(year, of: .awards, isLatest: catalog.yearsOfAwards.first == year)
    return NamedLink(label: words.filter { !$0.isEmpty }.joined(separator: ", "), address: address)
  }

  private func press(_ coverage: Coverage) -> StoryPage.PressItem {
    let day = coverage.date.map { wording.date($0) } ?? ""
    return StoryPage.PressItem(
      label: [coverage.outlet, day].filter { !$0.isEmpty }.joined(separator: ", "),
      address: coverage.url.isEmpty ? nil : coverage.url)
  }

  /// The four steps of a model's way. A step counts as taken when the way has come to it or when it has a real date;
  /// what was planned is said of steps to come alone, and of the step at hand since when.
  private func steps(_ stage: Stage) -> [StoryPage.Step] {
    let reached = Stage.Step.allCases.firstIndex(of: stage.now) ?? 0
    return Stage.Step.allCases.enumerated().map { index, step in
      let dates = stage.dates[step] ?? Stage.Dates()
      let isDone = index <= reached || dates.real != nil
      let date = (isDone ? dates.real : dates.planned).map { wording.dayOrMonth($0) }
      let phrase: Phrase? = isDone ? (index == reached && index > 0 ? .since : nil) : .planned
      return StoryPage.Step(
        name: strings[.stage(step)],
        date: date.map { date in phrase.map { strings($0, ["date": date]) } ?? date } ?? "",
        isDone: isDone)
    }
  }

  /// Up to three stories of the same movement besides `next`: those just before it, else those just after. Neighbours,
  /// not the newest, so that a new story changes the pages of its neighbours alone.
  private func related(to number: Int, besides next: Int?) -> [Int] {
    guard let movement = catalog.entries[number].common.movements.first else { return [] }
    let list = catalog.entries(of: movement.id)
    let place = position(of: number, in: list)
    // A plain loop: a lazy filter would keep a copy of the whole website for each story.
    var related: [Int] = []
    func take(_ others: some Sequence<Int>) {
      for other in others {
        if related.count == 3 { return }
        if other != number, other != next, catalog.entries[other].kind == .story { related.append(other) }
      }
    }
    take(list[place...])
    take(list[..<place].reversed())
    return related
  }

  /// The story before this one in time; after the oldest, the newest. So a new story changes the oldest one's page.
  private func next(after number: Int) -> Int? {
    let stories = catalog.entries(of: .story)
    let older = neighbours(of: number, in: stories).older
    return older ?? stories.first.flatMap { $0 == number ? nil : $0 }
  }
}
