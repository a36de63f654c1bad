import Diagnostics
import Records

/// JSON Schemas of the kinds of files, by which editors complete and check: drawn from the very tables that read them.
///
///     Schema(in: .vi).tree(of: .story).json
///
/// They are of draft-07, for that is what the YAML language server behind the common editors reads in full; it takes
/// later drafts in part, with a warning. A schema refuses nothing that the program takes, but for two things that another
/// reader of YAML would misread: a number as Vietnamese sets its thousands off without quotes (`1.500`), and names for
/// what has an id. What hangs on other keys or files (ids that are not there, an end before its beginning) it cannot see.
public struct Schema: Sendable {
  private let language: Language
  private let guide: FieldGuide

  /// Schemas with titles and descriptions in `language`.
  public init(in language: Language) {
    self.language = language
    guide = FieldGuide(in: language)
  }

  /// The schema of files of `kind`; of a table, each row is a record with the keys as the columns' names.
  public func tree(of kind: FileKind) -> DataTree {
    let head: [DataTree.Member] = [
      .init("$schema", "http://json-schema.org/draft-07/schema#"), .init("title", .text(kind.title[language])),
      .init("description", .text("content/" + kind.pattern)),
    ]
    let record = record(of: kind.keys)
    switch kind.holding {
    case .frontMatter, .record: return .record(head + record)
    case .list: return .record(head + [.init("type", ["array", "null"]), .init("items", .record(record))])
    case .rows: return .record(head + [.init("type", "array"), .init("items", .record(record))])
    }
  }

  private func record(of keys: [KeyDescription]) -> [DataTree.Member] {
    let required = keys.filter(\.isRequired).map { DataTree.text($0.name) }
    return [
      .init("type", "object"), .init("properties", .record(keys.map { .init($0.name, property($0)) })),
      .init("additionalProperties", false),
    ] + (required.isEmpty ? [] : [.init("required", .list(required))])
  }

  /// What `key` takes and how an editor explains it.
  private func property(_ key: KeyDescription) -> DataTree {
    var members: [DataTree.Member] = []
    if !key.title[language].isEmpty { members.append(.init("title", .text(key.title[language]))) }
    let values = guide.words(of: key.shape).filter { $0 != "`" }
    let parts = [key.about[language], "(\(values))"].filter { !$0.isEmpty }
    members.append(.init("description", .text(parts.joined(separator: " "))))
    members += key.mayBeBlank ? orNothing(constraint(key.shape)) : filled(constraint(key.shape))
    if let example = SchemaExample(of: key).tree { members.append(.init("examples", .list([example]))) }
    return .record(members)
  }

  /// What a value of `shape` must be.
  private func constraint(_ shape: ValueShape) -> [DataTree.Member] {
    switch shape {
    case .text(let max):
      [.init("type", ["string", "number"])] + (max.map { [.init("maxLength", .number($0))] } ?? [])
    case .markdown: [.init("type", "string")]
    case .flag: anyOf([["type": "boolean"]], SchemaPattern.flag)
    case .number: anyOf([["type": "integer"]], SchemaPattern.number)
    case .whole(let range): whole(range)
    case .year: anyOf([["type": "integer", "minimum": 1900, "maximum": 2200]], SchemaPattern.year)
    case .day: text(SchemaPattern.day)
    case .dayOrMonth: text(SchemaPattern.dayOrMonth)
    case .monthAndDay: text(SchemaPattern.monthAndDay)
    case .moment: text(SchemaPattern.moment)
    case .id, .newID, .slug: slug(SchemaPattern.slug)
    case .task: slug(SchemaPattern.task)
    case .path: [.init("type", "string"), .init("maxLength", .number(addressLimit))]
    case .address: text(SchemaPattern.address) + [.init("maxLength", .number(addressLimit))]
    case .oneOf(let words, let said): oneOf(words, said: said)
    case .list(let shape):
      [.init("type", "array"), .init("items", .record(constraint(shape)))]
    case .allOr(let shape):
      [.init("anyOf", .list([["enum": ["all"]], .record(constraint(shape))] + single(of: shape)))]
    case .either(let shape, let short):
      [.init("anyOf", .list([.record(constraint(shape)), .record(constraint(short))]))]
    case .byYear(let shape): record(ofNames: SchemaPattern.fourDigits, each: shape)
    case .byTitle(let shape): record(ofNames: SchemaPattern.slug, each: shape)
    case .record(let keys): record(of: keys)
    }
  }

  private func text(_ pattern: String) -> [DataTree.Member] {
    [.init("type", "string"), .init("pattern", .text("^\(pattern)$"))]
  }

  /// A slug: YAML takes one of digits alone for a number.
  private func slug(_ pattern: String) -> [DataTree.Member] {
    [
      .init("type", ["string", "integer"]), .init("pattern", .text("^\(pattern)$")),
      .init("maxLength", .number(slugLimit)),
    ]
  }

  private func whole(_ range: ClosedRange<Int>) -> [DataTree.Member] {
    let number: DataTree = [
      "type": "integer", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound),
    ]
    return anyOf([number], range.lowerBound < 0 ? SchemaPattern.whole : SchemaPattern.count)
  }

  private func oneOf(_ words: [String], said: [String]) -> [DataTree.Member] {
    let values = words.map(DataTree.text) + words.compactMap { Int($0).map(DataTree.number) }
    if said.isEmpty { return [.init("enum", .list(values))] }
    return anyOf([["enum": .list(values)]], SchemaPattern.spoken(said))
  }

  /// A single item, which stands for a list of one.
  private func single(of shape: ValueShape) -> [DataTree] {
    if case .list(let item) = shape { [.record(constraint(item))] } else { [] }
  }

  private func record(ofNames pattern: String, each shape: ValueShape) -> [DataTree.Member] {
    [
      .init("type", "object"),
      .init("patternProperties", .record([.init("^\(pattern)$", .record(constraint(shape)))])),
      .init("additionalProperties", false),
    ]
  }

  private func anyOf(_ others: [DataTree], _ pattern: String) -> [DataTree.Member] {
    [.init("anyOf", .list(others + [.record(text(pattern))]))]
  }

  /// `constraint` without the empty text, where it would allow it.
  private func filled(_ constraint: [DataTree.Member]) -> [DataTree.Member] {
    let tree = DataTree.record(constraint)
    return tree["maxLength"] == nil ? constraint : constraint + [.init("minLength", 1)]
  }

  /// `constraint` or no value at all: in YAML null, in a cell of a table an empty text.
  private func orNothing(_ constraint: [DataTree.Member]) -> [DataTree.Member] {
    let empty: DataTree = ["type": "string", "maxLength": 0]
    if constraint.contains(where: { $0.name == "enum" }) {
      return [.init("anyOf", .list([.record(constraint), ["type": "null"], empty]))]
    }
    return constraint.map { member in
      switch (member.name, member.value) {
      case ("type", .list(let types)): .init("type", .list(types + ["null"]))
      case ("type", let type): .init("type", [type, "null"])
      case ("pattern", .text(let pattern)): .init("pattern", .text("^$|" + pattern))
      case ("anyOf", .list(let choices)): .init("anyOf", .list(choices + [["type": "null"], empty]))
      default: member
      }
    }
  }
}
