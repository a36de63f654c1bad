import Catalog
import TestSupport
import Testing

private func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
  [0, 0, 0, UInt8(content.count + 8)] + name.utf8 + content
}

private func item(_ kind: String) -> [UInt8] { box("infe", [2, 0, 0, 0, 0, 1, 0, 0] + kind.utf8 + [0]) }

/// An AVIF file of 640 by 480 that holds `items`, with `boxes` behind its data.
private func avif(_ items: [String] = ["av01"], turn: UInt8 = 0, boxes: [UInt8] = []) -> [UInt8] {
  let tile = box("ispe", [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0])
  let whole = box("ispe", [0, 0, 0, 0, 0, 0, 2, 0x80, 0, 0, 1, 0xE0])
  let properties = box("iprp", box("ipco", tile + whole + box("irot", [turn])))
  let listed = box("iinf", [0, 0, 0, 0, 0, UInt8(items.count)] + items.flatMap(item))
  return box("ftyp", Array("avif".utf8) + [0, 0, 0, 0]) + box("meta", [0, 0, 0, 0] + listed + properties)
    + box("mdat", [1, 2, 3]) + boxes
}

private func read(_ bytes: some Collection<UInt8>) -> AVIFPicture? {
  Array(bytes).withUnsafeBufferPointer { AVIFPicture($0) }
}

@Test(arguments: [(0, 640, 480), (1, 480, 640), (2, 640, 480)])
func anAVIFPictureTellsItsSize(turn: UInt8, width: Int, height: Int) {
  let size = avif(turn: turn).withUnsafeBufferPointer { PictureSize($0) }
  #expect(size?.width == width && size?.height == height)
}

@Test func anAVIFPictureThatHoldsMoreIsToldFromOneThatDoesNot() {
  #expect(read(avif(["av01", "grid"]))?.holdsMore == false)
  for more in ["Exif", "mime", "uri "] { #expect(read(avif(["av01", more]))?.holdsMore == true) }
  #expect(read(avif(boxes: box("uuid", [1])))?.holdsMore == true)
  #expect(read(avif(boxes: box("moov", [])))?.holdsMore == true)
}

@Test func anAVIFFileCutShortOrDamagedIsFollowedNoFurtherThanItsEnd() {
  let whole = avif()
  for count in 0..<whole.count { #expect(read(whole.prefix(count))?.holdsMore != false) }
  for place in whole.indices {
    for value in [0, 1, 0x7F, 0xFF] as [UInt8] {
      var damaged = whole
      damaged[place] = value
      _ = read(damaged)
    }
  }
}

@Test func aHEICPictureIsNoAVIF() {
  #expect(read(box("ftyp", Array("heic".utf8) + [0, 0, 0, 0]) + avif().dropFirst(16)) == nil)
}
