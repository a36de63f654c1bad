import Diagnostics

/// A section, parent or block whose closing tag is not read yet.
struct OpenTag {
  enum Kind { case section, inverted, parent, block, argument }
  let kind: Kind
  let tag: Tag
  let lead: Range<Int>
  let startsLine: Bool
  let isStandalone: Bool
  let contentStart: Int
  var nodes: [Node] = []
  /// Of a parent.
  var arguments: [Argument] = []
}

// Sections, parents and blocks: what their tags do to lines, and what they become.
extension Parser {
  mutating func begin(_ tag: Tag) {
    let line = line(around: tag.range)
    let kind = kind(of: tag)
    var next = line.standaloneEnd
    switch kind {
    case .section, .inverted:
      addText(upTo: next == nil ? tag.range.lowerBound : line.lead.lowerBound)
      if next == nil { startLine() }
    case .block, .parent:
      // White space before it is kept back: it may become the indentation of what is put here.
      addText(upTo: line.isStart ? line.lead.lowerBound : tag.range.lowerBound)
      if !line.isStart { startLine() }
      if kind == .parent { next = nil }
    case .argument:
      addText(upTo: tag.range.lowerBound)
      next = line.next  // what is before it in the parent is not shown, so it does not matter
    }
    position = next ?? tag.range.upperBound
    isAtLineStart = next != nil
    open.append(
      OpenTag(
        kind: kind, tag: tag, lead: line.lead, startsLine: line.isStart, isStandalone: next != nil,
        contentStart: position))
  }

  private func kind(of tag: Tag) -> OpenTag.Kind {
    switch tag.kind {
    case .inverted: .inverted
    case .parent: .parent
    case .block: open.last?.kind == .parent ? .argument : .block
    default: .section
    }
  }

  mutating func close(_ tag: Tag) {
    guard let innermost = open.last else {
      report(.strayClosing(tag.writtenName), at: tag.range)
      return skip(tag.range)
    }
    if let match = open.lastIndex(where: { $0.tag.writtenName == tag.writtenName }) {
      for skipped in open[(match + 1)...] { report(.unclosedSection(skipped.tag.writtenName), at: skipped.tag.range) }
      while open.count > match + 1 {
        addText(upTo: line(around: tag.range).lead.lowerBound)
        finishInnermost(contentEnd: tag.range.lowerBound)
      }
    } else {
      report(.wrongClosing(tag.writtenName, open: innermost.tag.writtenName), at: tag.name.range)
    }
    closeInnermost(with: tag)
  }

  private mutating func closeInnermost(with tag: Tag) {
    let line = line(around: tag.range)
    let innermost = open[open.count - 1]
    switch innermost.kind {
    case .section, .inverted, .block:
      addText(upTo: line.standaloneEnd == nil ? tag.range.lowerBound : line.lead.lowerBound)
      if line.standaloneEnd == nil { startLine() }
      finishInnermost(contentEnd: tag.range.lowerBound)
      if let next = line.standaloneEnd { startNextLine(at: next) } else { position = tag.range.upperBound }
    case .argument:
      let isOnOwnLine = line.isStart && line.lead.lowerBound >= innermost.contentStart
      addText(upTo: isOnOwnLine ? line.lead.lowerBound : tag.range.lowerBound)
      finishInnermost(contentEnd: tag.range.lowerBound)
      position = tag.range.upperBound
      isAtLineStart = false
    case .parent:
      addText(upTo: tag.range.lowerBound)
      let isStandalone = innermost.startsLine && line.next != nil
      finishInnermost(contentEnd: tag.range.lowerBound, isStandalone: isStandalone)
      position = isStandalone ? line.next ?? tag.range.upperBound : tag.range.upperBound
      isAtLineStart = isStandalone
    }
  }

  /// Makes a node of the innermost open tag.
  mutating func finishInnermost(contentEnd: Int, isStandalone: Bool = false) {
    let innermost = open.removeLast()
    let tag = innermost.tag
    switch innermost.kind {
    case .section, .inverted:
      let isInverted = innermost.kind == .inverted
      append(
        .section(Section(name: tag.name, isInverted: isInverted, tag: tag.range, content: innermost.nodes)))
    case .block:
      let inner = innermost.isStandalone ? indentation(of: innermost.contentStart..<contentEnd) : nil
      let block = Block(
        name: tag.name, content: innermost.nodes, startsLine: innermost.startsLine,
        isStandalone: innermost.isStandalone, lead: innermost.lead, indentation: inner ?? innermost.lead)
      append(.block(block))
    case .argument:
      let inner = innermost.isStandalone ? indentation(of: innermost.contentStart..<contentEnd) : nil
      let content = inner.map { removing(indentation: source[$0], from: innermost.nodes) } ?? innermost.nodes
      open[open.count - 1].arguments.append(
        Argument(name: tag.name, content: content, startsLine: innermost.isStandalone))
    case .parent:
      if innermost.startsLine, !isStandalone {
        append(.lineStart)
        if !innermost.lead.isEmpty { append(.text(innermost.lead)) }
      }
      let parent = Inclusion(
        name: tag.name, isDynamic: tag.isDynamic, isParent: true, tag: tag.range,
        indentation: isStandalone ? innermost.lead : nil, arguments: innermost.arguments,
        stray: stray(in: innermost.nodes))
      append(.inclusion(parent))
    }
  }

  /// The first of `nodes` that would be shown.
  private func stray(in nodes: [Node]) -> Range<Int>? {
    for node in nodes {
      switch node {
      case .lineStart: continue
      case .text(let range):
        if let shown = TagScanner.trimmed(range, of: source) { return shown }
      case .interpolation(let tag): return tag.tag
      case .section(let section): return section.tag
      case .inclusion(let inclusion): return inclusion.tag
      case .block(let block): return block.name.range
      }
    }
    return nil
  }
}
