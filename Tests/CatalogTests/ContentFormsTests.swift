import Catalog
import Diagnostics
import Records
import Testing

/// The configuration of the forms in a browser.
@Suite struct ContentFormsTests {
  /// The options that each type of field has, besides those that all have, as Sveltia CMS and Decap CMS document them.
  private static let options: [String: Set<String>] = [
    "string": ["type", "maxlength", "pattern"], "text": ["maxlength"], "markdown": [], "boolean": [],
    "number": ["value_type", "min", "max"], "datetime": ["type", "format"], "image": [], "file": [],
    "select": ["options", "multiple"], "keyvalue": [], "object": ["collapsed", "fields"],
    "list": ["field", "fields", "root"],
    "relation": ["collection", "file", "value_field", "display_fields", "search_fields", "multiple"],
  ]
  private static let common: Set<String> = ["name", "label", "widget", "required", "hint"]

  private static func collections(_ language: Language = .vi) -> [DataTree] {
    if case .list(let all)? = ContentForms(in: language).tree["collections"] { all } else { [] }
  }

  @Test(arguments: [FileKind.story, .news, .announcement, .pact, .page], [Language.vi, .en])
  func everyKeyOfAnEntryIsAFieldOfItsForm(kind: FileKind, language: Language) throws {
    let folder = "content/" + kind.pattern.prefix { $0 != "/" }
    let collection = try #require(Self.collections(language).first { $0["folder"] == .text(folder) })
    let fields = collection["fields"]?.items ?? []
    #expect(fields.map { $0["name"] } == kind.keys.map { .text($0.name) } + ["body"])
    for (field, key) in zip(fields, kind.keys) {
      #expect(field["label"] == .text(key.title[language]) && field["required"] == .flag(key.isRequired))
    }
  }

  @Test func everyFieldIsOfATypeThatThereIsAndHasOnlyItsOptions() throws {
    let fields = Self.collections().flatMap { collection in
      (collection["fields"]?.items ?? []) + (collection["files"]?.items ?? []).flatMap { $0["fields"]?.items ?? [] }
    }
    #expect(fields.count > 100)
    for field in fields { try check(field) }
  }

  private func check(_ field: DataTree) throws {
    guard case .record(let members) = field, case .text(let widget)? = field["widget"] else {
      Issue.record("\(field) has no widget")
      return
    }
    let known = try #require(Self.options[widget], "\(widget)")
    #expect(Set(members.map(\.name)).subtracting(known).subtracting(Self.common) == [], "\(field)")
    if widget == "relation" { checkRelation(field) }
    for inner in (field["fields"]?.items ?? []) + [field["field"]].compactMap(\.self) { try check(inner) }
  }

  /// What is chosen from must be there: a collection, its file where it has files, and the list in it.
  private func checkRelation(_ field: DataTree) {
    let collection = Self.collections().first { $0["name"] == field["collection"] }
    let source = field["file"].map { file in collection?["files"]?.items.first { $0["name"] == file } } ?? collection
    guard case .text(let value)? = field["value_field"], value.hasSuffix(".*.id") else {
      Issue.record("\(field)")
      return
    }
    let list = source?["fields"]?.items.first { $0["name"] == .text(String(value.dropLast(".*.id".count))) }
    #expect(list?["fields"]?.items.contains { $0["name"] == "id" } == true, "\(field)")
  }

  @Test(arguments: [Language.vi, .en])
  func theFileSaysWhatTheTreeSays(language: Language) throws {
    let forms = ContentForms(in: language)
    var text = forms.text
    let read = text.withUTF8 { YAML.read($0, 0..<$0.count, file: FileNumber(0)) }
    #expect(read.problems.isEmpty)
    #expect(try #require(read.value).asTexts == forms.tree.asTexts)
  }
}

extension DataTree {
  fileprivate var items: [DataTree] { if case .list(let items) = self { items } else { [] } }

  /// The same with flags and numbers as texts, as YAML is read.
  fileprivate var asTexts: DataTree {
    switch self {
    case .null: .text("null")
    case .flag(let flag): .text(String(flag))
    case .number(let number): .text(String(number))
    case .text: self
    case .list(let items): .list(items.map(\.asTexts))
    case .record(let members): .record(members.map { .init($0.name, $0.value.asTexts) })
    }
  }
}

extension Node {
  fileprivate var asTexts: DataTree {
    switch content {
    case .absent: .null
    case .scalar(let text, _): .text(text)
    case .list(let nodes): .list(nodes.map(\.asTexts))
    case .record(let pairs): .record(pairs.map { .init($0.key, $0.value.asTexts) })
    }
  }
}
