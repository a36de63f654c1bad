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
    var fields = ["\"severity\": \(quoted(fact.severity.rawValue))", "\"code\": \(quoted(fact.code))"]
    if let position = row.position {
      fields.append("\"path\": \(quoted(row.path))")
      fields.append("\"line\": \(position.start.line), \"column\": \(position.start.column)")
      fields.append("\"endLine\": \(position.end.line), \"endColumn\": \(position.end.column)")
    }
    fields.append("\"message\": \(quoted(fact.message(in: language)))")
    if let suggestion = fact.suggestion { fields.append("\"suggestion\": \(quoted(suggestion))") }
    return "{" + fields.joined(separator: ", ") + "}"
  }

  /// `text` as a JSON string (RFC 8259, section 7).
  private func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case _ where scalar.value < 0x20 || scalar == "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
