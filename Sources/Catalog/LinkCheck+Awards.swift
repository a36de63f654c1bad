import Diagnostics
import Vietnamese

extension LinkCheck {
  /// Checks what no table says by itself: deeds awarded twice or late, agencies that are no more, titles that take
  /// others before them, and the ratio of commendation from year to year.
  mutating func checkAwardsTogether() {
    var tables: [(year: Int, awards: [Award])] = []
    for file in content.files {
      guard case .ledger(let ledger) = file.parsed, case .awards(let rows) = ledger.rows, !rows.isEmpty else {
        continue
      }
      tables.append((ledger.year, rows))
    }
    if tables.isEmpty { return }
    checkDeeds(in: tables.flatMap(\.awards))
    for award in tables.lazy.flatMap(\.awards) {
      if let date = award.date?.value { requireStillThere(award.agency, on: date) }
    }
    checkPrerequisites(in: tables)
    checkRatios(tables)
  }

  mutating func state(_ fact: HonourFact, at place: Place) {
    problems.append(Diagnostic(.honour(fact), at: place))
  }

  // MARK: Deeds

  /// One achievement is awarded once (Law 06/2022/QH15, article 5): one deed of one day, or, of awards for deeds of
  /// which one names no day, one story. A revoked award counts for none.
  private mutating func checkDeeds(in awards: [Award]) {
    var byDay: [String: String] = [:]
    var byStory: [String: (name: String, deed: Day?)] = [:]
    for award in awards where award.deed != nil || award.kind == .adHoc {
      checkDay(of: award)
      if award.revoked != nil { continue }
      let who = "\(AwardHistory.person(award)) \(award.agency.id.slug)"
      var first: String?
      if let deed = award.deed {
        let key = "\(who) \(deed.iso)"
        first = byDay[key]
        byDay[key] = first ?? award.name.value
      }
      if award.kind == .adHoc, let story = award.story?.value {
        let key = "\(who) \(story)"
        if let earlier = byStory[key], earlier.deed == nil || award.deed == nil { first = first ?? earlier.name }
        byStory[key] = byStory[key] ?? (award.name.value, award.deed)
      }
      if let first { state(AwardFact.secondForOneDeed(first: first), at: award.name.place) }
    }
  }

  private mutating func checkDay(of award: Award) {
    guard let deed = award.deed, let date = award.date else { return }
    let days = deed.days(until: date.value)
    if days < 0 { state(HonourFact.deedAfterAward, at: date.place) }
    guard award.kind == .adHoc, let limit = catalog.plan(of: date.value.year)?.commendation.adHocDays else { return }
    if days > limit { state(AwardFact.late(days: days, limit: limit), at: date.place) }
  }

  // MARK: Ratio

  /// “Phấn đấu tăng dần tỷ lệ khen thưởng … hằng năm” (plan, II.2): held against years that are over.
  private mutating func checkRatios(_ tables: [(year: Int, awards: [Award])]) {
    let ratios = catalog.honourRatios
    for (before, ratio) in zip(ratios, ratios.dropFirst())
    where ratio.year == before.year + 1 && ratio.year < catalog.today.year && ratio.tenths < before.tenths {
      let place =
        catalog.plan(of: ratio.year)?.year.place ?? tables.first { $0.year == ratio.year }?.awards.first?.place
      guard let place else { continue }
      state(
        HonourFact.ratioFell(year: ratio.year, from: decimal(before.tenths), to: decimal(ratio.tenths)), at: place)
    }
  }

  private func decimal(_ tenths: Int) -> String { "\(tenths / 10),\(tenths % 10)" }
}
