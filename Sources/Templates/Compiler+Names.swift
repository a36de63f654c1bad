import Diagnostics

// How names become slots.
extension Compiler {
  /// What `name` means here, nil (and a problem) where it means nothing.
  mutating func resolve(_ name: Name, in tree: Tree) -> Context? {
    guard let first = name.parts.first else {
      return unknownContexts == 0 ? contexts[contexts.count - 1] : nil
    }
    guard var target = innermost(first.text) else {
      guard unknownContexts == 0 else { return nil }
      report(
        .unknownName(first.text, nearest: nearest(to: first.text, among: visibleNames)), at: tree.place(first.range))
      return nil
    }
    var outer = first.text
    for part in name.parts.dropFirst() {
      let kind = target.kind.present
      guard let shape = kind.shape else {
        report(.noNamesInside(outer, kind.described), at: tree.place(part.range))
        return nil
      }
      guard let slot = shape.slot(of: part.text) else {
        let near = nearest(to: part.text, among: shape.names.map(\.name))
        report(.unknownName(part.text, nearest: near), at: tree.place(part.range))
        return nil
      }
      target = Context(frame: target.frame, path: target.path + [slot], kind: shape.names[slot].kind)
      outer = part.text
    }
    return target
  }

  /// `name` in the innermost context that has it.
  private func innermost(_ name: String) -> Context? {
    for context in contexts.reversed() {
      guard let shape = context.kind.shape, let slot = shape.slot(of: name) else { continue }
      return Context(frame: context.frame, path: context.path + [slot], kind: shape.names[slot].kind)
    }
    return nil
  }

  /// All names that may begin a name here, innermost first.
  private var visibleNames: [String] {
    contexts.reversed().flatMap { $0.kind.shape?.names.map(\.name) ?? [] }
  }
}

extension Kind {
  /// This kind as problems tell of it.
  var described: TemplateFact.Kind {
    switch self {
    case .text: .text
    case .html: .html
    case .url: .url
    case .flag: .flag
    case .record: .record
    case .list: .list
    case .optional(let kind): kind.described
    }
  }
}

extension TemplateSet {
  /// The blocks that a call of `parent` may override: its own and those of all that it puts in its place, in order.
  func blocks(of parent: Tree) -> [String] {
    var names: [String] = []
    var seen: [Tree] = []
    collect(from: parent, seen: &seen, into: &names)
    return names
  }

  private func collect(from tree: Tree, seen: inout [Tree], into names: inout [String]) {
    guard !seen.contains(where: { $0 === tree }) else { return }
    seen.append(tree)
    collect(from: tree.nodes, seen: &seen, into: &names)
  }

  private func collect(from nodes: [Node], seen: inout [Tree], into names: inout [String]) {
    for node in nodes {
      switch node {
      case .lineStart, .text, .interpolation: continue
      case .section(let section): collect(from: section.content, seen: &seen, into: &names)
      case .block(let block):
        names.append(block.name.text)
        collect(from: block.content, seen: &seen, into: &names)
      case .inclusion(let inclusion):
        for argument in inclusion.arguments { collect(from: argument.content, seen: &seen, into: &names) }
        let name = inclusion.name.text
        if let tree = inclusion.isParent ? self.parent(name) : partial(name) {
          collect(from: tree, seen: &seen, into: &names)
        }
      }
    }
  }
}
