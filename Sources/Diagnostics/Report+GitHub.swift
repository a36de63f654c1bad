extension Report {
  /// The problems as workflow commands of GitHub Actions, a line each, which show them beside the lines of a change:
  ///
  ///     ::error file=content/a.md,line=4,endLine=4,col=1,endColumn=6,title=unknown-key::Không có mục nào tên là “sumary”.
  ///
  /// Paths are relative to the site's folder, so the command is to be run where `--site` is the repository's root or
  /// with paths that lead there from it; `prefix` is put before each.
  public func workflowCommands(prefix: String = "") -> String {
    rows.map { workflowCommand(for: $0, prefix: prefix) }.joined()
  }

  private func workflowCommand(for row: Row, prefix: String) -> String {
    let fact = row.diagnostic.fact
    let name =
      switch fact.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties: [(String, String)] = []
    if let position = row.position {
      properties = [
        ("file", prefix + row.path), ("line", String(position.start.line)), ("endLine", String(position.end.line)),
        ("col", String(position.start.column)),
      ]
      // The last column is the one behind which the span ends; a column alone means nothing over several lines.
      if position.start.line == position.end.line {
        properties.append(("endColumn", String(max(position.start.column, position.end.column - 1))))
      }
    }
    properties.append(("title", fact.code))
    var lines = [fact.message(in: language)]
    if let suggestion = fact.suggestion { lines.append("\(Phrase.suggestion.words(in: language)): \(suggestion)") }
    if let advice = fact.advice(in: language) { lines.append(advice) }
    let list = properties.map { "\($0)=\(escaped($1, inProperty: true))" }.joined(separator: ",")
    return "::\(name) \(list)::\(escaped(lines.joined(separator: "\n"), inProperty: false))\n"
  }

  /// `text` with what would end a command, or a property of one, in the runner's escapes.
  private func escaped(_ text: String, inProperty: Bool) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": out += "%25"
      case "\r": out += "%0D"
      case "\n": out += "%0A"
      case ":" where inProperty: out += "%3A"
      case "," where inProperty: out += "%2C"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
