// Numbers, as they are said: 12/4/2023 is a day, 1.500.000 is 1 triệu 500 nghìn, 7h30 is 7 giờ 30.

extension SpokenText {
  /// Says the number at `at`, with the sign or unit behind it, where one begins there.
  mutating func sayNumber(in text: UnsafeBufferPointer<UInt8>, at: Int, after clean: Int) -> Int? {
    if isInWord(at, of: text) { return nil }
    appendRun(clean..<at, of: text, to: &bytes)
    var end = sayOneNumber(in: text, at: at)
    // 2021-2025; digits in a row behind a 0 are a telephone's, and no span.
    while text[at] != UInt8(ascii: "0"), let next = spanned(in: text, at: end), end - at <= 5 {
      write(" đến ".utf8)
      end = sayOneNumber(in: text, at: next)
    }
    let gap = end < text.count && text[end] == 0x20 ? 1 : 0
    if let unit = unit(in: text, at: end + gap) {
      write(word: unit.said)
      end = unit.end
    }
    return end
  }

  private mutating func sayOneNumber(in text: UnsafeBufferPointer<UInt8>, at: Int) -> Int {
    if let end = sayDate(in: text, at: at) ?? sayTime(in: text, at: at) { return end }
    var end = endOfDigits(in: text, at: at)
    if let letters = documentNumber(in: text, at: end) {
      bytes.append(contentsOf: text[at..<letters])
      gaps += saidDigits(end - at)
      return letters
    }
    let first = end
    var groups = [Array(text[at..<end])]
    while end < text.count, text[end] == UInt8(ascii: "."), endOfDigits(in: text, at: end + 1) == end + 4 {
      groups.append(Array(text[end + 1..<end + 4]))
      end += 4
    }
    if groups.count > 1, groups.count <= 4, first - at <= 3, text[at] != UInt8(ascii: "0") {
      writeThousands(groups)
    } else {
      end = first
      write(digits: text[at..<end])
    }
    // 3,5 but not 1,2,3.
    let decimals = end < text.count && text[end] == UInt8(ascii: ",") ? endOfDigits(in: text, at: end + 1) : end
    if decimals > end + 1, decimals == text.count || text[decimals] != UInt8(ascii: ",") {
      write(" phẩy ".utf8)
      write(digits: text[end + 1..<decimals])
      return decimals
    }
    return end
  }

  /// 1.045.000: 1 triệu không trăm 45 nghìn.
  private mutating func writeThousands(_ groups: [[UInt8]]) {
    let names = ["", " nghìn", " triệu", " tỷ"]
    for (index, group) in groups.enumerated() {
      let power = groups.count - 1 - index
      let value = decimal(group[...]) ?? 0
      if index > 0 {
        if value == 0 {
          // 1.000.500 is not 1 triệu 500, which might be one and a half.
          if power > 0, groups[(index + 1)...].contains(where: { $0 != Array("000".utf8) }) {
            write(" không".utf8)
            write(names[power].utf8)
          }
          continue
        }
        write((value < 10 ? " không trăm linh " : value < 100 ? " không trăm " : " ").utf8)
      }
      write(digits: String(value).utf8)
      write(names[power].utf8)
    }
  }

  // MARK: Days and times

  /// The words before a day and a month, for without them 5/6 may be five sixths.
  private static let beforeDays: Set<String> = [
    "ngày", "mùng", "mồng", "dịp", "lễ", "từ", "đến", "sáng", "trưa", "chiều", "tối", "hôm", "trước", "sau", "qua",
    "nhật",
  ]
  /// The words before an hour, for without them 1:50 may be a scale.
  private static let beforeHours: Set<String> = ["lúc", "hồi", "từ", "đến", "vào", "trước", "sau", "khoảng"]

  private mutating func sayDate(in text: UnsafeBufferPointer<UInt8>, at: Int) -> Int? {
    let first = endOfDigits(in: text, at: at)
    guard first - at <= 2, first + 1 < text.count, let one = decimal(text[at..<first]) else { return nil }
    let separator = text[first]
    guard "/-.".utf8.contains(separator) else { return nil }
    let second = endOfDigits(in: text, at: first + 1)
    guard let two = decimal(text[first + 1..<second]) else { return nil }
    if second < text.count, text[second] == separator, let third = fourDigits(in: text, at: second + 1),
      second - first <= 3, let year = decimal(text[second + 1..<third]), Day(year: year, month: two, day: one) != nil
    {
      writeDay(one, two, year)
      return third
    }
    guard separator == UInt8(ascii: "/"), second == text.count || !"/-".utf8.contains(text[second]) else { return nil }
    let before = lastWord()
    if second - first == 5, 1...12 ~= one {
      if before != "tháng" { write(word: "tháng ") }
      write("\(one) năm ".utf8)
      write(digits: text[first + 1..<second])
      return second
    }
    guard second - first <= 3, one > 0, two > 0 else { return nil }
    let isDay = Day(year: 2024, month: two, day: one) != nil
    if isDay, one > two || Self.beforeDays.contains(before) || bytes.count - endOfDate < 12 {
      writeDay(one, two, nil)
    } else {
      write("\(one) trên \(two)".utf8)
    }
    return second
  }

  private mutating func writeDay(_ day: Int, _ month: Int, _ year: Int?) {
    if !["ngày", "mùng", "mồng", "đến"].contains(lastWord()) || bytes.count == start {
      write((bytes.count == start ? "Ngày " : "ngày ").utf8)
    }
    write("\(day) tháng \(month)".utf8)
    if let year {
      write(" năm ".utf8)
      write(digits: String(year).utf8)
    }
    endOfDate = bytes.count
  }

  /// 7h30, 7g30, 7:30, 14h.
  private mutating func sayTime(in text: UnsafeBufferPointer<UInt8>, at: Int) -> Int? {
    let first = endOfDigits(in: text, at: at)
    guard first - at <= 2, first < text.count, let hour = decimal(text[at..<first]), hour <= 24 else { return nil }
    let isColon = text[first] == UInt8(ascii: ":")
    guard isColon || text[first] == UInt8(ascii: "h") || text[first] == UInt8(ascii: "g") else { return nil }
    let second = endOfDigits(in: text, at: first + 1)
    guard second == first + 3 || second == first + 1 && text[first] == UInt8(ascii: "h"),
      second == text.count || !isLetter(text[second]) && text[second] != UInt8(ascii: ":"),
      !isColon || Self.beforeHours.contains(lastWord())
    else { return nil }
    write("\(hour) giờ".utf8)
    if let minute = decimal(text[first + 1..<second]), minute > 0 { write(" \(minute)".utf8) }
    return second
  }

  /// The word before what is being written, in lower case.
  private func lastWord() -> String {
    let sentence = bytes[start...]
    let end = sentence.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start
    let begin = sentence[..<end].lastIndex { isSpace($0) || $0 == UInt8(ascii: "(") }.map { $0 + 1 } ?? start
    return String(decoding: sentence[begin..<end], as: UTF8.self).lowercased()
  }

  // MARK: Reading

  func endOfDigits(in text: UnsafeBufferPointer<UInt8>, at: Int) -> Int {
    var end = at
    while end < text.count, 0x30...0x39 ~= text[end] { end += 1 }
    return end
  }

  /// The end of the four digits at `at`, where there are four and no more.
  func fourDigits(in text: UnsafeBufferPointer<UInt8>, at: Int) -> Int? {
    endOfDigits(in: text, at: at) == at + 4 ? at + 4 : nil
  }

  /// The end of the number of a document (443/QĐ-UBND, 34-CT/TW) whose digits end at `at`: it is shown as it is written.
  private func documentNumber(in text: UnsafeBufferPointer<UInt8>, at: Int) -> Int? {
    guard at + 1 < text.count, "/-".utf8.contains(text[at]) else { return nil }
    if text[at] == UInt8(ascii: "-"), !isLetter(text[at + 1]) { return nil }
    var end = at
    var hasLetters = false
    while end < text.count, isLetter(text[end]) && text[end] != 0xE2 || "0123456789-/".utf8.contains(text[end]) {
      hasLetters = hasLetters || isLetter(text[end])
      end += 1
    }
    return hasLetters ? end : nil
  }

  /// Where the number begins that a dash at `at` joins to the one before.
  private func spanned(in text: UnsafeBufferPointer<UInt8>, at: Int) -> Int? {
    var next = at
    let isApart = next < text.count && text[next] == 0x20
    if isApart { next += 1 }
    if next < text.count, text[next] == UInt8(ascii: "-") {
      next += 1
    } else if text[min(next, text.count)...].starts(with: "–".utf8) {
      next += 3
    } else {
      return nil
    }
    if isApart {
      guard next < text.count, text[next] == 0x20 else { return nil }
      next += 1
    }
    return next < text.count && 0x30...0x39 ~= text[next] ? next : nil
  }

  private static let units: [String: String] = [
    "kg": "ki-lô-gam", "g": "gam", "km": "ki-lô-mét", "m": "mét", "cm": "xăng-ti-mét", "mm": "mi-li-mét",
    "ha": "héc-ta", "m2": "mét vuông", "m²": "mét vuông", "km2": "ki-lô-mét vuông", "km²": "ki-lô-mét vuông",
    "m3": "mét khối", "m³": "mét khối", "l": "lít", "đ": "đồng", "h": "giờ", "kW": "ki-lô-oát", "kWh": "ki-lô-oát giờ",
    "°C": "độ C",
  ]

  /// The unit at `at` and its end, where a whole word there is one.
  func unit(in text: UnsafeBufferPointer<UInt8>, at: Int) -> (said: String, end: Int)? {
    var end = at
    while end < text.count, end - at < 6, isLetter(text[end]) && text[end] != 0xE2 || 0x32...0x33 ~= text[end] {
      end += 1
    }
    // 3 đ/c are people.
    guard end > at, end - at < 6, text[at] != 0xC4 || end == text.count || text[end] != UInt8(ascii: "/") else {
      return nil
    }
    return Self.units[String(decoding: text[at..<end], as: UTF8.self)].map { ($0, end) }
  }
}
