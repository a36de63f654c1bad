import Catalog
import Diagnostics

/// A file of the site that shows an entry.
public struct Appearance: Sendable {
  /// As what it shows it.
  public let kind: Appearing
  /// Where it stands, counted from the site's root.
  public let address: String
  /// The title of the page; empty where the file is none.
  public let title: String
}

extension Website {
  /// What `output` shows of the entry numbered `entry`; nil where nothing.
  ///
  /// The file is drawn as a build draws it, and searched for a link to the entry: so this cannot say anything else than
  /// the built site does. `buffer` is room to draw in.
  public func appearance(of entry: Int, in output: Output, _ buffer: inout [UInt8]) -> Appearance? {
    let link = addresses.entry(entry)
    switch output.content {
    case .page(.entry(entry)): return appearance(.page, output)
    case .page(.search):
      let isFound = searched.contains { if case .entry(entry) = $0 { true } else { false } }
      return isFound ? appearance(.search, output) : nil
    case .page(let page):
      render(page, at: output.address, into: &buffer)
      return has("\"\(base(of: output.address))\(link)", endingWith: "\"#", in: buffer)
        ? appearance(page.appearing, output) : nil
    case .file(let file):
      write(file, at: output.address, into: &buffer)
      return appearance(of: entry, in: file, output, buffer)
    case .bytes, .copy, .picture, .resized: return nil
    }
  }

  /// What `file`, drawn as `bytes`, shows of the entry.
  private func appearance(of entry: Int, in file: MadeFile, _ output: Output, _ bytes: [UInt8]) -> Appearance? {
    let link = addresses.entry(entry)
    switch file {
    case .boardData: return has("\"\(link)", endingWith: "\"", in: bytes) ? appearance(.list, output) : nil
    case .calendar:
      let id = id(ofEntry: entry)
      let whole = unfolded(bytes)
      let isThere = ["event-", "deadline-"].contains { has("UID:\($0)\(id)", endingWith: "@", in: whole) }
      return isThere ? appearance(.calendar, output) : nil
    case .feed, .sitemap, .sitemapIndex:
      guard let address = absolute(link), has(address, endingWith: "<\"", in: bytes) else { return nil }
      if case .feed = file { return appearance(.feed, output) }
      return appearance(.sitemap, output)
    }
  }

  /// The number of the entry whose page is at `address`, or was; nil where there is none.
  public func entry(atAddress address: String) -> Int? {
    for output in outputs where output.address == address {
      switch output.content {
      case .page(.entry(let number)), .page(.moved(let number)): return number
      default: return nil
      }
    }
    return nil
  }

  /// The address that `entry` has, or would have were it shown.
  public func address(of entry: Entry) -> String { addresses.file(of: entry) }

  /// The notice that stands in the place of `entry`; nil where there is none.
  public func notice(inPlaceOf entry: Entry) -> Appearance? {
    let address = addresses.file(of: entry)
    return outputs.first { output in
      if case .page(.withdrawn) = output.content { output.address == address } else { false }
    }.map { appearance(.notice, $0) }
  }

  private func appearance(_ kind: Appearing, _ output: Output) -> Appearance {
    guard case .page(let page) = output.content else {
      return Appearance(kind: kind, address: output.address, title: "")
    }
    let frame = draw(page, at: output.address).1
    return Appearance(
      kind: kind, address: output.address, title: frame.crumbs.last?.label ?? catalog.site.title)
  }

  /// Whether `text` stands in `bytes` with one of the characters `ends` behind it.
  private func has(_ text: String, endingWith ends: String, in bytes: [UInt8]) -> Bool {
    let wanted = Array(text.utf8)
    let ends = Array(ends.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      while place + wanted.count < bytes.count {
        guard let next = bytes[place...].firstIndex(of: wanted[0]), next + wanted.count < bytes.count else {
          return false
        }
        if bytes[next..<next + wanted.count].elementsEqual(wanted), ends.contains(bytes[next + wanted.count]) {
          return true
        }
        place = next + 1
      }
      return false
    }
  }

  /// A calendar whose long lines are whole again (RFC 5545, 3.1).
  private func unfolded(_ bytes: [UInt8]) -> [UInt8] {
    var whole: [UInt8] = []
    whole.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte == 0x20, whole.suffix(2).elementsEqual([0x0D, 0x0A]) { whole.removeLast(2) } else { whole.append(byte) }
    }
    return whole
  }
}

extension Page {
  /// As what it shows the entries to which it leads.
  fileprivate var appearing: Appearing {
    switch self {
    case .home: .home
    case .stories, .news, .board, .boardBy, .consultations: .list
    case .movements, .movement: .movement
    case .fields, .field: .field
    case .agencies, .agency: .agency
    case .entry: .entry
    case .moved: .formerAddress
    case .withdrawn: .notice
    case .plan, .planPart: .plan
    case .honours, .honoursBy, .titles, .register, .initial: .register
    case .reports, .report: .report
    case .search: .search
    case .calendar: .calendar
    case .standings, .notFound: .other
    }
  }
}
