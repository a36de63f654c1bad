import Diagnostics
import Records
import TestSupport

let file = FileNumber(7)

extension Marked {
  /// The places marked in the file that is read.
  var places: [Place] { places(in: file) }
}

/// `bytes` read as YAML, whole.
func readYAML(_ bytes: [UInt8]) -> Checked<Node?> {
  bytes.withUnsafeBufferPointer { YAML.read($0, 0..<$0.count, file: file) }
}

func readYAML(_ text: String) -> Checked<Node?> { readYAML(Array(text.utf8)) }

func readJSON(_ bytes: [UInt8]) -> Checked<Node?> {
  bytes.withUnsafeBufferPointer { JSON.read($0, file: file) }
}

func readJSON(_ text: String) -> Checked<Node?> { readJSON(Array(text.utf8)) }

extension Node {
  /// The value in one line: texts in quotes, their style before them unless plain, `–` where nothing stands.
  var outline: String {
    switch content {
    case .absent: "–"
    case .scalar(let text, .plain): "\"\(text)\""
    case .scalar(let text, let style): "\(style)\"\(text)\""
    case .list(let items): "[" + items.map(\.outline).joined(separator: ", ") + "]"
    case .record(let pairs): "{" + pairs.map { "\($0.key): \($0.value.outline)" }.joined(separator: ", ") + "}"
    }
  }

  /// Its place and those of all keys and values in it, in the order of reading.
  var places: [Place] {
    switch content {
    case .absent, .scalar: [place]
    case .list(let items): [place] + items.flatMap(\.places)
    case .record(let pairs): [place] + pairs.flatMap { [$0.keyPlace] + $0.value.places }
    }
  }
}
