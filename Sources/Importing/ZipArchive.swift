/// The files in a zip archive, read into memory one by one; nothing is ever unpacked onto the disk.
///
/// By APPNOTE.TXT 6.3.10: the central directory at the end, stored and deflated files. Encryption and zip64 are not read.
/// Names are keys and nothing else, so that no path in them can lead anywhere.
struct ZipArchive: Sendable {
  /// The most files, and the most bytes of one of them and of all that are read.
  static let limit = (files: 4000, bytes: 64 << 20)

  private struct File {
    let offset: Int
    let packed: Int
    let isDeflated: Bool
  }

  private let bytes: [UInt8]
  private var files: [String: File] = [:]
  /// The names of all files in order.
  private(set) var names: [String] = []

  /// Reads the directory of `bytes`; nil where they are no zip archive, or one that is too large.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    // The end record has at most a comment of 65,535 bytes behind it.
    let lowest = max(0, bytes.count - 22 - 65_535)
    guard bytes.count >= 22,
      let end = stride(from: bytes.count - 22, through: lowest, by: -1).first(where: {
        number(32, at: $0) == 0x0605_4B50
      }),
      let count = number(16, at: end + 10), count <= Self.limit.files, var at = number(32, at: end + 16)
    else { return nil }
    for _ in 0..<count {
      guard number(32, at: at) == 0x0201_4B50, let flags = number(16, at: at + 8), let method = number(16, at: at + 10),
        let packed = number(32, at: at + 20), let length = number(16, at: at + 28),
        let extra = number(16, at: at + 30), let comment = number(16, at: at + 32),
        let offset = number(32, at: at + 42), at + 46 + length <= bytes.count
      else { return nil }
      let name = String(decoding: bytes[(at + 46)..<(at + 46 + length)], as: UTF8.self)
      at += 46 + length + extra + comment
      guard flags & 1 == 0, method == 0 || method == 8, files[name] == nil else { continue }
      files[name] = File(offset: offset, packed: packed, isDeflated: method == 8)
      names.append(name)
    }
  }

  /// The bytes of the file `name`; nil where there is none, or it is broken or too large.
  func bytes(of name: String) -> [UInt8]? {
    guard let file = files[name], number(32, at: file.offset) == 0x0403_4B50,
      let length = number(16, at: file.offset + 26), let extra = number(16, at: file.offset + 28)
    else { return nil }
    let start = file.offset + 30 + length + extra
    guard start + file.packed <= bytes.count, file.packed <= Self.limit.bytes else { return nil }
    let packed = bytes[start..<(start + file.packed)]
    return file.isDeflated ? inflated(packed, limit: Self.limit.bytes) : Array(packed)
  }

  /// A number of so many `bits`, its lowest byte first; nil past the end.
  private func number(_ bits: Int, at offset: Int) -> Int? {
    guard offset >= 0, offset + bits / 8 <= bytes.count else { return nil }
    return (0..<(bits / 8)).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}
