/// The width and height of a picture in pixels, as a browser lays it out before the picture has come.
///
///     let size = bytes.withUnsafeBufferPointer { PictureSize($0) }  // nil: no picture that the site can show
///
/// Read from the head of a JPEG or PNG (turned as their Exif orientation says), GIF, WebP, AVIF or SVG file; what kind it is
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
      switch reader.format {
      case .jpeg: reader.sizeOfJPEG()
      case .png: reader.sizeOfPNG()
      case .gif: reader.sizeOfGIF()
      case .webp: reader.sizeOfWebP()
      case nil:
        reader.has("ftyp".utf8, at: 4) ? AVIFPicture(reader)?.size : sizeOfSVG(bytes)
      }
    guard let size, size.width > 0, size.height > 0 else { return nil }
    (width, height) = size
  }
}

extension PictureBytes {
  /// PNG, 11.2.2: the header chunk comes first; browsers turn the picture as a chunk of Exif before its data says.
  fileprivate func sizeOfPNG() -> (width: Int, height: Int)? {
    guard has("IHDR".utf8, at: 12), let width = number(4, at: 16), let height = number(4, at: 20) else { return nil }
    var turn: Int?
    var at = 33
    while !has("IDAT".utf8, at: at + 4) {
      guard let length = number(4, at: at) else { return nil }
      if has("eXIf".utf8, at: at + 4) { turn = turn ?? orientation(in: at + 8..<at + 8 + length) }
      at += 12 + length
    }
    return (5...8).contains(turn ?? 1) ? (height, width) : (width, height)
  }

  /// GIF89a, 18: the logical screen.
  fileprivate func sizeOfGIF() -> (width: Int, height: Int)? {
    guard let width = number(2, at: 6, little: true), let height = number(2, at: 8, little: true) else { return nil }
    return (width, height)
  }

  /// RFC 9649: one of three first chunks.
  fileprivate func sizeOfWebP() -> (width: Int, height: Int)? {
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
  fileprivate func sizeOfJPEG() -> (width: Int, height: Int)? {
    var at = 2
    var orientation: Int?
    while let marker = byte(at: at + 1), byte(at: at) == 0xFF {
      switch marker {
      case 0xFF: at += 1  // a filling byte
      case 0x01, 0xD0...0xD8: at += 2  // markers that stand alone
      case 0xD9, 0xDA: return nil  // the picture's end, or its data, before any frame
      case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(marker):
        guard let length = number(2, at: at + 2), length >= 8, let height = number(2, at: at + 5),
          let width = number(2, at: at + 7)
        else { return nil }
        return (5...8).contains(orientation ?? 1) ? (height, width) : (width, height)
      default:
        guard let length = number(2, at: at + 2), length >= 2 else { return nil }
        if marker == 0xE1 { orientation = orientation ?? orientationOfExif(in: at + 4..<at + 2 + length) }
        at += 2 + length
      }
    }
    return nil
  }
}
