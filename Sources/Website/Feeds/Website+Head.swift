import Catalog
import Vietnamese

extension Website {
  /// `frame` with what the head of `page` tells programs: its feeds, and what it is when it is found or passed on.
  func completed(_ frame: Frame, for page: Page) -> Frame {
    var frame = frame
    frame.feeds = feedLinks(for: page)
    guard isForTheNet, let address = frame.canonical, !frame.isHidden, !frame.isDraft else { return frame }
    let entry = number(of: page).map { catalog.entries[$0] }
    let isArticle = entry.map { [.story, .news, .announcement].contains($0.kind) } ?? false
    let dated = isArticle ? entry : nil
    frame.sharing = Sharing(
      title: frame.name,
      description: frame.description.isEmpty ? catalog.site.tagline : frame.description,
      kind: isArticle ? "article" : "website", address: address, siteName: catalog.site.title,
      locale: catalog.site.language == .vi ? "vi_VN" : "en_US", published: dated?.day.iso ?? "",
      modified: dated?.lastWritten.iso ?? "",
      image: entry.flatMap { image(of: $0) } ?? picture(of: section(of: page)))
    if let entry, let number = number(of: page) {
      frame.linkedData = linkedData(on: entry, number, at: address)?.scriptElement ?? []
    }
    return frame
  }

  private func number(of page: Page) -> Int? { if case .entry(let number) = page { number } else { nil } }

  /// The section whose feed and picture a page has.
  private func section(of page: Page) -> Paths.Section? {
    switch page {
    case .stories: .stories
    case .news: .news
    case .board, .consultations: .announcements
    case .entry(let number): catalog.entries[number].kind.section
    default: nil
    }
  }

  private func feedLinks(for page: Page) -> [NamedLink] {
    let own: FeedMatter? =
      if case .agency(let agency, _) = page {
        .agency(agency.id.id)
      } else {
        section(of: page).flatMap { section in EntryKind.allCases.first { $0.section == section } }.map { .kind($0) }
      }
    return feeds.filter { $0 == .all || $0 == own }.map { link(to: $0) }
  }

  // MARK: Pictures

  /// The picture of an entry that others can show: its cover, else the portrait that may be shown. They take no drawings
  /// (SVG).
  private func image(of entry: Entry) -> Sharing.Image? {
    let portrait = entry.story.flatMap { $0.showsPortrait ? self.portrait(of: $0, in: entry) : nil }
    return cover(of: entry).flatMap { image($0) } ?? portrait.flatMap { image($0) }
  }

  private func image(_ picture: Picture) -> Sharing.Image? {
    let name = picture.address.lowercased()
    guard [".png", ".jpg", ".jpeg", ".webp", ".gif"].contains(where: name.hasSuffix),
      let address = absolute(picture.address)
    else { return nil }
    return Sharing.Image(
      address: address, width: picture.width, height: picture.height, alternative: picture.alternative)
  }

  /// The picture that stands for a section, else for the site; drawn once, by `script/share-art`.
  private func picture(of section: Paths.Section?) -> Sharing.Image? {
    let name =
      switch section {
      case .stories: "guong"
      case .news: "tin"
      case .announcements: "bang-tin"
      default: "chung"
      }
    let path = "assets/art/chia-se-\(name).png"
    guard theme.assets.files.contains(where: { $0.path == path }), let address = absolute(path) else { return nil }
    return Sharing.Image(address: address, width: 1200, height: 630, alternative: "")
  }

  // MARK: What it is

  /// What an entry is to programs: an article, or the event that an announcement tells of. Nothing of what it says is
  /// more than its page shows.
  private func linkedData(on entry: Entry, _ number: Int, at address: String) -> LinkedData? {
    switch entry.detail {
    case .story: article("Article", entry, at: address)
    case .news: article("NewsArticle", entry, at: address)
    case .announcement(let announcement):
      // What has been superseded takes place no more.
      catalog.successor(of: number) == nil ? event(announcement, entry, at: address) : nil
    case .page, .pact: nil
    }
  }

  private func article(_ type: String, _ entry: Entry, at address: String) -> LinkedData {
    let common = entry.common
    let corrections = common.changes.map {
      LinkedData.thing("CorrectionComment", [("datePublished", .text($0.date.iso)), ("text", .text($0.note))])
    }
    let authors = common.author.isEmpty ? [] : [LinkedData.thing("Person", [("name", .text(common.author))])]
    let movements = common.movements.compactMap { catalog.movement($0.id, in: entry.day.year)?.name }
    return .thing(
      type,
      [
        ("headline", .text(title(of: entry))), ("description", .text(common.summary)), ("url", .text(address)),
        ("mainEntityOfPage", .text(address)), ("inLanguage", .text(catalog.site.language.rawValue)),
        ("datePublished", .text(entry.day.iso)), ("dateModified", .text(entry.lastWritten.iso)),
        ("author", .list(authors + organisations(of: entry))), ("publisher", publisher),
        ("image", image(of: entry).map { .text($0.address) }), ("keywords", .list(movements.map { .text($0) })),
        ("correction", .list(corrections)),
      ])
  }

  private func event(_ announcement: Announcement, _ entry: Entry, at address: String) -> LinkedData? {
    guard let event = announcement.event, let start = event.start else { return nil }
    let place = LinkedData.thing("Place", [("name", .text(event.place)), ("address", .text(event.place))])
    return .thing(
      "Event",
      [
        ("name", .text(title(of: entry))), ("description", .text(entry.common.summary)), ("url", .text(address)),
        ("inLanguage", .text(catalog.site.language.rawValue)), ("startDate", .text(time(of: start))),
        ("endDate", event.end.map { .text(time(of: $0)) }), ("location", event.place.isEmpty ? nil : place),
        ("organizer", .list(organisations(of: entry))),
      ])
  }

  private func organisations(of entry: Entry) -> [LinkedData] {
    let agencies = agencies(of: entry)
    if agencies.isEmpty { return [publisher] }
    return agencies.map { agency in
      .thing(
        "Organization",
        [("name", .text(name(of: agency))), ("url", absolute(addresses.agency(agency)).map { .text($0) })])
    }
  }

  private var publisher: LinkedData {
    .thing("Organization", [("name", .text(furniture.publisher)), ("url", absolute("").map { .text($0) })])
  }

  /// A moment as ISO 8601 has it: a day alone where no time is known.
  private func time(of moment: Moment) -> String {
    let zone = catalog.site.offset
    let moment = moment.inZone(zone)
    return moment.minute.map { internetTime(moment.day, minute: $0, offset: zone) } ?? moment.day.iso
  }
}
