import Catalog
import Templates
import Vietnamese

extension Website {
  /// The honour roll of `year`.
  func honourPage(_ year: Int) -> (Theme.Kind, Frame, Record) {
    let title = strings(.honoursOfYear, ["y": String(year)])
    let frame = frameOfYear(title, year, catalog.yearsOfAwards, .awards)
    let bars = ratios().filter { $0.year <= year }.suffix(6)
    let page = HonourPage(
      title: title,
      years: years(catalog.yearsOfAwards, current: year, in: .awards), groups: groups(of: year), rows: rows(of: year),
      bars: draw(Array(bars)), chartTitle: sentence(on: Array(bars)))
    return (.honours, frame, page.record)
  }

  // MARK: The roll

  private func groups(of year: Int) -> [HonourPage.Group] {
    var order: [String] = []
    var members: [String: [Award]] = [:]
    for award in catalog.awards(of: year) {
      let key = "\(award.title.id.slug) \(award.kind.rawValue) \(award.decision) \(award.date?.value.iso ?? "")"
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(award)
    }
    let ranks = Dictionary(catalog.titles.enumerated().map { ($1.id.id, $0) }) { first, _ in first }
    let groups = order.compactMap { members[$0] }.sorted { a, b in
      let rank = { (awards: [Award]) in ranks[awards[0].title.id] ?? Int.max }
      let day = { (awards: [Award]) in awards[0].date?.value.iso ?? "" }
      return (rank(a), day(a), a[0].decision) < (rank(b), day(b), b[0].decision)
    }
    return groups.enumerated().map { place, awards in group(awards, id: "_\(place + 1)") }
  }

  private func group(_ awards: [Award], id: String) -> HonourPage.Group {
    let first = awards[0]
    let name = catalog.title(first.title.id)?.name ?? first.title.id.slug
    let day = first.date.map { wording.date($0.value) } ?? ""
    let count = strings(.countOfHonoured, ["n": String(awards.count)])
    let decision =
      first.decision.isEmpty
      ? [first.issuer, day].filter { !$0.isEmpty }.joined(separator: ", ")
      : strings(.decisionOf, ["number": first.decision, "date": day, "issuer": first.issuer])
    var file: String?
    if let path = first.file?.value, case .media(let media) = catalog.target(of: path, in: "awards") {
      file = urlPath(media)
    }
    let kind = first.kind == .merit ? "" : " " + strings[.award(first.kind)]
    return HonourPage.Group(
      id: id, title: name + kind, decision: decision + " · " + count, file: file, people: awards.map { person($0) })
  }

  private func person(_ award: Award) -> HonourPage.Person {
    let name = award.subject == .individual ? PersonName(award.name.value) : nil
    let before = name.map { [$0.family ?? "", $0.middle ?? ""].filter { !$0.isEmpty }.joined(separator: " ") } ?? ""
    var story: String?
    if let path = award.story?.value, case .entry(let number) = catalog.target(of: path, in: "awards") {
      story = addresses.entry(number)
    }
    return HonourPage.Person(
      before: before, name: name?.given ?? award.name.value,
      agency: [award.unit == award.name.value ? "" : award.unit, self.name(of: award.agency.id)].filter { !$0.isEmpty }
        .joined(separator: ", "),
      note: award.revoked.map { strings(.revokedOn, ["date": wording.date($0)]) } ?? "", story: story,
      isRevoked: award.revoked != nil)
  }

  // MARK: Figures

  /// The individuals with an award in force in `year`, each counted once; of `agency` where one is given.
  private func honoured(in year: Int, of agency: ID<Agency>? = nil, onlyStaff: Bool = false) -> Int {
    let names = catalog.awards(of: year).filter { award in
      award.subject == .individual && award.revoked == nil && (agency == nil || award.agency.id == agency)
        && (!onlyStaff || award.role == .staff)
    }.map { $0.agency.id.slug + " " + slug(oldTonePlace($0.name.value)) }
    return Set(names).count
  }

  private func rows(of year: Int) -> [HonourPage.Row] {
    catalog.agencies.compactMap { agency in
      let id = agency.id.id
      let awarded = honoured(in: year, of: id)
      let small = catalog.awards(of: year).count {
        $0.subject == .collective && !$0.unit.isEmpty && $0.revoked == nil && $0.agency.id == id
      }
      let headcount = agency.headcount[year]
      guard awarded > 0 || small > 0 || headcount != nil else { return nil }
      return HonourPage.Row(
        agency: link(to: id), headcount: headcount.map(String.init) ?? "", awarded: String(awarded),
        staff: String(honoured(in: year, of: id, onlyStaff: true)), small: String(small),
        ratio: headcount.flatMap { $0 > 0 ? percent(awarded, of: $0) + "%" : nil } ?? "")
    }
  }

  /// A share in per cent with one decimal.
  private func percent(_ part: Int, of whole: Int) -> String {
    let tenths = (part * 1000 + whole / 2) / whole
    let decimal = "\(tenths / 10).\(tenths % 10)"
    return wording.language == .vi ? decimal.split(separator: ".").joined(separator: ",") : decimal
  }

  private struct Ratio {
    let year: Int
    let part: Int
    let whole: Int
  }

  /// The share of those commended by year, earliest first, of the agencies whose headcount is on record.
  private func ratios() -> [Ratio] {
    catalog.yearsOfAwards.reversed().compactMap { year in
      let counted = catalog.agencies.filter { ($0.headcount[year] ?? 0) > 0 }
      let whole = counted.reduce(0) { $0 + ($1.headcount[year] ?? 0) }
      guard whole > 0 else { return nil }
      return Ratio(year: year, part: counted.reduce(0) { $0 + honoured(in: year, of: $1.id.id) }, whole: whole)
    }
  }

  private func sentence(on ratios: [Ratio]) -> String {
    guard let last = ratios.last else { return "" }
    return strings(.ratioOfYear, ["y": String(last.year), "n": percent(last.part, of: last.whole)])
  }

  /// Bars on a base of zero; the axis reaches to the next round figure above the highest.
  private func draw(_ ratios: [Ratio]) -> [HonourPage.Bar] {
    let highest = ratios.map { Double($0.part) / Double($0.whole) * 100 }.max() ?? 0
    let top = [1, 2, 5, 10, 20, 50, 100].first { $0 >= highest } ?? highest
    return ratios.enumerated().map { place, ratio in
      let height = Double(ratio.part) / Double(ratio.whole) * 100 / top * 188
      let x = 30 + place * 56
      let y = Int((220 - height).rounded())
      return HonourPage.Bar(
        x: String(x), y: String(y), height: String(220 - y), middle: String(x + 20), labelY: String(y - 8),
        label: percent(ratio.part, of: ratio.whole), year: String(ratio.year),
        isUnfinished: ratio.year == catalog.today.year)
    }
  }
}
