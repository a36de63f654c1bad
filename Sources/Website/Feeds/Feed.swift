import Vietnamese

/// A feed as RFC 4287 has it (Atom), which feed readers and mail programs subscribe to.
///
///     var bytes: [UInt8] = []
///     feed.write(into: &bytes)
///
/// Its bytes follow from the content alone: no day in it is that of the build. All addresses are absolute.
struct Feed {
  /// What is told of one entry.
  struct Entry {
    /// What tells it from all others, for ever.
    let id: String
    let title: String
    let address: String
    let published: Day
    /// The last day on which it was written or corrected.
    let updated: Day
    /// Whose it is, the first first; never none.
    let authors: [Person]
    let categories: [Category]
    /// Some words on what it is about, and its corrections, as HTML.
    let summary: [UInt8]
  }

  /// An agency, or who publishes the site.
  struct Person {
    let name: String
    let address: String?
  }

  /// A kind of entry, a movement.
  struct Category {
    let term: String
    /// The address of the list of such terms; nil where there is none.
    let scheme: String?
    let label: String
  }

  let id: String
  let title: String
  /// A line about it; may be empty.
  let subtitle: String
  /// Its own address.
  let address: String
  /// The page of which it is the feed.
  let page: String
  /// The language of its words.
  let language: String
  /// What is added to UTC to give the time of its days, in seconds.
  let offset: Int
  let updated: Day
  let author: Person
  /// The latest first.
  let entries: [Entry]

  /// Appends the feed to `bytes`.
  func write(into bytes: inout [UInt8]) {
    var xml = XMLBytes(
      root: "feed", attributes: [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", language)])
    xml.element("id", id)
    xml.element("title", title)
    if !subtitle.isEmpty { xml.element("subtitle", subtitle) }
    xml.element("updated", moment(updated))
    xml.empty("link", [("rel", "self"), ("type", Self.mediaType), ("href", address)])
    xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", page)])
    Self.write(author, into: &xml)
    xml.element("generator", "guongsang")
    for entry in entries { write(entry, into: &xml) }
    xml.finish()
    bytes += xml.bytes
  }

  static let mediaType = "application/atom+xml"

  private func write(_ entry: Entry, into xml: inout XMLBytes) {
    xml.start("entry")
    xml.element("id", entry.id)
    xml.element("title", entry.title)
    xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", entry.address)])
    xml.element("published", moment(entry.published))
    xml.element("updated", moment(entry.updated))
    for author in entry.authors { Self.write(author, into: &xml) }
    for category in entry.categories {
      let scheme = category.scheme.map { [("scheme", $0)] } ?? []
      xml.empty("category", [("term", category.term)] + scheme + [("label", category.label)])
    }
    xml.element("summary", String(decoding: entry.summary, as: UTF8.self), [("type", "html")])
    xml.end()
  }

  private static func write(_ author: Person, into xml: inout XMLBytes) {
    xml.start("author")
    xml.element("name", author.name)
    if let address = author.address { xml.element("uri", address) }
    xml.end()
  }

  /// The beginning of `day` where the site is.
  private func moment(_ day: Day) -> String { internetTime(day, minute: 0, offset: offset) }
}

/// A time as RFC 3339 has it: `minute` of `day` where `offset` seconds are added to UTC.
func internetTime(_ day: Day, minute: Int, offset: Int) -> String {
  let clock = { (minutes: Int) in
    let (hour, minute) = (minutes / 60, minutes % 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + String(minute)
  }
  return "\(day.iso)T\(clock(minute)):00\(offset < 0 ? "-" : "+")\(clock(abs(offset) / 60))"
}

/// A name that stays with what stands at `address` (RFC 4151): made from the host's name, the year in which it came to
/// be, and its path. It tells feed readers that an entry is the one they have, whether the site is reached by http or
/// https. A host whose name such a name cannot hold gives the address itself.
func tagName(of address: String, since year: Int) -> String {
  guard let start = address.firstRange(of: "://") else { return address }
  let rest = address[start.upperBound...]
  let end = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
  let host = rest[..<end].split(separator: "@").last?.split(separator: ":").first.map { $0.lowercased() } ?? ""
  let path = rest[end...]
  let isName = host.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
  if host.isEmpty || !isName || path.contains("#") || path.contains("?") { return address }
  let digits = String(max(0, year))
  return "tag:\(host),\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits):\(path)"
}
