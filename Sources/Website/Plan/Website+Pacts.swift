import Catalog
import Templates
import Vietnamese

extension Website {
  /// The title of an entry; a pact needs none of its own.
  func title(of entry: Entry) -> String {
    guard let pact = entry.pact, entry.common.title.isEmpty else { return entry.common.title }
    return strings(.pactOf, ["y": String(pact.year), "agency": name(of: pact.agency.id)])
  }

  func pactPage(_ pact: Pact, _ number: Int) -> PactPage {
    PactPage(
      entry: parts(of: number), pact: summary(of: pact, number),
      registered: pact.registered.map { registered in
        let title = registered.title.id
        let awarded = catalog.conferred(title, on: pact.agency.id, in: pact.year)
        return PactPage.Registered(
          title: titleName(title, on: catalog.referenceDay(of: pact.year)), count: String(registered.count),
          // Before the year's first decision there is nothing to hold against it.
          awarded: catalog.awards(of: pact.year).isEmpty
            ? "" : strings(.awardedOf, ["n": String(awarded), "total": String(registered.count)]))
      },
      others: catalog.pacts(of: pact.year).filter { $0 != number }.compactMap { other in
        catalog.entries[other].pact.map {
          NamedLink(label: name(of: $0.agency.id), address: addresses.entry(other))
        }
      })
  }

  /// All pacts of `year`, and who has none.
  func pactsPage(_ year: Int, title: String) -> PactsPage {
    let day = catalog.today.year == year ? catalog.today : Day(year: year, month: 12, day: 31) ?? catalog.today
    let missing = catalog.members(on: day).filter { catalog.pact(of: $0.id.id, in: year) == nil }
    return PactsPage(
      title: title, pacts: catalog.pacts(of: year).compactMap { pactSummary($0) },
      missing: missing.map { link(to: $0.id.id) })
  }

  /// The pact numbered `number`, in short.
  func pactSummary(_ number: Int) -> PactSummary? {
    catalog.entries[number].pact.map { summary(of: $0, number) }
  }

  private func summary(of pact: Pact, _ number: Int) -> PactSummary {
    let rows = pact.targets.map { row(of: $0) }
    let met = rows.count { $0.state == Word.Reached.met.rawValue || $0.state == Word.Reached.exceeded.rawValue }
    return PactSummary(
      agency: link(to: pact.agency.id), address: addresses.entry(number), theme: pact.theme?.value ?? "",
      slogan: pact.slogan?.value ?? "",
      signed: pact.signed.map { strings(.signedOn, ["date": wording.date($0)]) } ?? "",
      targets: rows,
      met: rows.isEmpty ? "" : strings(.targetsMet, ["n": String(met), "total": String(rows.count)]),
      isSample: catalog.entries[number].common.sample)
  }

  /// A target, with how far it has been reached.
  func row(of target: Target) -> TargetRow {
    let goal = target.goal?.value ?? ""
    let written = { (decimal: String) in wording.language == .vi ? vietnameseNumber(decimal) ?? decimal : decimal }
    guard let actual = target.actual, let reached = Double(actual), let wanted = Double(goal) else {
      let amount = [written(goal), target.unit].filter { !$0.isEmpty }.joined(separator: " ")
      return TargetRow(
        title: target.title, amount: amount, percent: "0", state: Word.Reached.unknown.rawValue, label: "")
    }
    let state = target.reached
    let share = wanted > 0 ? min(100, max(0, reached / wanted * 100)) : 100
    return TargetRow(
      title: target.title,
      amount: strings(.amountOfGoal, ["actual": written(actual), "goal": written(goal), "unit": target.unit]),
      percent: String(Int(share)), state: state.rawValue, label: strings[.reached(state)])
  }
}

extension Target {
  /// How far it has been reached: met at its goal, exceeded above it (plan, II.1).
  var reached: Word.Reached {
    guard let actual, let reached = Double(actual), let wanted = Double(goal?.value ?? "") else { return .unknown }
    return reached < wanted ? .unmet : reached > wanted ? .exceeded : .met
  }
}
