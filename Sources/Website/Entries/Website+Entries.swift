import Catalog
import Markdown
import Templates
import Vietnamese

extension Website {
  /// The page of an entry: its kind, its frame and its content.
  func entryPage(_ number: Int) -> (Theme.Kind, Frame, Record) {
    let entry = catalog.entries[number]
    switch entry.detail {
    case .story(let story): return (.story, frame(of: number, .stories), storyPage(story, number).record)
    case .news(let news): return (.article, frame(of: number, .news), articlePage(news, number).record)
    case .announcement(let announcement):
      return (.notice, frame(of: number, .announcements), noticePage(announcement, number).record)
    case .pact(let pact): return (.pact, frame(of: number, .plan), pactPage(pact, number).record)
    case .page: return (.page, frame(of: number, nil), FreePageModel(entry: parts(of: number)).record)
    }
  }

  private func frame(of number: Int, _ section: Paths.Section?) -> Frame {
    let entry = catalog.entries[number]
    var crumbs = section.map { [Crumb(label: strings[.section($0)], address: addresses.index($0))] } ?? []
    if let year = entry.pact?.year { crumbs = self.crumbs(to: .pacts, year) }
    var frame = frame(
      title: title(of: entry), section: section, crumbs: crumbs, description: entry.common.summary,
      canonical: addresses.entry(number), isDraft: isHeldBack(entry))
    frame.lacksConsent = entry.lacksConsent(in: catalog.site)
    return frame
  }

  /// What all entries' pages show besides their own.
  func parts(of number: Int) -> EntryParts {
    let entry = catalog.entries[number]
    let common = entry.common
    let headings = entry.body.outline.filter { $0.level <= 3 }
    return EntryParts(
      title: title(of: entry), summary: common.summary, date: common.date == nil ? "" : wording.date(entry.day),
      isoDate: entry.day.iso, updated: common.updated.map { wording.date($0) } ?? "",
      body: html(of: entry.body, folder: entry.folder, at: addresses.entry(number)),
      outline: headings.count < 3
        ? [] : headings.map { EntryParts.Heading(id: $0.id, text: $0.text, isDeep: $0.level > 2) },
      cover: cover(of: entry),
      gallery: common.gallery.compactMap {
        picture($0.image.value, in: entry, alternative: $0.alt, caption: $0.caption, credit: $0.credit)
      }, recordings: recordings(of: entry), files: common.attachments.compactMap { fileLink($0, in: entry) },
      corrections: corrections(common.changes), author: common.author, source: common.source,
      movements: common.movements.compactMap { link(to: $0.id, in: entry.day.year) },
      fieldsOfWork: common.fields.compactMap { link(to: $0.id) },
      communes: common.communes.compactMap { link(to: $0.id, in: entry.day.year) },
      anniversary: common.anniversary.flatMap { catalog.anniversary($0.id, in: entry.day.year)?.name } ?? "",
      tasks: common.tasks.compactMap { link(to: $0, on: entry.day) }, isSample: common.sample,
      isBloc: isOfBloc(entry), supersededBy: catalog.newest(insteadOf: number).map { link(toNotice: $0) },
      corrected: common.changes.max { $0.date < $1.date }.flatMap { corrections([$0]).first },
      passOn: passOn(number), script: readingScript(number))
  }

  /// Corrections in words.
  func corrections(_ changes: [Change]) -> [EntryParts.Correction] {
    changes.map {
      EntryParts.Correction(label: strings(.correctedOn, ["date": wording.date($0.date)]), note: $0.note)
    }
  }

  /// An announcement by its number and title.
  func link(toNotice number: Int) -> NamedLink {
    let entry = catalog.entries[number]
    let title = title(of: entry)
    let label = entry.announcement.flatMap {
      $0.number.isEmpty ? nil : strings(.supersededBy, ["number": $0.number, "title": title])
    }
    return NamedLink(label: label ?? title, address: addresses.entry(number))
  }

  /// The HTML of a body with its holes filled for the page at `address`.
  func html(of body: Body, folder: String, at address: String) -> [UInt8] {
    var html: [UInt8] = []
    html.reserveCapacity(body.html.count + 64 * body.holes.count)
    let up = base(of: address)
    // No link stands in another, so the one that ends is the last that began.
    var isOpen = false
    body.render(into: &html) { hole, html in
      switch hole {
      case .linkStart(let index):
        let link = body.links[index]
        let target = self.address(of: link, in: folder)
        isOpen = target != nil
        if let target { writeLinkStart(address: up + target, title: link.title, into: &html) }
      case .linkEnd: if isOpen { writeLinkEnd(into: &html) }
      case .picture(let index):
        let picture = body.pictures[index]
        if case .media(let path) = catalog.target(of: picture.path, in: folder) {
          let shown = shown(path)
          writePicture(
            picture, address: up + urlPath(shown.address), size: shown.size,
            choices: shown.choices.map { (up + urlPath($0.address), $0.width) }, into: &html)
        } else {
          writePicture(picture, address: picture.path, size: nil, into: &html)
        }
      case .rawHTML(let raw): writeRawHTML(raw, allowed: catalog.site.rawHTML, into: &html)
      }
    }
    return html
  }

  /// Where an internal link leads; nil where it becomes its text.
  private func address(of link: Body.Link, in folder: String) -> String? {
    let target: String? =
      switch catalog.target(of: link.path, in: folder) {
      case .entry(let number): addresses.entry(number)
      case .media(let path), .page(let path): urlPath(path)
      case .plan(let year): addresses.plan(year)
      case .keptOut, .broken, .nothing: nil
      }
    return target.map { address in link.fragment.map { address + "#" + urlPath($0) } ?? address }
  }

  // MARK: News

  /// A news entry's page.
  func articlePage(_ news: News, _ number: Int) -> ArticlePage {
    let entry = catalog.entries[number]
    let isOfAll = if case .all = news.agencies { true } else { false }
    let (newer, older) = neighbours(of: number, in: catalog.entries(of: .news))
    return ArticlePage(
      entry: parts(of: number), agencies: agencies(of: entry).map { link(to: $0) },
      agenciesLabel: isOfAll ? strings(.wholeBloc) : "", reading: reading(entry),
      completes: news.completes.compactMap { link(to: $0, on: entry.day) }, newer: newer.map { row($0) },
      older: older.map { row($0) })
  }

  /// The entries before and after `number` in an ascending list of numbers.
  func neighbours(of number: Int, in list: [Int]) -> (newer: Int?, older: Int?) {
    let place = position(of: number, in: list)
    return (
      place > 0 ? list[place - 1] : nil,
      place + 1 < list.count && list[place] == number ? list[place + 1] : nil
    )
  }

  /// Where `number` stands, or would stand, in an ascending list.
  func position(of number: Int, in list: [Int]) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
