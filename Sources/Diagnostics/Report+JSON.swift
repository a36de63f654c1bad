extension Report {
  /// The problems as one JSON array of objects with the keys `severity`, `code`, `path`, `line`, `column`, `endLine`,
  /// `endColumn`, `message` and, where there is one, `suggestion`; `[]` where there is nothing.
  ///
  /// Lines and columns count from 1, columns in characters; the end is the place after the last character. A failure
  /// of the machine has no path and no lines.
  public func json() -> String {
    if rows.isEmpty { return "[]\n" }
    return "[\n" + rows.map { "  " + json(of: $0) }.joined(separator: ",\n") + "\n]\n"
  }

  private func json(of row: Row) -> String {
    let fact = row.diagnostic.fact
    var fields = ["\"severity\": \(fact.severity.rawValue.quotedAsJSON)", "\"code\": \(fact.code.quotedAsJSON)"]
    if let position = row.position {
      fields.append("\"path\": \(row.path.quotedAsJSON)")
      fields.append("\"line\": \(position.start.line), \"column\": \(position.start.column)")
      fields.append("\"endLine\": \(position.end.line), \"endColumn\": \(position.end.column)")
    }
    fields.append("\"message\": \(fact.message(in: language).quotedAsJSON)")
    if let suggestion = fact.suggestion { fields.append("\"suggestion\": \(suggestion.quotedAsJSON)") }
    return "{" + fields.joined(separator: ", ") + "}"
  }
}
