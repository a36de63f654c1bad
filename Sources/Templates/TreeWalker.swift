/// Walks a template as it expands: partials, parents and blocks are put in their places, with their indentation. Both
/// back ends walk this way, so their white space and their inheritance agree.
protocol TreeWalker {
  /// Writes `text` as it stands.
  mutating func write(_ text: ArraySlice<UInt8>)
  mutating func interpolate(_ tag: Interpolation, in scope: Scope)
  /// Shows a section: calls ``walk(_:in:by:)`` with its content as often as it is shown.
  mutating func show(_ section: Section, in scope: Scope)
  /// The template that `inclusion` puts here, nil where there is none or it may not stand here.
  mutating func tree(for inclusion: Inclusion, in scope: Scope) -> Tree?
  /// Whether `name` may bring in one more template or block: what is put in its place can grow without end.
  mutating func mayExpand(_ name: Name, in scope: Scope) -> Bool
  /// Hears that what `name` brings in is left out, for things stand too deep in each other.
  mutating func leaveOut(_ name: Name, in scope: Scope)
}

/// Where a walk stands.
struct Scope {
  /// The template whose nodes are walked.
  let tree: Tree
  /// What goes before each line.
  var indentation: [UInt8] = []
  /// The inheritance calls whose blocks may be put here, outermost first.
  var calls: [Call] = []
  /// The templates that this one stands in, by the places where they are written, itself last.
  var path: [Tree]
  /// How many nodes this one stands in, whatever their template.
  var depth = 0

  init(_ tree: Tree) {
    self.tree = tree
    path = [tree]
  }
}

/// An inheritance call, with the scope in which it and its blocks are written.
struct Call {
  let arguments: [Argument]
  let tree: Tree
  let path: [Tree]
}

/// How many nodes may stand in each other when all is expanded; it keeps the walk from overflowing the stack.
private let depthLimit = 1000

extension TreeWalker {
  /// Walks `nodes`, which `name` brings in.
  mutating func walk(_ nodes: some Sequence<Node>, in scope: Scope, by name: Name) {
    guard scope.depth < depthLimit else { return leaveOut(name, in: scope) }
    var inner = scope
    inner.depth += 1
    walk(nodes, in: inner)
  }

  mutating func walk(_ nodes: some Sequence<Node>, in scope: Scope) {
    for node in nodes {
      switch node {
      case .lineStart: if !scope.indentation.isEmpty { write(scope.indentation[...]) }
      case .text(let range): if !range.isEmpty { write(scope.tree.source[range]) }
      case .interpolation(let tag): interpolate(tag, in: scope)
      case .section(let section): show(section, in: scope)
      case .inclusion(let inclusion): include(inclusion, in: scope)
      case .block(let block): fill(block, in: scope)
      }
    }
  }

  private mutating func include(_ inclusion: Inclusion, in scope: Scope) {
    guard let tree = tree(for: inclusion, in: scope), mayExpand(inclusion.name, in: scope) else { return }
    var inner = Scope(tree)
    if let indentation = inclusion.indentation {
      inner.indentation = scope.indentation + scope.tree.source[indentation]
    }
    inner.calls = scope.calls
    if !inclusion.arguments.isEmpty {
      inner.calls.append(Call(arguments: inclusion.arguments, tree: scope.tree, path: scope.path))
    }
    inner.path = scope.path + [tree]
    inner.depth = scope.depth
    walk(tree.nodes, in: inner, by: inclusion.name)
  }

  /// Puts an overriding content in the place of `block`, or else its default.
  private mutating func fill(_ block: Block, in scope: Scope) {
    guard let (index, argument) = override(of: block, in: scope) else {
      if block.startsLine, !block.isStandalone {
        write(scope.indentation[...])
        write(scope.tree.source[block.lead])
      }
      return walk(block.content, in: scope, by: block.name)
    }
    guard mayExpand(block.name, in: scope) else { return }
    let call = scope.calls[index]
    var inner = Scope(call.tree)
    inner.indentation = scope.indentation
    if block.startsLine { inner.indentation += scope.tree.source[block.indentation] }
    // A block is filled by calls outside of the one that its content is written in: so an override cannot be put
    // into itself.
    inner.calls = Array(scope.calls[..<index])
    inner.path = call.path
    inner.depth = scope.depth
    var content = argument.content[...]
    if !block.startsLine, case .lineStart? = content.first { content.removeFirst() }
    if block.startsLine, !argument.startsLine, !(block.isStandalone && content.isEmpty) {
      write(inner.indentation[...])
    }
    walk(content, in: inner, by: argument.name)
  }

  /// The outermost call that overrides `block`; where it does so twice, the last one counts.
  private func override(of block: Block, in scope: Scope) -> (Int, Argument)? {
    for (index, call) in scope.calls.enumerated() {
      if let argument = call.arguments.last(where: { $0.name.text == block.name.text }) { return (index, argument) }
    }
    return nil
  }
}
