import Diagnostics
import Vietnamese

/// Points as a whole number of thousandths, so that sums are exact whatever their order.
public struct Points: Hashable, Sendable, Comparable {
  /// The thousandths.
  public var thousandths: Int

  /// So many thousandths of a point.
  public init(thousandths: Int = 0) { self.thousandths = thousandths }

  /// Reads a plain decimal; what lies below a thousandth is cut off. Nil where it is none, or has more than nine digits
  /// before the point.
  public init?(_ decimal: String) {
    let parts = decimal.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, whole.utf8.count <= 10, let units = Int(whole), parts.count <= 2 else { return nil }
    let fraction = (parts.count == 2 ? String(parts[1].prefix(3)) : "") + "000"
    guard let rest = Int(fraction.prefix(3)) else { return nil }
    thousandths = units * 1000 + (whole.hasPrefix("-") ? -rest : rest)
  }

  /// As a plain decimal, without zeros at the end.
  public var decimal: String {
    let sign = thousandths < 0 ? "-" : ""
    let (units, rest) = (abs(thousandths) / 1000, abs(thousandths) % 1000)
    if rest == 0 { return sign + String(units) }
    var digits = String(String(rest + 1000).dropFirst())
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(sign)\(units).\(digits)"
  }

  /// The amount without its sign.
  public var magnitude: Points { Points(thousandths: abs(thousandths)) }

  /// Orders by amount.
  public static func < (a: Self, b: Self) -> Bool { a.thousandths < b.thousandths }
  /// The sum.
  public static func + (a: Self, b: Self) -> Self { Points(thousandths: a.thousandths + b.thousandths) }
  /// The opposite.
  public static prefix func - (a: Self) -> Self { Points(thousandths: -a.thousandths) }
}

/// Where an agency stands in a year.
public struct Standing: Sendable {
  /// The agency.
  public var agency: ID<Agency>
  /// Its rank by verified points: equal totals share a rank, and the next is skipped (1, 2, 2, 4).
  public var rank: Int
  /// Its verified total: what criteria give, less penalties.
  public var total: Points
  /// The total that it gives itself.
  public var own: Points
  /// Its verified points by criterion, in the plan's order; nil where there are none yet.
  public var verified: [Points?]
  /// Whether the plan's tie order sets it apart from those who share its rank.
  public var isSettledByTieOrder = false
}

extension Catalog {
  /// The standings of `year`: best first, of equals the one before whom the plan's tie order puts, then in the agencies'
  /// order. Agencies without points are not in them.
  public func standings(of year: Int) -> [Standing] { index.standings[year] ?? [] }

  /// Ranks the agencies in each year that has a plan, once for all pages.
  mutating func rank() {
    for plan in plans { index.standings[plan.year.value] = ranked(plan) }
  }

  private func ranked(_ plan: Plan) -> [Standing] {
    if plan.criteria.isEmpty { return [] }
    let rows = Dictionary(grouping: scores(of: plan.year.value)) { $0.agency.id }
    let places = index.agencies
    var standings = rows.keys.filter { places[$0] != nil }.map { standing(of: $0, rows[$0] ?? [], plan) }
    let groups = Dictionary(standings.map { ($0.agency, groupTotals(of: $0, plan)) }) { first, _ in first }
    standings.sort { a, b in
      if a.total != b.total { return b.total < a.total }
      let (own, other) = (groups[a.agency] ?? [], groups[b.agency] ?? [])
      for (mine, theirs) in zip(own, other) where mine != theirs { return theirs < mine }
      return (places[a.agency] ?? 0) < (places[b.agency] ?? 0)
    }
    for place in standings.indices {
      let isEqual = place > 0 && standings[place].total == standings[place - 1].total
      standings[place].rank = isEqual ? standings[place - 1].rank : place + 1
      if isEqual, groups[standings[place].agency] != groups[standings[place - 1].agency] {
        standings[place].isSettledByTieOrder = true
      }
    }
    return standings
  }

  /// The years that have standings, the latest first.
  public var yearsOfStandings: [Int] {
    plans.map(\.year.value).filter { !standings(of: $0).isEmpty }.sorted(by: >)
  }

  private func standing(of agency: ID<Agency>, _ scores: [Score], _ plan: Plan) -> Standing {
    let byCriterion = Dictionary(scores.map { ($0.criterion.id, $0) }) { first, _ in first }
    var standing = Standing(agency: agency, rank: 0, total: Points(), own: Points(), verified: [])
    for criterion in plan.criteria {
      let score = byCriterion[criterion.id.id]
      let verified = (score?.verified?.value).flatMap { Points($0) }
      let own = (score?.own?.value).flatMap { Points($0) } ?? Points()
      standing.verified.append(verified)
      standing.total = standing.total + signed(verified ?? Points(), criterion)
      standing.own = standing.own + signed(own, criterion)
    }
    return standing
  }

  private func signed(_ points: Points, _ criterion: Criterion) -> Points {
    criterion.kind == .penalty ? -points.magnitude : points
  }

  /// The verified totals of the groups that settle ties, in their order.
  private func groupTotals(of standing: Standing, _ plan: Plan) -> [Points] {
    plan.tieOrder.map { group in
      zip(plan.criteria, standing.verified).filter { $0.0.group == group.value }
        .reduce(Points()) { $0 + signed($1.1 ?? Points(), $1.0) }
    }
  }
}
