/// Text made ready for whoever reads it at a microphone: the commune's loudspeaker, above all.
///
///     var speech = SpokenText(rules)
///     speech.add("UBND xã giao 15% chỉ tiêu ngày 12/4/2023")
///     speech.endSentence()
///     // "Ủy ban nhân dân xã giao 15 phần trăm chỉ tiêu ngày 12 tháng 4 năm 2023."
///
/// Abbreviations, dates, large numbers, times and units are written out; addresses of the web give way to a phrase. A
/// sentence of ``longest`` syllables or more is parted where that changes nothing, else marked with ` / ` where the
/// reader can take a breath. What is no rule's matter stays as it was written.
///
/// What is added comes out in ``bytes``, in which `<`, `>` and `&` never stand: they are signs, and signs are words here.
///
/// - Complexity: O(*n*) in the bytes; a long sentence is read twice.
public struct SpokenText: Sendable {
  /// Sentences stay under so many syllables, where it can be done.
  public static let longest = 25

  /// What has been written, UTF-8.
  public internal(set) var bytes: [UInt8] = []
  /// The syllables of all sentences that have ended, numbers as they are said: 2023 has seven.
  public private(set) var syllables = 0

  let rules: SpokenRules
  /// Where the sentence at hand begins.
  var start = 0
  /// How many gaps between syllables it has so far.
  var gaps = 0
  /// Where the last date ended: a bare day and month after it is one too.
  var endOfDate = -100
  /// Whether the text added last ended in a full stop that may end the sentence.
  var mayHaveEnded = false
  private var notes = LongSentence.Notes()

  /// Nothing said yet.
  public init(_ rules: SpokenRules) { self.rules = rules }

  /// Makes room for a text of `count` bytes.
  public mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  /// Adds `text`.
  public mutating func add(_ text: String) {
    withBytes(of: text) { text in
      var at = 0
      while true {
        at = add(text, from: at)
        guard at < text.count else { return }
        add(sign: text[at])
        at += 1
      }
    }
  }

  /// Adds the bytes of `text` from `from` to the first `<` or `&`, which begin markup where there is some; returns where
  /// that stands, or the end.
  public mutating func add(_ text: UnsafeBufferPointer<UInt8>, from: Int) -> Int {
    var clean = from  // the start of the run not yet copied
    var at = from
    if mayHaveEnded, at < text.count {
      mayHaveEnded = false
      if isSpace(text[at]), !(at + 1 < text.count && isLowerCase(at: at + 1, in: text)) { finish() }
    }
    while at < text.count {
      let byteClass = spokenClasses.utf8Start[Int(text[at])]
      gaps &+= Int(byteClass & 1)
      at &+= 1
      guard byteClass & 2 != 0 else { continue }
      if text[at - 1] == UInt8(ascii: "<") || text[at - 1] == UInt8(ascii: "&") {
        appendRun(clean..<at - 1, of: text, to: &bytes)
        return at - 1
      }
      guard let end = say(in: text, at: at - 1, after: clean) else { continue }
      clean = end
      at = end
    }
    appendRun(clean..<text.count, of: text, to: &bytes)
    return text.count
  }

  /// Adds `sign` as what it is called.
  public mutating func add(sign: UInt8) {
    switch sign {
    case UInt8(ascii: "&"): write(word: "và")
    case UInt8(ascii: "<"): write(word: "nhỏ hơn")
    case UInt8(ascii: ">"): write(word: "lớn hơn")
    case UInt8(ascii: "%"): write(word: "phần trăm")
    default: bytes.append(sign)
    }
  }

  /// Ends the sentence at hand, with a full stop where it has no end of its own.
  public mutating func endSentence() {
    mayHaveEnded = false
    while bytes.count > start, isSpace(bytes[bytes.count - 1]) { bytes.removeLast() }
    guard bytes.count > start else { return gaps = 0 }
    switch bytes[bytes.count - 1] {
    case UInt8(ascii: ","), UInt8(ascii: ";"): bytes[bytes.count - 1] = UInt8(ascii: ".")
    case UInt8(ascii: ":"): break
    default: if !endsInStop { bytes.append(UInt8(ascii: ".")) }
    }
    finish()
  }

  /// Writes `markup` as it is; between sentences only.
  public mutating func write(markup: StaticString) {
    precondition(bytes.count == start, "markup within a sentence")
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    start = bytes.count
  }

  /// Takes back the last `count` bytes of markup; between sentences only.
  public mutating func removeMarkup(_ count: Int) {
    precondition(bytes.count == start && count <= start, "markup within a sentence")
    bytes.removeLast(count)
    start = bytes.count
  }

  /// Writes `note`, which is for the reader and not said: it counts no time. Between sentences only.
  public mutating func writeNote(_ note: String) {
    let said = syllables
    add(note)
    endSentence()
    syllables = said
  }

  // MARK: Sentences

  /// Settles the sentence at hand and begins a new one.
  mutating func finish() {
    if gaps + 1 >= Self.longest {
      syllables += bytes.withUnsafeBufferPointer { bytes in
        var sentence = LongSentence(UnsafeBufferPointer(rebasing: bytes[start...]), &notes)
        if sentence.syllables >= Self.longest { sentence.part() }
        notes = sentence.notes
        return sentence.syllables
      }
      if !notes.parted.isEmpty { bytes.replaceSubrange(start..., with: notes.parted) }
    } else {
      syllables += gaps + 1
    }
    start = bytes.count
    gaps = 0
  }

  private var endsInStop: Bool {
    var last = bytes.count
    while last > start {
      let before = lengthOfCloser(before: last)
      if before == 0 { break }
      last -= before
    }
    guard last > start else { return true }
    switch bytes[last - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    default: return last - start >= 3 && bytes[last - 1] == 0xA6 && bytes[last - 2] == 0x80 && bytes[last - 3] == 0xE2
    }
  }

  /// How many bytes the quote or bracket before `end` takes that closes something; 0 where there is none.
  private func lengthOfCloser(before end: Int) -> Int {
    switch bytes[end - 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): return 1
    case 0x99, 0x9D: return end - start >= 3 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80 ? 3 : 0
    default: return 0
    }
  }

  // MARK: Writing

  /// Writes `text`, a part of the sentence, and counts the gaps in it.
  mutating func write(_ text: some Sequence<UInt8>) {
    for byte in text {
      if byte == 0x20 { gaps += 1 }
      bytes.append(byte)
    }
  }

  /// Writes `word` with a space before it, unless one is there.
  mutating func write(word: String) {
    if bytes.count > start, !isSpace(bytes[bytes.count - 1]) { write(" ".utf8) }
    write(word.utf8)
  }

  /// Writes the digits `digits`, said one after the other or as a number.
  mutating func write(digits: some Collection<UInt8>) {
    bytes.append(contentsOf: digits)
    gaps += saidDigits(digits.count) - 1
  }
}

/// What a text needs to be said well besides the rules of the language.
public struct SpokenRules: Sendable {
  /// What each abbreviation stands for, by what is written.
  let abbreviations: [String: [UInt8]]
  /// What is said instead of an address of the web or of mail.
  let address: [UInt8]
  /// The most bytes that an abbreviation takes as HTML, where & is an entity.
  let longest: Int

  /// The usual abbreviations, then `abbreviations` over them; `address` is said where the text has an address.
  public init(abbreviations: [String: String] = [:], address: String) {
    let all = Abbreviations.usual.merging(abbreviations) { _, own in own }
    self.abbreviations = all.mapValues { Array($0.utf8) }
    self.address = Array(address.utf8)
    longest = all.keys.map { $0.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "&") ? 5 : 1) } }.max() ?? 0
  }
}

/// How many syllables a run of `count` digits has when it is said: năm; hai mươi lăm; hai nghìn không trăm hai mươi ba.
func saidDigits(_ count: Int) -> Int { max(1, 2 * count - 1) }

@inline(__always)
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

/// For each byte the sum of: 1, it parts syllables; 2, it needs a closer look. Those are `! % & . / : < > ? @`, digits,
/// capitals, line ends, and the lead bytes of Đ, of no-break spaces and of the signs of general punctuation.
private let spokenClasses: StaticString = """
  00000000022002000000000000000000\
  12000220000000222222222222202022\
  22222222222222222222222222200000\
  00000000000000000000000000000000\
  00000000000000000000000000000000\
  00000000000000000000000000000000\
  00202000000000000000000000000000\
  00200000000000000000000000000000
  """
