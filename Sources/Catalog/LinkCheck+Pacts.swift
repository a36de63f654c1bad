import Diagnostics
import Vietnamese

extension LinkCheck {
  /// Checks the pacts: titles that exist, a slogan that is there, short and one's own, a title registered; and who has
  /// signed none in a year in which others have.
  mutating func checkPacts() {
    var slogans: [Int: [String: ID<Agency>]] = [:]
    for number in catalog.entries(of: .pact).sorted(by: { catalog.entries[$0].path < catalog.entries[$1].path }) {
      guard let pact = catalog.entries[number].pact else { continue }
      let opening = catalog.entries[number].opening
      for registered in pact.registered { require(registered.title) }
      // An agency that merged during the year has signed while it was there.
      if let day = pact.signed ?? Day(year: pact.year, month: 1, day: 1) {
        requireStillThere(pact.agency, on: day, at: opening)
      }
      if pact.registered.isEmpty { state(.noRegisteredTitle(isGround: pact.year < 2024), at: opening) }
      guard let slogan = pact.slogan else {
        state(.noSlogan, at: opening)
        continue
      }
      let count = syllables(in: slogan.value)
      if count > 15 { state(.longSlogan(syllables: count), at: slogan.place) }
      // Wordings that differ in marks' places or case alone are the same to the ear.
      let key = slug(oldTonePlace(slogan.value))
      if let other = slogans[pact.year]?[key] {
        state(.sameSlogan(agency: catalog.agency(other)?.name ?? other.slug), at: slogan.place)
      } else {
        slogans[pact.year, default: [:]][key] = pact.agency.id
      }
    }
    for plan in catalog.plans where plan.year.value == catalog.today.year { checkEveryoneSigned(in: plan) }
  }

  private mutating func checkEveryoneSigned(in plan: Plan) {
    let year = plan.year.value
    if catalog.pacts(of: year).isEmpty { return }
    for agency in catalog.members(on: catalog.today) where catalog.pact(of: agency.id.id, in: year) == nil {
      // A pact that is not shown yet is one all the same.
      if content.files.contains(where: { $0.path == "pacts/\(year)/\(agency.id.id.slug).md" }) { continue }
      state(.noPact(agency: agency.name, year: year), at: agency.id.place)
    }
  }
}
