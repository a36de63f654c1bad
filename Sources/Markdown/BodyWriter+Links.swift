import Diagnostics
import Vietnamese

extension BodyWriter {
  /// What closes a link.
  enum OpenLink {
    /// Nothing: it is shown as its text.
    case nothing
    case tag
    case hole(Int)
  }

  mutating func startLink(_ node: Node) {
    switch form {
    case .text: break
    case .plain: writeLinkTag(node)
    // An address in angles makes a link even within a link, which HTML does not have.
    case .body: openLinks.append(openLinks.isEmpty ? startLinkOfBody(node) : .nothing)
    }
  }

  private mutating func startLinkOfBody(_ node: Node) -> OpenLink {
    let address = node.address
    switch Address(address) {
    case .file(let path, let fragment):
      addHole(.linkStart(links.count))
      let title = node.title.flatMap(nonEmptyText)
      links.append(Body.Link(path: path, fragment: fragment, title: title, at: written(address).place))
      return .hole(links.count - 1)
    case .inPage(let fragment):
      writeLinkTag(node)
      if !fragment.isEmpty { fragments.append((fragment, written(address).place)) }
    case .external: writeLinkTag(node, attributes: "\" rel=\"noopener noreferrer\" class=\"external")
    case .contact: writeLinkTag(node)
    case .refused(let fact):
      refuse(fact, written(address))
      return .nothing
    }
    return .tag
  }

  mutating func endLink() {
    switch form == .plain ? .tag : openLinks.popLast() ?? .nothing {
    case .nothing: break
    case .tag: html.write("</a>")
    case .hole(let index): addHole(.linkEnd(index))
    }
  }

  private mutating func writeLinkTag(_ node: Node, attributes: StaticString = "") {
    html.write("<a href=\"")
    html.writeAddress(node.address)
    if let title = node.title {
      html.write("\" title=\"")
      html.writeEscaped(title)
    }
    html.write(attributes)
    html.write("\">")
  }

  // MARK: Pictures

  mutating func writePicture(_ node: Node, asFigure: Bool = false) {
    switch form {
    case .text: return
    case .plain: return writePictureTag(node)
    case .body: break
    }
    let alternative = String(decoding: trimmed(text(of: node, withTags: false)), as: UTF8.self)
    let written = written(node.address)
    let path: String
    switch Address(node.address) {
    case .file(let file, _): path = file
    case .external: path = String(decoding: node.address, as: UTF8.self)
    case .inPage, .contact: return leaveOut(.forbiddenAddress(String(decoding: node.address, as: UTF8.self)))
    case .refused(let fact): return leaveOut(fact)
    }
    if alternative.isEmpty {
      report(.missingAlternative(path), at: written.place)
    } else if !isDescription(alternative, of: path) {
      report(.poorAlternative(alternative), at: written.place)
    }
    let title = node.title.flatMap(nonEmptyText)
    addHole(.picture(pictures.count))
    pictures.append(
      Body.Picture(
        path: path, alternative: alternative, caption: asFigure ? title : nil, title: asFigure ? nil : title,
        at: written.place))

    func leaveOut(_ fact: MarkdownFact) {
      refuse(fact, written)
      html.writeEscaped(alternative)
    }
  }

  private mutating func writePictureTag(_ node: Node) {
    html.write("<img src=\"")
    html.writeAddress(node.address)
    html.write("\" alt=\"")
    text(of: node, withTags: true).withUnsafeBufferPointer { html.writeEscaped($0) }
    if let title = node.title {
      html.write("\" title=\"")
      html.writeEscaped(title)
    }
    html.write("\" />")
  }

  // MARK: Text of nodes

  /// The text below a heading or picture, breaks as spaces. A heading's text has no pictures and no footnote numbers.
  /// - Parameter withTags: with HTML tags as they are written, as `cmark` has it in alternative texts.
  func text(of node: Node, withTags: Bool = false) -> [UInt8] {
    var text: [UInt8] = []
    var walk = TreeWalk(node)
    while let inner = walk.next() {
      guard walk.isEntering else { continue }
      switch inner.kind {
      case .text where node.kind == .heading: text.append(contentsOf: withoutReferences(inner.literal))
      case .text, .code: text.append(contentsOf: inner.literal)
      case .htmlInline where withTags: text.append(contentsOf: inner.literal)
      case .softBreak, .lineBreak: text.append(UInt8(ascii: " "))
      case .image where node.kind == .heading: walk.leave(inner)
      default: break
      }
    }
    return text
  }

  private func nonEmptyText(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Places

  /// The place of `range`, which counts from the start of the source at hand.
  mutating func place(_ range: Range<Int>) -> Place { Place(file, source.lines.inFile(range)) }

  /// The place of the block at hand: its first line.
  mutating func placeOfBlock() -> Place {
    let lines = source.lines
    return place(lines.content(of: lines.line(at: source.blockRange.lowerBound)))
  }

  /// An address as the source has it.
  private struct Written {
    let place: Place
    /// Its bytes with their backslashes and entities; nil where it was not found, and the place is its block's.
    let bytes: Slice<UnsafeBufferPointer<UInt8>>?
  }

  private mutating func written(_ address: UnsafeBufferPointer<UInt8>) -> Written {
    if let range = source.findDestination(address) { return Written(place: place(range), bytes: source.bytes[range]) }
    guard let range = whole.definition(of: address) else { return Written(place: placeOfBlock(), bytes: nil) }
    return Written(place: Place(file, whole.lines.inFile(range)), bytes: whole.bytes[range])
  }

  /// Reports `fact`, for which an address is not used.
  private mutating func refuse(_ fact: MarkdownFact, _ written: Written) {
    guard case .windowsPath(let path, _) = fact, let bytes = written.bytes else {
      return report(fact, at: written.place)
    }
    let corrected = siteAddress(ofWindowsPath: String(decoding: bytes, as: UTF8.self))
    report(.windowsPath(path, corrected: corrected), at: written.place)
  }

  /// Reports each link to a place in this page that is not there.
  mutating func reportDeadFragments() {
    guard !fragments.isEmpty else { return }
    let footnoteIDs = Set(footnotes.ids)
    let headings = outline.map(\.id)
    var dead = 0
    for (id, place) in fragments where ids[id] == nil && !footnoteIDs.contains(id) && !isInRawHTML(id) {
      let near = slug(id)
      dead += 1
      // Looking for the nearest takes time, and whoever has so many dead links needs no hundred hints.
      let suggestion = ids[near] != nil ? near : dead > 100 ? nil : nearest(to: id, among: headings)
      report(.deadFragment(id, nearest: suggestion), at: place)
    }
  }

  /// Whether the writer's own HTML gives something this id.
  private func isInRawHTML(_ id: String) -> Bool {
    holes.contains { hole in
      guard case .rawHTML(let html) = hole.content else { return false }
      let text = String(decoding: html, as: UTF8.self)
      return ["id=\"\(id)\"", "id='\(id)'", "id=\(id)>", "name=\"\(id)\""].contains { text.utf8.contains($0) }
    }
  }
}

extension String.UTF8View {
  /// Whether `text` is in these bytes.
  fileprivate func contains(_ text: String) -> Bool {
    indices.contains { self[$0...].starts(with: text.utf8) }
  }
}

/// `bytes` without ASCII spaces and line ends at both ends.
func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> [UInt8] {
  guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 }) else {
    return []
  }
  return Array(bytes[first...last])
}
