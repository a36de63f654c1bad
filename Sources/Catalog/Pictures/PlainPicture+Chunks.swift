// Files that are made of chunks, each with its name.

extension PlainPicture {
  // MARK: PNG

  /// PNG, third edition, 5.2 and 11: chunks up to the last.
  mutating func keepPNG(_ file: PictureBytes) -> Bool {
    keep(0..<8)
    var at = 8
    var hasData = false
    var isTold = false  // how it is to be turned
    while let length = file.number(4, at: at), at + 12 + length <= file.bytes.count {
      let chunk = at..<at + 12 + length
      let name = String(decoding: file.bytes[at + 4..<at + 8], as: UTF8.self)
      if at == 8, name != "IHDR" || length != 13 { return false }
      at = chunk.upperBound
      if name == "eXIf" {
        if !isTold, !hasData, let turn = file.orientation(in: chunk.dropFirst(8).dropLast(4)) {
          isTold = true
          if turn != 1 { make(Self.pngChunk("eXIf", Self.exif(orientation: turn))) }
        }
      } else if Self.pngChunks.contains(name) {
        keep(chunk)
      } else if file.bytes[chunk.lowerBound + 4] & 0x20 == 0 {
        return false  // without it the picture cannot be shown, and nobody knows what it is
      }
      if name == "acTL" { isAnimated = true }
      if name == "IDAT" { hasData = true }
      if name == "IEND" { return hasData }
    }
    return false
  }

  /// What the picture, its colours and its motion need.
  private static let pngChunks: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD",
    "hIST", "pHYs", "acTL", "fcTL", "fdAT",
  ]

  private static func pngChunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + content
    return bytes(of: UInt32(content.count).bigEndian) + named + bytes(of: checksum(of: named).bigEndian)
  }

  /// CRC-32 as PNG has it (annex D), bit by bit: it is asked for a few bytes.
  private static func checksum(of bytes: [UInt8]) -> UInt32 {
    var checksum = ~UInt32(0)
    for byte in bytes {
      checksum ^= UInt32(byte)
      for _ in 0..<8 { checksum = checksum & 1 == 1 ? checksum >> 1 ^ 0xEDB8_8320 : checksum >> 1 }
    }
    return ~checksum
  }

  private static func bytes(of number: UInt32) -> [UInt8] { withUnsafeBytes(of: number, Array.init) }

  // MARK: WebP

  /// RFC 9649, 2: chunks in a RIFF file, whose head counts their bytes, and flags of which there are. Browsers do not turn
  /// such a picture, whatever its Exif says.
  mutating func keepWebP(_ file: PictureBytes) -> Bool {
    guard let size = file.number(4, at: 4, little: true), size >= 12, 8 + size <= file.bytes.count else { return false }
    keep(0..<4)
    make([])  // how many bytes follow, known at the end
    keep(8..<12)
    let end = 8 + size
    var at = 12
    var hasPicture = false
    var flags: (piece: Int, value: UInt8)?
    while at + 8 <= end, let length = file.number(4, at: at + 4, little: true), at + 8 + length <= end {
      let content = at + 8..<at + 8 + length
      let chunk = at..<min(end, content.upperBound + length % 2)
      let name = String(decoding: file.bytes[at..<at + 4], as: UTF8.self)
      if at == 12, !["VP8X", "VP8 ", "VP8L"].contains(name) { return false }
      at = chunk.upperBound
      switch name {
      case "VP8X":
        guard length >= 10, chunk.lowerBound == 12 else { return false }
        keep(chunk.lowerBound..<content.lowerBound)
        flags = (pieces.count, file.bytes[content.lowerBound] & ~0x0C)  // neither Exif nor XMP
        make([])
        keep(content.lowerBound + 1..<chunk.upperBound)
      case "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP":
        keep(chunk)
        if name == "ANMF" { isAnimated = true }
        if name.hasPrefix("VP8") || name == "ANMF" { hasPicture = true }
      default: break
      }
    }
    if let flags { pieces[flags.piece] = .made([flags.value]) }
    pieces[1] = .made(Self.bytes(of: UInt32(count - 4).littleEndian))
    return at == end && hasPicture
  }

  // MARK: GIF

  /// GIF89a, 17 to 27: blocks up to the trailer.
  mutating func keepGIF(_ file: PictureBytes) -> Bool {
    guard let screen = file.byte(at: 10) else { return false }
    var at = 13 + Self.colours(screen)
    guard at <= file.bytes.count else { return false }
    keep(0..<at)
    var images = 0
    while let kind = file.byte(at: at) {
      switch kind {
      case 0x3B:
        keep(at..<at + 1)
        isAnimated = images > 1
        return images > 0
      case 0x2C:
        guard let flags = file.byte(at: at + 9) else { return false }
        guard let end = file.endOfBlocks(from: at + 11 + Self.colours(flags)) else { return false }
        keep(at..<end)
        at = end
        images += 1
      case 0x21:
        guard let label = file.byte(at: at + 1), let end = file.endOfBlocks(from: at + 2) else { return false }
        // How long each picture stands, and how often all are shown; no comments, no XMP.
        let isLoop = file.has("\u{B}NETSCAPE2.0".utf8, at: at + 2) || file.has("\u{B}ANIMEXTS1.0".utf8, at: at + 2)
        if label == 0xF9 || label == 0xFF && isLoop { keep(at..<end) }
        at = end
      default: return false
      }
    }
    return false
  }

  /// How many bytes the table of colours takes that `flags` announce.
  private static func colours(_ flags: Int) -> Int { flags & 0x80 == 0 ? 0 : 3 << (flags & 7 + 1) }
}

extension PictureBytes {
  /// Where the blocks end that begin at `start`, each with its length, the last empty; nil where they do not end.
  fileprivate func endOfBlocks(from start: Int) -> Int? {
    var at = start
    while let length = byte(at: at) {
      at += 1 + length
      if length == 0 { return at }
    }
    return nil
  }
}
