import Vietnamese

/// A calendar as RFC 5545 has it (iCalendar), which telephones and mail programs subscribe to.
///
/// Its bytes follow from the content alone: stamps and sequence numbers come from the days and corrections of what is
/// told, never from the clock, so that an unchanged calendar is the same file.
struct Calendar {
  /// One thing with a day.
  struct Event {
    /// When it takes place.
    enum Time {
      /// Whole days, both of them included.
      case days(Day, Day)
      /// From `start` to `end`, in minutes since midnight UTC of their days.
      case span(start: (day: Day, minute: Int), end: (day: Day, minute: Int)?)
    }

    /// What tells it from all others, for ever.
    let id: String
    var time: Time
    let title: String
    /// What kind of thing it is, for calendars that sort by it.
    let category: String
    var about = ""
    var place = ""
    /// Its page, where the site's address is known.
    var url: String?
    /// The last day on which it was written or corrected.
    var stamp: Day
    /// How often it was corrected.
    var sequence = 0
    /// Whether a reminder comes the day before.
    var isDeadline = false
    /// Whether something else has taken its place: calendars that have it strike it out.
    var isCancelled = false
  }

  let name: String
  /// The language of its words.
  let language: String
  /// What tells its site from all others: the ids of its events end in it.
  let site: String
  let events: [Event]

  /// The calendar's bytes: CR LF behind each line, none longer than 75 bytes.
  var bytes: [UInt8] {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//guongsang//guongsang//" + language.uppercased(),
      "CALSCALE:GREGORIAN", "NAME:" + Self.escaped(name), "X-WR-CALNAME:" + Self.escaped(name),
      "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    ]
    for event in events { lines += Self.lines(of: event, at: site) }
    lines.append("END:VCALENDAR")
    var out: [UInt8] = []
    for line in lines { Self.fold(line, into: &out) }
    return out
  }

  private static func lines(of event: Event, at site: String) -> [String] {
    var lines = [
      "BEGIN:VEVENT", "UID:\(event.id)@\(site)", "DTSTAMP:\(compact(event.stamp))T000000Z",
      "SEQUENCE:\(event.sequence)",
    ]
    switch event.time {
    case .days(let first, let last):
      lines.append("DTSTART;VALUE=DATE:" + compact(first))
      // The end is the first day that is no longer of it (3.6.1).
      lines.append("DTEND;VALUE=DATE:" + compact(last.adding(days: 1)))
      lines.append("TRANSP:TRANSPARENT")
    case .span(let start, let end):
      lines.append("DTSTART:" + moment(start))
      if let end { lines.append("DTEND:" + moment(end)) }
    }
    lines.append("SUMMARY:" + escaped(event.title))
    if !event.about.isEmpty { lines.append("DESCRIPTION:" + escaped(event.about)) }
    if !event.place.isEmpty { lines.append("LOCATION:" + escaped(event.place)) }
    lines.append("CATEGORIES:" + escaped(event.category))
    if let url = event.url { lines.append("URL:" + url) }
    if event.isCancelled { lines.append("STATUS:CANCELLED") }
    if event.isDeadline {
      // A whole day begins at midnight: sixteen hours before it is eight o'clock in the morning.
      lines += [
        "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT16H", "DESCRIPTION:" + escaped(event.title), "END:VALARM",
      ]
    }
    return lines + ["END:VEVENT"]
  }

  /// 20230510.
  private static func compact(_ day: Day) -> String {
    let digits = String(day.year * 10_000 + day.month * 100 + day.day)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  private static func moment(_ moment: (day: Day, minute: Int)) -> String {
    let (hours, minutes) = (moment.minute / 60, moment.minute % 60)
    return compact(moment.day) + "T" + (hours < 10 ? "0" : "") + "\(hours)" + (minutes < 10 ? "0" : "")
      + "\(minutes)00Z"
  }

  /// RFC 5545, 3.3.11: TEXT.
  static func escaped(_ text: String) -> String {
    let hasMeaning = { (byte: UInt8) in
      byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: ";")
        || byte == UInt8(ascii: ",")
    }
    if !text.utf8.contains(where: hasMeaning) { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): out += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): out += "\\n".utf8
      case ..<0x20, 0x7F: continue
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// RFC 5545, 3.1: a line of more than 75 bytes goes on behind CR LF and a blank, never within a character.
  static func fold(_ line: String, into out: inout [UInt8]) {
    var line = line
    line.withUTF8 { bytes in
      var rest = bytes[...]
      var room = 75
      while rest.count > room {
        var end = rest.startIndex + room
        while end > rest.startIndex, rest[end] & 0xC0 == 0x80 { end -= 1 }
        out.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<end]))
        out += [0x0D, 0x0A, 0x20]
        rest = rest[end...]
        room = 74
      }
      out.append(contentsOf: UnsafeBufferPointer(rebasing: rest))
      out += [0x0D, 0x0A]
    }
  }
}
