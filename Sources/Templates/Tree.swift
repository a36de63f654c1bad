import Diagnostics

/// A template as it is written: the outcome of parsing, the same for both back ends.
///
/// Nodes point into the source by byte ranges. Lines that hold nothing but a tag are gone already, and what stands in
/// a block of an inheritance call has lost its own indentation; what remains to be added while walking is the
/// indentation of the place of use, at every ``Node/lineStart``.
final class Tree: Sendable {
  let name: String
  let source: [UInt8]
  let file: FileNumber
  let nodes: [Node]
  let problems: [Diagnostic]

  init(name: String, source: [UInt8], file: FileNumber) {
    self.name = name
    self.source = source
    self.file = file
    var parser = Parser(source: source, file: file)
    nodes = parser.parse()
    problems = parser.problems
  }

  /// The bytes `range` as a place for a diagnostic.
  func place(_ range: Range<Int>) -> Place { Place(file, range) }
}

/// One piece of a template.
enum Node: Sendable {
  /// The start of a line that is written out; indentation goes here.
  case lineStart
  /// Text of at most one line, its end included.
  case text(Range<Int>)
  case interpolation(Interpolation)
  case section(Section)
  case inclusion(Inclusion)
  case block(Block)
}

/// A name in a tag.
struct Name: Sendable {
  /// A name between dots.
  struct Part: Sendable {
    let text: String
    let range: Range<Int>
  }
  /// The whole name, trimmed.
  let text: String
  let range: Range<Int>
  /// What its dots divide; empty for `.`, the innermost context itself.
  let parts: [Part]
}

/// `{{name}}`, or unescaped `{{{name}}}` and `{{&name}}`.
struct Interpolation: Sendable {
  let name: Name
  let isEscaped: Bool
  let tag: Range<Int>
}

/// `{{#name}}…{{/name}}` or `{{^name}}…{{/name}}`.
struct Section: Sendable {
  let name: Name
  let isInverted: Bool
  let tag: Range<Int>
  var content: [Node]
}

/// `{{>name}}`, or `{{<name}}…{{/name}}` with blocks that override those of the parent.
struct Inclusion: Sendable {
  let name: Name
  /// Whether the name is written `*name`: the template's name is then looked up in the data.
  let isDynamic: Bool
  let isParent: Bool
  let tag: Range<Int>
  /// What stands before a standalone tag and goes before each line of the template; nil where the tag stands in a
  /// line with other things.
  var indentation: Range<Int>?
  let arguments: [Argument]
  /// The first thing between the tags of a parent that stands in no block, and so is never shown.
  let stray: Range<Int>?
}

/// A block of an inheritance call: what the parent shows in its place.
struct Argument: Sendable {
  let name: Name
  let content: [Node]
  /// Whether the content begins on a line of its own.
  let startsLine: Bool
}

/// `{{$name}}default{{/name}}` outside of an inheritance call: content that a call may override.
struct Block: Sendable {
  let name: Name
  /// The default content, with all its indentation.
  var content: [Node]
  /// Whether nothing but white space stands before it on its line.
  let startsLine: Bool
  /// Whether its opening tag has a line of its own.
  let isStandalone: Bool
  /// The white space before it, where it starts a line.
  var lead: Range<Int>
  /// What goes before each line of an overriding content.
  var indentation: Range<Int>
}
