/// A value to be written as JSON: the way out where ``Node`` is the way in.
///
///     let tree: DataTree = ["type": "string", "maxLength": 60]
///     tree.json  // "{\n  \"type\": \"string\",\n  \"maxLength\": 60\n}\n"
///
/// Records keep the order in which they were made, so the same tree gives the same bytes.
public indirect enum DataTree: Hashable, Sendable {
  /// Nothing.
  case null
  /// True or false.
  case flag(Bool)
  /// A whole number.
  case number(Int)
  /// A text.
  case text(String)
  /// Values in their order.
  case list([DataTree])
  /// Names and their values in their order.
  case record([Member])

  /// A name with its value.
  public struct Member: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value.
    public let value: DataTree

    /// The member `name` with `value`.
    public init(_ name: String, _ value: DataTree) {
      self.name = name
      self.value = value
    }
  }

  /// The value of the member `name`, of which there is none but in a record.
  public subscript(name: String) -> DataTree? {
    guard case .record(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The value as JSON (RFC 8259), two blanks a level, a list of single values on one line, with a line end.
  public var json: String {
    var text = ""
    writeJSON(into: &text, below: "")
    return text + "\n"
  }

  private func writeJSON(into text: inout String, below indent: String) {
    let inner = indent + "  "
    switch self {
    case .null: text += "null"
    case .flag(let flag): text += flag ? "true" : "false"
    case .number(let number): text += String(number)
    case .text(let string): text += quotedJSON(string)
    case .list(let items) where items.allSatisfy(\.isSingle):
      text += "["
      for (number, item) in items.enumerated() {
        if number > 0 { text += ", " }
        item.writeJSON(into: &text, below: indent)
      }
      text += "]"
    case .list(let items):
      text += "[\n"
      for (number, item) in items.enumerated() {
        text += inner
        item.writeJSON(into: &text, below: inner)
        text += number + 1 < items.count ? ",\n" : "\n"
      }
      text += indent + "]"
    case .record(let members) where members.isEmpty: text += "{}"
    case .record(let members):
      text += "{\n"
      for (number, member) in members.enumerated() {
        text += inner + quotedJSON(member.name) + ": "
        member.value.writeJSON(into: &text, below: inner)
        text += number + 1 < members.count ? ",\n" : "\n"
      }
      text += indent + "}"
    }
  }

  /// Whether it has no values in it.
  var isSingle: Bool {
    switch self {
    case .null, .flag, .number, .text: true
    case .list, .record: false
    }
  }
}

extension DataTree: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// A number.
  public init(integerLiteral value: Int) { self = .number(value) }
  /// True or false.
  public init(booleanLiteral value: Bool) { self = .flag(value) }
  /// A list.
  public init(arrayLiteral elements: DataTree...) { self = .list(elements) }
  /// A record.
  public init(dictionaryLiteral elements: (String, DataTree)...) {
    self = .record(elements.map { Member($0.0, $0.1) })
  }
}

/// `text` as a JSON string (RFC 8259, section 7), which is a double-quoted scalar of YAML too (YAML 1.2, 7.3.1).
func quotedJSON(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\":
      quoted += "\\"
      quoted.unicodeScalars.append(scalar)
    case "\n": quoted += "\\n"
    case "\t": quoted += "\\t"
    case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
      let digits = String(scalar.value, radix: 16)
      quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}
