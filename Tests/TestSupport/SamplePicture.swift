/// Small picture files, put together by hand. Only their frames are true: what is coded in them is not.
public enum SamplePicture {
  /// What no published file may hold.
  public static let secret = "23.0764N 105.3600E"

  /// A segment of a JPEG, with its length.
  public static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 0xFF)] + content
  }

  /// A TIFF file of two fields: `orientation`, and a place.
  public static func tiff(orientation: UInt8, little: Bool = false) -> [UInt8] {
    let fields: [UInt8] =
      little
      ? Array("II*\0".utf8) + [8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]
      : Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
    return fields + Array(secret.utf8)
  }

  /// The segment of `tiff(orientation:little:)`.
  public static func exif(orientation: UInt8, little: Bool = false) -> [UInt8] {
    segment(0xE1, Array("Exif\0\0".utf8) + tiff(orientation: orientation, little: little))
  }

  /// The head of a JFIF file.
  public static let head = segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 0, 0, 1, 0, 1, 0, 0])

  /// A progressive JPEG of 640 by 480 in two scans, with `segments` before them and `rest` behind its end.
  public static func jpeg(_ segments: [UInt8] = head, rest: [UInt8] = []) -> [UInt8] {
    [0xFF, 0xD8] + segments + segment(0xDB, [0, 1, 2]) + segment(0xC2, [8, 0x01, 0xE0, 0x02, 0x80, 1, 1, 0x11, 0])
      + segment(0xC4, [0, 1]) + segment(0xDA, [1, 1, 0, 0, 0, 0]) + [7, 0xFF, 0, 8, 0xFF, 0xD0, 9]
      + segment(0xC4, [1, 1]) + segment(0xDA, [1, 1, 0, 1, 63, 0]) + [10, 11] + [0xFF, 0xD9] + rest
  }

  /// A grey JPEG of `width` by `height` that decoders read: every block is coded in two bits, "as before" and "no more".
  public static func greyJPEG(_ width: Int, _ height: Int, _ segments: [UInt8] = []) -> [UInt8] {
    let sides = [height >> 8, height & 0xFF, width >> 8, width & 0xFF].map { UInt8($0) }
    let blocks = ((width + 7) / 8) * ((height + 7) / 8)
    let oneCode = [1] + [UInt8](repeating: 0, count: 16)
    return [0xFF, 0xD8] + head + segments + segment(0xDB, [0] + [UInt8](repeating: 1, count: 64))
      + segment(0xC0, [8] + sides + [1, 1, 0x11, 0]) + segment(0xC4, [0] + oneCode) + segment(0xC4, [0x10] + oneCode)
      + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [UInt8](repeating: 0, count: (blocks + 3) / 4) + [0xFF, 0xD9]
  }

  /// A chunk of a PNG; nobody here asks for its checksum.
  public static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    [0, 0, UInt8(content.count >> 8), UInt8(content.count & 0xFF)] + name.utf8 + content + [1, 2, 3, 4]
  }

  /// A PNG of `width` by `height`, with `chunks` before its data and `rest` behind its end.
  public static func png(
    _ width: UInt16 = 4, _ height: UInt16 = 3, chunks: [UInt8] = [], rest: [UInt8] = []
  ) -> [UInt8] {
    let sides = [0, 0, UInt8(width >> 8), UInt8(width & 0xFF), 0, 0, UInt8(height >> 8), UInt8(height & 0xFF)]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", sides + [8, 2, 0, 0, 0]) + chunks
      + chunk("IDAT", [5, 6, 7]) + chunk("IEND", []) + rest
  }

  /// A chunk of a WebP file.
  public static func riffChunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array(name.utf8) + [UInt8(content.count & 0xFF), UInt8(content.count >> 8), 0, 0] + content
      + (content.count % 2 == 1 ? [0] : [])
  }

  /// A WebP file of `chunks`, with `rest` behind its end.
  public static func webp(_ chunks: [UInt8], rest: [UInt8] = []) -> [UInt8] {
    let size = chunks.count + 4
    return Array("RIFF".utf8) + [UInt8(size & 0xFF), UInt8(size >> 8), 0, 0] + Array("WEBP".utf8) + chunks + rest
  }

  /// The lossy picture of a WebP file, 800 by 600.
  public static let webpPicture = riffChunk("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x20, 0x43, 0x58, 0x02, 9])

  /// The head of an extended WebP file of 800 by 600, with `flags`.
  public static func webpHead(flags: UInt8) -> [UInt8] {
    riffChunk("VP8X", [flags, 0, 0, 0, 0x1F, 3, 0, 0x57, 2, 0])
  }

  /// A GIF of 320 by 200 and `images` pictures, with `blocks` before them and `rest` behind its end.
  public static func gif(images: Int = 1, blocks: [UInt8] = [], rest: [UInt8] = []) -> [UInt8] {
    let image: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0x80, 1, 1, 1, 2, 2, 2, 2, 2, 0x4C, 1, 0]
    return Array("GIF89a".utf8) + [0x40, 0x01, 0xC8, 0x00, 0x80, 0, 0, 1, 1, 1, 2, 2, 2] + blocks
      + (0..<images).flatMap { _ in image } + [0x3B] + rest
  }
}
