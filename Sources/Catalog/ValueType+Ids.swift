import Diagnostics
import Records
import Vietnamese

extension ValueType {
  /// The id of an existing thing.
  static func id<Kind>(of kind: LinkFact.Kind, _: Kind.Type = Kind.self) -> Self where Value == Mention<Kind> {
    readingID(shape: .id(of: kind))
  }

  /// The id of the thing that the record declares.
  static func newID<Kind>(_: Kind.Type = Kind.self) -> Self where Value == Mention<Kind> {
    readingID(shape: .newID)
  }

  private static func readingID<Kind>(shape: ValueShape) -> Self where Value == Mention<Kind> {
    Self(shape: shape) { node, reader in
      guard let text = node.text(.id, &reader) else { return nil }
      if isSlug(text) { return node.within(slugLimit, text, &reader).map { Mention(ID($0), at: node.place) } }
      // A thing called by its name is looked for by those who know the names.
      guard case .newID = shape else {
        return node.within(slugLimit, text, &reader).map { Mention(ID($0), at: node.place) }
      }
      let suggestion = slugOrNil(text)
      reader.state(.invalidID(shown(text), suggestion: suggestion), at: node.place)
      // What mentions the thing most likely has the id right, and is not to be blamed.
      return suggestion.map { Mention(ID($0), at: node.place) }
    }
  }
}

/// The most bytes of an id or a part of an address: with its ending it must be able to be a file's name.
let slugLimit = 200

extension Node {
  /// `text`, where it has at most `limit` bytes; else nil, and the node is reported.
  func within(_ limit: Int, _ text: String, _ reader: inout Reader) -> String? {
    if text.utf8.count <= limit { return text }
    reader.state(.tooLong(limit: limit, count: text.count), at: place)
    return nil
  }
}

/// Whether `text` is a lower-case slug: groups of a–z and 0–9 joined by single hyphens.
func isSlug(_ text: String) -> Bool {
  var previous = UInt8(ascii: "-")
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
    case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
    default: return false
    }
    previous = byte
  }
  return previous != UInt8(ascii: "-")
}

/// The slug of `text`; nil where it has none, or one too long to be used.
func slugOrNil(_ text: String) -> String? {
  let made = slug(text)
  return made.isEmpty || made.utf8.count > slugLimit ? nil : made
}

extension ValueType where Value == Placed<String> {
  /// The last part of an address.
  static var slug: Self {
    Self(shape: .slug) { node, reader in
      guard let text = node.text(.text, &reader) else { return nil }
      if isSlug(text) { return node.within(slugLimit, text, &reader).map { Placed($0, at: node.place) } }
      reader.state(.invalidSlug(shown(text), suggestion: slugOrNil(text)), at: node.place)
      return nil
    }
  }

  /// The path of a file: `/media/x.jpg` from `content/`, or relative to the entry's own folder.
  static var path: Self {
    Self(shape: .path) { node, reader in
      guard let text = node.text(.path, &reader) else { return nil }
      if let path = WindowsPath(text) {
        reader.problems.append(Diagnostic(.markdown(path.fact), at: node.place))
        return nil
      }
      return node.within(addressLimit, text, &reader).map { Placed($0, at: node.place) }
    }
  }

  /// A text with its place.
  static func placedText(max: Int? = nil) -> Self { ValueType<String>.text(max: max).placed() }
}

extension ValueType where Value == TaskMention {
  /// A task: `so-ket-6-thang`, or `2022/so-ket-6-thang`.
  static var task: Self {
    Self(shape: .task) { node, reader in
      guard let text = node.text(.task, &reader) else { return nil }
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      if let last = parts.last, isSlug(String(last)) {
        guard node.within(slugLimit, text, &reader) != nil else { return nil }
        if parts.count == 1 { return TaskMention(year: nil, id: ID(text), place: node.place) }
        if parts.count == 2, let year = fourDigits(parts[0]) {
          return TaskMention(year: year, id: ID(String(last)), place: node.place)
        }
      }
      reader.state(.wrongType(expected: .task), at: node.place)
      return nil
    }
  }
}

extension ValueType where Value == [TaskMention] {
  /// One task or a list of tasks.
  static var tasks: Self {
    let list = ValueType.list(of: .task)
    return Self(shape: .either(list.shape, short: .task)) { node, reader in
      if case .scalar = node.content { return ValueType<TaskMention>.task.read(node, &reader).map { [$0] } }
      return list.read(node, &reader)
    }
  }
}

extension ValueType where Value == Agencies {
  /// `all`, or a list of agencies' ids.
  static var agencies: Self {
    let list = ValueType<[Mention<Agency>]>.list(of: .id(of: .agency))
    return Self(shape: .allOr(.list(.id(of: .agency)))) { node, reader in
      if case .scalar(let text, _) = node.content, !trimmingBlanks(text).isEmpty {
        if trimmingBlanks(text) == "all" { return .all }
        if ["tat-ca", "toan-khoi", "moi-co-quan", "tat-ca-cac-co-quan", "all"].contains(Vietnamese.slug(text)) {
          reader.state(.notOneOf(shown(text), allowed: ["all"], nearest: "all"), at: node.place)
          return nil
        }
        return ValueType<Mention<Agency>>.id(of: .agency).read(node, &reader).map { .listed([$0]) }
      }
      // A form that edits lists writes [all].
      if case .list(let items) = node.content, items.count == 1, case .scalar("all", _) = items[0].content {
        return .all
      }
      return list.read(node, &reader).map { .listed($0) }
    }
  }
}

extension ValueType where Value == PlanTask.Responsible {
  /// `all`, or a list of agencies' ids; an empty one names nobody, so it says nothing.
  static var responsible: Self {
    let agencies = ValueType<Agencies>.agencies
    return Self(shape: agencies.shape) { node, reader in
      switch agencies.read(node, &reader) {
      case .all: .all
      case .listed(let mentions) where !mentions.isEmpty: .agencies(mentions)
      case .listed, nil: nil
      }
    }
  }
}

/// The year that `text` writes in four digits; nil where it is anything else.
func fourDigits(_ text: some StringProtocol) -> Int? {
  let digits = text.utf8
  guard digits.count == 4, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
    return nil
  }
  return Int(text)
}
