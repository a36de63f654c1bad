extension ReportDocument {
  /// The report as Markdown (CommonMark with tables), to be read as it is and to be worked on.
  ///
  /// All text is escaped: nothing from the content becomes markup, HTML or a link.
  public var markdown: String {
    let top = issuer.dropLast() + issuer.suffix(1).map { $0 }
    let head = top.map(Self.escaped) + ["\\*", Self.escaped(number)]
    var text = head.joined(separator: "\\\n") + "\n\n"
    text += "**\(Self.escaped(letterhead))**\\\n*\(Self.escaped(placeAndDate))*\n\n"
    text += "# \(Self.escaped(heading)) \(Self.escaped(title))\n\n"
    if !addressee.isEmpty { text += "**\(Self.escaped(addressee))**\n\n" }
    text += body(items: "- ")
    text += "**\(Self.escaped(recipientsTitle)):**\n\n"
    for recipient in recipients { text += "- \(Self.escaped(recipient))\n" }
    text += "\n**\(Self.escaped(signerCapacity))**\n\n\(signerName.isEmpty ? Self.blank : Self.escaped(signerName))\n"
    return text
  }

  /// The sections, with `items` before each item of a list.
  func body(items: String) -> String {
    var text = ""
    for section in numbered {
      text += "## \(Self.escaped(section.title))\n\n" + section.blocks.map { markdown($0, items) }.joined()
      for part in section.parts {
        text += "### \(Self.escaped(part.title))\n\n" + part.blocks.map { markdown($0, items) }.joined()
      }
    }
    return text
  }

  private func markdown(_ block: Block, _ items: String) -> String {
    switch block {
    case .paragraph(let text): Self.escaped(text) + "\n\n"
    case .list(let lines):
      // What begins with a hyphen alone is a list; where it is part of the text, each line is a paragraph.
      lines.map { items + Self.escaped($0) }.joined(separator: items == "- " ? "\n" : "\n\n") + "\n\n"
    case .table(let table): markdown(table)
    case .blank: Self.blank + "\n\n"
    }
  }

  private func markdown(_ table: Table) -> String {
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    // The hyphens say how wide a column is beside the others.
    let rules = table.columns.map { String(repeating: "-", count: 2 + $0.weight * 3) + ($0.isNumber ? ":" : "-") }
    let rows = table.rows.map { row($0.map(Self.escaped)) }.joined()
    return row(table.columns.map { Self.escaped($0.title) }) + row(rules) + rows + "\n"
  }

  /// `text` on one line, with a backslash before all that Markdown could take for markup.
  static func escaped(_ text: String) -> String {
    var written = String.UnicodeScalarView()
    var digits = 0  // at the beginning, where a number and a full stop would open a list
    for (place, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "&", "~", "^", "$", "@", "\"", "'": written.append("\\")
      case "#", "+", "-", "=", ":", "%": if place == 0 { written.append("\\") }
      case ".", ")": if place > 0, digits == place { written.append("\\") }
      case "0"..."9": if digits == place { digits += 1 }
      default: break
      }
      let isBreak = scalar.properties.isWhitespace && scalar != "\u{A0}"
      written.append(isBreak ? " " : scalar)
    }
    return String(written)
  }
}
