import Diagnostics
import Records

/// A part of a document that stands on lines of its own.
indirect enum Block: Sendable {
  case paragraph([Inline])
  case heading(Int, [Inline])
  case list([[Block]], start: Int?)
  case table([[[Block]]])
  case quote([Block])
  case code(String)
  case rule
}

/// A part of a paragraph.
indirect enum Inline: Sendable {
  case text(String)
  case space
  case lineBreak
  case strong([Inline])
  case emphasis([Inline])
  case link([Inline], to: String)
  case picture([Inline], file: String)
  case note([Block])
  /// What our Markdown cannot say, with what is left of it.
  case lost(ImportWords.Thing, [Inline])
}

/// A document as pandoc tells it: its tree of types (pandoc-types 1.22), of which we take what our Markdown can say.
struct DocumentTree {
  /// The paragraph with the style of titles; empty where there is none.
  let title: [Inline]
  /// The names in paragraphs with the style of authors.
  let authors: [[Inline]]
  /// All else. What has the style of subtitles, dates or abstracts comes first, for pandoc takes it out of the text.
  let blocks: [Block]
  /// How many of these are such.
  let headCount: Int

  /// Reads what `pandoc --to=json` wrote; nil where it is broken.
  init?(json bytes: [UInt8]) {
    guard let root = bytes.withUnsafeBufferPointer({ JSON.read($0, file: FileNumber(0)) }).value else { return nil }
    let meta = root["meta"]
    title = Array(Self.paragraphs(meta?["title"]).joined(separator: [.space]))
    authors = Self.paragraphs(meta?["author"])
    let head = ["subtitle", "date", "abstract-title", "abstract"].flatMap { Self.blocks(ofMeta: meta?[$0]) }
    blocks = head + Self.blocks(root["blocks"])
    headCount = head.count
  }

  /// What stands in a field of pandoc's metadata, paragraph by paragraph.
  private static func blocks(ofMeta node: Node?) -> [Block] {
    node?["t"]?.text == "MetaBlocks" ? blocks(node?["c"]) : paragraphs(node).map { .paragraph($0) }
  }

  private static func paragraphs(_ node: Node?) -> [[Inline]] {
    switch node?["t"]?.text {
    case "MetaInlines": [inlines(node?["c"])]
    case "MetaList": (node?["c"]?.items ?? []).flatMap { paragraphs($0) }
    case "MetaBlocks":
      blocks(node?["c"]).compactMap { if case .paragraph(let inlines) = $0 { inlines } else { nil } }
    case "MetaString": [[.text(node?["c"]?.text ?? "")]]
    default: []
    }
  }

  private static func blocks(_ node: Node?) -> [Block] { (node?.items ?? []).flatMap(block) }

  private static func block(_ node: Node) -> [Block] {
    let content = node["c"]
    let items = content?.items ?? []
    switch node["t"]?.text {
    case "Para", "Plain": return [.paragraph(inlines(content))]
    case "LineBlock": return items.map { .paragraph(inlines($0)) }
    case "Header" where items.count == 3: return [.heading(Int(items[0].text ?? "") ?? 1, inlines(items[2]))]
    case "BulletList": return [.list(items.map(item), start: nil)]
    case "OrderedList" where items.count == 2:
      let start = items[0].items.first?.text.flatMap(Int.init) ?? 1
      return [.list(items[1].items.map(item), start: min(max(start, 0), 999_999))]
    case "DefinitionList":
      return items.flatMap { item in
        [.paragraph([.strong(inlines(item.items.first))])] + (item.items.last?.items ?? []).flatMap { blocks($0) }
      }
    case "BlockQuote": return [.quote(blocks(content))]
    case "CodeBlock" where items.count == 2: return [.code(items[1].text ?? "")]
    case "HorizontalRule": return [.rule]
    case "Div" where items.count == 2: return blocks(items[1])
    case "Table" where items.count == 6: return [.table(rows(of: items))]
    default: return []
    }
  }

  /// What stands in an item of a list, whose indent is no quotation.
  private static func item(_ node: Node) -> [Block] {
    blocks(node).flatMap { block in if case .quote(let inner) = block { inner } else { [block] } }
  }

  private static func rows(of table: [Node]) -> [[[Block]]] {
    let bodies = table[4].items.flatMap { body in body.items.count == 4 ? body.items[2].items + body.items[3].items : []
    }
    let rows = (table[3].items.last?.items ?? []) + bodies + (table[5].items.last?.items ?? [])
    return rows.map { row in
      (row.items.last?.items ?? []).flatMap { cell -> [[Block]] in
        guard cell.items.count == 5 else { return [] }
        // What is wide is told once, and its other columns are empty.
        let width = min(max(cell.items[3].text.flatMap(Int.init) ?? 1, 1), 60)
        return [blocks(cell.items[4])] + [[Block]](repeating: [], count: width - 1)
      }
    }
  }

  private static func inlines(_ node: Node?) -> [Inline] { (node?.items ?? []).flatMap(inline) }

  private static func inline(_ node: Node) -> [Inline] {
    let content = node["c"]
    let items = content?.items ?? []
    switch node["t"]?.text {
    case "Str": return [.text(content?.text ?? "")]
    case "Space", "SoftBreak": return [.space]
    case "LineBreak": return [.lineBreak]
    case "Strong": return [.strong(inlines(content))]
    case "Emph": return [.emphasis(inlines(content))]
    case "Underline", "SmallCaps": return inlines(content)
    case "Strikeout": return [.lost(.struckWords, [])]
    case "Superscript": return shifted(inlines(content), SmallSigns.raised)
    case "Subscript": return shifted(inlines(content), SmallSigns.lowered)
    case "Quoted" where items.count == 2: return [.text("“")] + inlines(items[1]) + [.text("”")]
    case "Cite" where items.count == 2, "Span" where items.count == 2: return inlines(items[1])
    case "Code" where items.count == 2: return [.text(items[1].text ?? "")]
    case "Link" where items.count == 3: return [.link(inlines(items[1]), to: items[2].items.first?.text ?? "")]
    case "Image" where items.count == 3: return [.picture(inlines(items[1]), file: items[2].items.first?.text ?? "")]
    case "Note": return [.note(blocks(content))]
    default: return []
    }
  }
}

extension DocumentTree {
  /// What stands above or below the line, by the small signs of Unicode where it has them all.
  private static func shifted(_ inlines: [Inline], _ signs: [Character: Character]) -> [Inline] {
    let isText = inlines.allSatisfy { if case .text = $0 { true } else { false } }
    let text = inlines.plainText
    let small = text.compactMap { signs[$0] }
    return isText && small.count == text.count ? [.text(String(small))] : [.lost(.shiftedWords, inlines)]
  }
}

/// The signs that Unicode has above and below the line (blocks Latin-1, Superscripts and Subscripts).
private enum SmallSigns {
  static let raised = pairs("0123456789+-−=()no", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ°")
  static let lowered = pairs("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")

  private static func pairs(_ plain: String, _ small: String) -> [Character: Character] {
    Dictionary(uniqueKeysWithValues: zip(plain, small))
  }
}

extension Node {
  fileprivate subscript(name: String) -> Node? {
    guard case .record(let pairs) = content else { return nil }
    return pairs.first { $0.key == name }?.value
  }

  fileprivate var items: [Node] {
    guard case .list(let items) = content else { return [] }
    return items
  }

  fileprivate var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }
}

extension DocumentTree {
  /// All that our Markdown cannot say, wherever it stands.
  var lost: [ImportWords.Thing] { title.lost + authors.flatMap(\.lost) + blocks.flatMap(\.lost) }
}

extension Block {
  fileprivate var lost: [ImportWords.Thing] {
    switch self {
    case .paragraph(let inlines), .heading(_, let inlines): inlines.lost
    case .list(let items, _): items.flatMap { $0 }.flatMap(\.lost)
    case .table(let rows): rows.flatMap { $0 }.flatMap { $0 }.flatMap(\.lost)
    case .quote(let blocks): blocks.flatMap(\.lost)
    case .code, .rule: []
    }
  }
}

extension [Inline] {
  fileprivate var lost: [ImportWords.Thing] {
    flatMap { inline -> [ImportWords.Thing] in
      switch inline {
      case .text, .space, .lineBreak: []
      case .strong(let inner), .emphasis(let inner), .link(let inner, _), .picture(let inner, _): inner.lost
      case .note(let blocks): blocks.flatMap(\.lost)
      case .lost(let thing, let inner): [thing] + inner.lost
      }
    }
  }

  /// The words alone.
  var plainText: String {
    let text = map { inline -> String in
      switch inline {
      case .text(let text): text
      case .space, .lineBreak: " "
      case .strong(let inner), .emphasis(let inner), .link(let inner, _): inner.plainText
      case .lost(_, let inner): inner.plainText
      case .picture, .note: ""
      }
    }.joined()
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether there is something in it that no title can carry.
  var holdsMore: Bool {
    contains { inline in
      switch inline {
      case .picture, .note, .link, .lost: true
      case .strong(let inner), .emphasis(let inner): inner.holdsMore
      case .text, .space, .lineBreak: false
      }
    }
  }

  /// Whether all words are bold.
  var isBold: Bool {
    allSatisfy { inline in
      switch inline {
      case .strong, .space, .lineBreak: true
      case .emphasis(let inner): inner.isBold
      default: false
      }
    } && !plainText.isEmpty
  }
}
