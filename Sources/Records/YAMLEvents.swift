import Diagnostics
import CYAML

/// What libyaml meets in a text, one event after another, with places in bytes. The one file that touches libyaml.
///
/// libyaml counts places in Unicode scalars from the start of what it was given; here they become bytes of the whole
/// file, in one forward pass. The bytes must outlive the value.
struct YAMLEvents: ~Copyable {
  // Kept on the heap, for libyaml stores the parser's own address in it.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var offsets: ScalarOffsets

  /// Starts at the first byte of `range`, which must be UTF-8: libyaml is not left to guess another encoding.
  init(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    parser = .allocate(capacity: 1)
    offsets = ScalarOffsets(source, range)
    precondition(yaml_parser_initialize(parser) == 1, "no memory for a YAML parser")
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, source.baseAddress.map { $0 + range.lowerBound }, range.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; after the last one, ``YAMLEvent/Kind/streamEnd`` for ever.
  mutating func next() throws(YAMLStop) -> YAMLEvent {
    var event = yaml_event_t()
    defer { yaml_event_delete(&event) }
    guard yaml_parser_parse(parser, &event) == 1 else { throw .failure(failure()) }
    let start = offsets.offset(ofScalar: event.start_mark.index)
    let end = offsets.offset(ofScalar: event.end_mark.index)
    let (kind, isMarked) = Self.kind(of: event)
    return YAMLEvent(kind: kind, range: start..<max(start, end), isMarked: isMarked)
  }

  private static func kind(of event: yaml_event_t) -> (YAMLEvent.Kind, isMarked: Bool) {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return (.scalar(text, style(of: scalar.style)), scalar.anchor != nil || scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      return (.listStart, event.data.sequence_start.anchor != nil || event.data.sequence_start.tag != nil)
    case YAML_MAPPING_START_EVENT:
      return (.recordStart, event.data.mapping_start.anchor != nil || event.data.mapping_start.tag != nil)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return (.end, false)
    case YAML_ALIAS_EVENT: return (.alias, false)
    case YAML_DOCUMENT_START_EVENT: return (.documentStart, false)
    case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: return (.between, false)
    default: return (.streamEnd, false)
    }
  }

  private static func style(of style: yaml_scalar_style_t) -> Node.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .plain
    }
  }

  private mutating func failure() -> YAMLFailure {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "out of memory"
    let context = parser.pointee.context.map { String(cString: $0) }
    if parser.pointee.error == YAML_READER_ERROR {
      let offset = offsets.range.lowerBound + parser.pointee.problem_offset
      return YAMLFailure(problem: problem, context: "", mark: min(offset, offsets.range.upperBound), contextMark: nil)
    }
    return YAMLFailure(
      problem: problem, context: context ?? "",
      mark: offsets.offset(ofScalar: parser.pointee.problem_mark.index),
      contextMark: context == nil ? nil : offsets.offset(ofScalar: parser.pointee.context_mark.index))
  }
}

/// One step through a YAML text.
struct YAMLEvent {
  enum Kind {
    case scalar(String, Node.Style)
    case listStart, recordStart
    /// The end of the list or record that began last.
    case end
    case alias
    case documentStart
    case streamEnd
    /// Of no concern to the tree.
    case between
  }

  let kind: Kind
  /// Its bytes; an end has none unless it is written as a bracket.
  let range: Range<Int>
  /// Whether an anchor or a tag stands before it.
  let isMarked: Bool
}

/// Where libyaml gave up, and why, in its own words.
struct YAMLFailure {
  let problem: String
  let context: String
  /// The byte at which it gave up.
  let mark: Int
  /// The byte at which what it was reading began.
  let contextMark: Int?
}

/// Why a text is not read to its end.
enum YAMLStop: Error {
  case failure(YAMLFailure)
  case tooDeep(at: Range<Int>)
  case keyNotText(at: Range<Int>)
  /// What the grammar allows, and no writer means.
  case slip(YAMLFact, at: Range<Int>)
}

/// The byte at which each Unicode scalar begins. Asked in rising order, one pass serves all questions.
struct ScalarOffsets {
  let range: Range<Int>
  private let source: UnsafeBufferPointer<UInt8>
  private var scalar = 0
  private var byte: Int

  init(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= source.count, "a range outside the file")
    self.source = source
    self.range = range
    byte = range.lowerBound
  }

  /// The first byte of the scalar number `wanted` of the range; its end for any beyond the last.
  mutating func offset(ofScalar wanted: Int) -> Int {
    if wanted < scalar { (scalar, byte) = (0, range.lowerBound) }
    while scalar < wanted, byte < range.upperBound {
      if wanted - scalar >= 8, range.upperBound - byte >= 8, isASCII(at: byte) {
        byte += 8
        scalar += 8
        continue
      }
      byte += 1
      while byte < range.upperBound, source[byte] & 0xC0 == 0x80 { byte += 1 }
      scalar += 1
    }
    return byte
  }

  /// Whether the eight bytes from `byte` on are ASCII.
  private func isASCII(at byte: Int) -> Bool {
    let word = UnsafeRawBufferPointer(source).loadUnaligned(fromByteOffset: byte, as: UInt64.self)
    return word & 0x8080_8080_8080_8080 == 0
  }
}
