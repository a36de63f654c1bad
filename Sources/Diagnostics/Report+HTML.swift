extension Report {
  /// The problems as a person reads them in a browser, in the words of ``text(coloured:)``: each an `<article>` of the
  /// class of its severity. At most `limit` of them, errors first where not all fit.
  public func html(limit: Int = .max) -> String {
    var shown = rows
    if rows.count > limit {
      let severities = Severity.allCases
      shown = Array(
        severities.flatMap { severity in rows.filter { $0.diagnostic.fact.severity == severity } }.prefix(limit))
    }
    return shown.map { html(of: $0) }.joined()
  }

  private func html(of row: Row) -> String {
    let fact = row.diagnostic.fact
    var out = "<article class=\"\(fact.severity.rawValue)\">\n<p>"
    if let position = row.position {
      let place = "\(Terminal.visible(row.path)):\(position.start.line):\(position.start.column)"
      out += "<span class=\"place\">\(place.escapedAsHTML)</span> "
    }
    out += "<strong>\(fact.severity.word(in: language))</strong> [\(fact.code)]: "
    out += "\(Terminal.visible(fact.message(in: language)).escapedAsHTML)</p>\n"
    if let position = row.position, let excerpt = Excerpt(of: position) {
      let number = String(position.start.line)
      let margin = String(repeating: " ", count: number.count)
      let marked = "\(String(excerpt.before).escapedAsHTML)<mark>\(String(excerpt.marked).escapedAsHTML)</mark>"
      out += "<pre>\(number) | \(marked)\(String(excerpt.after).escapedAsHTML)\n"
      out += "\(margin) | \(Terminal.blanks(for: excerpt.before))\(Terminal.carets(for: excerpt.marked))</pre>\n"
    }
    if let suggestion = fact.suggestion {
      let label = Phrase.suggestion.words(in: language)
      out += "<p class=\"cure\">\(label): <b>\(Terminal.visible(suggestion).escapedAsHTML)</b></p>\n"
    }
    if let advice = fact.advice(in: language) {
      out += "<p class=\"cure\">\(Terminal.visible(advice).escapedAsHTML)</p>\n"
    }
    return out + "</article>\n"
  }
}

extension String {
  /// The text for HTML, between tags and in quoted attributes.
  public var escapedAsHTML: String {
    guard utf8.contains(where: { [0x22, 0x26, 0x27, 0x3C, 0x3E].contains($0) }) else { return self }
    var escaped: [UInt8] = []
    // By bytes: as characters, `<` and a mark that follows it are another letter.
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: ">"): escaped += "&gt;".utf8
      case UInt8(ascii: "\""): escaped += "&quot;".utf8
      case UInt8(ascii: "'"): escaped += "&#39;".utf8
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
