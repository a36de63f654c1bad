/// A zip file of a few small texts, stored as they are.
///
///     var zip = StoredZip()
///     zip.add("word/styles.xml", bytes)
///     let file = zip.bytes
///
/// By APPNOTE.TXT 6.3.10 (local headers, central directory, its end), without compression, encryption or zip64: for
/// files of a few kilobytes that a program is to read at once. Every file bears 1 January 1980, so that the same files
/// give the same bytes.
public struct StoredZip: Sendable {
  private var files: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An empty archive.
  public init() {}

  /// Adds a file of `bytes` called `name`, with `/` between folders. All together stays far below 4 GiB.
  public mutating func add(_ name: String, _ bytes: [UInt8]) {
    let offset = files.count
    // Version 2.0; bit 11: the name is UTF-8; method 0: stored; no time, 1 January 1980.
    var common: [UInt8] = []
    for number in [20, 1 << 11, 0, 0, 0x21] as [UInt16] { common.append(little: number) }
    common.append(little: Self.checksum(of: bytes))
    common.append(little: UInt32(bytes.count))
    common.append(little: UInt32(bytes.count))
    common.append(little: UInt16(name.utf8.count))
    common.append(little: UInt16(0))  // no extra field
    files.append(little: 0x0403_4B50 as UInt32)
    files += common + Array(name.utf8) + bytes
    directory.append(little: 0x0201_4B50 as UInt32)
    directory.append(little: 20 as UInt16)
    directory += common
    for number in [0, 0, 0] as [UInt16] { directory.append(little: number) }  // comment, disk, attributes
    directory.append(little: 0 as UInt32)
    directory.append(little: UInt32(offset))
    directory += Array(name.utf8)
    count += 1
  }

  /// The whole file.
  public var bytes: [UInt8] {
    var end: [UInt8] = []
    end.append(little: 0x0605_4B50 as UInt32)
    for number in [0, 0, UInt16(count), UInt16(count)] as [UInt16] { end.append(little: number) }
    end.append(little: UInt32(directory.count))
    end.append(little: UInt32(files.count))
    end.append(little: 0 as UInt16)
    return files + directory + end
  }

  /// CRC-32 as zip has it (ISO 3309), bit by bit: the files are small.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    var checksum = ~UInt32(0)
    for byte in bytes {
      checksum ^= UInt32(byte)
      for _ in 0..<8 { checksum = checksum & 1 == 1 ? checksum >> 1 ^ 0xEDB8_8320 : checksum >> 1 }
    }
    return ~checksum
  }
}

extension [UInt8] {
  /// Appends `number`, its lowest byte first.
  fileprivate mutating func append(little number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}
