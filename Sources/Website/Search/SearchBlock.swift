import Vietnamese

/// What stands in neighbouring documents: the first of the two steps in which an index is made.
///
/// A block is a function of its documents and the number of pair files, so that workers can make blocks side by side. It
/// numbers the syllables that it meets by itself; ``SearchDictionary`` knows them all.
public struct SearchBlock: Sendable {
  /// In which words of a document something stands.
  enum Part: UInt16 { case rest, title, name }

  /// The most documents of a block.
  static let size = 512
  /// The most documents of an index, and the most syllables: what is beyond cannot be found.
  static let limit = 1 << 20

  /// The number of its first document.
  let first: Int
  /// For each of its documents, a sum of all that the index says of it.
  let sums: [UInt64]
  /// Its syllables, by their numbers in it.
  let syllables: [Syllable]
  /// Where each of them stands.
  let singles: Postings
  /// Its pairs, those of one file together, the files in their order: the numbers of the syllables, that of the first
  /// 20 bits higher.
  let pairs: [UInt64]
  /// Where the pairs of each file begin in ``pairs``; one more closes the last.
  let starts: [Int32]
  /// Where each pair stands.
  let pairPostings: Postings

  /// Gathers what stands in `texts`, those of the documents from the one numbered `first` on, at most ``size``; `sums`
  /// are the documents' own.
  init(_ texts: [SearchDocument.Text], sums: [UInt64], first: Int, pairFiles: Int) {
    var gathering = Gathering()
    for (place, text) in texts.prefix(Self.size).enumerated() where first + place < Self.limit {
      for (part, texts) in [(Part.name, text.names), (.title, [text.title]), (.rest, text.rest)] {
        gathering.add(SyllableRuns(of: texts), of: place, in: part)
      }
      gathering.add(text.body, of: place, in: .rest)
    }
    (self.first, self.sums) = (first, sums)
    syllables = gathering.numbers.syllables
    singles = Postings(gathering.singles, of: Array(syllables.indices))
    let (order, starts) = gathering.pairsByFile(pairFiles)
    self.starts = starts
    pairs = order.map { gathering.pairNumbers.keys[$0] }
    pairPostings = Postings(gathering.pairs, of: order)
  }

  /// The documents of many things, each with the part of it in which the thing stands, in order.
  struct Postings: Sendable {
    /// Where those of each thing begin; one more closes the last.
    private let starts: [Int32]
    /// The number of the document in the block, two bits higher, and the part.
    private let all: [UInt16]

    /// Sorts `found`: a number, 16 bits higher, and a posting. The things are numbered anew in `order`.
    fileprivate init(_ found: [UInt64], of order: [Int]) {
      var next = [Int32](repeating: 0, count: order.count)
      for one in found { next[Int(one >> 16)] += 1 }
      var starts: [Int32] = [0]
      starts.reserveCapacity(order.count + 1)
      for number in order {
        let count = next[number]
        next[number] = starts[starts.count - 1]
        starts.append(next[number] + count)
      }
      all = [UInt16](unsafeUninitializedCapacity: found.count) { room, used in
        for one in found {
          let number = Int(one >> 16)
          room[Int(next[number])] = UInt16(truncatingIfNeeded: one)
          next[number] += 1
        }
        used = found.count
      }
      self.starts = starts
    }

    /// Hands those of the thing numbered `number` to `body`.
    @inline(__always)
    func forEach(of number: Int, _ body: (UInt16) -> Void) {
      for index in Int(starts[number])..<Int(starts[number + 1]) { body(all[index]) }
    }

    /// How many there are of the things numbered as in `range`.
    func count(of range: Range<Int>) -> Int { Int(starts[range.upperBound] - starts[range.lowerBound]) }
  }
}

extension Website {
  /// The documents that workers are to take together.
  public var searchBlocks: [Range<Int>] {
    stride(from: 0, to: searched.count, by: SearchBlock.size).map { $0..<min($0 + SearchBlock.size, searched.count) }
  }

  /// The block of the documents in `range`.
  public func searchBlock(_ range: Range<Int>) -> SearchBlock {
    let texts = range.map { searchText(of: searched[$0]) }
    let sums = zip(range, texts).map { number, text in
      SearchSum(text, searchRow(of: searched[number]), facets(of: searched[number])).value
    }
    return SearchBlock(
      texts, sums: sums, first: range.lowerBound, pairFiles: SearchPairs.files(documents: searched.count))
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
  private(set) var pairNumbers = KeyNumbers(expecting: 1 << 16)
  /// Numbers of syllables, 16 bits higher, each with a posting.
  private(set) var singles: [UInt64] = []
  /// Numbers of pairs, likewise.
  private(set) var pairs: [UInt64] = []
  /// The last posting of each pair, so that what stands often in one part of one document is noted once.
  private var last: [UInt16] = []
  /// The numbers of the syllables of the runs at hand.
  private var local: [Int] = []

  init() {
    pairs.reserveCapacity(1 << 18)
    singles.reserveCapacity(1 << 17)
  }

  mutating func add(_ runs: SyllableRuns, of place: Int, in part: SearchBlock.Part) {
    let posting = UInt16(place) << 2 | part.rawValue
    var before = -1
    runs.read { distinct in
      local.removeAll(keepingCapacity: true)
      for syllable in distinct {
        let number = numbers.number(of: syllable)
        local.append(number)
        singles.append(UInt64(number) << 16 | UInt64(posting))
      }
    } _: { index in
      guard index >= 0, local[index] < SearchBlock.limit else {
        before = -1
        return
      }
      let number = local[index]
      if before >= 0 {
        let pair = pairNumbers.number(of: UInt64(before) << 20 | UInt64(number))
        if pair == last.count {
          last.append(posting)
        } else if last[pair] == posting {
          before = number
          return
        }
        last[pair] = posting
        pairs.append(UInt64(pair) << 16 | UInt64(posting))
      }
      before = number
    }
  }

  /// The numbers of the pairs file by file, and where each file begins.
  func pairsByFile(_ count: Int) -> ([Int], [Int32]) {
    let hashes = numbers.syllables.map { (whole: SearchPairs.hash($0), first: UInt32($0.letters.first ?? 0)) }
    let files = pairNumbers.keys.map { pair in
      Int(SearchPairs.step(hashes[Int(pair >> 20)].whole, hashes[Int(pair & 0xF_FFFF)].first) & UInt32(count - 1))
    }
    var starts = [Int32](repeating: 0, count: count + 1)
    for file in files { starts[file + 1] += 1 }
    for file in 0..<count { starts[file + 1] += starts[file] }
    var next = starts
    var order = [Int](repeating: 0, count: files.count)
    for (number, file) in files.enumerated() {
      order[Int(next[file])] = number
      next[file] += 1
    }
    return (order, starts)
  }
}
