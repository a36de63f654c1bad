import Catalog
import Diagnostics
import Publishing

/// The answer of `why` for a script: one JSON object.
struct WhyJSON {
  private let answer: Whereabouts
  private let language: Language

  init(_ answer: Whereabouts, _ language: Language) {
    self.answer = answer
    self.language = language
  }

  /// `{"day", "edition", "shown", "entries", "tables"}` of everything, `{"day", "edition", "entry"}` of one entry. An
  /// entry has `path`, `title`, `author`, `agencies`, `shown`, `reasons` (`code` and, where they have one, `detail`: a
  /// day or a file) and, where it was asked for alone, `pages` (`kind`, `address`, `title`).
  var text: String {
    let head = "\"day\": \(answer.outcome.today.iso.quotedAsJSON), \"edition\": \(answer.edition.rawValue.quotedAsJSON)"
    switch answer.result {
    case .all(let entries, let tables):
      let rows = entries.map { "\n    " + object($0, pages: false) }.joined(separator: ",")
      let notes = tables.map { note in
        let path = note.place.map { answer.outcome.sources.path(of: $0.file) } ?? ""
        return "\n    {\"path\": \(path.quotedAsJSON), \"message\": \(note.fact.message(in: language).quotedAsJSON)}"
      }.joined(separator: ",")
      return """
        {\(head), "shown": \(answer.outcome.entries),
          "entries": [\(rows)],
          "tables": [\(notes)]}

        """
    case .one(let entry): return "{\(head),\n  \"entry\": \(object(entry, pages: true))}\n"
    case .several, .unknown: return "{\(head)}\n"
    }
  }

  private func object(_ entry: LocatedEntry, pages: Bool) -> String {
    let reasons = entry.absences.map { absence in
      // Days as everywhere in data: by ISO 8601.
      let detail = absence.detail(in: .en)
      return "{\"code\": \(absence.kind.rawValue.quotedAsJSON)"
        + (detail.isEmpty ? "" : ", \"detail\": \(detail.quotedAsJSON)") + "}"
    }.joined(separator: ", ")
    var fields = [
      "\"path\": \(entry.path.quotedAsJSON)", "\"title\": \(entry.title.quotedAsJSON)",
      "\"author\": \(entry.author.quotedAsJSON)",
      "\"agencies\": [\(entry.agencies.map(\.quotedAsJSON).joined(separator: ", "))]", "\"shown\": \(entry.isShown)",
      "\"reasons\": [\(reasons)]",
    ]
    if pages {
      let rows = entry.appearances.map { page in
        "\n    {\"kind\": \(page.kind.rawValue.quotedAsJSON), \"address\": \(page.address.quotedAsJSON), "
          + "\"title\": \(page.title.quotedAsJSON)}"
      }
      fields.append("\"pages\": [\(rows.joined(separator: ","))]")
    }
    return "{" + fields.joined(separator: ", ") + "}"
  }
}
