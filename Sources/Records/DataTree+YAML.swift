extension DataTree {
  /// The value as YAML in block style, every text in double quotes, so that none is taken for something else.
  public var yaml: String {
    var text = ""
    writeYAML(into: &text, below: "", isItem: false)
    return text
  }

  /// Writes the lines of a list or a record; the first line of an item stands behind its dash.
  private func writeYAML(into text: inout String, below indent: String, isItem: Bool) {
    switch self {
    case .record(let members) where !members.isEmpty:
      for (number, member) in members.enumerated() {
        text += (isItem && number == 0 ? "" : indent) + member.name + ":"
        member.value.writeYAMLValue(into: &text, below: indent + "  ")
      }
    case .list(let items) where !items.allSatisfy(\.isSingle):
      for item in items {
        text += indent + "- "
        item.writeYAML(into: &text, below: indent + "  ", isItem: true)
      }
    default: text += flow + "\n"
    }
  }

  private func writeYAMLValue(into text: inout String, below indent: String) {
    switch self {
    case .record(let members) where !members.isEmpty: text += "\n"
    case .list(let items) where !items.allSatisfy(\.isSingle): text += "\n"
    default:
      text += " \(flow)\n"
      return
    }
    writeYAML(into: &text, below: indent, isItem: false)
  }

  /// The value on one line, as JSON writes it, which is YAML too.
  private var flow: String { String(json.dropLast()) }
}
