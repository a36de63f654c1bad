import Catalog
import TestSupport
import Testing

/// A picture file, and what is published of it.
struct PlainCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let plain: [UInt8]

  init(_ description: String, _ bytes: [UInt8], gives plain: [UInt8]) {
    (testDescription, self.bytes, self.plain) = (description, bytes, plain)
  }
}

private typealias Sample = SamplePicture
private let secret = Array(Sample.secret.utf8)

/// The orientation and nothing else, as it is written anew.
private func turn(_ orientation: UInt8) -> [UInt8] {
  Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
}

private let profile = Sample.segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1, 5, 6])
private let adobe = Sample.segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 2])
private let loop: [UInt8] = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]

private let plainCases = [
  PlainCase("a JPEG with nothing beside the picture", Sample.jpeg(), gives: Sample.jpeg()),
  PlainCase(
    "a JPEG from a telephone",
    Sample.jpeg(
      Sample.exif(orientation: 1) + Sample.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + secret)
        + profile + Sample.segment(0xE2, Array("MPF\0".utf8) + secret) + Sample.segment(0xED, secret)
        + Sample.segment(0xE5, secret) + Sample.segment(0xFE, secret) + adobe,
      rest: Array("ftypmp4 ".utf8) + secret),
    gives: Sample.jpeg(profile + adobe)),
  PlainCase(
    "a JPEG that is to be turned", Sample.jpeg(Sample.head + Sample.exif(orientation: 6, little: true)),
    gives: Sample.jpeg(Sample.head + Sample.segment(0xE1, Array("Exif\0\0".utf8) + turn(6)))),
  PlainCase(
    "a JPEG with a small picture in its head",
    Sample.jpeg(Sample.segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 0, 0, 1, 0, 1, 2, 1] + [9, 9, 9, 9, 9, 9])),
    gives: Sample.jpeg()),
  PlainCase(
    "a JPEG with an extension of its head", Sample.jpeg(Sample.head + Sample.segment(0xE0, Array("JFXX\0".utf8))),
    gives: Sample.jpeg()),
  PlainCase(
    "a JPEG with filling bytes and marks that mean nothing", Sample.jpeg([0xFF] + Sample.head + [0xFF, 0x01]),
    gives: Sample.jpeg()),
  PlainCase("a PNG with nothing beside the picture", Sample.png(), gives: Sample.png()),
  PlainCase(
    "a PNG with texts, a time and Exif",
    Sample.png(
      chunks: Sample.chunk("gAMA", [0, 0, 1, 1]) + Sample.chunk("tEXt", secret) + Sample.chunk("iTXt", secret)
        + Sample.chunk("zTXt", secret) + Sample.chunk("tIME", [7, 0xE7, 5, 4, 1, 1, 1])
        + Sample.chunk("eXIf", Sample.tiff(orientation: 1)) + Sample.chunk("caBX", secret),
      rest: secret),
    gives: Sample.png(chunks: Sample.chunk("gAMA", [0, 0, 1, 1]))),
  PlainCase(
    "a WebP with nothing beside the picture", Sample.webp(Sample.webpPicture), gives: Sample.webp(Sample.webpPicture)),
  PlainCase(
    "a WebP with Exif and XMP",
    Sample.webp(
      Sample.webpHead(flags: 0x3C) + Sample.riffChunk("ICCP", [1, 2, 3]) + Sample.webpPicture
        + Sample.riffChunk("EXIF", Sample.tiff(orientation: 1)) + Sample.riffChunk("XMP ", secret), rest: secret),
    gives: Sample.webp(Sample.webpHead(flags: 0x30) + Sample.riffChunk("ICCP", [1, 2, 3]) + Sample.webpPicture)),
  PlainCase(
    "a WebP that says how it is to be turned, which browsers leave aside",
    Sample.webp(
      Sample.webpHead(flags: 0x0C) + Sample.webpPicture
        + Sample.riffChunk("EXIF", Array("Exif\0\0".utf8) + Sample.tiff(orientation: 8))),
    gives: Sample.webp(Sample.webpHead(flags: 0) + Sample.webpPicture)),
  PlainCase(
    "a GIF with a comment and XMP",
    Sample.gif(
      images: 2,
      blocks: loop + [0x21, 0xFE, UInt8(secret.count)] + secret + [0, 0x21, 0xFF, 11] + Array("XMP DataXMP".utf8)
        + [UInt8(secret.count)] + secret + [0, 0x21, 0xF9, 4, 0, 1, 0, 0, 0], rest: secret),
    gives: Sample.gif(images: 2, blocks: loop + [0x21, 0xF9, 4, 0, 1, 0, 0, 0])),
]

private func plain(_ bytes: some Collection<UInt8>) -> [UInt8]? {
  // An allocation of exactly these bytes, so that the address sanitizer sees a read past them.
  Array(bytes).withUnsafeBufferPointer { bytes in
    guard let picture = PlainPicture(bytes) else { return nil }
    var plain: [UInt8] = []
    picture.write(from: bytes, into: &plain)
    #expect(plain.count == picture.count)
    return plain
  }
}

@Test(arguments: plainCases)
func aPictureIsPublishedWithoutWhatTheCameraWrote(picture: PlainCase) {
  #expect(plain(picture.bytes) == picture.plain)
  #expect(plain(picture.plain) == picture.plain)
}

@Test(arguments: plainCases)
func aPictureCutShortAnywhereIsNotPublished(picture: PlainCase) {
  let whole = picture.bytes.count - (picture.bytes.suffix(secret.count) == secret[...] ? secret.count : 0)
  for count in 0..<whole { #expect(plain(picture.bytes.prefix(count)).map { $0 == picture.plain } ?? true) }
  for count in 0..<picture.plain.count { #expect(plain(picture.plain.prefix(count)) == nil, "\(count) bytes") }
}

/// Every byte in turn is given each of a few other values: whatever comes of it, nothing is read past the end.
@Test(arguments: plainCases)
func aDamagedPictureIsFollowedNoFurtherThanItsEnd(picture: PlainCase) {
  for place in picture.bytes.indices {
    for value in [0, 0x21, 0x7F, 0xD8, 0xFF] as [UInt8] {
      var damaged = picture.bytes
      damaged[place] = value
      if let once = plain(damaged) { #expect(once.count <= damaged.count + 36) }
    }
  }
}

@Test(arguments: 1...8, [false, true])
func aPhotographStaysTheWayItIsTurned(orientation: UInt8, little: Bool) throws {
  let photograph = Sample.jpeg(Sample.exif(orientation: orientation, little: little))
  let published = try #require(plain(photograph))
  let size = photograph.withUnsafeBufferPointer { PictureSize($0) }
  #expect(published.withUnsafeBufferPointer { PictureSize($0) } == size)
  #expect(size?.width == (orientation >= 5 ? 480 : 640))
  #expect(!String(decoding: published, as: UTF8.self).contains(Sample.secret))
}

@Test func aTurnedPNGKeepsItsTurnWithTheRightChecksum() throws {
  let picture = Sample.png(chunks: Sample.chunk("eXIf", Sample.tiff(orientation: 3)))
  // CRC-32 of the name and the content, by another program (zlib).
  let chunk: [UInt8] = [0, 0, 0, 26] + Array("eXIf".utf8) + turn(3) + [0x84, 0x5F, 0x64, 0xCE]
  #expect(plain(picture) == Sample.png(chunks: chunk))
}

@Test(arguments: [
  Array("Xin chào".utf8), Array("<svg width='4' height='3'/>".utf8), [0, 0, 0, 24] + Array("ftypheic".utf8),
  [0xFF, 0xD8] + Sample.jpeg(), [0xFF, 0xD8, 0xFF, 0xD9], [0xFF, 0xD8] + Sample.head + [0, 0xFF, 0xD9],
  Sample.png(chunks: Sample.chunk("CgBI", [1])), Sample.webp(Sample.webpHead(flags: 0)),
  Sample.webp(Sample.riffChunk("ICCP", [1]) + Sample.webpPicture),
  Sample.webp(Sample.webpPicture + Sample.webpHead(flags: 0)),
])
func whatCannotBeFollowedIsNotPublished(bytes: [UInt8]) {
  #expect(plain(bytes) == nil)
}
