/// A number of 64 bits by which one search index is told from another: FNV-1a over words of eight bytes, mixed once more,
/// since a difference in a word's highest bits would stay in the highest.
///
/// It tells what a browser kept from what is new; nothing depends on its being hard to imitate.
struct SearchSum: Sendable {
  private(set) var value: UInt64

  /// Of nothing, in an index of the form `form`.
  init(form: UInt64) {
    value = 0xCBF2_9CE4_8422_2325
    add(form)
  }

  /// Adds a number.
  @inline(__always)
  mutating func add(_ number: UInt64) {
    value = (value ^ number) &* 0x0000_0100_0000_01B3
    value ^= value >> 32
  }

  /// Adds how many bytes there are, and the bytes.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    add(UInt64(bytes.count))
    let bytes = UnsafeRawBufferPointer(bytes)
    let whole = bytes.count & ~7
    for at in stride(from: 0, to: whole, by: 8) {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
    }
    for byte in bytes[whole...] { add(UInt64(byte)) }
  }

  /// Adds the bytes of `text`.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  /// Adds all of `texts`, and how many they are.
  mutating func add(_ texts: [String]) {
    add(UInt64(texts.count))
    for text in texts { add(text) }
  }
}

extension SearchSum {
  /// Raised when a file of the index comes to be written otherwise from the same site: a browser may have kept files of
  /// the form before.
  static let form: UInt64 = 1

  /// Of all that the files of the index say of one document: the words in which it is found, what a result shows, and
  /// what it belongs to.
  init(_ text: SearchDocument.Text, _ row: SearchDocument.Row, _ facets: SearchDocument.Facets) {
    self.init(form: Self.form)
    add(text.names)
    add(text.title)
    add(text.rest)
    text.body.bytes.withUnsafeBufferPointer { add($0) }
    add([row.kind.rawValue, row.title, row.summary, row.address, row.meta])
    add(row.isPast ? 1 : 0)
    add(facets.agencies.map(\.slug))
    add(facets.movements.map(\.slug))
  }
}
