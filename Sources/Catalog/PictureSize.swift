/// The width and height of a picture in pixels, as a browser lays it out before the picture has come.
///
///     let size = bytes.withUnsafeBufferPointer { PictureSize($0) }  // nil: no picture that the site can show
///
/// Read from the head of a JPEG (turned as its Exif orientation says), PNG, GIF, WebP or SVG file; what kind it is
/// tell its first bytes, not its name. A file cut short anywhere is answered with nil or its size, and never read
/// past its end.
public struct PictureSize: Hashable, Sendable {
  /// The width in pixels, at least 1.
  public let width: Int
  /// The height in pixels, at least 1.
  public let height: Int

  /// Reads the size from the bytes of a picture file; nil where they are no picture, or do not tell.
  public init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let reader = PictureBytes(bytes: bytes)
    let size =
      if reader.has([0xFF, 0xD8, 0xFF], at: 0) {
        reader.sizeOfJPEG()
      } else if reader.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) {
        reader.sizeOfPNG()
      } else if reader.has("GIF87a".utf8, at: 0) || reader.has("GIF89a".utf8, at: 0) {
        reader.sizeOfGIF()
      } else if reader.has("RIFF".utf8, at: 0), reader.has("WEBP".utf8, at: 8) {
        reader.sizeOfWebP()
      } else {
        sizeOfSVG(bytes)
      }
    guard let size, size.width > 0, size.height > 0 else { return nil }
    (width, height) = size
  }
}

/// Numbers read from bytes, nil past the end.
private struct PictureBytes {
  let bytes: UnsafeBufferPointer<UInt8>

  func has(_ pattern: some Collection<UInt8>, at offset: Int) -> Bool {
    bytes.dropFirst(offset).prefix(pattern.count).elementsEqual(pattern)
  }

  func byte(at offset: Int) -> Int? { bytes.indices.contains(offset) ? Int(bytes[offset]) : nil }

  /// The number of `count` bytes, highest first unless `little`.
  func number(_ count: Int, at offset: Int, little: Bool = false) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    let part = bytes[offset..<offset + count]
    let fold = { (sum: Int, byte: UInt8) in sum << 8 | Int(byte) }
    return little ? part.reversed().reduce(0, fold) : part.reduce(0, fold)
  }

  /// PNG, 11.2.2: the header chunk comes first.
  func sizeOfPNG() -> (width: Int, height: Int)? {
    guard has("IHDR".utf8, at: 12), let width = number(4, at: 16), let height = number(4, at: 20) else { return nil }
    return (width, height)
  }

  /// GIF89a, 18: the logical screen.
  func sizeOfGIF() -> (width: Int, height: Int)? {
    guard let width = number(2, at: 6, little: true), let height = number(2, at: 8, little: true) else { return nil }
    return (width, height)
  }

  /// RFC 9649: one of three first chunks.
  func sizeOfWebP() -> (width: Int, height: Int)? {
    if has("VP8X".utf8, at: 12) {
      guard let width = number(3, at: 24, little: true), let height = number(3, at: 27, little: true) else {
        return nil
      }
      return (width + 1, height + 1)
    }
    if has("VP8L".utf8, at: 12) {
      guard byte(at: 20) == 0x2F, let bits = number(4, at: 21, little: true) else { return nil }
      return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    }
    guard has("VP8 ".utf8, at: 12), has([0x9D, 0x01, 0x2A], at: 23),
      let width = number(2, at: 26, little: true), let height = number(2, at: 28, little: true)
    else { return nil }
    return (width & 0x3FFF, height & 0x3FFF)
  }

  /// ITU-T T.81, annex B: segments up to the frame header; the orientation comes before it.
  func sizeOfJPEG() -> (width: Int, height: Int)? {
    var at = 2
    var isTurned = false
    while let marker = byte(at: at + 1), byte(at: at) == 0xFF {
      switch marker {
      case 0xFF: at += 1  // a filling byte
      case 0x01, 0xD0...0xD8: at += 2  // markers that stand alone
      case 0xD9, 0xDA: return nil  // the picture's end, or its data, before any frame
      case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(marker):
        guard let height = number(2, at: at + 5), let width = number(2, at: at + 7) else { return nil }
        return isTurned ? (height, width) : (width, height)
      default:
        guard let length = number(2, at: at + 2), length >= 2 else { return nil }
        if marker == 0xE1, length >= 8, has("Exif\0\0".utf8, at: at + 4) {
          isTurned = (5...8).contains(orientation(in: at + 10..<at + 2 + length) ?? 1)
        }
        at += 2 + length
      }
    }
    return nil
  }

  /// Exif 2.3, 4.6: tag 0x0112 of the first directory of the TIFF file at `part`.
  private func orientation(in part: Range<Int>) -> Int? {
    let start = part.lowerBound
    let little = has("II*\0".utf8, at: start)
    guard little || has("MM\0*".utf8, at: start), let offset = number(4, at: start + 4, little: little),
      let count = number(2, at: start + offset, little: little)
    else { return nil }
    for field in 0..<count {
      let at = start + offset + 2 + field * 12
      guard at + 12 <= part.upperBound, let tag = number(2, at: at, little: little) else { return nil }
      if tag == 0x0112 { return number(2, at: at + 8, little: little) }
    }
    return nil
  }
}
