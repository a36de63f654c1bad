import Catalog
import Diagnostics
import Vietnamese

/// Where each page stands, counted from the site's root (MODEL, “Addresses”).
///
/// An address becomes relative only when it is written into a page. None ever gets a suffix to make it unique.
struct Addresses: Sendable {
  private let slugs: [Paths.Section: String]
  private let entries: [String]

  static let home = "index.html"
  static let notFound = "404.html"

  init(_ catalog: Catalog) {
    let site = catalog.site
    var slugs: [Paths.Section: String] = [:]
    for section in Paths.Section.allCases { slugs[section] = site.paths.slug(of: section, in: site.language) }
    self.slugs = slugs
    entries = catalog.entries.map { Self.address(of: $0, slugs: slugs) }
  }

  /// The folder of a section, without a slash at the end.
  func folder(_ section: Paths.Section) -> String { slugs[section] ?? section.rawValue }

  /// The first page of a section.
  func index(_ section: Paths.Section) -> String { folder(section) + "/index.html" }

  /// The page of the entry numbered `number`.
  func entry(_ number: Int) -> String { entries[number] }

  /// The page `number` of the list that begins at `first`; pages count from the oldest.
  func page(_ number: Int, ofListAt first: String) -> String {
    let stem = first.hasSuffix("/index.html") ? first.dropLast("/index.html".count) : first.dropLast(".html".count)
    return "\(stem)/\(folder(.page))-\(number).html"
  }

  func movement(_ id: ID<Movement>) -> String { "\(folder(.movements))/\(id.slug).html" }
  func field(_ id: ID<WorkField>) -> String { "\(folder(.fields))/\(id.slug).html" }
  func agency(_ id: ID<Agency>) -> String { "\(folder(.agencies))/\(id.slug).html" }
  func plan(_ year: Int) -> String { "\(folder(.plan))/\(year)/index.html" }

  private static func address(of entry: Entry, slugs: [Paths.Section: String]) -> String {
    let section: Paths.Section
    switch entry.kind {
    case .story: section = .stories
    case .news: section = .news
    case .announcement: section = .announcements
    case .page:
      let folder = entry.folder.dropFirst("pages".count).drop { $0 == "/" }
      return (folder.isEmpty ? "" : folder + "/") + entry.slug + ".html"
    }
    return "\(slugs[section] ?? section.rawValue)/\(entry.day.year)/\(entry.slug).html"
  }
}

/// What leads from a page of `address` to the site's root: `../` for each folder it lies in.
func base(of address: String) -> String {
  String(repeating: "../", count: address.utf8.count { $0 == UInt8(ascii: "/") })
}
