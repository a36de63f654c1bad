extension ReportDocument {
  /// The report as what pandoc reads to write it for Word: the sections as Markdown, head and foot as parts of OOXML,
  /// for Markdown has no two columns. The styles are those of `templates/docx/styles.xml`.
  ///
  /// All text is escaped, by the rule of the language in which it stands.
  public var pandoc: String {
    var text = Self.raw(head + titleLines)
    if !addressee.isEmpty {
      text += "::: {custom-style=\"Addressee\"}\n\(Self.escaped(addressee))\n:::\n\n"
    }
    return text + body(.word) + Self.raw(foot)
  }

  private static func raw(_ parts: String) -> String { "```{=openxml}\n\(parts)\n```\n\n" }

  /// Who issues it on the left; letterhead, place and date on the right. Nothing but the letterhead is ruled below.
  private var head: String {
    var left = issuer.enumerated().map { place, line in
      paragraph(line, "Top", isBold: place == issuer.count - 1)
    }
    left += [paragraph("*", "Top"), paragraph(number, "Top")]
    let right = [
      paragraph(letterhead, "Top", isBold: true, isRuled: true), paragraph("", "Top"),
      paragraph(placeAndDate, "Top", isItalic: true),
    ]
    return columns([(4000, left), (5354, right)])
  }

  private var titleLines: String {
    paragraph("", "ReportTitle") + paragraph(heading, "ReportTitle") + paragraph(title, "ReportTitle")
      + paragraph("-----", "Top") + paragraph("", "Top")
  }

  /// Who receives it on the left, who signs on the right. The room between capacity and name is for the signature.
  private var foot: String {
    var left = [paragraph(recipientsTitle + ":", "Sent", isBold: true)]
    left += recipients.map { paragraph("- " + $0, "Sent") }
    let right =
      [paragraph(signerCapacity, "Top", isBold: true)] + (0..<4).map { _ in paragraph("", "Top") }
      + [paragraph(signerName, "Top", isBold: true)]
    return paragraph("", "Top") + columns([(4677, left), (4677, right)])
  }

  /// A table of one row without rules.
  private func columns(_ columns: [(width: Int, paragraphs: [String])]) -> String {
    let grid = columns.map { "<w:gridCol w:w=\"\($0.width)\"/>" }.joined()
    let cells = columns.map {
      "<w:tc><w:tcPr><w:tcW w:w=\"\($0.width)\" w:type=\"dxa\"/></w:tcPr>\($0.paragraphs.joined())</w:tc>"
    }
    let width = columns.map(\.width).reduce(0, +)
    return "<w:tbl><w:tblPr><w:tblW w:w=\"\(width)\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>"
      + "<w:tblGrid>\(grid)</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells.joined())</w:tr></w:tbl>"
  }

  private func paragraph(
    _ text: String, _ style: String, isBold: Bool = false, isItalic: Bool = false, isRuled: Bool = false
  ) -> String {
    let marks = (isBold ? "<w:b/>" : "") + (isItalic ? "<w:i/>" : "") + (isRuled ? "<w:u w:val=\"single\"/>" : "")
    let run =
      text.isEmpty
      ? "" : "<w:r><w:rPr>\(marks)</w:rPr><w:t xml:space=\"preserve\">\(Self.escapedForXML(text))</w:t></w:r>"
    return "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>\(run)</w:p>"
  }

  /// `text` as character data of XML 1.0 on one line: what means something is named, what XML cannot hold is a space.
  /// A grave accent is named too, for three of them would end the part.
  static func escapedForXML(_ text: String) -> String {
    var written = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": written += "&amp;"
      case "<": written += "&lt;"
      case ">": written += "&gt;"
      case "\"": written += "&quot;"
      case "`": written += "&#96;"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": written += " "
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written
  }
}
