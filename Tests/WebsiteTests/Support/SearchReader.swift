/// Reads the files of a search index back, by what docs/architecture.md says of them and by nothing of the program.
struct SearchReader {
  /// A syllable: its letters without marks, for each letter which of its forms, and the tone.
  struct Spelling: Hashable {
    var letters = ""
    var forms: [Int] = []
    var tone = 0
  }

  /// Where something stands.
  struct Lists: Equatable {
    var documents: [Int] = []
    var titles: [Int] = []
    var names: [Int] = []
  }

  let total: Int
  private var bytes: [UInt8] = []
  private var at = 0

  /// The reader of a file of a site of `total` documents; `text` is the whole script.
  init(_ text: String, total: Int) {
    self.total = total
    // searchPart("p/0","…")
    let data = text.split(separator: "\"").dropFirst(3).first ?? ""
    let digits = data.utf8.map { Int($0) - ($0 < 92 ? 35 : 36) }
    var bits: [Int] = []
    for place in stride(from: 0, to: digits.count - 1, by: 2) {
      let group = digits[place] * 91 + digits[place + 1]
      for place in (0..<13).reversed() { bits.append(group >> place & 1) }
    }
    for place in stride(from: 0, to: bits.count - 7, by: 8) {
      bytes.append(UInt8(bits[place..<place + 8].reduce(0) { $0 * 2 + $1 }))
    }
  }

  mutating func terms() -> [Spelling: Lists] {
    var found: [Spelling: Lists] = [:]
    var before = ""
    for _ in 1..<count() {
      before = before.prefix(read(3)) + letters()
      for _ in 0..<count() {
        let spelling = spelling(of: before)
        found[spelling] = lists()
      }
    }
    return found
  }

  mutating func pairs() -> [[Spelling]: Lists] {
    var found: [[Spelling]: Lists] = [:]
    for _ in 1..<count() {
      let first = letters()
      var before = ""
      for _ in 0..<count() {
        before = before.prefix(read(3)) + letters()
        for _ in 0..<count() {
          let key = [spelling(of: first), spelling(of: before)]
          found[key] = lists()
        }
      }
    }
    return found
  }

  private mutating func bit() -> Int {
    defer { at += 1 }
    return at / 8 < bytes.count ? Int(bytes[at / 8]) >> (7 - at % 8) & 1 : 0
  }

  private mutating func read(_ width: Int) -> Int {
    var value = 0
    for _ in 0..<width { value = value * 2 + bit() }
    return value
  }

  private mutating func count() -> Int {
    var width = 0
    while bit() == 0, width < 20 { width += 1 }
    return 1 << width + read(width)
  }

  private mutating func letters() -> String {
    let letters = Array("0123456789abcdefghijklmnopqrstuvwxyz")
    return String((0..<read(3)).map { _ in letters[read(6) - 1] })
  }

  private mutating func spelling(of letters: String) -> Spelling {
    let counts = letters.map { ["a": 3, "o": 3, "d": 2, "e": 2, "u": 2][$0] ?? 1 }
    let hasVowel = letters.contains { "aeiouy".contains($0) }
    let ways = counts.reduce(hasVowel ? 6 : 1, *)
    var width = 0
    while 1 << width < ways { width += 1 }
    var number = read(width)
    var spelling = Spelling(letters: letters)
    if hasVowel {
      spelling.tone = number % 6
      number /= 6
    }
    for count in counts.reversed() {
      spelling.forms.insert(number % count, at: 0)
      number /= count
    }
    return spelling
  }

  private mutating func lists() -> Lists {
    Lists(documents: list(), titles: bit() == 1 ? list() : [], names: bit() == 1 ? list() : [])
  }

  private mutating func list() -> [Int] {
    let count = count()
    if Double(count) > 0.4 * Double(total) { return (0..<total).filter { _ in bit() == 1 } }
    var rest = 0
    while 2 << rest <= total * 11 / (count * 16) { rest += 1 }
    var documents: [Int] = []
    for _ in 0..<count {
      var gap = 0
      while bit() == 1 { gap += 1 << rest }
      documents.append((documents.last ?? -1) + 1 + gap + read(rest))
    }
    return documents
  }
}
