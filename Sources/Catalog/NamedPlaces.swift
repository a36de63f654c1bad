import Diagnostics
import Vietnamese

/// Where the file of a story that hides the name of whom it is about has that name all the same.
///
/// It is read off the file as it is written, so that it can be marked there; whether readers would see it, and so
/// whether the name is given away at all, `LinkCheck` says.
struct NamedPlaces: Sendable {
  /// The full name, but for the key that holds it.
  private(set) var full: [Place] = []
  /// The given name of a minor behind a form of address, as written.
  private(set) var called: [Placed<String>] = []

  /// Nowhere.
  init() {}

  /// Looks for the name of whom `story` is about in `source`, the file with its text at `body`.
  init(of story: Story, in source: UnsafeBufferPointer<UInt8>, body: Range<Int>, file: FileNumber) {
    guard !story.showsName, let words = WrittenWord.all(in: source, body: body) else { return }
    let holder = story.subject.name.place.range
    if let name = spokenNames(story.subject.name.value).min(by: { $0.utf8.count < $1.utf8.count }) {
      let wanted = name.split(separator: " ").map(String.init)
      for start in words.indices.dropLast(wanted.count - 1) {
        let found = words[start..<start + wanted.count]
        guard found.map(\.spoken) == wanted, let last = found.last else { continue }
        let range = words[start].range.lowerBound..<last.range.upperBound
        let isSortKey = start > 0 && words[start - 1].text == "sortAs"
        if !range.overlaps(holder), !isSortKey { full.append(Place(file, range)) }
      }
    }
    guard story.subject.minor, let given = PersonName(story.subject.name.value)?.given, !given.contains(".") else {
      return
    }
    let called = oldTonePlace(given)
    for (form, name) in zip(words, words.dropFirst()) where name.text == called && name.followsAtOnce {
      guard minorsForms.contains(form.spoken) else { continue }
      let range = form.range.lowerBound..<name.range.upperBound
      if range.overlaps(holder) { continue }
      self.called.append(Placed(String(decoding: source[range], as: UTF8.self), at: Place(file, range)))
    }
  }
}

/// A word of a file, and where it stands.
private struct WrittenWord {
  let range: Range<Int>
  /// The word, the tone in the old place.
  let text: String
  /// That in lower case.
  let spoken: String
  /// Whether nothing but blanks and marks of emphasis stand before it.
  let followsAtOnce: Bool

  /// The words of `source` but for the comments above `body`; nil where it is not UTF-8.
  static func all(in source: UnsafeBufferPointer<UInt8>, body: Range<Int>) -> [WrittenWord]? {
    guard let text = String(validating: source, as: UTF8.self) else { return nil }
    var words: [WrittenWord] = []
    var word = String.UnicodeScalarView()
    var at = 0
    var isComment = false
    var isLineBegun = false
    var followsAtOnce = false
    func endWord() {
      if word.isEmpty { return }
      let text = oldTonePlace(String(word))
      let length = word.reduce(0) { $0 + UTF8.width($1) }
      words.append(
        WrittenWord(
          range: at - length..<at, text: text, spoken: text.lowercased(), followsAtOnce: followsAtOnce))
      word.removeAll()
      followsAtOnce = true
    }
    for scalar in text.unicodeScalars {
      if !isLineBegun, scalar == "#", at < body.lowerBound { isComment = true }
      if isWordScalar(scalar), !isComment {
        word.append(scalar)
      } else {
        endWord()
        if !" \u{A0}\n\r*_".unicodeScalars.contains(scalar) { followsAtOnce = false }
      }
      if scalar == "\n" || scalar == "\r" {
        (isComment, isLineBegun) = (false, false)
      } else if scalar != " " {
        isLineBegun = true
      }
      at += UTF8.width(scalar)
    }
    endWord()
    return words
  }
}

/// Forms of address for those who are not grown up.
private let minorsForms: Set<String> = ["em", "cháu", "bé", "bạn", "anh", "chị", "cậu"]
