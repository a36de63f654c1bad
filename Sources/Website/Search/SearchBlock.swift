import Vietnamese

/// What is known of the words of neighbouring documents: the first of the two steps in which an index is made.
///
/// A block is a function of its documents, so that workers can make blocks side by side.
public struct SearchBlock: Sendable {
  /// A syllable or a pair in a document, as one number: 40 bits say what, 20 bits the document, 2 bits where.
  struct Record {
    let packed: UInt64
    init(what: UInt64, document: Int, part: Part) {
      packed = what << 22 | UInt64(document) << 2 | UInt64(part.rawValue)
    }
    init(packed: UInt64) { self.packed = packed }
    var what: UInt64 { packed >> 22 }
    var document: UInt32 { UInt32(truncatingIfNeeded: packed >> 2 & 0xF_FFFF) }
    var part: UInt64 { packed & 3 }
  }

  /// In which words of a document something stands.
  enum Part: UInt8 { case rest, title, name }

  /// The words of one document, part by part.
  struct Words: Sendable {
    let parts: [(Part, SyllableRuns)]

    init(_ text: SearchDocument.Text) {
      parts =
        [(.name, text.names), (.title, [text.title]), (.rest, text.rest)].map { part, texts in
          var writer = SyllableRuns.Writer()
          for text in texts {
            var text = text
            text.withUTF8 { writer.add($0) }
            writer.endRun()
          }
          return (part, writer.packed())
        } + [(.rest, text.body)]
    }
  }

  /// Pairs, those of one file together, the files in their order; within a file by document.
  let pairs: [UInt64]
  /// Where the pairs of each file begin in ``pairs``; one more closes the last.
  let starts: [Int32]
  /// Single syllables, by document.
  let singles: [UInt64]

  /// Gathers what stands in `words`, the words of the documents from the one numbered `first` on.
  init(_ words: [Words], first: Int, dictionary: SearchDictionary) {
    var gathering = Gathering(dictionary: dictionary)
    for (place, document) in words.enumerated() {
      for (part, runs) in document.parts { gathering.add(runs, of: first + place, in: part) }
    }
    singles = gathering.singles
    (pairs, starts) = gathering.sorted()
  }
}

/// The pairs of a block before they are sorted by file.
private struct Gathering {
  let dictionary: SearchDictionary
  var singles: [UInt64] = []
  private var pairs: [UInt64] = []
  private var files: [UInt16] = []
  private var counts: [Int32]
  private var numbers: [UInt32] = []

  init(dictionary: SearchDictionary) {
    self.dictionary = dictionary
    counts = [Int32](repeating: 0, count: dictionary.pairFiles + 1)
    pairs.reserveCapacity(1 << 17)
    files.reserveCapacity(1 << 17)
    singles.reserveCapacity(1 << 15)
  }

  mutating func add(_ runs: SyllableRuns, of document: Int, in part: SearchBlock.Part) {
    var before = -1
    runs.read { distinct in
      numbers.removeAll(keepingCapacity: true)
      for syllable in distinct {
        guard let number = dictionary.number(of: syllable) else {
          numbers.append(.max)
          continue
        }
        numbers.append(UInt32(truncatingIfNeeded: number))
        singles.append(SearchBlock.Record(what: UInt64(number), document: document, part: part).packed)
      }
    } _: { local in
      guard local >= 0, numbers[local] != .max else {
        before = -1
        return
      }
      let number = Int(numbers[local])
      if before >= 0 {
        let file = dictionary.file(ofPair: before, number)
        files.append(UInt16(truncatingIfNeeded: file))
        counts[file + 1] += 1
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
      for (pair, file) in zip(pairs, files) {
        room[Int(next[Int(file)])] = pair
        next[Int(file)] += 1
      }
      used = pairs.count
    }
    return (sorted, starts)
  }
}
