import Catalog
import Vietnamese

extension Website {
  /// Whether search engines and feed readers are served at all: they need to know where the site stands, and the
  /// bloc's edition is none of their business.
  var isForTheNet: Bool { catalog.site.baseURL != nil && catalog.edition == .public }

  /// `address`, counted from the site's root, in full; nil where it is not known where the site will stand.
  func absolute(_ address: String) -> String? { catalog.site.baseURL.map { $0 + address } }

  /// The map of the site, of all pages in `outputs` that are to be found.
  func sitemap(of outputs: [Output]) -> Sitemap {
    guard isForTheNet else { return Sitemap(pages: []) }
    return Sitemap(
      pages: outputs.compactMap { output in
        guard case .page(let page) = output.content, isToBeFound(page) else { return nil }
        return absolute(canonical(of: page, at: output.address)).map {
          Sitemap.Page(location: $0, day: lastWritten(page))
        }
      })
  }

  /// The files beside the pages that tell search engines what there is.
  func searchEngineFiles() -> [Output] {
    guard catalog.site.baseURL != nil else { return [] }
    let robots = Output(address: Addresses.robots, content: .bytes(Array(robotRules.utf8)))
    if sitemap.parts.count < 2 {
      return [robots] + sitemap.parts.map { Output(address: Addresses.sitemap, content: .file(.sitemap($0))) }
    }
    let parts = sitemap.parts.enumerated().map { number, part in
      Output(address: Addresses.sitemap(part: number), content: .file(.sitemap(part)))
    }
    return [robots, Output(address: Addresses.sitemap, content: .file(.sitemapIndex))] + parts
  }

  /// Appends the list of the sitemap's parts to `bytes`.
  func writeSitemapIndex(into bytes: inout [UInt8]) {
    let addresses = sitemap.parts.indices.compactMap { absolute(Addresses.sitemap(part: $0)) }
    sitemap.writeIndex(of: addresses, into: &bytes)
  }

  /// What robots may read (RFC 9309): all of the public edition, nothing of the bloc's.
  private var robotRules: String {
    guard isForTheNet, let map = absolute(Addresses.sitemap) else { return "User-agent: *\nDisallow: /\n" }
    return "User-agent: *\nDisallow:\n\nSitemap: \(map)\n"
  }

  /// The address by which a page is known: the home page's is the site's own.
  private func canonical(of page: Page, at address: String) -> String {
    switch page {
    case .home: ""
    case .entry(let number): addresses.entry(number)
    default: address
    }
  }

  /// Whether search engines are to know of a page: not of drafts, nor of what has left the lists.
  private func isToBeFound(_ page: Page) -> Bool {
    switch page {
    case .notFound, .moved, .withdrawn: false
    case .entry(let number): !isHeldBack(catalog.entries[number]) && !catalog.hasLeftLists(number)
    default: true
    }
  }

  /// The last day on which something was written that `page` shows; nil where that is no day of an entry or a plan.
  private func lastWritten(_ page: Page) -> Day? {
    switch page {
    case .home: listed(catalog.entries.indices.map(\.self)).map { catalog.entries[$0].lastWritten }.max()
    case .entry(let number): catalog.entries[number].lastWritten
    case .plan(let plan): plan.lastWritten
    default: page.part?.entries.map { catalog.entries[$0].lastWritten }.max()
    }
  }
}
