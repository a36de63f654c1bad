import Diagnostics

/// Data for a plain Mustache template, such as a JSON file holds.
public enum MustacheValue: Sendable {
  /// Nothing; rendered as nothing, false in a section.
  case null
  /// Rendered as `true` or `false`.
  case flag(Bool)
  /// Text, or a number in its written digits. Empty text is false in a section.
  case text(String)
  /// Any number of values; false in a section where there is none.
  case list([MustacheValue])
  /// Values by name.
  case record([String: MustacheValue])
}

/// A template after the Mustache specification, rendered against a tree of values; the other back end of the parser,
/// for scripts and theme authors.
///
///     let greeting = PlainTemplate(Array("Xin chào {{name}}!".utf8), file: file)
///     greeting.render(.record(["name": .text("Bình")]), partials: { _ in nil }, into: &page)
///
/// As the specification has it, a name or partial that is missing renders as nothing. Themes are checked instead: see
/// ``Template``.
public struct PlainTemplate: Sendable {
  private let tree: Tree

  /// Parses `source`, UTF-8; what is wrong with it is in ``problems``.
  public init(_ source: [UInt8], file: FileNumber) {
    tree = Tree(name: "", source: source, file: file)
  }

  /// What is wrong with the tags, in the order of their places.
  public var problems: [Diagnostic] { tree.problems }

  /// Appends this template with `data` to `page`.
  ///
  /// Partials may stand in themselves. Where more than 256 stand in each other, or after 200,000 of them, the
  /// rest renders as nothing; so does what follows the 200th section that is open.
  /// - Parameter partials: the template of a name, for partials and parents; nil where there is none.
  public func render(_ data: MustacheValue, partials: (String) -> PlainTemplate?, into page: inout [UInt8]) {
    withoutActuallyEscaping(partials) { partials in
      var renderer = PlainRenderer(contexts: [data], page: page, partial: { partials($0)?.tree })
      page = []  // so that the renderer's copy is the only one
      renderer.walk(tree.nodes, in: Scope(tree))
      page = renderer.page
    }
  }
}

/// Renders a tree against values found by name.
private struct PlainRenderer: TreeWalker {
  /// The values whose sections are open, innermost last.
  var contexts: [MustacheValue]
  var page: [UInt8]
  let partial: (String) -> Tree?
  var expansionsLeft = 200_000

  mutating func write(_ text: ArraySlice<UInt8>) { page.append(contentsOf: text) }

  mutating func interpolate(_ tag: Interpolation, in scope: Scope) {
    guard let text = text(of: tag.name) else { return }
    if tag.isEscaped { escapeHTML(text, into: &page) } else { page.append(contentsOf: text.utf8) }
  }

  mutating func show(_ section: Section, in scope: Scope) {
    let value = value(of: section.name)
    if section.isInverted {
      if !isShown(value) { walk(section.content, in: scope, by: section.name) }
      return
    }
    guard isShown(value) else { return }
    var items = [value]
    if case .list(let list) = value { items = list }
    for item in items {
      contexts.append(item)
      walk(section.content, in: scope, by: section.name)
      contexts.removeLast()
    }
  }

  mutating func tree(for inclusion: Inclusion, in scope: Scope) -> Tree? {
    guard scope.path.count <= 256 else { return nil }
    return (inclusion.isDynamic ? text(of: inclusion.name) : inclusion.name.text).flatMap(partial)
  }

  mutating func mayExpand(_ name: Name, in scope: Scope) -> Bool {
    expansionsLeft -= 1
    return expansionsLeft >= 0
  }

  mutating func leaveOut(_ name: Name, in scope: Scope) {}

  private func text(of name: Name) -> String? {
    switch value(of: name) {
    case .text(let text): text
    case .flag(let flag): flag ? "true" : "false"
    case .null, .list, .record: nil
    }
  }

  /// The first part is looked for from the innermost context outwards, the others in what it names.
  private func value(of name: Name) -> MustacheValue {
    guard let first = name.parts.first else { return contexts[contexts.count - 1] }
    for case .record(let values) in contexts.reversed() {
      guard var value = values[first.text] else { continue }
      for part in name.parts.dropFirst() {
        guard case .record(let inner) = value, let next = inner[part.text] else { return .null }
        value = next
      }
      return value
    }
    return .null
  }

  private func isShown(_ value: MustacheValue) -> Bool {
    switch value {
    case .null: false
    case .flag(let flag): flag
    case .text(let text): !text.isEmpty
    case .list(let list): !list.isEmpty
    case .record: true
    }
  }
}
