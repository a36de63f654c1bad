extension ReportDocument {
  /// The report as Markdown (CommonMark with tables), to be read as it is and to be worked on.
  ///
  /// All text is escaped: nothing from the content becomes markup or HTML. An address that is written out stays as it is
  /// to be read; programs that take Markdown as GitHub does make a link of it, which leads where it says.
  public var markdown: String {
    let head = issuer.map(Self.escaped) + ["\\*", Self.escaped(number)]
    var text = head.joined(separator: "\\\n") + "\n\n"
    text += "**\(Self.escaped(letterhead))**\\\n*\(Self.escaped(placeAndDate))*\n\n"
    text += "# \(Self.escaped(heading)) \(Self.escaped(title))\n\n"
    if !addressee.isEmpty { text += "**\(Self.escaped(addressee))**\n\n" }
    text += body(.plain)
    text += "**\(Self.escaped(recipientsTitle)):**\n\n"
    for recipient in recipients {
      text += "- \(recipient == Self.blank ? recipient : Self.escaped(recipient))\n"
    }
    text += "\n**\(Self.escaped(signerCapacity))**\n\n\(signerName.isEmpty ? Self.blank : Self.escaped(signerName))\n"
    return text
  }

  /// How the same sections are written for different readers.
  struct Dialect {
    /// What stands before and behind each item of a list.
    let item: (before: String, behind: String)
    let blank: String

    /// Lists as lists.
    static let plain = Self(item: ("- ", "\n"), blank: ReportDocument.blank)
    /// For Word: a letter has paragraphs with a hyphen in the text, and blanks in the style of that name.
    static let word = Self(
      item: ("\\- ", "\n\n"), blank: "[\(escaped(ReportDocument.blank))]{custom-style=\"Blank\"}")
  }

  /// The sections in `dialect`.
  func body(_ dialect: Dialect) -> String {
    var text = ""
    for section in numbered {
      text += "## \(Self.escaped(section.title))\n\n" + section.blocks.map { markdown($0, dialect) }.joined()
      for part in section.parts {
        text += "### \(Self.escaped(part.title))\n\n" + part.blocks.map { markdown($0, dialect) }.joined()
      }
    }
    return text
  }

  private func markdown(_ block: Block, _ dialect: Dialect) -> String {
    switch block {
    case .paragraph(let text): Self.escaped(text) + "\n\n"
    case .list(let lines):
      lines.map { dialect.item.before + Self.escaped($0) + dialect.item.behind }.joined() + "\n"
    case .table(let table): markdown(table)
    case .blank: dialect.blank + "\n\n"
    }
  }

  private func markdown(_ table: Table) -> String {
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    // The hyphens say how wide a column is beside the others.
    let rules = table.columns.map { String(repeating: "-", count: 1 + $0.weight * 4) + ($0.isNumber ? ":" : "-") }
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
