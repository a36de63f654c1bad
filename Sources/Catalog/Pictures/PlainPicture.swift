/// A picture file without all that a camera or a program has written beside the picture: where, when, by whom and with
/// what it was taken, and what it looked like before it was cropped.
///
///     if let plain = PlainPicture(bytes) { plain.write(from: bytes, into: &published) }  // nil: must not be published
///
/// Nothing is coded anew: the published file is made of pieces of the original, byte for byte. What may stay is listed,
/// and all else goes, so that what a new camera thinks of goes too: of a JPEG its tables and scans, the JFIF head, the
/// colour profile and Adobe's mark of its colours; of a PNG, GIF or WebP what the picture, its colours and its motion
/// need. Behind the picture's end nothing stays, for telephones hide films there. How a JPEG or PNG is to be
/// turned is said again, alone. A file that cannot be followed to its end is none, for nobody knows what it would show.
public struct PlainPicture: Sendable {
  /// What is published: a range of the file, or bytes of our own.
  enum Piece {
    case kept(Range<Int>)
    case made([UInt8])
  }

  /// How it is coded.
  public let format: PictureFormat
  /// Whether it moves.
  public internal(set) var isAnimated = false
  var pieces: [Piece] = []

  /// Goes through the file of these bytes; nil where it is not a whole JPEG, PNG, GIF or WebP file.
  public init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let reader = PictureBytes(bytes: bytes)
    guard let format = reader.format else { return nil }
    self.format = format
    let isWhole =
      switch format {
      case .jpeg: keepJPEG(reader)
      case .png: keepPNG(reader)
      case .gif: keepGIF(reader)
      case .webp: keepWebP(reader)
      }
    if !isWhole { return nil }
  }

  /// The size of the published file in bytes.
  public var count: Int {
    pieces.reduce(0) { sum, piece in
      switch piece {
      case .kept(let range): sum + range.count
      case .made(let bytes): sum + bytes.count
      }
    }
  }

  /// Appends the published file to `plain`; `bytes` are those from which this was made.
  public func write(from bytes: UnsafeBufferPointer<UInt8>, into plain: inout [UInt8]) {
    plain.reserveCapacity(plain.count + count)
    for piece in pieces {
      switch piece {
      case .kept(let range): plain.append(contentsOf: bytes[range])
      case .made(let bytes): plain += bytes
      }
    }
  }

  /// Has the bytes at `range` published; ranges that follow one another become one.
  mutating func keep(_ range: Range<Int>) {
    if case .kept(let last)? = pieces.last, last.upperBound == range.lowerBound {
      pieces[pieces.count - 1] = .kept(last.lowerBound..<range.upperBound)
    } else {
      pieces.append(.kept(range))
    }
  }

  mutating func make(_ bytes: [UInt8]) { pieces.append(.made(bytes)) }

  /// A TIFF file that holds the orientation alone (Exif 2.3, 4.5 and 4.6).
  static func exif(orientation: Int) -> [UInt8] {
    Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0, 0, 0, 0, 0]
  }
}

// MARK: JPEG

extension PlainPicture {
  /// ITU-T T.81, annex B: segments, and scans without a length, up to the end of the picture.
  private mutating func keepJPEG(_ file: PictureBytes) -> Bool {
    keep(0..<2)
    var at = 2
    var hasScan = false
    var isTold = false  // how it is to be turned
    while file.byte(at: at) == 0xFF, let marker = file.byte(at: at + 1) {
      switch marker {
      case 0xFF: at += 1  // a filling byte
      case 0x01, 0xD0...0xD7: at += 2  // markers that stand alone and mean nothing here
      case 0xD9:
        keep(at..<at + 2)
        return hasScan
      case 0xC0...0xC7, 0xC9...0xCF, 0xDA...0xFE:
        guard let length = file.number(2, at: at + 2), length >= 2, at + 2 + length <= file.bytes.count else {
          return false
        }
        let segment = at..<at + 2 + length
        at = segment.upperBound
        switch marker {
        case 0xC0...0xDF: keep(segment)
        case 0xE0: keepHead(segment, of: file)
        case 0xE1:
          if !isTold, !hasScan, let turn = file.orientationOfExif(in: segment.dropFirst(4)) {
            isTold = true
            if turn != 1 { make([0xFF, 0xE1, 0, 34] + Array("Exif\0\0".utf8) + Self.exif(orientation: turn)) }
          }
        case 0xE2: if file.has("ICC_PROFILE\0".utf8, at: segment.lowerBound + 4) { keep(segment) }
        case 0xEE: if length == 14, file.has("Adobe".utf8, at: segment.lowerBound + 4) { keep(segment) }
        default: break
        }
        if marker == 0xDA {
          hasScan = true
          at = file.endOfScan(from: at)
          keep(segment.upperBound..<at)
        }
      default: return false  // another picture within this one, or nothing that JPEG has
      }
    }
    return false
  }

  /// The JFIF head (ITU-T T.871, 10.1), without a small picture that may show what was cropped.
  private mutating func keepHead(_ segment: Range<Int>, of file: PictureBytes) {
    guard file.has("JFIF\0".utf8, at: segment.lowerBound + 4), segment.count >= 18 else { return }
    if segment.count == 18 { return keep(segment) }
    make([0xFF, 0xE0, 0, 16] + file.bytes[(segment.lowerBound + 4)..<(segment.lowerBound + 16)] + [0, 0])
  }
}

extension PictureBytes {
  /// Where the coded data of a JPEG scan end that begin at `start`: at a marker that is neither a stuffed zero nor a
  /// point to start again from.
  fileprivate func endOfScan(from start: Int) -> Int {
    var at = start
    while let found = bytes[at...].firstIndex(of: 0xFF) {
      guard let next = byte(at: found + 1) else { break }
      if next != 0, !(0xD0...0xD7).contains(next) { return found }
      at = found + 2
    }
    return bytes.count
  }
}
