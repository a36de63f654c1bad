import Catalog
import Diagnostics
import Publishing

/// The answer of `why` for a person.
struct WhyText {
  /// How many files that show an entry are told.
  private static let limit = 60
  private let answer: Whereabouts
  private let language: Language

  init(_ answer: Whereabouts, _ language: Language) {
    self.answer = answer
    self.language = language
  }

  /// All of it.
  var text: String {
    switch answer.result {
    case .all(let entries, let tables): summary(of: entries) + groups(of: entries) + self.tables(tables)
    case .one(let entry): single(entry)
    case .several, .unknown: ""
    }
  }

  // MARK: All entries

  private func summary(of entries: [LocatedEntry]) -> String {
    let left = entries.count(where: \.isShown)
    return WhyWords.summary(
      shown: answer.outcome.entries, keptOut: entries.count - left, leftLists: left, day: answer.outcome.today,
      isOfBloc: answer.edition == .bloc, isWaiting: answer.hasErrors
    ).words(in: language) + "\n"
  }

  /// The entries by what weighs most on each.
  private func groups(of entries: [LocatedEntry]) -> String {
    Absence.Kind.allCases.map { kind in
      let group = entries.filter { $0.absences.first?.kind == kind }
      if group.isEmpty { return "" }
      let head = "\n\(kind.heading(in: language)) (\(group.count))\n"
      let rows = group.map { entry in
        let rest = entry.absences.dropFirst().map { words(of: $0) }.joined(separator: ", ")
        let also = rest.isEmpty ? "" : WhyWords.also(rest).words(in: language)
        return [
          entry.path, entry.agencyNames.joined(separator: ", "), entry.author,
          entry.absences.first?.detail(in: language) ?? "", also,
        ]
      }
      return head + table(rows) + "  → \(kind.cure(in: language))\n"
    }.joined()
  }

  private func tables(_ notes: [Diagnostic]) -> String {
    if notes.isEmpty { return "" }
    let rows = notes.map { note in
      [note.place.map { answer.outcome.sources.path(of: $0.file) } ?? "", note.fact.message(in: language)]
    }
    return "\n\(WhyWords.tables.words(in: language)) (\(notes.count))\n" + table(rows)
  }

  // MARK: One entry

  private func single(_ entry: LocatedEntry) -> String {
    let (day, isOfBloc) = (answer.outcome.today, answer.edition == .bloc)
    let waits: WhyWords.Waiting = answer.hasErrors ? entry.fault == nil ? .forOthers : .forItself : .no
    let head: WhyWords =
      entry.isShown
      ? .onSite(path: entry.path, title: entry.title, day: day, isOfBloc: isOfBloc, waits)
      : .offSite(path: entry.path, title: entry.title, day: day, isOfBloc: isOfBloc)
    let own = entry.isShown ? [entry.fault].compactMap(\.self) : []
    let reasons = (entry.absences + own).map { "  \(words(of: $0)).\n    → \($0.kind.cure(in: language))\n" }.joined()
    let ordered = Appearing.allCases.flatMap { kind in entry.appearances.filter { $0.kind == kind } }
    let rows = ordered.prefix(Self.limit).map { [$0.kind.words(in: language), $0.address, $0.title] }
    let left = ordered.count - rows.count
    let more = left == 0 ? "" : "  \(WhyWords.more(left).words(in: language))\n"
    return head.words(in: language) + "\n" + reasons + table(rows) + more
  }

  /// The reason with its day or file.
  private func words(of absence: Absence) -> String {
    let detail = absence.detail(in: language)
    return absence.kind.heading(in: language) + (detail.isEmpty ? "" : " (\(detail))")
  }

  /// `rows` in columns, without those in which nothing stands.
  private func table(_ rows: [[String]]) -> String {
    let columns = rows.first?.indices.filter { column in rows.contains { !$0[column].isEmpty } } ?? []
    let widths = columns.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = zip(columns, widths).map { column, width in
        row[column] + String(repeating: " ", count: width - row[column].count)
      }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return "  \(line)\n"
    }.joined()
  }
}
