import Vietnamese

/// What stands in neighbouring documents: the first of the two steps in which an index is made.
///
/// A block is a function of its documents and the number of pair files, so that workers can make blocks side by side. It
/// numbers the syllables that it meets by itself; ``SearchDictionary`` knows them all.
public struct SearchBlock: Sendable {
  /// A syllable or a pair in a document, as one number: 40 bits say what, 20 bits the document, 2 bits where.
  struct Record {
    let packed: UInt64

    @inline(__always)
    init(what: UInt64, document: Int, part: Part) {
      packed = what << 22 | UInt64(document) << 2 | UInt64(part.rawValue)
    }

    @inline(__always)
    init(packed: UInt64) { self.packed = packed }

    /// The number of a syllable, or those of two, the first 20 bits higher.
    var what: UInt64 { packed >> 22 }
    /// The document, two bits higher, and the part of it.
    var posting: UInt32 { UInt32(truncatingIfNeeded: packed & 0x3F_FFFF) }
  }

  /// In which words of a document something stands.
  enum Part: UInt8 { case rest, title, name }

  /// The most documents, and the most syllables of a block: what is beyond cannot be found.
  static let limit = 1 << 20

  /// Its syllables, by their numbers in it.
  let syllables: [Syllable]
  /// Pairs, those of one file together, the files in their order; within a file by document.
  let pairs: [UInt64]
  /// Where the pairs of each file begin in ``pairs``; one more closes the last.
  let starts: [Int32]
  /// Single syllables, by document.
  let singles: [UInt64]

  /// Gathers what stands in `texts`, those of the documents from the one numbered `first` on.
  init(_ texts: [SearchDocument.Text], first: Int, pairFiles: Int) {
    var gathering = Gathering(pairFiles: pairFiles)
    for (place, text) in texts.enumerated() where first + place < Self.limit {
      for (part, texts) in [(Part.name, text.names), (.title, [text.title]), (.rest, text.rest)] {
        gathering.add(SyllableRuns(of: texts), of: first + place, in: part)
      }
      gathering.add(text.body, of: first + place, in: .rest)
    }
    (syllables, singles) = (gathering.numbers.syllables, gathering.singles)
    (pairs, starts) = gathering.sorted()
  }
}

extension Website {
  /// The documents that workers are to take together.
  public var searchBlocks: [Range<Int>] {
    stride(from: 0, to: searched.count, by: 128).map { $0..<min($0 + 128, searched.count) }
  }

  /// The block of the documents in `range`.
  public func searchBlock(_ range: Range<Int>) -> SearchBlock {
    SearchBlock(
      range.map { searchText(of: searched[$0]) }, first: range.lowerBound,
      pairFiles: SearchPairs.files(documents: searched.count))
  }
}

/// In which file a pair stands: by the first syllable's letters and the second's first letter, so that all pairs that
/// begin in one way stand together while the second syllable is being typed.
enum SearchPairs {
  /// How many files there are: the power of two next above a tenth of the documents, at least 1.
  static func files(documents: Int) -> Int {
    var files = 1
    while files < documents / 10, files < 1 << 16 { files *= 2 }
    return files
  }

  /// FNV-1a over the letters, mixed once more, since only its lowest bits are used.
  static func hash(_ syllable: Syllable) -> UInt32 { syllable.letters.reduce(0x811C_9DC5) { step($0, UInt32($1)) } }

  @inline(__always)
  static func step(_ hash: UInt32, _ letter: UInt32) -> UInt32 {
    let mixed = (hash ^ letter) &* 0x0100_0193
    return mixed ^ mixed >> 15
  }
}

/// What a block finds, before its pairs are sorted by file.
private struct Gathering {
  private(set) var numbers = SyllableNumbers(expecting: 1 << 12)
  private(set) var singles: [UInt64] = []
  private var pairs: [UInt64] = []
  private var files: [UInt16] = []
  private var counts: [Int32]
  private let mask: UInt32
  /// For each syllable the hash of its letters, and its first letter.
  private var hashes: [(whole: UInt32, first: UInt32)] = []
  /// The numbers of the syllables of the runs at hand.
  private var local: [Int] = []

  init(pairFiles: Int) {
    counts = [Int32](repeating: 0, count: pairFiles + 1)
    mask = UInt32(pairFiles - 1)
    pairs.reserveCapacity(1 << 17)
    files.reserveCapacity(1 << 17)
    singles.reserveCapacity(1 << 15)
  }

  mutating func add(_ runs: SyllableRuns, of document: Int, in part: SearchBlock.Part) {
    var before = -1
    runs.read { distinct in
      local.removeAll(keepingCapacity: true)
      for syllable in distinct {
        let number = numbers.number(of: syllable)
        if number == hashes.count { hashes.append((SearchPairs.hash(syllable), UInt32(syllable.letters.first ?? 0))) }
        local.append(number)
        if number < SearchBlock.limit {
          singles.append(SearchBlock.Record(what: UInt64(number), document: document, part: part).packed)
        }
      }
    } _: { index in
      guard index >= 0, local[index] < SearchBlock.limit else {
        before = -1
        return
      }
      let number = local[index]
      if before >= 0 {
        let file = SearchPairs.step(hashes[before].whole, hashes[number].first) & mask
        files.append(UInt16(truncatingIfNeeded: file))
        counts[Int(file) + 1] += 1
        let what = UInt64(before) << 20 | UInt64(number)
        pairs.append(SearchBlock.Record(what: what, document: document, part: part).packed)
      }
      before = number
    }
  }

  /// The pairs by file, and where each file begins.
  func sorted() -> ([UInt64], [Int32]) {
    var starts = counts
    for file in 1..<starts.count { starts[file] += starts[file - 1] }
    var next = starts
    let sorted = [UInt64](unsafeUninitializedCapacity: pairs.count) { room, used in
      for place in pairs.indices {
        let file = Int(files[place])
        room[Int(next[file])] = pairs[place]
        next[file] += 1
      }
      used = pairs.count
    }
    return (sorted, starts)
  }
}
