import CCMark
import Glibc

/// Parses `text` by libcmark, hands the root of the tree to `body` and frees every node when it returns.
///
/// No option is set: `smart` would rewrite what the writer typed, and the bytes have been validated before.
/// Nodes and their bytes are good only within `body`. This file is the only one that meets libcmark.
func withTree<Result>(of text: UnsafeBufferPointer<UInt8>, _ body: (Node) -> Result) -> Result {
  let root = text.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, 0) }
  defer { cmark_node_free(root) }
  return body(Node(pointer: root!))
}

/// One node of libcmark's tree.
struct Node: Equatable {
  fileprivate let pointer: OpaquePointer

  /// What a node is.
  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
    /// A node of a kind that parsing never makes.
    case unknown
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    default: .unknown
    }
  }

  var parent: Node? { cmark_node_parent(pointer).map(Node.init) }
  var firstChild: Node? { cmark_node_first_child(pointer).map(Node.init) }
  var next: Node? { cmark_node_next(pointer).map(Node.init) }

  /// The text of a text, code or HTML node; libcmark puts U+FFFD for NUL, so that its end is the first zero.
  var literal: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_literal(pointer)) }
  /// The words after the opening fence of a code block.
  var fenceInfo: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_fence_info(pointer)) }
  /// The address of a link or picture, entities and backslashes resolved.
  var address: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_url(pointer)) }
  /// The title of a link or picture, nil where none is written.
  var title: UnsafeBufferPointer<UInt8>? {
    let title = cmark_node_get_title(pointer)
    return UInt(bitPattern: title) == Self.noTitle ? nil : bytes(title)
  }

  /// libcmark answers with this one constant where there is no title, and with fresh bytes for an empty one
  /// (`[a](/b "")`), which `cmark` prints as `title=""`.
  private static let noTitle: UInt = {
    let link = cmark_node_new(CMARK_NODE_LINK)
    defer { cmark_node_free(link) }
    return UInt(bitPattern: cmark_node_get_title(link))
  }()

  /// The level of a heading, from 1 to 6.
  var level: Int { Int(cmark_node_get_heading_level(pointer)) }
  /// Whether a list has numbers.
  var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  /// The first number of an ordered list.
  var start: Int { Int(cmark_node_get_list_start(pointer)) }
  /// Whether the paragraphs of a list's items stand without `<p>`.
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

  /// The lines of a block, from 0, last one included. Only blocks have lines that can be relied on.
  var lines: ClosedRange<Int> {
    let first = max(0, Int(cmark_node_get_start_line(pointer)) - 1)
    return first...max(first, Int(cmark_node_get_end_line(pointer)) - 1)
  }
  /// The byte of its line at which a block starts, from 0.
  var column: Int { max(0, Int(cmark_node_get_start_column(pointer)) - 1) }

  private func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: strlen(text))
  }
}

/// A walk over a node and all that is below it, by libcmark's iterator: no recursion, however deep the tree.
struct TreeWalk: ~Copyable {
  private let iterator: OpaquePointer
  /// Whether the last step entered its node; leaves are entered and never left.
  private(set) var isEntering = false

  init(_ root: Node) { iterator = cmark_iter_new(root.pointer)! }

  deinit { cmark_iter_free(iterator) }

  /// Takes a step and returns its node, nil at the end.
  mutating func next() -> Node? {
    let event = cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE else { return nil }
    isEntering = event == CMARK_EVENT_ENTER
    return Node(pointer: cmark_iter_get_node(iterator)!)
  }

  /// Goes to the end of `node`, which has just been entered: neither what is in it nor its end is met.
  mutating func leave(_ node: Node) { cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT) }
}
