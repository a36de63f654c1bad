/// Text as keyboards should have written it: invisible characters dropped, Đ where Eth stands, marks in order, NFC.
///
///     normalised("Ðồng")                // "Đồng", though it began with Eth
///     normalised("e\u{301}\u{302}")     // "ế", which plain NFC does not compose
///
/// Dropped are U+200B to U+200D, U+2060, U+FEFF and U+00AD. Ð ð Ɖ ɖ become Đ đ. In a cluster the quality mark
/// (circumflex, breve, horn) is put before the tone. NFC is done for letters with marks of U+0300 to U+036F (Latin, Greek,
/// Cyrillic) and for the signs of Kelvin and Ångström; all other text stays as it came. Doing it twice changes nothing
/// more.
/// - Complexity: O(*n*) in the bytes, without a copy where there is nothing to do; the marks on one letter are sorted.
public func normalised(_ text: String) -> String {
  withBytes(of: text) { bytes in
    let need = Normalising.need(of: bytes)
    if need.isEmpty { return text }
    var result: [UInt8] = []
    Normalising.normalise(bytes, need: need, into: &result)
    return String(decoding: result, as: UTF8.self)
  }
}

/// The steps of `normalised`, on bytes.
enum Normalising {
  /// What a text has that normalising may change.
  struct Need: OptionSet {
    let rawValue: UInt8
    /// Characters to drop or to replace by another.
    static let mending = Need(rawValue: 1)
    /// Marks of U+0300 to U+036F.
    static let composing = Need(rawValue: 2)
  }

  /// Looks at the lead bytes alone until one of the few that matter comes by.
  static func need(of bytes: UnsafeBufferPointer<UInt8>) -> Need {
    var need: Need = []
    for index in bytes.indices where bytes[index] >= 0xC2 {
      switch bytes[index] {
      case 0xCC, 0xCD: need.insert(.composing)
      case 0xC2, 0xC3, 0xC6, 0xC9, 0xE2, 0xEF:
        if replacement(for: decodedScalar(in: bytes, at: index).scalar) != nil { need.insert(.mending) }
      default: continue
      }
    }
    return need
  }

  /// Appends the normal form of `bytes`, whose need is known.
  static func normalise(_ bytes: UnsafeBufferPointer<UInt8>, need: Need, into result: inout [UInt8]) {
    guard need.contains(.mending) else { return compose(bytes, into: &result) }
    var mended: [UInt8] = []
    mend(bytes, into: &mended)
    if need.contains(.composing) {
      mended.withUnsafeBufferPointer { compose($0, into: &result) }
    } else {
      result.append(contentsOf: mended)
    }
  }

  /// What stands for a scalar that may not stay: 0 for nothing at all; nil where the scalar stays.
  static func replacement(for scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: 0
    case 0xD0, 0x189: 0x110
    case 0xF0, 0x256: 0x111
    // The signs for Kelvin and Ångström are the letters themselves, by NFC.
    case 0x212A: 0x4B
    case 0x212B: 0xC5
    default: nil
    }
  }

  /// Drops and replaces single scalars.
  private static func mend(_ bytes: UnsafeBufferPointer<UInt8>, into mended: inout [UInt8]) {
    mended.reserveCapacity(bytes.count)
    var clean = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0xC2 else {
        index += 1
        continue
      }
      let (scalar, length) = decodedScalar(in: bytes, at: index)
      if let replacement = replacement(for: scalar) {
        appendRun(clean..<index, of: bytes, to: &mended)
        if replacement != 0 { appendScalar(replacement, to: &mended) }
        clean = index + length
      }
      index += length
    }
    appendRun(clean..<bytes.count, of: bytes, to: &mended)
  }

  /// Composes every cluster that has a mark of U+0300 to U+036F, and copies the rest.
  private static func compose(_ bytes: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]) {
    result.reserveCapacity(result.count + bytes.count)
    var cluster = Cluster()
    var clean = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0xCC || bytes[index] == 0xCD && index + 1 < bytes.count && bytes[index + 1] < 0xB0 else {
        index += 1
        continue
      }
      let start = startOfCluster(before: index, in: bytes, notBefore: clean)
      appendRun(clean..<start, of: bytes, to: &result)
      clean = cluster.read(bytes, from: start)
      cluster.compose(into: &result)
      index = clean
    }
    appendRun(clean..<bytes.count, of: bytes, to: &result)
  }

  /// Where the letter stands that carries the mark at `mark`: the last scalar before it that is no mark itself.
  private static func startOfCluster(
    before mark: Int, in bytes: UnsafeBufferPointer<UInt8>, notBefore limit: Int
  ) -> Int {
    var start = mark
    while start > limit {
      start -= 1
      while start > limit, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      if combiningClass(decodedScalar(in: bytes, at: start).scalar) == 0 { break }
    }
    return start
  }
}

/// Unicode's canonical combining class: marks of one class keep their order, of two classes the lower comes first.
private func combiningClass(_ scalar: UInt32) -> UInt8 {
  switch scalar {
  case ..<0x300: 0
  case 0x300...0x303, 0x306, 0x309: 230  // tones above, circumflex, breve
  case 0x31B: 216  // horn
  case 0x323: 220  // dot below
  default: Unicode.Scalar(scalar)?.properties.canonicalCombiningClass.rawValue ?? 0
  }
}

/// A letter and the marks on it; used again from one cluster to the next.
private struct Cluster {
  private struct Mark {
    let scalar: UInt32, order: UInt8
    var isQuality: Bool { scalar == 0x302 || scalar == 0x306 }
    var isTone: Bool { scalar == 0x300 || scalar == 0x301 || scalar == 0x303 || scalar == 0x309 }
  }
  /// What `base` is where marks stand without a letter, at the start of a text.
  private static let noLetter = UInt32.max
  private var base = noLetter
  private var marks: [Mark] = []

  /// Takes the cluster at `start` apart; returns where it ends.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    base = Self.noLetter
    marks.removeAll(keepingCapacity: true)
    var index = start
    let (first, length) = decodedScalar(in: bytes, at: index)
    if combiningClass(first) == 0 {
      takeApart(first)
      index += length
    }
    while index < bytes.count, bytes[index] >= 0xCC {
      let (scalar, length) = decodedScalar(in: bytes, at: index)
      let order = combiningClass(scalar)
      if order == 0 { break }
      addMark(scalar, order: order)
      index += length
    }
    return index
  }

  private mutating func takeApart(_ letter: UInt32) {
    base = letter
    while let parts = Compositions.shared.parts(of: base) {
      base = parts.base
      marks.append(Mark(scalar: parts.mark, order: combiningClass(parts.mark)))
    }
    marks.reverse()
  }

  private mutating func addMark(_ scalar: UInt32, order: UInt8) {
    // Unicode takes these four for the same as others: two were tone marks for Vietnamese once.
    switch scalar {
    case 0x340: marks.append(Mark(scalar: 0x300, order: order))
    case 0x341: marks.append(Mark(scalar: 0x301, order: order))
    case 0x343: marks.append(Mark(scalar: 0x313, order: order))
    case 0x344:
      marks.append(Mark(scalar: 0x308, order: order))
      marks.append(Mark(scalar: 0x301, order: order))
    default: marks.append(Mark(scalar: scalar, order: order))
    }
  }

  /// Puts the marks in order and together with their letter.
  mutating func compose(into result: inout [UInt8]) {
    sortMarks()
    var kept = 0
    // A mark is cut off from the letter by a mark of its class, or a higher one, that stayed alone before it.
    var lastKept: UInt8 = 0
    for mark in marks {
      if lastKept < mark.order, let composed = Compositions.shared.composing(base, mark.scalar) {
        base = composed
      } else {
        marks[kept] = mark
        kept += 1
        lastKept = mark.order
      }
    }
    if base != Self.noLetter { appendScalar(base, to: &result) }
    for mark in marks[..<kept] { appendScalar(mark.scalar, to: &result) }
  }

  /// By class, and within the class above the letter the quality marks before the first tone.
  private mutating func sortMarks() {
    guard marks.count > 1 else { return }
    let order = marks.enumerated().map { UInt64($1.order) << 32 | UInt64($0) }.sorted()
    let sorted = order.map { marks[Int($0 & 0xFFFF_FFFF)] }
    if let tone = sorted.firstIndex(where: \.isTone) {
      let rest = sorted[tone...].prefix { $0.order == 230 }
      marks = sorted[..<tone] + rest.filter(\.isQuality) + rest.filter { !$0.isQuality } + sorted[rest.endIndex...]
    } else {
      marks = sorted
    }
  }
}
