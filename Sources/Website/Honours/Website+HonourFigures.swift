import Catalog
import Templates

/// The figures of an honour roll: of the whole bloc, by agency, from year to year, and against what was registered.
extension Website {
  /// What the awards of `year` come to, with the shares that the plan asks for (I.2).
  func sums(of year: Int) -> [HonourPage.Sum] {
    let whole = catalog.honours(in: year).whole
    func share(_ part: Int, of total: Int, _ label: Word) -> HonourPage.Sum? {
      if total == 0 { return nil }
      return HonourPage.Sum(
        value: wording.percent(part, of: total) + "%", label: strings[label],
        note: strings(.partOf, ["part": String(part), "total": String(total)]))
    }
    return [
      HonourPage.Sum(value: String(whole.awards), label: strings[.honour(.awards)], note: ""),
      HonourPage.Sum(value: String(whole.individuals), label: strings[.honour(.individuals)], note: ""),
      // What no row of the tables says is not said to be none.
      whole.knowsRoles ? share(whole.staff, of: whole.individuals, .honour(.shareOfStaff)) : nil,
      whole.smallCollectives > 0
        ? share(whole.smallCollectives, of: whole.collectives, .honour(.shareOfSmall)) : nil,
    ].compactMap(\.self)
  }

  /// The figures of each agency that has any.
  func rows(of year: Int) -> [HonourPage.Row] {
    let whole = catalog.honours(in: year).whole
    return catalog.agencies.compactMap { agency -> HonourPage.Row? in
      let id = agency.id.id
      let count = catalog.honours(in: year, of: id)
      let headcount = agency.headcount[year]
      guard count.individuals + count.smallCollectives > 0 || headcount != nil else { return nil }
      return HonourPage.Row(
        agency: link(to: id), headcount: headcount.map(String.init) ?? "", awarded: String(count.individuals),
        staff: whole.knowsRoles ? String(count.staff) : "",
        small: whole.smallCollectives > 0 ? String(count.smallCollectives) : "",
        ratio: headcount.flatMap { $0 > 0 ? wording.percent(count.individuals, of: $0) + "%" : nil } ?? "")
    }
  }

  /// What agencies registered for in `year`, and what came of it (plan, II.2).
  func registered(in year: Int) -> [HonourPage.Registered] {
    catalog.pacts(of: year).compactMap { catalog.entries[$0].pact }.flatMap { pact in
      pact.registered.map { registered in
        let title = registered.title.id
        return HonourPage.Registered(
          agency: link(to: pact.agency.id), title: titleName(title, on: catalog.referenceDay(of: year)),
          registered: String(registered.count),
          awarded: String(catalog.conferred(title, on: pact.agency.id, in: year)))
      }
    }
  }

  // MARK: The ratio from year to year

  /// The ratio of commendation up to `year`; nil where no headcount is on record.
  func ratio(of year: Int) -> HonourPage.Ratio? {
    let ratios = Array(catalog.honourRatios.filter { $0.year <= year }.suffix(6))
    guard let last = ratios.last, last.year == year else { return nil }
    return HonourPage.Ratio(
      title: sentence(on: last, after: ratios.dropLast().last), about: strings[.honour(.ratioAbout)],
      bars: draw(ratios),
      rows: ratios.reversed().map { ratio in
        HonourPage.RatioRow(
          year: String(ratio.year), headcount: written(String(ratio.headcount)),
          honoured: written(String(ratio.honoured)), ratio: percent(ratio.tenths) + "%",
          isUnfinished: isUnfinished(ratio.year))
      })
  }

  /// Whether the ratio rose, and by how much: from the figures as they are shown, so that they add up.
  private func sentence(on ratio: HonourRatio, after before: HonourRatio?) -> String {
    let (year, share) = (String(ratio.year), percent(ratio.tenths))
    guard let before else { return strings(.ratioOfYear, ["y": year, "n": share]) }
    let (yearBefore, was) = (String(before.year), percent(before.tenths))
    let by = percent(abs(ratio.tenths - before.tenths))
    if isUnfinished(ratio.year) {
      return strings(.ratioSoFar, ["y": year, "n": share, "before": yearBefore, "was": was])
    }
    if ratio.tenths == before.tenths {
      return strings(.ratioSame, ["y": year, "n": share, "before": yearBefore, "was": was])
    }
    let phrase = before.tenths < ratio.tenths ? Phrase.ratioRose : .ratioFell
    return strings(phrase, ["y": year, "n": share, "before": yearBefore, "was": was, "by": by])
  }

  private func percent(_ tenths: Int) -> String { wording.percent(tenths, of: 1000) }

  private func isUnfinished(_ year: Int) -> Bool { year >= catalog.today.year }

  /// Bars on a base of zero; the axis reaches to the next round figure above the highest.
  private func draw(_ ratios: [HonourRatio]) -> [HonourPage.Bar] {
    let highest = ratios.map { Double($0.tenths) / 10 }.max() ?? 0
    let top = [1, 2, 5, 10, 20, 50, 100].first { $0 >= highest } ?? highest
    return ratios.enumerated().map { place, ratio in
      let height = Double(ratio.tenths) / 10 / top * 188
      let x = 30 + place * 56
      let y = Int((220 - height).rounded())
      return HonourPage.Bar(
        x: String(x), y: String(y), height: String(220 - y), middle: String(x + 20), labelY: String(y - 8),
        label: percent(ratio.tenths), year: String(ratio.year), isUnfinished: isUnfinished(ratio.year))
    }
  }
}
