/// A sentence that is too long for one breath.
///
/// It is parted at semicolons, then before conjunctions that can begin a sentence, and only as far as needed; what is
/// still too long gets marks, ` / `, at commas, else before small words, where a reader can take a breath. Quotes and
/// brackets are never parted, and nothing is left out.
struct LongSentence {
  /// What is noted of a sentence, kept from one to the next so that it need not be allocated anew.
  struct Notes: Sendable {
    fileprivate var words: [Word] = []
    fileprivate var edits: [Edit] = []
    /// The sentence in parts.
    var parted: [UInt8] = []
  }

  fileprivate struct Word {
    let start, end: Int32
    /// The syllables from the beginning of the sentence to its end.
    let sum: Int32
    /// Whether it ends within quotes or brackets.
    let isInside: Bool
  }

  fileprivate enum Edit {
    /// A breath after the word of this number.
    case breath(Int)
    /// The end of a sentence after it.
    case stop(Int)
  }

  /// A part has at least so many syllables: shorter ones sound like slips.
  private static let shortest = 6

  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var notes = Notes()

  /// How many syllables it has.
  var syllables: Int { notes.words.last.map { Int($0.sum) } ?? 0 }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ room: inout Notes) {
    self.bytes = bytes
    swap(&notes, &room)
    notes.words.removeAll(keepingCapacity: true)
    notes.edits.removeAll(keepingCapacity: true)
    notes.parted.removeAll(keepingCapacity: true)
    var (start, sum, digits, said, depth) = (0, 0, 0, 0, 0)
    for index in 0...bytes.count {
      let byte = index < bytes.count ? bytes[index] : 0x20
      if byte > 0x39, byte != 0xE2 { continue }  // nearly all
      if byte &- 0x30 < 10 {
        if index == start || bytes[index - 1] &- 0x30 >= 10 { digits = 0 }
        digits += 1
        said += digits == 1 ? 1 : 2  // as saidDigits has it
        continue
      }
      switch byte {
      case 0x20:
        if index > start {
          sum += said > 0 ? said : isSign(start..<index) ? 0 : 1
          notes.words.append(Word(start: Int32(start), end: Int32(index), sum: Int32(sum), isInside: depth > 0))
        }
        (start, said) = (index + 1, 0)
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      case 0xE2:
        guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { break }
        if bytes[index + 2] == 0x9C { depth += 1 }
        if bytes[index + 2] == 0x9D { depth = max(0, depth - 1) }
      default: break
      }
    }
  }

  /// Whether a word is a sign alone, such as a dash.
  private func isSign(_ word: Range<Int>) -> Bool {
    word.count == 1 && !isLetter(bytes[word.lowerBound]) || word.count == 3 && bytes[word.lowerBound] == 0xE2
  }

  /// Parts the sentence, into ``Notes/parted``.
  mutating func part() {
    var begin = 0
    for index in notes.words.indices.dropLast() where last(index) == UInt8(ascii: ";") && !notes.words[index].isInside {
      part(begin...index)
      notes.edits.append(.stop(index))
      begin = index + 1
    }
    if begin < notes.words.count { part(begin...(notes.words.count - 1)) }
    var done = 0
    for edit in notes.edits {
      switch edit {
      case .breath(let word):
        appendRun(done..<range(word).upperBound, of: bytes, to: &notes.parted)
        notes.parted += " /".utf8
        done = range(word).upperBound
      case .stop(let word):
        // A part may be a single sign, which has been written as the first letter of its part.
        appendRun(done..<max(done, range(word).upperBound - 1), of: bytes, to: &notes.parted)
        notes.parted += ". ".utf8
        let first = range(word + 1).lowerBound
        done = first + decodedScalar(in: bytes, at: first).length
        notes.parted += capitalised(bytes[first..<done])
      }
    }
    appendRun(done..<bytes.count, of: bytes, to: &notes.parted)
  }

  /// Parts the words `range` before conjunctions, as far as needed, and marks breaths in what is left too long.
  private mutating func part(_ range: ClosedRange<Int>) {
    var begin = range.lowerBound
    while count(begin...range.upperBound) >= SpokenText.longest,
      let end = lastOfFirstPart(begin...range.upperBound), !opensSubclause(begin)
    {
      markBreaths(in: begin...end)
      notes.edits.append(.stop(end))
      begin = end + 1
    }
    markBreaths(in: begin...range.upperBound)
  }

  /// The word before the conjunction at which to part: the last that leaves a short enough part, else the first.
  private func lastOfFirstPart(_ range: ClosedRange<Int>) -> Int? {
    var found: Int?
    for index in range.dropLast() where last(index) == UInt8(ascii: ",") && !notes.words[index].isInside {
      let sum = count(range.lowerBound...index)
      guard sum >= Self.shortest, count(index + 1...range.upperBound) >= Self.shortest, isConjunction(at: index + 1)
      else { continue }
      if sum >= SpokenText.longest { return found ?? index }
      found = index
    }
    return found
  }

  /// Marks breaths so that no run is as long as ``SpokenText/longest``: at commas, colons and dashes, where there is none
  /// before a small word.
  private mutating func markBreaths(in range: ClosedRange<Int>) {
    guard count(range) >= SpokenText.longest else { return }
    var begin = range.lowerBound
    var strong: Int?
    var weak: Int?  // the last word that a small word follows
    for index in range.dropLast() {
      if canBreathe(after: index, from: begin, to: range.upperBound) {
        if isPause(index) { strong = index }
        if Self.beforeBreaths.contains(key(index + 1)) { weak = index }
      }
      guard count(begin...(index + 1)) >= SpokenText.longest, let place = strong ?? weak else { continue }
      notes.edits.append(.breath(place))
      begin = place + 1
      strong = nil
      // One that stands behind the breath may do for the next.
      if let last = weak, last < begin || count(begin...last) < Self.shortest { weak = nil }
    }
  }

  private func canBreathe(after index: Int, from begin: Int, to end: Int) -> Bool {
    count(begin...index) >= Self.shortest && count(index + 1...end) >= Self.shortest - 2
  }

  // MARK: Words

  /// Conjunctions that can begin a sentence as well as a clause.
  private static let conjunctions: Set<String> = [
    "nhưng", "song", "còn", "đồng thời", "tuy nhiên", "do đó", "do vậy", "vì vậy", "vì thế", "bởi vậy", "bởi thế",
    "nhờ đó", "nhờ vậy", "từ đó", "qua đó", "sau đó", "trong đó", "ngoài ra", "bên cạnh", "cùng với",
  ]
  /// Words that open a clause to which a second one must follow in the same sentence.
  private static let subordinators: Set<String> = [
    "nếu", "khi", "vì", "do", "tuy", "dù", "mặc", "bởi", "nhờ", "hễ", "giá", "không", "chẳng", "để",
  ]
  /// Small words before which a breath can be taken.
  private static let beforeBreaths: [UInt64] = [
    "và", "để", "nhằm", "với", "cho", "trong", "theo", "tại", "khi", "mà", "do", "vì", "từ", "về", "hoặc", "nhưng",
  ].map { packed($0.utf8) }
  private static let firstOfConjunctions: [UInt64] = conjunctions.map { packed($0.utf8.prefix { $0 != 0x20 }) }

  /// The bytes of a short word as one number; 0 for a longer one.
  private func key(_ index: Int) -> UInt64 {
    let word = bytes[range(index)]
    return word.count > 8 ? 0 : Self.packed(word)
  }

  private static func packed(_ word: some Sequence<UInt8>) -> UInt64 { word.reduce(0) { $0 << 8 | UInt64($1) } }

  private func isConjunction(at index: Int) -> Bool {
    guard Self.firstOfConjunctions.contains(key(index)) || isPause(index) else { return false }
    let one = text(index)
    if Self.conjunctions.contains(one) { return true }
    return index + 1 < notes.words.count && Self.conjunctions.contains(one + " " + text(index + 1))
  }

  private func opensSubclause(_ index: Int) -> Bool { Self.subordinators.contains(text(index).lowercased()) }

  /// A word without what stands at its end.
  private func text(_ index: Int) -> String {
    let word = bytes[range(index)]
    return String(decoding: isPause(index) ? word.dropLast() : word, as: UTF8.self)
  }

  private func range(_ index: Int) -> Range<Int> { Int(notes.words[index].start)..<Int(notes.words[index].end) }

  private func last(_ index: Int) -> UInt8 { bytes[Int(notes.words[index].end) - 1] }

  /// Whether a comma, semicolon or colon ends the word, or it is a dash; a plain hyphen stands within names, such as
  /// Hội đồng Thi đua - Khen thưởng.
  private func isPause(_ index: Int) -> Bool {
    switch last(index) {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): true
    case 0x93, 0x94: range(index).count == 3 && bytes[range(index).lowerBound] == 0xE2
    default: false
    }
  }

  private func count(_ range: ClosedRange<Int>) -> Int {
    Int(notes.words[range.upperBound].sum - (range.lowerBound > 0 ? notes.words[range.lowerBound - 1].sum : 0))
  }
}
