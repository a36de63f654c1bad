import Diagnostics
import Vietnamese

/// The titles that rules name.
private enum Ruled {
  static let national = ID<Title>("cstd-toan-quoc")
  static let provincial = ID<Title>("cstd-tinh")
  static let grassroots = ID<Title>("cstd-co-so")
  static let advanced = ID<Title>("lao-dong-tien-tien")
  static let collective = ID<Title>("tap-the-xuat-sac")
  static let flag = ID<Title>("co-chinh-phu")
  static let all: Set<ID<Title>> = [national, provincial, grassroots, advanced, collective, flag]
}

extension LinkCheck {
  /// Holds titles against those that they take before them (Law 06/2022/QH15, articles 21 to 27; the same articles in
  /// the Law of 2003).
  ///
  /// Only what the tables of the years in question show to be missing is said, never what lies in a year without a
  /// table. Where these tables do not have the lower title at all, the office does not keep it there: that is said once
  /// a year, not of everybody.
  mutating func checkPrerequisites(in tables: [(year: Int, awards: [Award])]) {
    let history = AwardHistory(tables, of: Ruled.all)
    var said: Set<String> = []
    var first: [Int: Set<ID<Agency>>] = [:]
    for (year, awards) in tables {
      var fighters: [ID<Agency>: Int] = [:]
      for award in awards where award.revoked == nil && Ruled.all.contains(award.title.id) {
        switch award.title.id {
        case Ruled.provincial: checkYearsRunning(before: award, year, history, &said)
        case Ruled.national: checkTimesRunning(before: award, year, history, &said)
        case Ruled.grassroots:
          checkAdvanced(award, year, history, &said)
          fighters[award.agency.id, default: 0] += 1
          checkBound(award, year, history, isLast: fighters[award.agency.id])
        case Ruled.collective: checkMember(of: award, year, history, &said)
        case Ruled.flag: checkFirst(award, year, &first)
        default: break
        }
      }
    }
  }

  /// Chiến sĩ thi đua cấp tỉnh: Chiến sĩ thi đua cơ sở in three years running. They end in the award's year or, for a
  /// decision early in the next, in the year before; one of the two is enough.
  private mutating func checkYearsRunning(
    before award: Award, _ year: Int, _ history: AwardHistory, _ said: inout Set<String>
  ) {
    let person = AwardHistory.person(award)
    let windows = [year - 1, year].map { last in
      (last - 2...last).filter { year in
        // This year's may still come.
        year != catalog.today.year && history.holding(of: Ruled.grassroots, by: person, in: year) == .missing
      }
    }
    guard let missing = windows.min(by: { $0.count < $1.count }), !missing.isEmpty else { return }
    if !isWorthSaying(award, year, history.lists(Ruled.grassroots, in: year - 3...year), &said) { return }
    state(
      HonourFact.lacksTitlesRunning(name(award.title.id), needed: name(Ruled.grassroots), count: 3, missing: missing),
      at: award.title.place)
  }

  /// Chiến sĩ thi đua toàn quốc: Chiến sĩ thi đua cấp tỉnh twice running. Each takes three years by itself, so that the
  /// two lie in the six years that end with the award, and the second in the last three.
  private mutating func checkTimesRunning(
    before award: Award, _ year: Int, _ history: AwardHistory, _ said: inout Set<String>
  ) {
    let person = AwardHistory.person(award)
    let holdings = (year - 5...year).map { history.holding(of: Ruled.provincial, by: person, in: $0) }
    let found = holdings.count { $0 == .held }
    let possible = found + holdings.count { $0 == .unknown }
    let isRecent = holdings.suffix(3).contains { $0 != .missing }
    if found >= 2 || possible >= 2 && isRecent { return }
    if !isWorthSaying(award, year, history.lists(Ruled.provincial, in: year - 5...year), &said) { return }
    state(
      HonourFact.lacksTitles(name(award.title.id), needed: name(Ruled.provincial), count: 2, found: found),
      at: award.title.place)
  }

  /// Chiến sĩ thi đua cơ sở: Lao động tiên tiến of that year; a decision of the first three months may be of the year
  /// before.
  private mutating func checkAdvanced(
    _ award: Award, _ year: Int, _ history: AwardHistory, _ said: inout Set<String>
  ) {
    let person = AwardHistory.person(award)
    let isEarly = (award.date?.value.month ?? 12) <= 3
    let years = isEarly ? [year - 1, year] : [year]
    if years.contains(where: { history.holding(of: Ruled.advanced, by: person, in: $0) != .missing }) { return }
    if !isWorthSaying(award, year, history.lists(Ruled.advanced, in: years), &said) { return }
    state(
      HonourFact.lacksTitleOfYear(name(award.title.id), needed: name(Ruled.advanced), year: years[0]),
      at: award.title.place)
  }

  /// The plan's bound on Chiến sĩ thi đua cơ sở among an agency's Lao động tiên tiến; said at the first award beyond it.
  private mutating func checkBound(_ award: Award, _ year: Int, _ history: AwardHistory, isLast count: Int?) {
    guard let percent = catalog.plan(of: year)?.commendation.fighterPercent, let count else { return }
    let whole = history.count(of: Ruled.advanced, at: award.agency.id, in: year)
    // Without any of the lower title the tables do not tell of how many these are.
    let isWithin = { (count: Int) in count * 100 <= percent * whole }
    guard whole > 0, !isWithin(count), isWithin(count - 1) else { return }
    let all = history.count(of: Ruled.grassroots, at: award.agency.id, in: year)
    state(
      HonourFact.tooMany(
        name(Ruled.grassroots), count: all, of: name(Ruled.advanced), outOf: whole, percent: percent),
      at: award.title.place)
  }

  /// Tập thể lao động xuất sắc: somebody of the agency who is Chiến sĩ thi đua cơ sở, in the award's year or the one
  /// before.
  private mutating func checkMember(
    of award: Award, _ year: Int, _ history: AwardHistory, _ said: inout Set<String>
  ) {
    guard let agency = catalog.agency(award.agency.id) else { return }
    let holdings = [year - 1, year].map { history.holding(of: Ruled.grassroots, at: award.agency.id, in: $0) }
    if holdings.contains(where: { $0 != .missing }) { return }
    if !isWorthSaying(award, year, history.lists(Ruled.grassroots, in: year - 1...year), &said) { return }
    state(
      HonourFact.lacksMembersTitle(name(award.title.id), needed: name(Ruled.grassroots), agency: agency.name),
      at: award.title.place)
  }

  /// Cờ thi đua của Chính phủ: the first in the standings of the award's year or, for a decision that follows on them,
  /// of the year before.
  private mutating func checkFirst(_ award: Award, _ year: Int, _ first: inout [Int: Set<ID<Agency>>]) {
    for year in [year - 1, year] where first[year] == nil {
      let standings = catalog.standings(of: year)
      first[year] = Set(standings.filter { $0.rank == 1 && !$0.isSettledByTieOrder }.map(\.agency))
    }
    let known = [year, year - 1].filter { !(first[$0]?.isEmpty ?? true) }
    guard let last = known.first, !known.contains(where: { first[$0]?.contains(award.agency.id) ?? false }) else {
      return
    }
    state(HonourFact.notFirstOfBloc(name(award.title.id), year: last), at: award.title.place)
  }

  /// Whether to speak of `award`: where its tables do not list the lower title at all, once a year and title.
  private func isWorthSaying(_ award: Award, _ year: Int, _ isListed: Bool, _ said: inout Set<String>) -> Bool {
    isListed || said.insert("\(year) \(award.title.id.slug)").inserted
  }

  private func name(_ title: ID<Title>) -> String { catalog.title(title)?.name ?? title.slug }
}
