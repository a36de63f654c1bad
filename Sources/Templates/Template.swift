import Diagnostics

/// A template of a theme: checked once against the shape of its data, rendered many times.
///
///     let theme = TemplateSet(sources)
///     let checked = theme.compile("pages/story", shape: StoryPage.shape)
///     checked.value?.render(page.record, base: "../", into: &bytes)
///
/// The language is Mustache as its specification says, without lambdas; names are checked, not looked up. Parsing
/// cannot fail: a broken tag becomes a problem with its place, and the rest is read on. Rendering cannot fail either:
/// no name is left that the shape lacks, and a name has become the number of a slot. A template with problems can
/// still be rendered, without what is wrong.
///
/// The same parser has a second back end, ``PlainTemplate``, for which names are looked up in a tree of values. Files
/// and their places in folders, and the records themselves, are left to other modules.
public struct Template: Sendable {
  let program: Program

  /// Appends this template, filled from `record`, to `page`.
  /// - Parameters:
  ///   - record: the values for the shape that the template was compiled against; any other is a mistake of ours.
  ///   - base: what leads from the page to the site's root, `../` repeated or empty; written before each address.
  public func render(_ record: Record, base: String, into page: inout [UInt8]) {
    program.run(record, base: base, into: &page)
  }
}

/// A template's file.
public struct TemplateSource: Sendable {
  /// The folder and the name without its extension: `pages/story`, `partials/card`, `layouts/page`.
  public let name: String
  /// The file's content, UTF-8.
  public let bytes: [UInt8]
  /// The file, for the places of problems.
  public let file: FileNumber

  /// The template `name`, whose `file` holds `bytes`.
  public init(name: String, bytes: [UInt8], file: FileNumber) {
    self.name = name
    self.bytes = bytes
    self.file = file
  }
}

/// The templates of a theme, parsed. `{{>card}}` names `partials/card`, `{{<page}}` names `layouts/page`, or
/// else `partials/page`; the folder may be written too.
public struct TemplateSet: Sendable {
  /// What is wrong with the tags of all templates, in the order of the sources; what is wrong with names is found by
  /// ``compile(_:shape:)``.
  public let problems: [Diagnostic]
  private let trees: [String: Tree]

  /// Parses `sources`; of two with one name the later counts.
  public init(_ sources: [TemplateSource]) {
    let parsed = sources.map { Tree(name: $0.name, source: $0.bytes, file: $0.file) }
    trees = Dictionary(parsed.map { ($0.name, $0) }, uniquingKeysWith: { _, later in later })
    problems = parsed.filter { [trees] in trees[$0.name] === $0 }.flatMap(\.problems)
  }

  /// The template `name`, with every partial and parent that it uses checked against `shape` where it stands.
  ///
  /// The problems are those of names; the same problem at the same place comes once, however often a partial is used.
  /// - Returns: nil where there is no such template.
  public func compile(_ name: String, shape: Shape) -> Checked<Template?> {
    guard let tree = trees[name] else { return Checked(nil) }
    var compiler = Compiler(templates: self, shape: shape)
    compiler.walk(tree.nodes, in: Scope(tree))
    compiler.checkMarkup()
    return Checked(Template(program: compiler.program), problems: compiler.problems)
  }

  /// The template that `{{>name}}` puts in its place.
  func partial(_ name: String) -> Tree? { tree(name, in: ["partials/"]) }

  /// The template that `{{<name}}` puts in its place.
  func parent(_ name: String) -> Tree? { tree(name, in: ["layouts/", "partials/"]) }

  /// The names that `{{>name}}`, or `{{<name}}` for parents, may use, sorted.
  func names(forParents: Bool) -> [String] {
    let folders = forParents ? ["layouts/", "partials/"] : ["partials/"]
    return folders.flatMap { folder in
      trees.keys.filter { $0.hasPrefix(folder) }.sorted().map { String($0.dropFirst(folder.count)) }
    }
  }

  private func tree(_ name: String, in folders: [String]) -> Tree? {
    for folder in folders {
      if let tree = trees[folder + name] { return tree }
    }
    return folders.contains { name.hasPrefix($0) } ? trees[name] : nil
  }
}
