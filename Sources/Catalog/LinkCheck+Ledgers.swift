import Diagnostics
import Markdown
import Vietnamese

extension LinkCheck {
  /// Checks the office's tables: ids and files that exist, figures that can be, and what the law and the plan say.
  mutating func checkLedgers() {
    for file in content.files {
      guard case .ledger(let ledger) = file.parsed else { continue }
      let standing = catalog.shows(ledger.kind) ? Standing.shown : .ofTheBloc
      if standing == .ofTheBloc { state(.tableKeptOut, at: Place(file.number, 0..<0)) }
      switch ledger.rows {
      case .awards(let rows):
        check(rows, of: ledger.year, standing)
        noteRowsOfTheBloc(rows.filter { !catalog.shows($0.circulation) }.map(\.name.place), standing)
      case .nominations(let rows):
        for row in rows { check(row, catalog.shows(row.circulation) ? standing : .ofTheBloc) }
        noteRowsOfTheBloc(rows.filter { !catalog.shows($0.circulation) }.map(\.name.place), standing)
        checkConsultations(on: rows)
      case .scores(let rows): check(rows, of: ledger.year)
      case .submissions(let rows): check(rows, of: ledger.year, standing)
      }
    }
    checkAwardsTogether()
  }

  mutating func state(_ fact: AwardFact, at place: Place) {
    problems.append(Diagnostic(.award(fact), at: place))
  }

  /// Says how many rows of a table are kept out, at the first; of a whole table that is, this has been said.
  private mutating func noteRowsOfTheBloc(_ places: [Place], _ standing: Standing) {
    if standing == .shown, let first = places.first { state(.rowsKeptOut(count: places.count), at: first) }
  }

  // MARK: Awards

  private mutating func check(_ awards: [Award], of year: Int, _ standing: Standing) {
    let ahead = awards.filter { catalog.shows($0.circulation) && catalog.isStillToCome($0) }
    if standing == .shown, let first = ahead.first, let date = first.date {
      state(.stillToCome(count: ahead.count, day: date.value.short), at: date.place)
    }
    for award in awards {
      let standing = self.standing(of: award, standing)
      require(award.agency)
      require(award.title)
      if let file = award.file { checkMedia(file, in: "awards", standing, isPicture: false) }
      if let story = award.story { checkStory(story, of: award, standing) }
      checkLaw(of: award)
      guard let date = award.date else { continue }
      if date.value.year != year { state(.otherYear(year), at: date.place) }
      if let revoked = award.revoked, revoked < date.value { state(.revokedBeforeAward, at: award.place) }
    }
  }

  /// Where the row of `award` stands, in a table that stands at `standing`.
  private func standing(of award: Award, _ standing: Standing) -> Standing {
    if standing != .shown { return standing }
    if !catalog.shows(award.circulation) { return .ofTheBloc }
    return catalog.isStillToCome(award) ? .later : .shown
  }

  /// An award is judged by the law of its date.
  private mutating func checkLaw(of award: Award) {
    guard let title = catalog.title(award.title.id), let date = award.date?.value else { return }
    let form = title.form(on: date)
    let name = title.name(on: date)
    if form == nil { state(.titleNotInForce(name, day: date.short), at: award.title.place) }
    let expected = form?.level ?? title.level
    if let level = award.level, !expected.isEmpty, !isSame(level.value, expected) {
      state(.wrongLevel(level.value, title: name, expected: expected), at: level.place)
    }
    if !title.honours(award.subject) {
      state(.wrongSubject(title: name, award.subject.word, of: shown(award.name.value)), at: award.title.place)
    }
  }

  /// Whether two words are one level: its id, or its Vietnamese name.
  private func isSame(_ written: String, _ level: String) -> Bool {
    if written == level { return true }
    guard let known = Title.Level(written: level) else { return slug(written) == slug(level) }
    return Title.Level(written: written) == known
  }

  private mutating func checkStory(_ story: Placed<String>, of award: Award, _ standing: Standing) {
    switch checkLink(Body.Link(path: story.value, at: story.place), in: "awards", standing) {
    case .entry(let number) where catalog.entries[number].kind == .story:
      // The row would tell who it is that the story does not name.
      if catalog.story(of: award) == nil { state(.storyHidesName, at: story.place) }
    case .entry, .media, .plan, .page: state(.notAStory(shown(story.value)), at: story.place)
    case .keptOut, .broken, .nothing: break
    }
  }

  // MARK: Nominations

  private mutating func check(_ nomination: Nomination, _ standing: Standing) {
    require(nomination.agency)
    require(nomination.title)
    if let title = catalog.title(nomination.title.id), !title.honours(nomination.subject) {
      state(
        .wrongSubject(title: title.name, nomination.subject.word, of: shown(nomination.name.value)),
        at: nomination.title.place)
    }
    guard let path = nomination.consultation else { return }
    switch checkLink(Body.Link(path: path.value, at: path.place), in: "nominations", standing) {
    case .entry(let number) where catalog.entries[number].announcement?.kind == .consultation: break
    case .entry, .media, .plan, .page: state(.notAConsultation(shown(path.value)), at: path.place)
    case .keptOut, .broken, .nothing: break
    }
  }

  // MARK: Scores and reports

  private mutating func check(_ scores: [Score], of year: Int) {
    let criteria = catalog.plan(of: year)?.criteria ?? []
    let maxima = Dictionary(criteria.map { ($0.id.id, $0.max) }) { first, _ in first }
    var seen: Set<String> = []
    for score in scores {
      require(score.agency)
      guard let max = maxima[score.criterion.id] else {
        requireCriterion(score.criterion, among: criteria)
        continue
      }
      if let limit = Double(max) {
        for points in [score.own, score.verified].compactMap(\.self)
        where Double(points.value).map({ $0 > limit }) ?? false {
          state(.scoreAboveMaximum(vietnameseNumber(max) ?? max), at: points.place)
        }
      }
      if !seen.insert(score.agency.id.slug + " " + score.criterion.id.slug).inserted {
        state(.secondScore, at: score.place)
      }
    }
  }

  private mutating func check(_ submissions: [Submission], of year: Int, _ standing: Standing) {
    let reports = catalog.plan(of: year)?.reports ?? []
    var seen: Set<String> = []
    for row in submissions {
      require(row.agency)
      if let file = row.file { checkMedia(file, in: "reports", standing, isPicture: false) }
      guard let report = reports.first(where: { $0.id.id == row.report.id }) else {
        requireReport(row.report, among: reports, of: year)
        continue
      }
      if let from = report.from?.value, let submitted = row.submitted, submitted.value < from {
        state(.beforePeriod, at: submitted.place)
      }
      if !seen.insert(row.agency.id.slug + " " + row.report.id.slug).inserted {
        state(.secondSubmission, at: row.place)
      }
    }
  }
}

extension Subject.Kind {
  /// Whom a row honours, in the words of the diagnostics.
  var word: AwardFact.Subject {
    switch self {
    case .individual: .individual
    case .collective: .collective
    case .household: .household
    }
  }
}
