import Diagnostics
import Markdown
import Vietnamese

extension LinkCheck {
  /// Checks the office's tables: ids and files that exist, figures that can be, and what the law and the plan say.
  mutating func checkLedgers() {
    for file in content.files {
      guard case .ledger(let ledger) = file.parsed else { continue }
      switch ledger.rows {
      case .awards(let rows): check(rows, of: ledger.year)
      case .nominations(let rows):
        for row in rows { check(row) }
        checkConsultations(on: rows)
      case .scores(let rows): check(rows, of: ledger.year)
      case .submissions(let rows): check(rows, of: ledger.year)
      }
    }
  }

  private mutating func state(_ fact: AwardFact, at place: Place) {
    problems.append(Diagnostic(.award(fact), at: place))
  }

  // MARK: Awards

  private mutating func check(_ awards: [Award], of year: Int) {
    var deeds: [String: String] = [:]
    for award in awards {
      require(award.agency)
      require(award.title)
      if let file = award.file { checkMedia(file, in: "awards", .shown, isPicture: false) }
      if let story = award.story { checkStory(story) }
      checkLaw(of: award)
      guard let date = award.date else { continue }
      if date.value.year != year { state(.otherYear(year), at: date.place) }
      if let revoked = award.revoked, revoked < date.value { state(.revokedBeforeAward, at: award.place) }
      checkDeed(of: award, date.value)
      // Law 06/2022/QH15, article 5: one achievement is awarded once. A revoked award counts for none.
      guard let deed = award.deed, award.revoked == nil else { continue }
      let key = "\(slug(award.name.value)) \(award.agency.id.slug) \(deed.iso)"
      if let first = deeds[key] {
        state(.secondForOneDeed(first: first), at: award.name.place)
      } else {
        deeds[key] = award.name.value
      }
    }
  }

  /// An award is judged by the law of its date.
  private mutating func checkLaw(of award: Award) {
    guard let title = catalog.title(award.title.id), let date = award.date?.value else { return }
    let isKnown = (title.validFrom.map { $0 <= date } ?? true) && (title.validTo.map { date <= $0 } ?? true)
    if !isKnown { state(.titleNotInForce(title.name, day: date.short), at: award.title.place) }
    if let level = award.level, !title.level.isEmpty, level.value != title.level {
      state(.wrongLevel(level.value, title: title.name, expected: title.level), at: level.place)
    }
    let honours =
      switch title.subject {
      case "individual": award.subject == .individual
      case "collective": award.subject == .collective
      case "household": award.subject == .household
      case "both": award.subject != .household
      default: true
      }
    if !honours { state(.wrongSubject(title: title.name), at: award.title.place) }
  }

  private mutating func checkDeed(of award: Award, _ date: Day) {
    guard award.kind == .adHoc, let deed = award.deed,
      let limit = catalog.plans.first(where: { $0.year.value == date.year })?.commendation.adHocDays
    else { return }
    let days = deed.days(until: date)
    if days > limit { state(.late(days: days, limit: limit), at: award.date?.place ?? award.place) }
  }

  private mutating func checkStory(_ story: Placed<String>) {
    switch checkLink(Body.Link(path: story.value, at: story.place), in: "awards", .shown) {
    case .entry(let number) where catalog.entries[number].kind == .story: break
    case .entry, .media, .plan, .page: state(.notAStory(shown(story.value)), at: story.place)
    case .keptOut, .broken, .nothing: break
    }
  }

  // MARK: Nominations

  private mutating func check(_ nomination: Nomination) {
    require(nomination.agency)
    require(nomination.title)
    guard let path = nomination.consultation else { return }
    switch checkLink(Body.Link(path: path.value, at: path.place), in: "nominations", .shown) {
    case .entry(let number) where catalog.entries[number].announcement?.kind == .consultation: break
    case .entry, .media, .plan, .page: state(.notAConsultation(shown(path.value)), at: path.place)
    case .keptOut, .broken, .nothing: break
    }
  }

  // MARK: Scores and reports

  private mutating func check(_ scores: [Score], of year: Int) {
    let criteria = catalog.plans.first { $0.year.value == year }?.criteria ?? []
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

  private mutating func check(_ submissions: [Submission], of year: Int) {
    let reports = catalog.plans.first { $0.year.value == year }?.reports ?? []
    var seen: Set<String> = []
    for row in submissions {
      require(row.agency)
      if let file = row.file { checkMedia(file, in: "reports", .shown, isPicture: false) }
      guard let report = reports.first(where: { $0.id.id == row.report.id }) else {
        requireReport(row.report, among: reports)
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
