import Catalog
import Diagnostics
import Vietnamese

/// Where each page stands, counted from the site's root (MODEL, “Addresses”).
///
/// An address becomes relative only when it is written into a page. None ever gets a suffix to make it unique. Where
/// the name of a file has bytes that mean something else in an address, links are written by ``urlPath(_:)``, while the
/// file keeps its name; sections, years, slugs and ids have none.
struct Addresses: Sendable {
  private let slugs: [Paths.Section: String]
  private let files: [String]
  private let links: [String]
  private let parts: [PlanPart: String]
  private let pacts: String
  private let language: Language

  static let home = "index.html"
  static let notFound = "404.html"
  /// The calendar of the plan and the board.
  static let calendar = "calendar.ics"
  /// What search engines may read.
  static let robots = "robots.txt"
  /// The map of the site for search engines, or the list of its parts.
  static let sitemap = "sitemap.xml"
  /// A part of the map; parts count from 0, their files from 1.
  static func sitemap(part: Int) -> String { "sitemap-\(part + 1).xml" }

  init(_ catalog: Catalog) {
    let site = catalog.site
    language = site.language
    var slugs: [Paths.Section: String] = [:]
    for section in Paths.Section.allCases { slugs[section] = site.paths.slug(of: section, in: site.language) }
    self.slugs = slugs
    var parts: [PlanPart: String] = [:]
    for part in PlanPart.allCases { parts[part] = part.slug(in: site.language) }
    self.parts = parts
    let pacts = parts[.pacts] ?? ""
    let board = slugs[.announcements] ?? Paths.Section.announcements.rawValue
    consultations = board + (site.language == .vi ? "/lay-y-kien.html" : "/consultations.html")
    self.pacts = pacts
    files = catalog.entries.map { entry in
      Self.address(
        of: entry.kind, in: entry.folder, year: entry.pact?.year ?? entry.day.year, entry.slug, slugs, pacts: pacts)
    }
    links = files.map(urlPath)
  }

  /// The folder of a section, without a slash at the end.
  func folder(_ section: Paths.Section) -> String { slugs[section] ?? section.rawValue }

  /// The first page of a section.
  func index(_ section: Paths.Section) -> String { folder(section) + "/index.html" }

  /// The page of the entry numbered `number`, as links to it are written.
  func entry(_ number: Int) -> String { links[number] }

  /// The file of that page.
  func file(ofEntry number: Int) -> String { files[number] }

  /// The file of the page that `entry` has, or would have were it shown.
  func file(of entry: Entry) -> String {
    let year = entry.pact?.year ?? entry.day.year
    return Self.address(of: entry.kind, in: entry.folder, year: year, entry.slug, slugs, pacts: pacts)
  }

  /// The file of the notice that an entry was taken back: where the entry stood.
  func file(of entry: WithdrawnEntry) -> String {
    Self.address(of: entry.kind, in: entry.folder, year: entry.year, entry.slug, slugs, pacts: pacts)
  }

  /// The file that a former address names, counted from the site's root; nil where it can be none of this site's pages.
  func file(ofAlias alias: String) -> String? {
    let path = alias.hasPrefix("/") ? String(alias.dropFirst()) : alias
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isInside = parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    let hasOtherMeaning = path.utf8.contains { [UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: ":")].contains($0) }
    return isInside && !hasOtherMeaning && path.hasSuffix(".html") && parts.last != ".html" ? path : nil
  }

  /// The former address that was most likely meant by one that can be none.
  func meant(byAlias alias: String) -> String? {
    let path = alias.split { $0 == "?" || $0 == "#" }.first.map(String.init) ?? ""
    let parts = path.split(separator: "/").filter { $0 != "." && $0 != ".." }
    guard !parts.isEmpty, !path.contains(":") else { return nil }
    let joined = parts.joined(separator: "/")
    if joined.hasSuffix(".html") { return file(ofAlias: joined) }
    if path.hasSuffix("/") { return joined + "/index.html" }
    let name = parts[parts.count - 1]
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    return file(ofAlias: (parts.dropLast() + [stem]).joined(separator: "/") + ".html")
  }

  /// The feed of `matter`, beside the page that lists the same.
  func feed(_ matter: FeedMatter) -> String {
    switch matter {
    case .all: "atom.xml"
    case .kind(let kind): (kind.section.map { folder($0) + "/" } ?? "") + "atom.xml"
    case .agency(let id): "\(folder(.agencies))/\(id.slug)/atom.xml"
    }
  }

  /// The page `number` of the list that begins at `first`; pages count from the oldest.
  func page(_ number: Int, ofListAt first: String) -> String {
    let stem = first.hasSuffix("/index.html") ? first.dropLast("/index.html".count) : first.dropLast(".html".count)
    return "\(stem)/\(folder(.page))-\(number).html"
  }

  /// The first page of a movement.
  func movement(_ id: ID<Movement>) -> String { "\(folder(.movements))/\(id.slug).html" }
  /// The first page of a field of work.
  func field(_ id: ID<WorkField>) -> String { "\(folder(.fields))/\(id.slug).html" }
  /// The first page of an agency.
  func agency(_ id: ID<Agency>) -> String { "\(folder(.agencies))/\(id.slug).html" }
  /// The page of the plan of `year`.
  func plan(_ year: Int) -> String { "\(folder(.plan))/\(year)/index.html" }

  /// The calendar of an agency, beside its page.
  func calendar(of agency: ID<Agency>) -> String { "\(folder(.agencies))/\(agency.slug).ics" }

  /// The page of `year` in a section that has one for each; the latest stands at the section's own address.
  func year(_ year: Int, of section: Paths.Section, isLatest: Bool) -> String {
    isLatest ? index(section) : "\(folder(section))/\(year).html"
  }

  /// The page of all consultations.
  let consultations: String

  /// The board's list of what `filter` has: `thong-bao/loai-giay-moi.html`.
  func board(by filter: BoardFilter) -> String {
    "\(folder(.announcements))/\(filter.slug(in: language)).html"
  }

  /// What the addresses of the board's data begin with; the year and `.js` follow.
  var boardData: String { "\(folder(.announcements))/\(language == .vi ? "bang-tin" : "board")-" }

  /// The page of the report `id` that the plan of `year` asks for.
  func report(_ id: ID<ReportPeriod>, of year: Int) -> String { "\(folder(.reports))/\(year)/\(id.slug).html" }

  /// The page of those in the register whose names begin with `initial`: by the letter as it is typed, so that a, ă and â
  /// have addresses of their own (`a`, `aw`, `aa`; đ is `dd`), and `0` for what begins with none.
  func register(_ initial: Initial) -> String { "\(folder(.register))/\(initial.key ?? "0").html" }

  /// The part of the honour roll of `year` that `filter` has: `khen-thuong/2023/cap-tinh.html`. It stays there when the
  /// roll itself moves from the section's address to that of its year.
  func honours(_ year: Int, by filter: HonourFilter) -> String {
    "\(folder(.awards))/\(year)/\(filter.slug(in: language)).html"
  }

  /// The list of titles and forms of commendation, beside the honour rolls.
  var titles: String { "\(folder(.awards))/\(language == .vi ? "danh-hieu" : "titles").html" }

  /// The page `part` of the plan of `year`, beside it.
  func plan(_ year: Int, _ part: PlanPart) -> String {
    "\(folder(.plan))/\(year)/\(parts[part] ?? "")\(part == .pacts ? "/index" : "").html"
  }

  private static func address(
    of kind: EntryKind, in folder: String, year: Int, _ slug: String, _ slugs: [Paths.Section: String], pacts: String
  ) -> String {
    let section: Paths.Section
    switch kind {
    case .story: section = .stories
    case .news: section = .news
    case .announcement: section = .announcements
    case .page:
      let folder = folder.dropFirst("pages".count).drop { $0 == "/" }
      return (folder.isEmpty ? "" : folder + "/") + slug + ".html"
    case .pact:
      let plan = slugs[.plan] ?? Paths.Section.plan.rawValue
      return "\(plan)/\(year)/\(pacts)/\(slug).html"
    }
    return "\(slugs[section] ?? section.rawValue)/\(year)/\(slug).html"
  }
}

/// What leads from a page of `address` to the site's root: `../` for each folder it lies in.
func base(of address: String) -> String {
  String(repeating: "../", count: address.utf8.count { $0 == UInt8(ascii: "/") })
}

/// `path`, which names a file of the site, as addresses write it: every byte that has a meaning of its own there, or
/// that some browser, server or messenger would take for the end of the address, as `%XX` (RFC 3986, 3.3).
///
///     urlPath("media/Đề cương 100%.docx")  // "media/%C4%90%E1%BB%81%20c%C6%B0%C6%A1ng%20100%25.docx"
func urlPath(_ path: String) -> String {
  if path.utf8.allSatisfy(isPlainInAddress) { return path }
  var written = ""
  for byte in path.utf8 {
    if isPlainInAddress(byte) {
      written.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      let digits = String(byte, radix: 16, uppercase: true)
      written += byte < 16 ? "%0" + digits : "%" + digits
    }
  }
  return written
}

/// Letters, digits and `-._~/+,@=`: a colon in the first part would be read as a scheme.
private func isPlainInAddress(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "+")...UInt8(ascii: "9"):
    true  // the last range holds `+,-./` and the digits
  case UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "@"), UInt8(ascii: "="): true
  default: false
  }
}
