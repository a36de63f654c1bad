import Diagnostics

/// Turns a template, as it expands, into a program, and checks it against the shape of its data.
///
/// A name is resolved when the template is compiled: contexts are shapes then. Only lists need a context of their own
/// when the page is rendered; a name inside a record's section is a longer path.
struct Compiler: TreeWalker {
  /// How often templates and overriding blocks may be put in their places for one page. No theme needs as many; a
  /// handful of partials that each use the next twice would.
  private static let expansionLimit = 5_000

  /// A context: a section that is open, or the page.
  struct Context {
    let frame: Int
    let path: [Int]
    let kind: Kind
  }

  /// An interpolation, for the check of what stands around it.
  struct Mark {
    let name: String
    let kind: Kind
    let place: Place
  }

  let templates: TemplateSet
  var program = Program()
  /// What each step of an interpolation is, by its index.
  var marks: [Int: Mark] = [:]
  var contexts: [Context]
  /// How many of the sections around have a name that is not known.
  var unknownContexts = 0
  var problems: [Diagnostic] = []
  private var found: Set<Problem> = []
  private var frames = 1
  private var expansions = 0
  /// Where a jump leads, so that no literal runs across it.
  private var label = 0

  /// A problem as it counts once; what is nearest to a wrong name may differ from one use of a partial to another.
  private struct Problem: Hashable {
    let code: String
    let place: Place
  }

  init(templates: TemplateSet, shape: Shape) {
    self.templates = templates
    contexts = [Context(frame: 0, path: [], kind: .record(shape))]
  }

  mutating func report(_ fact: TemplateFact, at place: Place) {
    let problem = Diagnostic(.template(fact), at: place)
    if found.insert(Problem(code: problem.fact.code, place: place)).inserted { problems.append(problem) }
  }

  // MARK: Steps

  mutating func write(_ text: ArraySlice<UInt8>) {
    let start = program.literals.count
    program.literals.append(contentsOf: text)
    let end = program.literals.count
    if label < program.steps.count, case .literal(let before)? = program.steps.last {
      program.steps[program.steps.count - 1] = .literal(before.lowerBound..<end)
    } else {
      program.steps.append(.literal(start..<end))
    }
  }

  mutating func interpolate(_ tag: Interpolation, in scope: Scope) {
    guard let target = resolve(tag.name, in: scope.tree) else { return }
    let name = tag.name.text
    let kind = target.kind.present
    switch kind {
    case .text, .url:
      guard tag.isEscaped else { return report(.unescapedText(name), at: scope.tree.place(tag.tag)) }
    case .html:
      guard !tag.isEscaped else { return report(.escapedHTML(name), at: scope.tree.place(tag.tag)) }
    case .flag, .record, .list, .optional:
      return report(.notPrintable(name, kind.described), at: scope.tree.place(tag.name.range))
    }
    marks[program.steps.count] = Mark(name: name, kind: kind, place: scope.tree.place(tag.tag))
    let slot = slot(target)
    program.steps.append(kind == .html ? .html(slot) : .text(slot))
  }

  mutating func show(_ section: Section, in scope: Scope) {
    let start = program.steps.count
    defer { label = program.steps.count }
    guard let target = resolve(section.name, in: scope.tree) else {
      // What is inside is checked all the same, but its names may be those of something unknown.
      program.steps.append(.skip(end: 0))
      unknownContexts += section.isInverted ? 0 : 1
      walk(section.content, in: scope, by: section.name)
      unknownContexts -= section.isInverted ? 0 : 1
      program.steps[start] = .skip(end: program.steps.count)
      return
    }
    let slot = slot(target)
    let kind = target.kind.present
    if section.isInverted {
      program.steps.append(.ifNotShown(slot, end: 0))
      walk(section.content, in: scope, by: section.name)
      program.steps[start] = .ifNotShown(slot, end: program.steps.count)
    } else if case .list(let shape) = kind {
      program.steps.append(.each(slot, end: 0))
      contexts.append(Context(frame: frames, path: [], kind: .record(shape)))
      frames += 1
      walk(section.content, in: scope, by: section.name)
      frames -= 1
      contexts.removeLast()
      program.steps.append(.next(start: start + 1))
      program.steps[start] = .each(slot, end: program.steps.count)
    } else {
      program.steps.append(.ifShown(slot, end: 0))
      contexts.append(Context(frame: target.frame, path: target.path, kind: kind))
      walk(section.content, in: scope, by: section.name)
      contexts.removeLast()
      program.steps[start] = .ifShown(slot, end: program.steps.count)
    }
  }

  private mutating func slot(_ target: Context) -> Program.Slot {
    let start = program.slots.count
    program.slots.append(contentsOf: target.path)
    return Program.Slot(frame: target.frame, path: start..<program.slots.count)
  }

  // MARK: Partials and parents

  mutating func tree(for inclusion: Inclusion, in scope: Scope) -> Tree? {
    let name = inclusion.name
    let place = scope.tree.place(name.range)
    if inclusion.isDynamic {
      report(.dynamicPartial(name.text), at: place)
      return nil
    }
    let tree = inclusion.isParent ? templates.parent(name.text) : templates.partial(name.text)
    guard let tree else {
      let nearest = nearest(to: name.text, among: templates.names(forParents: inclusion.isParent))
      report(
        inclusion.isParent ? .unknownParent(name.text, nearest: nearest) : .unknownPartial(name.text, nearest: nearest),
        at: place)
      return nil
    }
    if let start = scope.path.firstIndex(where: { $0 === tree }) {
      report(.recursivePartial(scope.path[start...].map(\.name) + [tree.name]), at: place)
      return nil
    }
    if inclusion.isParent { check(inclusion, of: tree, in: scope) }
    return tree
  }

  mutating func mayExpand(_ name: Name, in scope: Scope) -> Bool {
    expansions += 1
    if expansions == Self.expansionLimit + 1 { report(.expandsTooFar, at: scope.tree.place(name.range)) }
    return expansions <= Self.expansionLimit
  }

  mutating func leaveOut(_ name: Name, in scope: Scope) {
    report(.nestedTooDeeply, at: scope.tree.place(name.range))
  }

  private mutating func check(_ call: Inclusion, of parent: Tree, in scope: Scope) {
    if let stray = call.stray { report(.outsideBlock(call.name.text), at: scope.tree.place(stray)) }
    guard !call.arguments.isEmpty else { return }
    let blocks = templates.blocks(of: parent)
    var given: Set<String> = []
    for argument in call.arguments {
      let name = argument.name.text
      let place = scope.tree.place(argument.name.range)
      if !blocks.contains(name) {
        report(.unknownBlock(name, parent: call.name.text, nearest: nearest(to: name, among: blocks)), at: place)
      } else if !given.insert(name).inserted {
        report(.repeatedBlock(name), at: place)
      }
    }
  }
}
