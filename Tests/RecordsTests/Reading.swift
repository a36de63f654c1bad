import Diagnostics
import Records

/// A text in which «…» shows where something is expected; several marks are taken in their order.
struct Marked {
  let bytes: [UInt8]
  let ranges: [Range<Int>]

  init(_ text: String) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var open: [(index: Int, start: Int)] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "«":
        open.append((ranges.count, bytes.count))
        ranges.append(0..<0)
      case "»":
        let (index, start) = open.removeLast()
        ranges[index] = start..<bytes.count
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    self.bytes = bytes
    self.ranges = ranges
  }

  /// The places marked, in the order of their opening marks.
  var places: [Place] { ranges.map { Place(file, $0) } }
}

let file = FileNumber(7)

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
