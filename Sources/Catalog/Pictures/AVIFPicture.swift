/// What the boxes of an AVIF file tell (ISO/IEC 14496-12, 4.2, and 23008-12).
///
/// Its parts are named by their places in the file, so that none can be taken out without writing all of them anew. A
/// file that holds more than pictures is therefore told from one that does not, and left to its owner.
public struct AVIFPicture {
  /// Its sides as it is shown; nil where it does not tell.
  let size: (width: Int, height: Int)?
  /// Whether it may hold where it was taken, or anything else that is not the picture.
  public let holdsMore: Bool

  /// Looks through the file of these bytes; nil where it is not a whole AVIF file.
  public init?(_ bytes: UnsafeBufferPointer<UInt8>) { self.init(PictureBytes(bytes: bytes)) }

  init?(_ file: PictureBytes) {
    guard file.has("ftyp".utf8, at: 4), let boxes = file.boxes(in: 0..<file.bytes.count),
      boxes.contains(where: { $0.name == "mdat" }),
      let meta = boxes.first(where: { $0.name == "meta" }),
      let inner = file.boxes(in: meta.content.dropFirst(4)),
      let brands = boxes.first?.content, brands.count >= 4, file.has("avif".utf8, at: brands.lowerBound)
    else { return nil }
    let items = inner.first { $0.name == "iinf" }.flatMap { file.itemKinds(in: $0.content) }
    let strangers = boxes.contains { !["ftyp", "meta", "mdat"].contains($0.name) }
    holdsMore =
      strangers || !(items?.allSatisfy(["av01", "grid"].contains) ?? false)
      || inner.contains { !["hdlr", "pitm", "iloc", "iinf", "iprp", "iref", "idat"].contains($0.name) }
    size = inner.first { $0.name == "iprp" }.flatMap { file.size(in: $0.content) }
  }
}

private struct Box {
  let name: String
  let content: Range<Int>
}

extension PictureBytes {
  /// The boxes that fill `range`, 4,096 at most; nil where they do not.
  fileprivate func boxes(in range: Range<Int>) -> [Box]? {
    var boxes: [Box] = []
    var at = range.lowerBound
    while at < range.upperBound, boxes.count < 4096 {
      guard at + 8 <= range.upperBound, var size = number(4, at: at) else { return nil }
      var head = 8
      if size == 1 {
        guard at + 16 <= range.upperBound, number(4, at: at + 8) == 0, let long = number(4, at: at + 12) else {
          return nil
        }
        (size, head) = (long, 16)
      } else if size == 0 {
        size = range.upperBound - at
      }
      guard size >= head, at + size <= range.upperBound else { return nil }
      boxes.append(
        Box(name: String(decoding: bytes[at + 4..<at + 8], as: UTF8.self), content: at + head..<at + size))
      at += size
    }
    return at == range.upperBound ? boxes : nil
  }

  /// The kinds of the items that an `iinf` box lists; nil where they cannot be read.
  fileprivate func itemKinds(in content: Range<Int>) -> [String]? {
    guard let version = byte(at: content.lowerBound),
      let entries = boxes(in: content.dropFirst(version == 0 ? 6 : 8))
    else { return nil }
    var kinds: [String] = []
    for entry in entries {
      let version = byte(at: entry.content.lowerBound)
      let start = entry.content.lowerBound + (version == 2 ? 8 : 10)
      guard entry.name == "infe", version == 2 || version == 3, start + 4 <= entry.content.upperBound else {
        return nil
      }
      kinds.append(String(decoding: bytes[start..<start + 4], as: UTF8.self))
    }
    return kinds
  }

  /// The largest picture that the properties in an `iprp` box tell of; a quarter turn there is one of all.
  fileprivate func size(in content: Range<Int>) -> (width: Int, height: Int)? {
    guard let properties = boxes(in: content)?.first(where: { $0.name == "ipco" }),
      let all = boxes(in: properties.content)
    else { return nil }
    let sizes = all.filter { $0.name == "ispe" && $0.content.count == 12 }.compactMap { box in
      number(4, at: box.content.lowerBound + 4).flatMap { width in
        number(4, at: box.content.lowerBound + 8).map { (width: width, height: $0) }
      }
    }
    guard let size = sizes.max(by: { $0.width < $1.width }) else { return nil }
    let turn = all.first { $0.name == "irot" }.flatMap { byte(at: $0.content.lowerBound) } ?? 0
    return turn % 2 == 1 ? (size.height, size.width) : size
  }
}
