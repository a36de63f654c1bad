import Catalog
import Vietnamese

/// The announcements of one year as a classic script, over which `assets/board.js` finds combinations of filters: a
/// browser that has opened the site from a folder loads scripts, but no data.
///
///     _board("2023", ["ban-dan-van", …], [{"t": "Mời họp", "a": "thong-bao/2023/…", …}, …]);
///
/// Of each: title, address from the site's root, kind and its word, number, issuer, date, audience in words, the agencies
/// it is for by their places in the list before, deadline, event, urgency, files, and what marks it has. States and day
/// counts are not written: the browser knows the day.
struct BoardData {
  private var bytes: [UInt8] = []

  /// The script of `year`, whose announcements are `numbers`, newest first.
  static func script(of year: Int, _ numbers: [Int], _ website: Website) -> [UInt8] {
    var data = BoardData()
    let agencies = website.catalog.agencies
    data.bytes += "_board(\"\(year)\",".utf8
    data.list(agencies) { data, agency in data.string(agency.id.id.slug) }
    data.bytes += ",\n".utf8
    data.list(numbers) { data, number in data.announcement(number, agencies, website) }
    data.bytes += ");\n".utf8
    return data.bytes
  }

  private mutating func announcement(_ number: Int, _ agencies: [Agency], _ website: Website) {
    guard let announcement = website.catalog.entries[number].announcement,
      let row = website.notice(number)
    else { return }
    bytes += "{\"t\":".utf8
    string(row.title)
    member("a", row.address)
    member("k", announcement.kind.rawValue)
    member("w", row.kind)
    member("n", row.number)
    member("i", row.issuer)
    member("d", row.date)
    member("g", row.audience)
    member("u", row.urgency)
    let days = website.board.days(of: announcement)
    member("l", days.deadline?.iso ?? "")
    member("s", days.start?.iso ?? "")
    member("e", days.end?.iso ?? "")
    member("y", days.deadline.map { website.wording.dayAndMonth($0) } ?? "")
    member("x", announcement.expires?.iso ?? "")
    if row.isSuperseded { bytes += ",\"r\":1".utf8 }
    if row.isPinned { bytes += ",\"p\":1".utf8 }
    if row.isSample { bytes += ",\"m\":1".utf8 }
    if row.isBloc { bytes += ",\"b\":1".utf8 }
    bytes += ",\"o\":".utf8
    let places = agencies.indices.filter { website.catalog.isAddressed(number, to: agencies[$0]) }
    list(places) { data, place in data.bytes += String(place).utf8 }
    if !row.files.isEmpty {
      bytes += ",\"f\":".utf8
      list(row.files) { data, file in data.list([file.label, file.address]) { $0.string($1) } }
    }
    bytes += "}\n".utf8
  }

  /// A member of a record that is not its first; none where there is nothing to say.
  private mutating func member(_ name: String, _ value: String) {
    if value.isEmpty { return }
    bytes += ",\"\(name)\":".utf8
    string(value)
  }

  private mutating func list<Element>(_ elements: [Element], _ write: (inout BoardData, Element) -> Void) {
    bytes.append(UInt8(ascii: "["))
    for (place, element) in elements.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      write(&self, element)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func string(_ text: String) { writeScriptString(text, into: &bytes) }
}
