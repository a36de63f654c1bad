import Diagnostics
import Vietnamese

// What clerks most likely mean by dates and numbers that are not read, for the suggestion.

/// The day that `text` says as spreadsheets count days, from 30 December 1899; only days from 1954 on, for a smaller
/// number is most likely something else.
func dayCounted(by text: String) -> Day? {
  let whole = text.prefix { $0 != "." && $0 != "," }
  guard text.utf8.count < 20, whole.utf8.count == 5, let count = Int(whole), (20_000..<80_000).contains(count) else {
    return nil
  }
  // The part behind the point is a time of day.
  guard text.dropFirst(whole.count).dropFirst().allSatisfy(\.isNumber) else { return nil }
  return Day(daysSince1970: count - 25_569)
}

/// The day that `text` most likely says: with a time behind it, the year first with slashes, a year of two digits, the
/// month first, or in words.
func dayMeant(by text: String) -> Day? {
  guard text.utf8.count <= 60 else { return nil }
  let date = text.split { $0 == " " || $0 == "T" }.first.map(String.init) ?? text
  switch date == text ? .invalid : readDate(date) {
  case .iso(let day), .vietnamese(let day): return day
  case .month, .invalid: break
  }
  let numbers = text.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
  guard numbers.count == 3 else { return nil }
  if numbers[0] > 1900 { return Day(year: numbers[0], month: numbers[1], day: numbers[2]) }
  guard (2...4).contains(String(numbers[2]).count) else { return nil }
  let year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
  return Day(year: year, month: numbers[1], day: numbers[0]) ?? Day(year: year, month: numbers[0], day: numbers[1])
}

/// The day with a time that `text` most likely says: a point or a letter for the colon (`8.00`, `8h30`, `14g`), the time
/// before the day, the day first.
func momentMeant(by text: String) -> String? {
  guard text.utf8.count <= 60 else { return nil }
  let words = text.split { $0 == " " || $0 == "T" || $0 == "," }.map(String.init)
  guard let place = words.firstIndex(where: { timeMeant(by: $0) != nil }), let time = timeMeant(by: words[place]) else {
    return nil
  }
  let rest = words[..<place] + words[(place + 1)...]
  for word in rest {
    switch readDate(word) {
    case .iso(let day), .vietnamese(let day): return "\(day.iso) \(time)"
    case .month, .invalid: continue
    }
  }
  return nil
}

private func timeMeant(by word: String) -> String? {
  let parts = word.split(omittingEmptySubsequences: false) { ".:hHgG".contains($0) }
  guard parts.count == 2, (1...2).contains(parts[0].count), [0, 2].contains(parts[1].count),
    let hour = Int(parts[0]), hour < 24, let minute = parts[1].isEmpty ? 0 : Int(parts[1]), (0..<60).contains(minute)
  else { return nil }
  return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
}

/// The number that `text` most likely says, as Vietnamese writes it: without the unit behind it, the English point
/// turned round. Nil where that makes none.
func numberMeant(by text: String) -> String? {
  guard text.utf8.count <= 60, text.first.map({ $0.isNumber || $0 == "-" }) ?? false else { return nil }
  let figures = String(text.prefix { $0.isNumber || "-., ".contains($0) }.filter { $0 != " " })
  let unit = slug(String(text.dropFirst(figures.count)))
  guard units.contains(unit) || unit.isEmpty else { return nil }
  if readNumber(figures) != nil { return figures }
  let english = String(figures.filter { $0 != "," }.map { $0 == "." ? "," : $0 })
  return readNumber(english) == nil ? nil : english
}

/// What stands behind numbers in tables, as slugs; a per cent sign has none.
private let units: Set<String> = [
  "d", "dong", "vnd", "diem", "phieu", "nguoi", "ca-nhan", "luot", "bai", "ngay", "ho", "trieu-dong",
]

/// Which of `words` `text` most likely says: what is `said` for it in Vietnamese, or nearly the word itself.
func wordMeant(by text: String, among words: [String], said: [String]) -> String? {
  let spoken = said.map { slug($0) }
  let written = slug(text)
  if let place = spoken.firstIndex(of: written) { return words[place] }
  if let word = nearest(to: text, among: words) { return word }
  return nearest(to: written, among: spoken).flatMap { spoken.firstIndex(of: $0) }.map { words[$0] }
}

extension [Diagnostic] {
  /// Says of all days of a file that stand day first, or that a spreadsheet has counted, only the first, with the number
  /// of the others: one cure mends them all.
  func withDaysOnce() -> Self {
    var first: [String: Int] = [:]
    var others: [String: Int] = [:]
    for (place, problem) in enumerated() {
      guard let slip = problem.slipOfDay else { continue }
      guard let earlier = first[slip] else {
        first[slip] = place
        continue
      }
      others[slip, default: 0] += 1
      if problem.place?.start ?? 0 < self[earlier].place?.start ?? 0 { first[slip] = place }
    }
    if others.isEmpty { return self }
    return enumerated().compactMap { place, problem in
      guard let slip = problem.slipOfDay else { return problem }
      return first[slip] == place ? problem.saying(others: others[slip] ?? 0) : nil
    }
  }
}

extension Diagnostic {
  /// Which of the slips that are said once this is.
  fileprivate var slipOfDay: String? {
    switch fact {
    case .entry(.dayFirst), .entry(.dayAsNumber): fact.code
    default: nil
    }
  }

  fileprivate func saying(others: Int) -> Self {
    switch fact {
    case .entry(.dayFirst(let text, let iso, _)):
      Diagnostic(.entry(.dayFirst(text, iso: iso, others: others)), at: place)
    case .entry(.dayAsNumber(let text, let iso, _)):
      Diagnostic(.entry(.dayAsNumber(text, iso: iso, others: others)), at: place)
    default: self
    }
  }
}
