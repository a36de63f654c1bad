import Catalog
import Vietnamese

extension Catalog {
  /// The awards whose decisions fall into `span`, in whichever table they stand; those of `agency` where one is given.
  func awardFigures(of year: Int, in span: ReportSpan, to agency: ID<Agency>?) -> AwardFigures {
    let agencies = self.agencies.filter { agency == nil || $0.id.id == agency }
    var figures = AwardFigures()
    var inForce: [Award] = []
    for table in yearsOfAwards {
      for award in awards(of: table) where agency == nil || award.agency.id == agency {
        if let revoked = award.revoked {
          if span.contains(revoked) { figures.revoked += 1 }
        } else if let date = award.date?.value, span.contains(date) {
          inForce.append(award)
          if table == year { figures.onRollOfSpan += 1 }
        }
      }
    }
    figures.honours = HonourFigures(inForce)
    figures.decisions = Set(inForce.map { "\($0.date?.value.iso ?? "") \($0.decision)" }).count
    figures.byTitle = countsByTitle(inForce)
    figures.byLevel = counts(inForce.map { level(of: $0) })
    let kinds = Dictionary(grouping: inForce) { $0.kind }
    figures.byKind = Award.Kind.allCases.compactMap { kind in kinds[kind].map { (kind, $0.count) } }
    figures.ratio = HonourRatio(figures.honours, of: agencies, in: year)
    let roll = self.roll(of: year, to: agency)
    figures.onRoll = roll.whole.awards
    figures.ratioOfYear = HonourRatio(roll, of: agencies, in: year)
    let before = self.roll(of: year - 1, to: agency)
    if before.whole.awards > 0 { figures.ratioOfYearBefore = HonourRatio(before, of: agencies, in: year - 1) }
    return figures
  }

  /// What the honour roll of `year` comes to, or `agency`'s part of it.
  private func roll(of year: Int, to agency: ID<Agency>?) -> HonourFigures {
    guard let agency else { return honours(in: year) }
    return HonourFigures(awards(of: year).lazy.filter { $0.agency.id == agency })
  }

  /// In the order of the titles, which is that of the law; titles that nobody knows come last, by their ids.
  private func countsByTitle(_ awards: [Award]) -> [(title: ID<Title>, count: HonourCount)] {
    var groups = Dictionary(grouping: awards) { $0.title.id }
    let known = titles.compactMap { title in groups.removeValue(forKey: title.id.id).map { (title.id.id, $0) } }
    let strangers = groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return (known + strangers).map { title, awards in
      // People are not told apart here, which is what takes time.
      var count = HonourCount()
      count.awards = awards.count
      count.collectives = awards.count { $0.subject == .collective }
      count.households = awards.count { $0.subject == .household }
      return (title, count)
    }
  }

  /// How often each level occurs, the highest first, then those of other names.
  private func counts(_ levels: [String]) -> [(level: String, count: Int)] {
    let order = Title.Level.allCases.map(\.rawValue)
    let groups = Dictionary(grouping: levels) { $0 }.mapValues(\.count)
    return groups.sorted { a, b in
      let rank = { (level: String) in order.firstIndex(of: level) ?? order.count }
      return (rank(a.key), a.key) < (rank(b.key), b.key)
    }.map { ($0.key, $0.value) }
  }
}
