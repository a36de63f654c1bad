import Catalog
import Templates
import Vietnamese

extension Website {
  /// The page of the honour roll of `year`.
  func honourPage(_ year: Int) -> (Theme.Kind, Frame, Record) {
    let page = honourPage(of: year)
    return (.honours, frameOfYear(page.title, year, catalog.yearsOfAwards, .awards), page.record)
  }

  /// What the page of the honour roll of `year` shows.
  func honourPage(of year: Int) -> HonourPage {
    let bars = catalog.honourRatios.filter { $0.year <= year }.suffix(6)
    return HonourPage(
      title: strings(.honoursOfYear, ["y": String(year)]),
      years: years(catalog.yearsOfAwards, current: year, in: .awards), groups: groups(of: year), rows: rows(of: year),
      bars: draw(Array(bars)), chartTitle: sentence(on: Array(bars)))
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
    let count = strings(.countOfHonoured, ["n": String(awards.count)])
    var file: String?
    if let path = first.file?.value, case .media(let media) = catalog.target(of: path, in: "awards") {
      file = urlPath(media)
    }
    return HonourPage.Group(
      id: id, title: words(of: first),
      decision: [words(ofDecision: first), count].filter { !$0.isEmpty }.joined(separator: " · "), file: file,
      people: awards.map { person($0) }
    )
  }

  private func person(_ award: Award) -> HonourPage.Person {
    let name = award.subject == .individual ? PersonName(award.name.value) : nil
    let before = name.map { [$0.family ?? "", $0.middle ?? ""].filter { !$0.isEmpty }.joined(separator: " ") } ?? ""
    return HonourPage.Person(
      before: before, name: name?.given ?? award.name.value,
      agency: [award.unit == award.name.value ? "" : award.unit, self.name(of: award.agency.id)].filter { !$0.isEmpty }
        .joined(separator: ", "),
      note: award.revoked.map { strings(.revokedOn, ["date": wording.date($0)]) } ?? "",
      story: catalog.story(of: award).map { addresses.entry($0) },
      isRevoked: award.revoked != nil)
  }

  // MARK: Figures

  private func rows(of year: Int) -> [HonourPage.Row] {
    catalog.agencies.compactMap { agency in
      let id = agency.id.id
      let count = catalog.honours(in: year, of: id)
      let headcount = agency.headcount[year]
      guard count.individuals + count.smallCollectives > 0 || headcount != nil else { return nil }
      return HonourPage.Row(
        agency: link(to: id), headcount: headcount.map(String.init) ?? "", awarded: String(count.individuals),
        staff: String(count.staff), small: String(count.smallCollectives),
        ratio: headcount.flatMap { $0 > 0 ? wording.percent(count.individuals, of: $0) + "%" : nil } ?? "")
    }
  }

  private func sentence(on ratios: [HonourRatio]) -> String {
    guard let last = ratios.last else { return "" }
    return strings(.ratioOfYear, ["y": String(last.year), "n": wording.percent(last.honoured, of: last.headcount)])
  }

  /// Bars on a base of zero; the axis reaches to the next round figure above the highest.
  private func draw(_ ratios: [HonourRatio]) -> [HonourPage.Bar] {
    let highest = ratios.map { Double($0.honoured) / Double($0.headcount) * 100 }.max() ?? 0
    let top = [1, 2, 5, 10, 20, 50, 100].first { $0 >= highest } ?? highest
    return ratios.enumerated().map { place, ratio in
      let height = Double(ratio.honoured) / Double(ratio.headcount) * 100 / top * 188
      let x = 30 + place * 56
      let y = Int((220 - height).rounded())
      return HonourPage.Bar(
        x: String(x), y: String(y), height: String(220 - y), middle: String(x + 20), labelY: String(y - 8),
        label: wording.percent(ratio.honoured, of: ratio.headcount), year: String(ratio.year),
        isUnfinished: ratio.year == catalog.today.year)
    }
  }
}
