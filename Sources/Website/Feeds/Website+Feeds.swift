import Catalog
import Templates
import Vietnamese

/// What a feed tells of.
public enum FeedMatter: Hashable, Sendable {
  /// All stories, news and announcements, and the plan.
  case all
  /// The entries of this kind.
  case kind(EntryKind)
  /// What comes from an agency, is about it or is addressed to it.
  case agency(ID<Agency>)

  /// Whether it is more than one agency's.
  var isOfAll: Bool { if case .agency = self { false } else { true } }
}

extension Website {
  /// How many entries a feed holds.
  static let feedLength = 20
  /// The kinds of entry that have a feed.
  private static let fedKinds: [EntryKind] = [.story, .news, .announcement]

  /// The feeds of the site. Without its address there are none, for what stands in them is read elsewhere; nor has the
  /// bloc's edition any. One is there as soon as there is anything to tell, and stays when that has left the lists.
  func feedMatters() -> [FeedMatter] {
    guard isForTheNet else { return [] }
    let matters = Self.fedKinds.map(FeedMatter.kind) + catalog.agencies.map { .agency($0.id.id) }
    let there = matters.filter { !told(in: $0).isEmpty }
    return there.isEmpty ? [] : [.all] + there
  }

  /// Appends the feed of `matter` to `bytes`.
  func writeFeed(of matter: FeedMatter, into bytes: inout [UInt8]) {
    let numbers = told(in: matter)
    let listed = numbers.filter { !catalog.hasLeftLists($0) }
    var items = latest(listed, atMost: Self.feedLength).map {
      (day: catalog.entries[$0].lastWritten, entry: feedEntry($0))
    }
    if matter == .all {
      for plan in catalog.plans {
        guard let entry = feedEntry(plan) else { continue }
        items.insert((entry.updated, entry), at: items.firstIndex { $0.day < entry.updated } ?? items.endIndex)
      }
    }
    let entries = items.prefix(Self.feedLength).map(\.entry)
    let updated = numbers.map { catalog.entries[$0].lastWritten }.max()
    let address = absolute(addresses.feed(matter)) ?? ""
    let page = absolute(self.page(of: matter)) ?? ""
    Feed(
      id: address, title: title(of: matter), subtitle: subtitle(of: matter),
      address: address, page: page, language: catalog.site.language.rawValue, offset: catalog.site.offset,
      updated: [updated, entries.first?.updated].compactMap(\.self).max() ?? Day(daysSince1970: 0),
      author: Feed.Person(name: furniture.publisher, address: absolute("")), entries: Array(entries)
    ).write(into: &bytes)
  }

  /// A feed with its name.
  func link(to feed: FeedMatter) -> NamedLink { NamedLink(label: title(of: feed), address: addresses.feed(feed)) }

  /// The same on the site's own pages, which need not name the site.
  func link(inFooterTo feed: FeedMatter) -> NamedLink {
    NamedLink(label: part(of: feed) ?? catalog.site.title, address: addresses.feed(feed))
  }

  // MARK: What is told

  /// The entries that the feed of `matter` is about, those that have left the lists among them, newest first.
  func told(in matter: FeedMatter) -> [Int] {
    let numbers: [Int] =
      switch matter {
      case .all: Self.fedKinds.flatMap { catalog.entries(of: $0) }.sorted()
      case .kind(let kind): catalog.entries(of: kind)
      case .agency(let id):
        Set(catalog.entries(of: id)).union(addressed(to: id)).sorted()
      }
    return numbers.filter { !isHeldBack(catalog.entries[$0]) }
  }

  private func addressed(to id: ID<Agency>) -> [Int] {
    guard let agency = catalog.agency(id) else { return [] }
    return catalog.entries(of: .announcement).filter { catalog.isAddressed($0, to: agency) }
  }

  /// Those of `numbers`, which run newest first, that were written or corrected last; of equals the newer entry first.
  /// So a correction reaches whoever has read what it corrects, however old that is.
  func latest(_ numbers: [Int], atMost limit: Int) -> [Int] {
    var found: [(day: Day, number: Int)] = []
    for number in numbers {
      let day = catalog.entries[number].lastWritten
      if found.count == limit, let last = found.last, day <= last.day { continue }
      found.insert((day, number), at: found.firstIndex { $0.day < day } ?? found.endIndex)
      if found.count > limit { found.removeLast() }
    }
    return found.map(\.number)
  }

  // MARK: In words

  private func title(of matter: FeedMatter) -> String {
    part(of: matter).map { strings(.titleOnSite, ["title": $0, "site": catalog.site.title]) } ?? catalog.site.title
  }

  /// What a feed is about, where that is not the whole site.
  private func part(of matter: FeedMatter) -> String? {
    switch matter {
    case .all: nil
    case .kind(let kind): kind.section.map { strings[.section($0)] }
    case .agency(let id): name(of: id)
    }
  }

  private func subtitle(of matter: FeedMatter) -> String {
    switch matter {
    case .all: catalog.site.tagline
    case .kind(let kind): kind.section.map { strings[.lede($0)] } ?? ""
    case .agency: strings[.ledeOfAgencyFeed]
    }
  }

  private func page(of matter: FeedMatter) -> String {
    switch matter {
    case .all: ""
    case .kind(let kind): kind.section.map { addresses.index($0) } ?? ""
    case .agency(let id): addresses.agency(id)
    }
  }

  private func feedEntry(_ number: Int) -> Feed.Entry {
    let entry = catalog.entries[number]
    let address = absolute(addresses.entry(number)) ?? ""
    return Feed.Entry(
      id: tagName(of: address, since: entry.day.year), title: title(of: entry), address: address,
      published: entry.day, updated: entry.lastWritten, authors: authors(of: entry), categories: categories(of: entry),
      summary: summary(of: entry))
  }

  /// The plan; nil where it does not say on which day it was issued or changed.
  private func feedEntry(_ plan: Plan) -> Feed.Entry? {
    let issued: Day? = if case .day(let day)? = plan.issued.date { day } else { nil }
    guard let published = issued ?? plan.lastWritten else { return nil }
    let address = absolute(addresses.plan(plan.year.value)) ?? ""
    var summary: [UInt8] = []
    writeParagraph(plan.theme, into: &summary)
    for correction in corrections(plan.changes) {
      writeParagraph(correction.note, after: correction.label, into: &summary)
    }
    return Feed.Entry(
      id: tagName(of: address, since: plan.year.value), title: plan.title, address: address, published: published,
      updated: max(published, plan.lastWritten ?? published),
      authors: [Feed.Person(name: furniture.publisher, address: absolute(""))],
      categories: [Feed.Category(term: "plan", scheme: nil, label: strings[.section(.plan)])], summary: summary)
  }

  /// The agencies that an entry comes from; what is of all of them is the publisher's.
  private func authors(of entry: Entry) -> [Feed.Person] {
    let isOfAll = if case .news(let news) = entry.detail, case .all = news.agencies { true } else { false }
    let agencies = isOfAll ? [] : self.agencies(of: entry)
    if agencies.isEmpty { return [Feed.Person(name: furniture.publisher, address: absolute(""))] }
    return agencies.map { Feed.Person(name: name(of: $0), address: absolute(addresses.agency($0))) }
  }

  private func categories(of entry: Entry) -> [Feed.Category] {
    let kind = Feed.Category(term: entry.kind.rawValue, scheme: nil, label: strings[.kind(entry.kind)])
    let scheme = absolute(addresses.index(.movements))
    return [kind]
      + entry.common.movements.compactMap { mention in
        catalog.movement(mention.id, in: entry.day.year).map {
          Feed.Category(term: mention.id.slug, scheme: scheme, label: $0.name)
        }
      }
  }

  /// The summary of an entry, what an announcement asks and when, and every correction, marked as such. The text itself
  /// stays on the site: what has been corrected or withdrawn there is not left standing in a reader's folder.
  private func summary(of entry: Entry) -> [UInt8] {
    var html: [UInt8] = []
    if entry.common.sample { writeParagraph("", after: strings[.sample], into: &html) }
    for correction in corrections(entry.common.changes) {
      writeParagraph(correction.note, after: correction.label, into: &html)
    }
    writeParagraph(entry.common.summary, into: &html)
    if let announcement = entry.announcement {
      for fact in facts(announcement, entry) {
        writeParagraph(fact.text, after: fact.label, into: &html)
      }
    }
    return html
  }

  private func writeParagraph(_ text: String, after label: String = "", into html: inout [UInt8]) {
    if text.isEmpty, label.isEmpty { return }
    html += Array("<p>".utf8)
    if !label.isEmpty {
      html += Array("<strong>".utf8)
      escapeHTML(label + (text.isEmpty ? "" : ":"), into: &html)
      html += Array("</strong> ".utf8)
    }
    escapeHTML(text, into: &html)
    html += Array("</p>\n".utf8)
  }
}
