/// The ways of coding a picture of points that the site publishes; what a file holds tell its first bytes, not its name.
public enum PictureFormat: Sendable {
  // Named as they are.
  case jpeg, png, gif, webp
}

/// Numbers read from the bytes of a picture file, nil past the end.
struct PictureBytes {
  let bytes: UnsafeBufferPointer<UInt8>

  /// What its first bytes say it is; nil for a drawing, and for what is no picture.
  var format: PictureFormat? {
    if has([0xFF, 0xD8, 0xFF], at: 0) { return .jpeg }
    if has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) { return .png }
    if has("GIF87a".utf8, at: 0) || has("GIF89a".utf8, at: 0) { return .gif }
    return has("RIFF".utf8, at: 0) && has("WEBP".utf8, at: 8) ? .webp : nil
  }

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

  /// How a picture is to be turned, 1 to 8, as the Exif data in `part` say; nil where they are none or say nothing.
  func orientationOfExif(in part: Range<Int>) -> Int? {
    guard part.count >= 6, has("Exif\0\0".utf8, at: part.lowerBound) else { return nil }
    return orientation(in: part.dropFirst(6))
  }

  /// Exif 2.3, 4.6: tag 0x0112, one short, of the first directory of the TIFF file at `part`.
  func orientation(in part: Range<Int>) -> Int? {
    let start = part.lowerBound
    let little = has("II*\0".utf8, at: start)
    guard little || has("MM\0*".utf8, at: start), let offset = number(4, at: start + 4, little: little),
      let count = number(2, at: start + offset, little: little)
    else { return nil }
    for field in 0..<count {
      let at = start + offset + 2 + field * 12
      guard at + 12 <= part.upperBound, let tag = number(2, at: at, little: little) else { return nil }
      if tag == 0x0112 {
        let isShort = number(2, at: at + 2, little: little) == 3 && number(4, at: at + 4, little: little) == 1
        return isShort ? number(2, at: at + 8, little: little).flatMap { 1...8 ~= $0 ? $0 : nil } : nil
      }
    }
    return nil
  }
}
