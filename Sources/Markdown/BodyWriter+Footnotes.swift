import Diagnostics

extension BodyWriter {
  /// The footnote that `[^name]` at `at` refers to, and the end of the reference. Warns of a name that is not defined.
  mutating func reference(in text: UnsafeBufferPointer<UInt8>, at: Int) -> (footnote: Int, end: Int)? {
    // HTML has no link within a link.
    guard openLinks.isEmpty, let name = footnoteName(in: text, at: at) else { return nil }
    let written = source.find(text[at...name.upperBound])
    if let written, source.isEscaped(written.lowerBound) { return nil }
    let spelling = String(decoding: text[name], as: UTF8.self)
    if let footnote = footnotes.byName[spelling.lowercased()] { return (footnote, name.upperBound + 1) }
    report(.undefinedFootnote(spelling), at: written.map { place($0) } ?? placeOfBlock())
    return nil
  }

  mutating func writeReference(to footnote: Int) {
    let (number, reference) = footnotes.refer(to: footnote)
    guard form == .body else { return }
    html.write("<sup class=\"footnote\"><a href=\"#_fn-")
    html.write(number)
    html.write("\" id=\"")
    html.append(contentsOf: Footnotes.referenceID(number, reference).utf8)
    html.write("\" role=\"doc-noteref\">")
    html.write(number)
    html.write("</a></sup>")
  }

  /// `text` without the references to footnotes in it, for the outline.
  func withoutReferences(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard !footnotes.byName.isEmpty else { return Array(text) }
    var kept: [UInt8] = []
    var i = 0
    while i < text.count {
      if let name = footnoteName(in: text, at: i),
        footnotes.byName[String(decoding: text[name], as: UTF8.self).lowercased()] != nil
      {
        i = name.upperBound + 1
      } else {
        kept.append(text[i])
        i += 1
      }
    }
    return kept
  }

  /// Writes the footnotes that are referred to, in the order of their numbers, and warns of the others.
  mutating func writeFootnotes() {
    let definitions = linkDefinitions()
    if !footnotes.order.isEmpty {
      startBlock()
      markup("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n")
      while footnotes.current < footnotes.order.count {
        writeFootnote(footnotes.definitions[footnotes.order[footnotes.current]], definitions)
        footnotes.current += 1  // a footnote may refer to further ones
      }
      markup("</ol>\n</div>\n")
    }
    for definition in footnotes.definitions where definition.number == nil {
      let fact: MarkdownFact =
        definition.isRepeated ? .repeatedFootnote(definition.written) : .unusedFootnote(definition.written)
      report(fact, at: Place(file, definition.place))
    }
  }

  private mutating func writeFootnote(_ definition: Footnotes.Definition, _ links: [UInt8]) {
    if form == .body {
      html.write("<li id=\"_fn-")
      html.write(footnotes.current + 1)
      html.write("\">\n")
    }
    // The definitions of links come first, where no open fence of the footnote can swallow them.
    let links = definition.text.contains(UInt8(ascii: "[")) ? links : []
    let before = links.count { $0 == UInt8(ascii: "\n") }
    let origins = Array(repeating: definition.place.lowerBound, count: before) + definition.origins
    (links + definition.text).withUnsafeBufferPointer { text in
      source = Source(text, base: 0, origins: origins)
      withTree(of: text) { root in
        var last = root.firstChild
        while let next = last?.next { last = next }
        footnotes.lastParagraph = last?.kind == .paragraph ? last : nil
        walk(root)
      }
    }
    if footnotes.lastParagraph == nil || !footnotes.hasLinksBack {
      startBlock()
      markup("<p>")
      writeBacklinks()
      markup("</p>\n")
    }
    (footnotes.lastParagraph, footnotes.hasLinksBack) = (nil, false)
    markup("</li>\n")
  }

  /// Writes a link back to each reference of the footnote at hand: no words, so no language.
  mutating func writeBacklinks() {
    footnotes.hasLinksBack = true
    guard form == .body else { return }
    let number = footnotes.current + 1
    for reference in 1...footnotes.definitions[footnotes.order[footnotes.current]].references {
      html.write(" <a href=\"#")
      html.append(contentsOf: Footnotes.referenceID(number, reference).utf8)
      html.write("\" class=\"footnote-back\" role=\"doc-backlink\">")
      html.write(number)
      if reference > 1 {
        html.write(".")
        html.write(reference)
      }
      // The selector keeps the arrow from becoming a picture on phones.
      html.write(" ↩\u{FE0E}</a>")
    }
  }
}
