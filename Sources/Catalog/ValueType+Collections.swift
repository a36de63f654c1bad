import Diagnostics
import Markdown
import Records

extension ValueType {
  /// A list of values of `item`, at most `max` of them.
  static func list<Item>(of item: ValueType<Item>, max: Int? = nil) -> Self where Value == [Item] {
    Self(shape: .list(item.shape)) { node, reader in
      switch node.content {
      case .absent: return nil
      case .list(let nodes):
        if let max, nodes.count > max { reader.state(.tooMany(limit: max, count: nodes.count), at: node.place) }
        reader.owner = nil
        return nodes.compactMap { item.read($0, &reader) }
      case .scalar(let text, _):
        // The commas of a list in words part its items; a record's would part its keys.
        let meant: String? = if case .record = item.shape { nil } else { Form.bracketed(text) }
        reader.state(.wrongType(expected: .list, meant: meant.map(shown)), at: node.place)
        return nil
      case .record:
        reader.state(.wrongType(expected: .list), at: node.place)
        return nil
      }
    }
  }

  /// Keys of its own, read by `table` into a record that begins as `blank`.
  static func record(_ table: KeyTable<Value>, _ blank: @escaping @Sendable () -> Value) -> Self {
    let descriptions = table.keys.map(\.description)
    let forms = descriptions.forms
    return Self(shape: .record(descriptions)) { node, reader in
      switch node.content {
      case .absent: return nil
      case .record(let pairs):
        var value = blank()
        // An item of a list has no key of its own: what it lacks is reported at its first key.
        let place = reader.owner ?? pairs.first?.keyPlace ?? node.place
        table.read(pairs, into: &value, missingAt: place, &reader)
        return value
      case .scalar(let text, _):
        let meant = Form.record(forms).braced(text)
        // On a line below its key, such as `kind:individual`, it needs no braces.
        if let meant, let owner = reader.owner, node.place.start > owner.end + 2,
          !text.utf8.contains(UInt8(ascii: ",")),
          let key = text.split(separator: ":").first
        {
          let fact = YAMLFact.missingSpaceAfterColon(String(key), corrected: String(meant.dropFirst(2).dropLast(2)))
          reader.problems.append(Diagnostic(.yaml(fact), at: node.place))
          return nil
        }
        reader.state(.wrongType(expected: .record, meant: meant.map(shown)), at: node.place)
        return nil
      case .list:
        reader.state(.wrongType(expected: .record), at: node.place)
        return nil
      }
    }
  }

  /// A value for each of several years.
  static func byYear<Item>(_ item: ValueType<Item>) -> Self where Value == [Int: Item] {
    Self(shape: .byYear(item.shape)) { node, reader in
      switch node.content {
      case .absent: return nil
      case .record(let pairs):
        var values: [Int: Item] = [:]
        for pair in pairs {
          guard let year = fourDigits(pair.key) else {
            reader.state(.wrongType(expected: .year), at: pair.keyPlace)
            continue
          }
          if let value = item.read(pair.value, &reader) { values[year] = value }
        }
        return values
      case .scalar, .list:
        reader.state(.wrongType(expected: .record), at: node.place)
        return nil
      }
    }
  }
}

extension ValueType where Value == Body {
  /// Markdown. Its text is no run of the file's bytes, so what is wrong in it is reported at the whole value.
  static var markdown: Self {
    Self(shape: .markdown) { node, reader in
      guard var text = node.text(.text, &reader) else { return nil }
      let file = reader.file
      let body = text.withUTF8 { Body.parse($0, body: 0..<$0.count, file: file) }.placed(at: node.place)
      reader.problems += body.problems
      return body
    }
  }
}
