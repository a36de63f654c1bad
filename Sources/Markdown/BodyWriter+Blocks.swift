import Vietnamese

extension BodyWriter {
  /// Starts a line for a block, and a new word.
  mutating func startBlock() {
    html.startLine()
    isCounted = false
    syllables.endRun()
  }

  /// Makes `node` the block whose lines are searched for places.
  private mutating func beginInlines(of node: Node) {
    source.enter(node)
    leftStars = nil
    isCounted = false
    syllables.endRun()
  }

  mutating func startList(_ node: Node) {
    startBlock()
    guard node.isOrdered else { return markup("<ul>\n") }
    guard node.start != 1, form != .text else { return markup("<ol>\n") }
    html.write("<ol start=\"")
    html.write(node.start)
    html.write("\">\n")
  }

  // MARK: Paragraphs

  /// Writes the start of a paragraph, or all of it where it holds a table or a figure, and then returns false.
  mutating func startParagraph(_ node: Node) -> Bool {
    beginInlines(of: node)
    let isTight = isTight(node)
    if form != .plain, writeTable(node) { return false }
    if form == .body, hasFigure(node) {
      writeFigures(node, isTight: isTight)
      return false
    }
    if form == .text { startBlock() }
    if !isTight {
      startBlock()
      markup("<p>")
    }
    return true
  }

  mutating func endParagraph(_ node: Node) {
    if node == footnotes.lastParagraph { writeBacklinks() }
    if form == .text { html.startLine() }
    if !isTight(node) { markup("</p>\n") }
  }

  /// Whether a paragraph stands without `<p>`, in an item of a tight list.
  private func isTight(_ node: Node) -> Bool {
    guard let list = node.parent?.parent, list.kind == .list else { return false }
    return list.isTight
  }

  private func hasFigure(_ node: Node) -> Bool {
    var child = node.firstChild
    while let inline = child {
      if isFigure(inline) { return true }
      child = inline.next
    }
    return false
  }

  private func isFigure(_ node: Node) -> Bool { node.kind == .image && node.title?.isEmpty == false }

  /// Writes a paragraph as its figures and, before, between and after them, paragraphs: HTML has no figure in a `<p>`.
  private mutating func writeFigures(_ node: Node, isTight: Bool) {
    var isOpen = false
    var child = node.firstChild
    while let inline = child {
      child = inline.next
      let isBreak = inline.kind == .softBreak || inline.kind == .lineBreak
      if isFigure(inline) {
        if isOpen, !isTight { html.write("</p>\n") }
        isOpen = false
        startBlock()
        writePicture(inline, asFigure: true)
      } else if !isBreak || isOpen && child.map(isFigure) == false {
        if !isOpen, !isTight {
          startBlock()
          html.write("<p>")
        }
        isOpen = true
        walk(inline)
      }
    }
    if isOpen, !isTight { html.write("</p>\n") }
  }

  // MARK: Headings

  mutating func startHeading(_ node: Node) {
    beginInlines(of: node)
    startBlock()
    guard form != .text else { return }
    html.write("<h")
    html.write(level(of: node))
    if form == .body {
      let text = String(decoding: text(of: node), as: UTF8.self)
      let id = newID(for: text)
      outline.append(Body.Heading(level(of: node), id: id, text: text))
      html.write(" id=\"")
      html.append(contentsOf: id.utf8)
      html.write("\"")
    }
    html.write(">")
  }

  mutating func endHeading(_ node: Node) {
    guard form != .text else { return html.startLine() }
    html.write("</h")
    html.write(level(of: node))
    html.write(">\n")
  }

  /// The page's own title is its only heading of level 1.
  private func level(of node: Node) -> Int { form == .plain ? node.level : max(2, node.level) }

  private mutating func newID(for text: String) -> String {
    let own = slug(text)
    let base = own.isEmpty ? "muc-\(outline.count + 1)" : own
    var id = base
    var number = ids[base] ?? 0
    while ids[id] != nil {
      number += 1
      id = "\(base)-\(number)"
    }
    ids[base] = max(number, 1)
    ids[id] = ids[id] ?? 1
    return id
  }

  // MARK: Code and HTML

  mutating func writeCodeBlock(_ node: Node) {
    startBlock()
    guard form != .text else {
      html.append(contentsOf: node.literal)
      return
    }
    let info = node.fenceInfo
    if info.isEmpty {
      html.write("<pre><code>")
    } else {
      let end = info.firstIndex { $0 == 0x20 || 0x09...0x0D ~= $0 } ?? info.endIndex
      html.write("<pre><code class=\"language-")
      html.writeEscaped(UnsafeBufferPointer(rebasing: info[..<end]))
      html.write("\">")
    }
    html.writeEscaped(node.literal)
    html.write("</code></pre>\n")
    if form == .body { countWords(in: node.literal) }
  }

  mutating func writeHTML(_ node: Node) {
    if node.kind == .htmlBlock, form != .text { startBlock() }
    switch form {
    case .plain: html.append(contentsOf: node.literal)
    case .body: addHole(.rawHTML(Array(node.literal)))
    case .text: break
    }
    if node.kind == .htmlBlock, form == .plain { html.startLine() }
  }
}
