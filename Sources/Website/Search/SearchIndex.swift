import Vietnamese

/// The search index of a site: an inverted index in many small files, of which a browser loads the few that a query
/// needs. docs/architecture.md draws the files; `templates/assets/search.js` reads them.
///
///     let words = blocks.map { website.searchWords(in: $0) }     // by workers, side by side
///     let dictionary = SearchDictionary(of: words)
///     let index = SearchIndex(words.map { SearchBlock($0, dictionary) }, dictionary, of: website)
///     for file in index.files { index.write(file, into: &bytes) }  // by workers again
///
/// It promises that its bytes follow from the website alone, however the work was divided, and that all who say where a
/// word stands say the truth: no list holds a document without it.
public struct SearchIndex: Sendable {
  /// A file of the index.
  public struct File: Sendable {
    enum Content {
      /// What every search needs first.
      case root
      /// What a search can be narrowed by.
      case facets
      /// Pairs of neighbouring syllables, by the number of the file.
      case pairs(Int)
      /// Single syllables: a range of their numbers.
      case terms(Range<Int>)
      /// The rows of these documents.
      case rows(Range<Int>)
    }

    /// Where it stands, counted from the site's root.
    public let address: String
    /// The name by which it announces itself when it is loaded.
    let name: String
    let content: Content
  }

  /// The files, in no special order.
  public private(set) var files: [File] = []

  let website: Website
  let dictionary: SearchDictionary
  let blocks: [SearchBlock]
  let documents: [SearchDocument]
  /// For each syllable where its documents begin in ``postings``; one more closes the last.
  let starts: [Int]
  /// Documents with single syllables: 30 bits the document, 2 bits where.
  let postings: [UInt32]
  /// The first letters of each file of single syllables.
  private(set) var firstTerms: [String] = []

  /// How many rows a file holds.
  static let rowsPerFile = 16
  /// About how many bits of single syllables go into a file.
  private static let bitsOfTerms = 48_000

  /// Puts together what the blocks of `website` know.
  public init(_ blocks: [SearchBlock], _ dictionary: SearchDictionary, of website: Website) {
    (self.blocks, self.dictionary, self.website) = (blocks, dictionary, website)
    documents = website.searched
    (starts, postings) = Self.lists(of: blocks, terms: dictionary.syllables.count)
    func add(_ name: String, _ content: File.Content) {
      files.append(File(address: website.searchFile(name), name: name, content: content))
    }
    add("root", .root)
    add("facets", .facets)
    for file in 0..<dictionary.pairFiles { add("p/\(file)", .pairs(file)) }
    for (number, range) in termFiles().enumerated() {
      firstTerms.append(String(decoding: dictionary.syllables[range.lowerBound].letters, as: UTF8.self))
      add("t/\(number)", .terms(range))
    }
    for first in stride(from: 0, to: documents.count, by: Self.rowsPerFile) {
      add("r/\(first / Self.rowsPerFile)", .rows(first..<min(first + Self.rowsPerFile, documents.count)))
    }
  }

  /// For each syllable its documents, ascending, with where it stands in them.
  private static func lists(of blocks: [SearchBlock], terms: Int) -> (starts: [Int], postings: [UInt32]) {
    var starts = [Int](repeating: 0, count: terms + 1)
    for block in blocks {
      for packed in block.singles { starts[Int(SearchBlock.Record(packed: packed).what) + 1] += 1 }
    }
    for term in 0..<terms { starts[term + 1] += starts[term] }
    var next = starts
    let postings = [UInt32](unsafeUninitializedCapacity: starts[terms]) { room, used in
      for block in blocks {
        for packed in block.singles {
          let record = SearchBlock.Record(packed: packed)
          room[next[Int(record.what)]] = record.document << 2 | UInt32(record.part)
          next[Int(record.what)] += 1
        }
      }
      used = starts[terms]
    }
    return (starts, postings)
  }

  /// The syllables of each file of single ones; spellings with the same letters stay together.
  private func termFiles() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var (first, bits) = (0, 0)
    for term in dictionary.syllables.indices {
      let isNewWord = dictionary.bare[term] == UInt32(term)
      if isNewWord, bits > Self.bitsOfTerms {
        ranges.append(first..<term)
        (first, bits) = (term, 0)
      }
      let count = starts[term + 1] - starts[term]
      bits += 40
      if SearchBits.isBitmap(count, of: documents.count) {
        bits += documents.count
      } else if count > 0 {
        bits += count * (SearchBits.riceWidth(count, of: documents.count) + 2)
      }
    }
    if first < dictionary.syllables.count { ranges.append(first..<dictionary.syllables.count) }
    return ranges
  }

  /// Appends the bytes of `file`: a script that hands them to `searchPart`.
  public func write(_ file: File, into bytes: inout [UInt8]) {
    bytes += "searchPart(\"\(file.name)\",".utf8
    switch file.content {
    case .root: writeRoot(into: &bytes)
    case .facets: writeBits(facets(), into: &bytes)
    case .pairs(let number): writeBits(pairs(ofFile: number), into: &bytes)
    case .terms(let range): writeBits(terms(range), into: &bytes)
    case .rows(let range): writeRows(range, into: &bytes)
    }
    bytes += ")\n".utf8
  }

  private func writeBits(_ bits: SearchBits, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    bits.writeBase64(into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}

extension SearchDictionary {
  /// The dictionary of the words of all blocks.
  public init(of words: [SearchWords]) {
    var found = SyllableNumbers(expecting: 1 << 14)
    for block in words {
      for syllable in block.found { _ = found.number(of: syllable) }
    }
    self.init(found, documents: words.reduce(0) { $0 + $1.documents.count })
  }
}

/// The words of neighbouring documents.
public struct SearchWords: Sendable {
  let first: Int
  let documents: [SearchBlock.Words]
  /// Their syllables, each once.
  let found: [Syllable]
}

extension SearchBlock {
  /// Gathers what stands in `words`.
  public init(_ words: SearchWords, _ dictionary: SearchDictionary) {
    self.init(words.documents, first: words.first, dictionary: dictionary)
  }
}

extension Website {
  /// The documents that workers are to take together.
  public var searchBlocks: [Range<Int>] {
    stride(from: 0, to: searched.count, by: 128).map { $0..<min($0 + 128, searched.count) }
  }

  /// The words of the documents in `range`.
  public func searchWords(in range: Range<Int>) -> SearchWords {
    var found = SyllableNumbers(expecting: 1 << 12)
    let documents = range.map { number in
      let words = SearchBlock.Words(searchText(of: searched[number]))
      for (_, runs) in words.parts {
        runs.read { distinct in
          for syllable in distinct { _ = found.number(of: syllable) }
        }
      }
      return words
    }
    return SearchWords(first: range.lowerBound, documents: documents, found: found.syllables)
  }
}
