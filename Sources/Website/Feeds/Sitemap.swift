import Vietnamese

/// The list of pages that search engines ask for (sitemaps.org, protocol 0.9).
///
/// A page's day is that on which what it shows was last written, never that of the build, so that an unchanged site has
/// an unchanged map. Where no day is known none is told.
struct Sitemap: Sendable {
  /// A page.
  struct Page: Sendable {
    /// The absolute address.
    let location: String
    /// The day on which it was last written.
    let day: Day?
  }

  /// The pages, in the order of their addresses.
  let pages: [Page]
  /// How they are spread over files, for one holds at most 50,000 of them and 50 MB.
  let parts: [Range<Int>]

  static let mostPages = 50_000
  static let mostBytes = 50 * 1024 * 1024
  /// What stands in a file besides the addresses: for each page, and once.
  private static let bytesAroundPage = 80
  private static let bytesAroundAll = 200

  init(pages: [Page], mostPages: Int = Self.mostPages, mostBytes: Int = Self.mostBytes) {
    self.pages = pages
    var parts: [Range<Int>] = []
    var (start, size) = (0, Self.bytesAroundAll)
    for (place, page) in pages.enumerated() {
      // An ampersand takes five bytes; nothing that an address may hold takes more.
      let length = page.location.utf8.reduce(Self.bytesAroundPage) { $0 + ($1 == UInt8(ascii: "&") ? 5 : 1) }
      if place > start, place - start == mostPages || size + length > mostBytes {
        parts.append(start..<place)
        (start, size) = (place, Self.bytesAroundAll)
      }
      size += length
    }
    if start < pages.count { parts.append(start..<pages.count) }
    self.parts = parts
  }

  /// Appends the file that lists the pages of `part`.
  func write(_ part: Range<Int>, into bytes: inout [UInt8]) {
    var xml = XMLBytes(root: "urlset", attributes: [("xmlns", Self.namespace)])
    for page in pages[part] { Self.write("url", page, into: &xml) }
    xml.finish()
    bytes += xml.bytes
  }

  /// Appends the file that lists the files of all parts, which stand at `addresses`.
  func writeIndex(of addresses: [String], into bytes: inout [UInt8]) {
    var xml = XMLBytes(root: "sitemapindex", attributes: [("xmlns", Self.namespace)])
    for (part, address) in zip(parts, addresses) {
      Self.write("sitemap", Page(location: address, day: pages[part].compactMap(\.day).max()), into: &xml)
    }
    xml.finish()
    bytes += xml.bytes
  }

  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  private static func write(_ name: String, _ page: Page, into xml: inout XMLBytes) {
    xml.start(name)
    xml.element("loc", page.location)
    if let day = page.day { xml.element("lastmod", day.iso) }
    xml.end()
  }
}
