import Catalog
import Vietnamese

extension Catalog {
  /// The awards whose decisions fall into `span`, in whichever table they stand; those of `agency` where one is given.
  func awardFigures(of year: Int, in span: ReportSpan, to agency: ID<Agency>?) -> AwardFigures {
    let agencies = self.agencies.filter { agency == nil || $0.id.id == agency }
    func own(_ awards: [Award]) -> [Award] {
      agency == nil ? awards : awards.filter { $0.agency.id == agency }
    }
    let all = own(yearsOfAwards.flatMap { awards(of: $0) })
    let dated = all.filter { $0.date.map { span.contains($0.value) } ?? false }
    let inForce = dated.filter { $0.revoked == nil }
    var figures = AwardFigures()
    figures.honours = HonourFigures(dated)
    figures.decisions = Set(inForce.map { "\($0.date?.value.iso ?? "") \($0.decision)" }).count
    figures.byTitle = countsByTitle(inForce)
    figures.byLevel = counts(inForce.map { level(of: $0) })
    let kinds = Dictionary(grouping: inForce) { $0.kind }
    figures.byKind = Award.Kind.allCases.compactMap { kind in kinds[kind].map { (kind, $0.count) } }
    figures.revoked = all.count { $0.revoked.map(span.contains) ?? false }
    figures.ratio = HonourRatio(figures.honours, of: agencies, in: year)
    let roll = agency == nil ? honours(in: year) : HonourFigures(own(awards(of: year)))
    figures.onRollOfSpan = own(awards(of: year)).count {
      $0.revoked == nil && ($0.date.map { span.contains($0.value) } ?? false)
    }
    figures.onRoll = roll.whole.awards
    figures.ratioOfYear = HonourRatio(roll, of: agencies, in: year)
    let before = agency == nil ? honours(in: year - 1) : HonourFigures(own(awards(of: year - 1)))
    if before.whole.awards > 0 { figures.ratioOfYearBefore = HonourRatio(before, of: agencies, in: year - 1) }
    return figures
  }

  /// In the order of the titles, which is that of the law; titles that nobody knows come last, by their ids.
  private func countsByTitle(_ awards: [Award]) -> [(title: ID<Title>, count: HonourCount)] {
    var groups = Dictionary(grouping: awards) { $0.title.id }
    let known = titles.compactMap { title in groups.removeValue(forKey: title.id.id).map { (title.id.id, $0) } }
    let strangers = groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return (known + strangers).map { ($0.0, HonourFigures($0.1).whole) }
  }

  /// The level written with an award, else its title's.
  private func level(of award: Award) -> String { award.level?.value ?? title(award.title.id)?.level ?? "" }

  /// How often each level occurs, the highest first, then those of other names.
  private func counts(_ levels: [String]) -> [(level: String, count: Int)] {
    let order = ["state", "government", "ministry", "province", "party", "district", "commune", "grassroots"]
    let groups = Dictionary(grouping: levels) { $0 }.mapValues(\.count)
    return groups.sorted { a, b in
      let rank = { (level: String) in order.firstIndex(of: level) ?? order.count }
      return (rank(a.key), a.key) < (rank(b.key), b.key)
    }.map { ($0.key, $0.value) }
  }
}
