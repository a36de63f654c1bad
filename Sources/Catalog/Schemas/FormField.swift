import Diagnostics
import Records

/// A key as a field of a form of Sveltia CMS, by the types and options that its documentation and Decap CMS's name.
struct FormField {
  let key: KeyDescription
  let language: Language

  /// The field.
  var tree: DataTree {
    let head: [DataTree.Member] = [
      .init("name", .text(key.name)),
      .init("label", .text(key.title[language].isEmpty ? key.name : key.title[language])),
    ]
    let rest: [DataTree.Member] = [.init("required", .flag(key.isRequired))]
    return .record(head + widget(key.shape) + rest + (hint.map { [.init("hint", .text($0))] } ?? []))
  }

  /// What helps to fill it in: what the guide says of it, and an example of what has no picker.
  private var hint: String? {
    let example: String? =
      switch key.shape {
      case .text, .markdown, .flag, .whole, .year, .day, .moment, .oneOf, .id, .record: nil
      default: key.example.isEmpty ? nil : (language == .vi ? "Ví dụ: " : "Such as: ") + key.example
      }
    let parts = [key.about[language], example ?? ""].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private func widget(_ shape: ValueShape) -> [DataTree.Member] {
    switch shape {
    case .text(let max):
      named(max.map { $0 <= 200 } ?? false ? "string" : "text") + (max.map { [.init("maxlength", .number($0))] } ?? [])
    case .markdown: named("markdown")
    case .flag: named("boolean")
    case .number: matching(SchemaPattern.number)
    case .whole(let range): whole(range)
    case .year: whole(1900...2200)
    case .day: named("datetime") + [.init("type", "date"), .init("format", "YYYY-MM-DD")]
    case .moment: named("datetime") + [.init("format", "YYYY-MM-DD HH:mm")]
    case .dayOrMonth: matching(SchemaPattern.dayOrMonth)
    case .monthAndDay: matching(SchemaPattern.monthAndDay)
    case .id(let kind): FormSource(of: kind).map { relation($0) } ?? matching(SchemaPattern.slug)
    case .newID, .slug: matching(SchemaPattern.slug)
    case .task: matching(SchemaPattern.task)
    case .path: named(fileWidget)
    case .address: named("string") + [.init("type", "url")]
    case .oneOf(let words, let said): named("select") + [.init("options", options(words, said))]
    case .list(let item): list(of: item)
    // `all` is no agency that could be chosen, so the ids are written.
    case .allOr: named("list") + [.init("field", item(matching(SchemaPattern.slug)))]
    case .either(let shape, _): widget(shape)
    case .byYear, .byTitle: named("keyvalue")
    case .record(let keys):
      named("object") + [.init("collapsed", .flag(!key.isRequired)), .init("fields", fields(keys))]
    }
  }

  private func list(of shape: ValueShape) -> [DataTree.Member] {
    switch shape {
    case .id(let kind):
      if let source = FormSource(of: kind) { return relation(source) + [.init("multiple", true)] }
    case .oneOf: return widget(shape) + [.init("multiple", true)]
    case .record(let keys): return named("list") + [.init("fields", fields(keys))]
    default: break
    }
    return named("list") + [.init("field", item(widget(shape)))]
  }

  /// The one field of an item without keys, which stands in the file without a name.
  private func item(_ widget: [DataTree.Member]) -> DataTree {
    .record([.init("name", "item"), .init("label", .text(key.title[language]))] + widget)
  }

  private func fields(_ keys: [KeyDescription]) -> DataTree {
    .list(keys.map { FormField(key: $0, language: language).tree })
  }

  private func named(_ widget: String) -> [DataTree.Member] { [.init("widget", .text(widget))] }

  private func matching(_ pattern: String) -> [DataTree.Member] {
    let told = FieldGuide(in: language).words(of: key.shape).filter { $0 != "`" }
    return named("string") + [.init("pattern", [.text("^\(pattern)$"), .text(told)])]
  }

  private func whole(_ range: ClosedRange<Int>) -> [DataTree.Member] {
    named("number") + [
      .init("value_type", "int"), .init("min", .number(range.lowerBound)), .init("max", .number(range.upperBound)),
    ]
  }

  private func options(_ words: [String], _ said: [String]) -> DataTree {
    if said.isEmpty || language == .en { return .list(words.map(DataTree.text)) }
    return .list(zip(words, said).map { ["label": .text($1), "value": .text($0)] })
  }

  private func relation(_ source: FormSource) -> [DataTree.Member] {
    named("relation") + [.init("collection", .text(source.collection))]
      + (source.file.map { [.init("file", .text($0))] } ?? []) + [
        .init("value_field", .text(source.list + ".*.id")), .init("display_fields", [.text(source.list + ".*.name")]),
        .init("search_fields", [.text(source.list + ".*.name"), .text(source.list + ".*.id")]),
      ]
  }

  /// By what the key's example leads to: a picture, a document of the site, or an entry.
  private var fileWidget: String {
    guard key.example.hasPrefix("/media/") else { return "string" }
    return [".svg", ".jpg", ".png", ".webp"].contains { key.example.hasSuffix($0) } ? "image" : "file"
  }
}

/// Where a form finds the ids of a kind of things: in a list of a data file, or of the plans.
struct FormSource {
  let collection: String
  let file: String?
  let list: String

  /// The source of `kind`; nil where the site's own files do not list all of them by name.
  init?(of kind: LinkFact.Kind) {
    switch kind {
    case .agency: self.init(data: .agencies)
    case .commune: self.init(data: .communes)
    case .field: self.init(data: .fields)
    case .movement: self.init(plans: "movements")
    case .anniversary: self.init(plans: "anniversaries")
    default: return nil
    }
  }

  private init(data kind: FileKind) { (collection, file, list) = ("data", kind.rawValue, kind.rawValue) }
  private init(plans list: String) { (collection, file, self.list) = ("plans", nil, list) }
}
