import Diagnostics
import Records

/// The example of a key, which its table has as YAML, as the value that an editor puts there.
struct SchemaExample {
  let key: KeyDescription

  init(of key: KeyDescription) { self.key = key }

  /// The value; nil where the key has no example.
  var tree: DataTree? {
    if key.example.isEmpty { return nil }
    if case .markdown = key.shape { return .text(key.example) }
    var text = key.example
    let node = text.withUTF8 { YAML.read($0, 0..<$0.count, file: FileNumber(0)).value }
    return node.flatMap { value(of: $0, key.shape) }
  }

  private func value(of node: Node, _ shape: ValueShape) -> DataTree? {
    switch node.content {
    case .absent: return nil
    case .scalar(let text, _): return scalar(text, shape)
    case .list(let nodes): return .list(nodes.compactMap { value(of: $0, item(of: shape)) })
    case .record(let pairs):
      return .record(
        pairs.compactMap { pair in value(of: pair.value, value(named: pair.key, of: shape)).map { .init(pair.key, $0) }
        })
    }
  }

  private func scalar(_ text: String, _ shape: ValueShape) -> DataTree {
    switch shape {
    case .flag where text == "true" || text == "false": .flag(text == "true")
    case .number, .whole, .year, .oneOf: Int(text).map(DataTree.number) ?? .text(text)
    default: .text(text)
    }
  }

  /// The shape of an item of a list of `shape`.
  private func item(of shape: ValueShape) -> ValueShape {
    switch shape {
    case .list(let item): item
    case .allOr(let inner), .either(let inner, _): item(of: inner)
    default: shape
    }
  }

  /// The shape of what stands behind `name` in a record of `shape`.
  private func value(named name: String, of shape: ValueShape) -> ValueShape {
    switch shape {
    case .record(let keys): keys.first { $0.name == name }?.shape ?? shape
    case .byYear(let inner), .byTitle(let inner): inner
    case .either(let inner, _), .list(let inner), .allOr(let inner): value(named: name, of: inner)
    default: shape
    }
  }
}
