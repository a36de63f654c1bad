/// The syllables of a text in the order of the text, packed: what the search index needs to know of it.
///
///     var writer = SyllableRuns.Writer()
///     writer.add(bytes)
///     let runs = writer.packed()
///     runs.forEach { … }   // nil between two runs, such as paragraphs
///
/// About three bytes for each five of the text. A pure function of the text, so that it can be kept.
public struct SyllableRuns: Hashable, Sendable {
  /// The number of distinct syllables, each of them, then for each syllable of the text its number among these, from 1;
  /// 0 between runs. All in groups of seven bits, the lowest first.
  public let bytes: [UInt8]

  /// No syllable.
  public static let none = SyllableRuns(bytes: [])

  /// What was kept as ``bytes``.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// The syllables of `text`, as one run.
  public init(of text: String) { self.init(of: [text]) }

  /// The syllables of `texts`, each as one run.
  public init(of texts: [String]) {
    var writer = Writer()
    for text in texts where !text.isEmpty {
      withBytes(of: text) { writer.add($0) }
      writer.endRun()
    }
    self = writer.packed()
  }

  /// Collects the syllables of a text that comes piece by piece.
  public struct Writer: Sendable {
    private var scanner = SyllableScanner()
    /// The syllables, 0 between two runs.
    private var found: [UInt64] = []

    /// Nothing read yet.
    public init() {}

    /// Reads on in `text`.
    public mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
      scanner.scan(text) { found.append($0.packed) }
    }

    /// Ends the syllable at hand, within its run.
    public mutating func endSyllable() { scanner.end { found.append($0.packed) } }

    /// Ends the run at hand: what stands before it and what follows are no neighbours.
    public mutating func endRun() {
      endSyllable()
      if let last = found.last, last != 0 { found.append(0) }
    }

    /// All that was read.
    public mutating func packed() -> SyllableRuns {
      endRun()
      if found.isEmpty { return .none }
      var numbers = SyllableNumbers(expecting: min(found.count, 1 << 10))
      var stream: [UInt8] = []
      stream.reserveCapacity(found.count * 2)
      for packed in found {
        append(UInt64(packed == 0 ? 0 : numbers.number(of: Syllable(packed: packed)) + 1), to: &stream)
      }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(stream.count + numbers.syllables.count * 5 + 3)
      append(UInt64(numbers.syllables.count), to: &bytes)
      for syllable in numbers.syllables { append(squeezed(syllable), to: &bytes) }
      bytes += stream
      return SyllableRuns(bytes: bytes)
    }
  }

  /// Hands the distinct syllables to `distinct`, then the numbers of those of the text, from 0, to `body`, -1 between
  /// runs. What is truncated or no such bytes at all ends early.
  public func read(distinct: ([Syllable]) -> Void, _ body: (Int) -> Void = { _ in }) {
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      let count = Int(truncatingIfNeeded: Self.next(bytes, &at))
      guard count >= 0, count <= bytes.count else { return }
      var syllables: [Syllable] = []
      syllables.reserveCapacity(count)
      for _ in 0..<count where at < bytes.count { syllables.append(Self.whole(Self.next(bytes, &at))) }
      guard syllables.count == count else { return }
      distinct(syllables)
      while at < bytes.count {
        let number = Int(truncatingIfNeeded: Self.next(bytes, &at)) - 1
        guard number < count else { return }
        body(number)
      }
    }
  }

  @inline(__always)
  private static func next(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while at < bytes.count, shift < 64 {
      let byte = bytes[at]
      at += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return value
  }

  /// The bits of a syllable without the room of the letters that it lacks.
  private static func whole(_ squeezed: UInt64) -> Syllable {
    let (count, tone) = (Int(squeezed & 7), squeezed >> 3 & 7)
    let marks = UInt64(2 * count)
    let quality = squeezed >> 6 & (1 << marks - 1)
    let letters = squeezed >> (6 + marks)
    return Syllable(
      packed: letters << UInt64(59 - 6 * count) | quality << UInt64(17 - 2 * count) | tone)
  }
}

/// A syllable without the room of the letters that it lacks.
private func squeezed(_ syllable: Syllable) -> UInt64 {
  let count = syllable.count
  let quality = (syllable.packed & 0x1_FFFF) >> UInt64(17 - 2 * count)
  let letters = syllable.packed >> UInt64(59 - 6 * count)
  return letters << UInt64(6 + 2 * count) | quality << 6 | (syllable.packed & 7) << 3 | UInt64(count)
}

@inline(__always)
private func append(_ value: UInt64, to bytes: inout [UInt8]) {
  var rest = value
  while rest >= 0x80 {
    bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
    rest >>= 7
  }
  bytes.append(UInt8(truncatingIfNeeded: rest))
}

/// Numbers for distinct syllables, in the order in which they are first met: a table of open places, twice as fast as a
/// dictionary, which is met once for each word of the site.
public struct SyllableNumbers: Sendable {
  /// The syllables, by their numbers.
  public private(set) var syllables: [Syllable] = []
  /// A syllable, 0 where the place is free, and its number.
  private var keys: [UInt64]
  private var numbers: [UInt32]

  /// Room for about `count` syllables before it has to grow.
  public init(expecting count: Int) {
    var size = 16
    while size < count * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    numbers = [UInt32](repeating: 0, count: size)
  }

  /// The number of `syllable`, a new one where it has none.
  @inline(__always)
  public mutating func number(of syllable: Syllable) -> Int {
    let place = self.place(of: syllable)
    if keys[place] != 0 { return Int(numbers[place]) }
    let number = syllables.count
    syllables.append(syllable)
    keys[place] = syllable.packed
    numbers[place] = UInt32(truncatingIfNeeded: number)
    if syllables.count * 2 > keys.count { grow() }
    return number
  }

  /// The number of `syllable`, nil where it has none.
  @inline(__always)
  public func known(_ syllable: Syllable) -> Int? {
    let place = place(of: syllable)
    return keys[place] == 0 ? nil : Int(numbers[place])
  }

  /// Where `syllable` stands, or where it is to stand.
  @inline(__always)
  private func place(of syllable: Syllable) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: (syllable.packed &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while keys[place] != 0, keys[place] != syllable.packed { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    keys = [UInt64](repeating: 0, count: keys.count * 2)
    numbers = [UInt32](repeating: 0, count: keys.count)
    for (number, syllable) in syllables.enumerated() {
      let place = place(of: syllable)
      keys[place] = syllable.packed
      numbers[place] = UInt32(truncatingIfNeeded: number)
    }
  }
}
