import Vietnamese

/// All syllables of the site, in their order, and in which file each pair of them belongs.
public struct SearchDictionary: Sendable {
  /// The most syllables that have numbers; what is beyond cannot be found.
  private static let limit = 1 << 20 - 1

  /// The syllables: by letters, then by marks.
  let syllables: [Syllable]
  /// For each, the number of the first that has the same letters.
  let bare: [UInt32]
  /// The number of pair files, a power of two.
  let pairFiles: Int
  private let numbers: SyllableNumbers
  /// For each syllable the hash of its letters, and of its first letter.
  private let hashes: [UInt32]
  private let firsts: [UInt32]

  /// The dictionary of a site of `documents` documents, in which `found` are all syllables, in any order.
  init(_ found: SyllableNumbers, documents: Int) {
    let sorted = found.syllables.sorted().prefix(Self.limit)
    syllables = Array(sorted)
    var numbers = SyllableNumbers(expecting: sorted.count)
    for syllable in sorted { _ = numbers.number(of: syllable) }
    self.numbers = numbers
    var bare: [UInt32] = []
    for (number, syllable) in sorted.enumerated() {
      let isSame = number > 0 && sorted[number - 1].bare == syllable.bare
      bare.append(isSame ? bare[number - 1] : UInt32(number))
    }
    self.bare = bare
    pairFiles = Self.pairFiles(documents: documents)
    hashes = sorted.map { Self.hash($0.letters) }
    firsts = sorted.map { UInt32($0.letters.first ?? 0) }
  }

  /// The power of two next above a tenth of the documents, at least 1.
  static func pairFiles(documents: Int) -> Int {
    var files = 1
    while files < documents / 10, files < 1 << 16 { files *= 2 }
    return files
  }

  /// The number of `syllable`; nil beyond the limit.
  @inline(__always)
  func number(of syllable: Syllable) -> Int? { numbers.known(syllable) }

  /// The file of a pair: by the first syllable's letters and the second's first letter, so that all pairs that begin in
  /// one way stand together while the second syllable is being typed.
  @inline(__always)
  func file(ofPair first: Int, _ second: Int) -> Int {
    Int(Self.step(hashes[first], firsts[second])) & (pairFiles - 1)
  }

  /// FNV-1a over the letters.
  private static func hash(_ letters: [UInt8]) -> UInt32 { letters.reduce(0x811C_9DC5) { step($0, UInt32($1)) } }

  @inline(__always)
  private static func step(_ hash: UInt32, _ byte: UInt32) -> UInt32 {
    let mixed = (hash ^ byte) &* 0x0100_0193
    return mixed ^ mixed >> 15
  }
}
