import Diagnostics
import Vietnamese

/// Writes libcmark's tree: one walk that makes HTML, holes, outline and word count, in one of three forms.
struct BodyWriter {
  /// What is written.
  enum Form {
    /// CommonMark with nothing added, as `cmark --unsafe` prints it.
    case plain
    /// HTML with holes and all additions.
    case body
    /// Text without markup.
    case text
  }

  /// How deep blocks and inlines may nest but in ``Form/plain``; libcmark itself sets no bound.
  static let deepest = 100

  let form: Form
  let file: FileNumber
  var html: [UInt8] = []
  var holes: [Body.Hole] = []
  var outline: [Body.Heading] = []
  var links: [Body.Link] = []
  var pictures: [Body.Picture] = []
  var words = 0
  /// The syllables of ``Form/body``.
  var syllables = SyllableRuns.Writer()
  /// Where the text node at hand has not yet been read for syllables.
  var unread = 0
  var problems: [Diagnostic] = []

  /// Where the tree at hand was parsed from.
  var source = Source()
  var footnotes = Footnotes()
  /// The ids of headings, each with the highest number that has been put after it.
  var ids: [String: Int] = [:]
  /// Links to places in this page, looked up when all ids are known.
  var fragments: [(id: String, place: Place)] = []
  /// What the ends of the links that are open have to write.
  var openLinks: [OpenLink] = []
  /// Emphasis that has been left in the text of the block, see ``noteStars(in:at:)``.
  var leftStars: LeftStars?
  /// Whether the run between spaces at hand has been counted as a word.
  var isCounted = false
  /// The whole text without definitions of footnotes, and the definitions of links in it, once they are asked for.
  var whole = Source()
  var knownDefinitions: [UInt8]?
  private var depth = 0
  private var isTooDeep = false

  init(form: Form, file: FileNumber) {
    self.form = form
    self.file = file
  }

  /// Writes the bytes `range` of `bytes`.
  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let text = UnsafeBufferPointer(rebasing: bytes[range])
    html.reserveCapacity(text.count + text.count / 4)
    guard form != .plain, text.containsQuickly(UInt8(ascii: "^")) else {
      writeTree(Source(text, base: range.lowerBound))
      return finish()
    }
    footnotes = Footnotes(in: SourceLines(text, base: range.lowerBound))
    // The definitions are blanked, so that libcmark takes them neither for text nor for definitions of links.
    (footnotes.rest ?? Array(text)).withUnsafeBufferPointer { rest in
      writeTree(Source(rest, base: range.lowerBound))
      writeFootnotes()
    }
    finish()
  }

  private mutating func finish() {
    if form == .body { reportDeadFragments() }
  }

  private mutating func writeTree(_ source: Source) {
    self.source = source
    whole = source
    withTree(of: source.bytes) { walk($0) }
  }

  /// Writes `root` and all below it; with `onlyInside`, what is below it.
  mutating func walk(_ root: Node, onlyInside: Bool = false) {
    var walk = TreeWalk(root)
    while let node = walk.next() {
      if onlyInside, node == root { continue }
      if !walk.isEntering {
        depth -= 1
        exit(node)
      } else if !enter(node) {
        walk.leave(node)
      }
    }
  }

  /// Writes the start of `node`, or all of it; returns whether what is in it is still to be written.
  private mutating func enter(_ node: Node) -> Bool {
    switch node.kind {
    case .text: writeText(node.literal)
    case .softBreak: writeBreak("\n", inText: " ")
    case .lineBreak: writeBreak(form == .plain ? "<br />\n" : "<br>\n", inText: "\n")
    case .code: writeCode(node)
    case .htmlInline, .htmlBlock: writeHTML(node)
    case .codeBlock: writeCodeBlock(node)
    case .thematicBreak:
      startBlock()
      markup(form == .plain ? "<hr />\n" : "<hr>\n")
    case .image:
      writePicture(node)
      return false
    case .blockQuote, .list, .item, .paragraph, .heading, .emphasis, .strong, .link: return enterContainer(node)
    case .document, .unknown:
      depth += 1
    }
    return true
  }

  private mutating func enterContainer(_ node: Node) -> Bool {
    guard depth < Self.deepest || form == .plain else {
      reportDepth(of: node)
      return false
    }
    switch node.kind {
    case .blockQuote:
      source.quotes += 1
      startBlock()
      markup("<blockquote>\n")
    case .list: startList(node)
    case .item:
      startBlock()
      markup("<li>")
    case .paragraph: guard startParagraph(node) else { return false }
    case .heading: startHeading(node)
    case .emphasis: markup("<em>")
    case .strong: markup("<strong>")
    case .link: startLink(node)
    default: break
    }
    depth += 1
    return true
  }

  private mutating func exit(_ node: Node) {
    switch node.kind {
    case .blockQuote:
      source.quotes -= 1
      startBlock()
      markup("</blockquote>\n")
    case .list: markup(node.isOrdered ? "</ol>\n" : "</ul>\n")
    case .item: markup("</li>\n")
    case .paragraph: endParagraph(node)
    case .heading: endHeading(node)
    case .emphasis: markup("</em>")
    case .strong: markup("</strong>")
    case .link: endLink()
    default: break
    }
  }

  /// Writes `tag` unless the form is text.
  mutating func markup(_ tag: StaticString) {
    if form != .text { html.write(tag) }
  }

  /// Adds `hole` at the end of what is written.
  mutating func addHole(_ content: Body.Hole.Content) { holes.append(Body.Hole(at: html.count, content)) }

  /// States `fact` at `place`.
  mutating func report(_ fact: MarkdownFact, at place: Place) {
    if form == .body { problems.append(Diagnostic(.markdown(fact), at: place)) }
  }

  private mutating func reportDepth(of node: Node) {
    guard !isTooDeep else { return }
    isTooDeep = true
    switch node.kind {
    case .blockQuote, .list, .item, .paragraph, .heading: source.enter(node)
    default: break
    }
    report(.tooDeep(limit: Self.deepest), at: placeOfBlock())
  }
}
