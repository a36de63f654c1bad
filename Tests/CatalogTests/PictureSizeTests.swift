import Catalog
import TestSupport
import Testing

struct PictureCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let width: Int
  let height: Int

  init(_ description: String, _ bytes: [UInt8], _ width: Int, _ height: Int) {
    (testDescription, self.bytes, self.width, self.height) = (description, bytes, width, height)
  }
}

private let png = SamplePicture.png(1024, 600)

/// A WebP file whose first chunk is called `name` and holds `content`.
private func webp(_ name: String, _ content: [UInt8]) -> [UInt8] {
  Array("RIFF".utf8) + [0, 0, 0, 0] + "WEBP".utf8 + name.utf8 + [UInt8(content.count), 0, 0, 0] + content
}

/// A JPEG of 640 by 480, with the Exif `orientation` in the byte order asked for, and a table before the frame.
private func jpeg(orientation: UInt8?, little: Bool = false) -> [UInt8] {
  var bytes: [UInt8] = [0xFF, 0xD8]
  if let orientation {
    let tiff: [UInt8] =
      little
      ? Array("II*\0".utf8) + [8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
      : Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
    bytes += [0xFF, 0xE1, 0, UInt8(8 + tiff.count)] + Array("Exif\0\0".utf8) + tiff
  }
  bytes += [0xFF, 0xFF, 0xC4, 0, 4, 1, 2]  // a filling byte, then a Huffman table: C4 is no frame
  return bytes + [0xFF, 0xC2, 0, 17, 8, 0x01, 0xE0, 0x02, 0x80, 3]
}

private let pictures = [
  PictureCase("PNG", png, 1024, 600),
  PictureCase(
    "PNG turned by a quarter",
    SamplePicture.png(1024, 600, chunks: SamplePicture.chunk("eXIf", SamplePicture.tiff(orientation: 6))), 600, 1024),
  PictureCase("GIF", Array("GIF89a".utf8) + [0x40, 0x01, 0xC8, 0x00], 320, 200),
  PictureCase("WebP, lossy", webp("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x20, 0x43, 0x58, 0x02]), 800, 600),
  PictureCase("WebP, lossless", webp("VP8L", [0x2F, 0x1F, 0xC3, 0x95, 0x00]), 800, 600),
  PictureCase("WebP, extended", webp("VP8X", [0, 0, 0, 0, 0x1F, 3, 0, 0x57, 2, 0]), 800, 600),
  PictureCase("JPEG without Exif", jpeg(orientation: nil), 640, 480),
  PictureCase("JPEG upside down keeps its sides", jpeg(orientation: 3), 640, 480),
  PictureCase("JPEG turned by a quarter", jpeg(orientation: 6), 480, 640),
  PictureCase("JPEG turned, little-endian Exif", jpeg(orientation: 8, little: true), 480, 640),
  PictureCase("SVG in pixels", Array("<svg width='12.6px' height=\"8\"/>".utf8), 13, 8),
  PictureCase(
    "SVG by its view box, after all that may stand before",
    Array("<?xml version='1.0'?>\n<!-- <svg width='1' height='1'> -->\n<svg width='100%' viewBox='0 0, 40\t30'/>".utf8),
    40,
    30),
]

private func size(_ bytes: some Collection<UInt8>) -> PictureSize? {
  // An allocation of exactly these bytes, so that the address sanitizer sees a read past them.
  Array(bytes).withUnsafeBufferPointer { PictureSize($0) }
}

@Test(arguments: pictures)
func picturesTellTheirSize(picture: PictureCase) {
  #expect(size(picture.bytes)?.width == picture.width)
  #expect(size(picture.bytes)?.height == picture.height)
}

@Test(arguments: pictures)
func aPictureCutShortAnywhereTellsNoWrongSize(picture: PictureCase) {
  for count in 0..<picture.bytes.count {
    let found = size(picture.bytes.prefix(count))
    #expect(found == nil || (found?.width, found?.height) == (picture.width, picture.height), "\(count) bytes")
  }
}

@Test(arguments: [
  "", "Xin chào", "<html><svg width='1' height='1'/></html>", "<svg/>", "<svg width='0' height='5'/>",
  "<svg width='1e99' height='5'/>", "<svg width=\"5", "<svg width='nan' height='5'/>",
])
func whatIsNoPictureHasNoSize(text: String) {
  #expect(size(text.utf8) == nil)
}

@Test func anExifMarkThatReachesPastItsSegmentIsNoExif() {
  #expect(size([0xFF, 0xD8, 0xFF, 0xE1, 0, 2] + "Exif\0\0II*\0".utf8 + [0, 0, 0, 0]) == nil)
}

@Test func aPictureOfNoWidthHasNoSize() {
  #expect(size(SamplePicture.png(0, 600)) == nil)
}

struct SVGCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String

  init(_ description: String, _ text: String) { (testDescription, self.text) = (description, text) }
}

private func isActive(_ bytes: some Collection<UInt8>) -> Bool {
  Array(bytes).withUnsafeBufferPointer { hasActiveContent(svg: $0) }
}

@Test(arguments: [
  SVGCase("script", "<svg><script>alert(1)</script></svg>"),
  SVGCase("script with a prefix", "<svg xmlns:s='http://www.w3.org/2000/svg'><s:SCRIPT/></svg>"),
  SVGCase("event attribute", "<svg onload='f()'/>"),
  SVGCase("event attribute without quotes", "<svg onload=f()>"),
  SVGCase("javascript address", "<svg><a xlink:href='javascript:f()'/></svg>"),
  SVGCase("javascript address in references", "<svg><a href='&#x6A;ava&#115;cript&#58;f()'/></svg>"),
  SVGCase("javascript address in an animation", "<svg><animate values='#a; java\nscript:f()'/></svg>"),
  SVGCase("an animation that makes a link", "<svg><set attributeName='xlink:href' to='x'/></svg>"),
  SVGCase("foreign content", "<svg><foreignObject/></svg>"),
  SVGCase("entities", "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg/>"),
  SVGCase("data address", "<svg><image href='data:image/png;base64,AAAA'/></svg>"),
  SVGCase("address elsewhere", "<svg><use href=' https://example.org/a.svg#b'/></svg>"),
  SVGCase("address of a neighbour", "<svg><image href='b.png'/></svg>"),
  SVGCase("style sheet", "<?xml-stylesheet href='a.css'?><svg/>"),
  SVGCase("style that imports", "<svg><style>@import 'a.css';</style></svg>"),
  SVGCase("style that fetches", "<svg><rect style='fill:url( \"http://a\")'/></svg>"),
  SVGCase("style that hides behind CDATA", "<svg><style><![CDATA[/*</style*/ @import 'a';]]></style></svg>"),
  SVGCase("style that hides behind a combining mark", "<svg><rect style='fill:url(\u{301}a)'/></svg>"),
  SVGCase("style that hides a word", "<svg><rect style='fill:\\75rl(a)'/></svg>"),
  SVGCase("comment that ends early in HTML", "<svg><!--><script>f()</script>--></svg>"),
  SVGCase("unclosed tag", "<svg><rect"),
  SVGCase("declared encoding", "<?xml version='1.0' encoding='UTF-7'?><svg/>"),
  SVGCase("no picture", "<html/>"),
  SVGCase("nothing", ""),
])
func whatCouldActIsSeen(svg: SVGCase) {
  #expect(isActive(svg.text.utf8))
}

@Test(arguments: [
  SVGCase(
    "a drawing",
    """
    <?xml version="1.0" encoding="UTF-8" standalone="no"?>
    <!-- Hà Giang: on = javascript: -->
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 4 4">
      <title>Ruộng bậc thang &amp; mây</title><style>.a{fill:url(#b)}</style>
      <linearGradient id="b"/><path class="a" d="M0 0h4" fill="url('#b')" transform="scale(2)"/>
      <use xlink:href="#b"/><animate attributeName="x" to="3"/>
    </svg>
    """)
])
func aDrawingIsNotActive(svg: SVGCase) {
  #expect(!isActive(svg.text.utf8))
  for count in 0..<svg.text.utf8.count { _ = isActive(svg.text.utf8.prefix(count)) }
}

@Test func anotherEncodingIsActive() {
  #expect(isActive([0xFF, 0xFE] + "<svg/>".utf8.flatMap { [$0, 0] }))
}
