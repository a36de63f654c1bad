import Catalog

/// The stories behind the pages of models (plan, II.2, II.4), by the year of their plan; made once, for each of those
/// pages and the list of pages ask for it.
struct ModelIndex: Sendable {
  /// The stories on the roadmap of a year, newest first: those of the year, and earlier ones still on the way.
  private(set) var onRoadmap: [Int: [Int]] = [:]
  /// The stories of a year that tell of an initiative, newest first.
  private(set) var initiatives: [Int: [Int]] = [:]
  /// The news of other agencies that link to a story on a roadmap, newest first, by the number of the story.
  private(set) var followers: [Int: [Int]] = [:]
  /// The years in which some story or news names a movement or a field.
  private(set) var topics: Set<Int> = []
  /// The years in which some entry tells of a commune, or some member of the bloc helps one.
  private(set) var communes: Set<Int> = []

  init(_ catalog: Catalog) {
    findCommunes(catalog)
    for number in catalog.entries(of: .story) + catalog.entries(of: .news) {
      let entry = catalog.entries[number]
      if !entry.common.movements.isEmpty || !entry.common.fields.isEmpty { topics.insert(entry.day.year) }
    }
    let staged = findStories(catalog)
    if !staged.isEmpty { followers = Self.followers(of: staged, in: catalog) }
  }

  private mutating func findCommunes(_ catalog: Catalog) {
    for commune in catalog.communes {
      let id = commune.id.id
      for number in catalog.entries(of: id) { communes.insert(catalog.entries[number].day.year) }
      for year in catalog.plans.map(\.year.value) where !communes.contains(year) && commune.wasThere(in: year) {
        let members = catalog.members(on: catalog.referenceDay(of: year))
        if members.contains(where: { $0.communes.contains { $0.id == id } }) { communes.insert(year) }
      }
    }
  }

  /// Finds initiatives and stages; the answer is the stories that have a stage.
  private mutating func findStories(_ catalog: Catalog) -> Set<Int> {
    let plans = catalog.plans.map(\.year.value)
    var staged: Set<Int> = []
    for number in catalog.entries(of: .story) {
      let entry = catalog.entries[number]
      if entry.story?.initiative != nil { initiatives[entry.day.year, default: []].append(number) }
      guard let stage = entry.story?.stage else { continue }
      staged.insert(number)
      for year in plans where stage.isOnTheWay(in: year, sinceStoryOf: entry.day.year) {
        onRoadmap[year, default: []].append(number)
      }
    }
    return staged
  }

  private static func followers(of staged: Set<Int>, in catalog: Catalog) -> [Int: [Int]] {
    var followers: [Int: [Int]] = [:]
    for number in catalog.entries(of: .news) {
      let entry = catalog.entries[number]
      for link in entry.body.links {
        guard case .entry(let story) = catalog.target(of: link.path, in: entry.folder), staged.contains(story),
          followers[story]?.last != number, !others(in: entry, than: catalog.entries[story], catalog).isEmpty
        else { continue }
        followers[story, default: []].append(number)
      }
    }
    return followers
  }

  /// The agencies that `news` is from or about, besides that of `story`.
  static func others(in news: Entry, than story: Entry, _ catalog: Catalog) -> [ID<Agency>] {
    let own = story.story?.agency?.id
    return catalog.concerned(by: news).subtracting(own.map { [$0] } ?? []).sorted { $0.slug < $1.slug }
  }
}
