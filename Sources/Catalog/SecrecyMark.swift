import Glibc
import Vietnamese

/// The marks of state secrets (Law 29/2018/QH14 on Protection of State Secrets, article 8): mật, tối mật, tuyệt mật. A
/// text that bears one has no place on a site, in neither edition.
///
///     SecrecyMark.word(in: "12-TB/KTĐ (TỐI MẬT)")   // "tối mật"
///     SecrecyMark.stamp(on: "[MẬT] Kế hoạch")       // "mật"
///     SecrecyMark.stamp(on: "Chị Mai lấy mật ong")  // nil
enum SecrecyMark {
  /// The mark that stands in a short field (urgency, a number) as a word, in any case, its letters spaced or not.
  static func word(in text: String) -> String? {
    guard mayBear(text) else { return nil }
    let words = words(of: text)
    return words.indices.lazy.compactMap { place in
      mark(words[place...].prefix(2)) ?? mark(words[place..<place + 1])
    }.first
  }

  /// The mark that stands on a title as a stamp does: alone, in brackets, or set off at the beginning or the end.
  ///
  /// The word mật is honey, too, and half of bí mật: set off without brackets it must be in capitals.
  static func stamp(on title: String) -> String? {
    guard mayBear(title) else { return nil }
    let text = normalised(title)
    if let mark = whole(text[...]) { return mark }
    for part in text.split(whereSeparator: { "([{".contains($0) }).dropFirst(startsWithBracket(text) ? 0 : 1) {
      let inside = part.prefix { !")]}".contains($0) }
      if let mark = mark(words(of: String(inside))[...]) ?? labelled(inside) { return mark }
    }
    let parts = text.split { ":-–—|/,;.".contains($0) }
    return parts.first.flatMap { whole($0) } ?? parts.last.flatMap { whole($0) }
  }

  /// Where a line of `source` within `body` is nothing but a mark, with whatever Markdown stands around it.
  static func line(
    of source: UnsafeBufferPointer<UInt8>, in body: Range<Int>
  ) -> (mark: String, range: Range<Int>)? {
    guard let base = source.baseAddress else { return nil }
    var start = body.lowerBound
    while start < body.upperBound {
      let end =
        memchr(base + start, 0x0A, body.upperBound - start).map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
        ?? body.upperBound
      // A stamp is short, so that most of a text is only leapt over.
      if end - start < 80 {
        let line = UnsafeBufferPointer(rebasing: source[start..<end])
        if mayBear(line) {
          let text = String(decoding: line, as: UTF8.self)
          if let mark = whole(normalised(text)[...]) { return (mark, start..<end) }
        }
      }
      start = end + 1
    }
    return nil
  }

  /// The mark that `text` is, punctuation aside: “mật” in capitals, the others in any case, or behind “độ mật”.
  private static func whole(_ text: Substring) -> String? {
    guard let mark = mark(words(of: String(text))[...]) else { return labelled(text) }
    return mark == "mật" && text.contains(where: \.isLowercase) ? nil : mark
  }

  /// The mark behind “độ mật”.
  private static func labelled(_ text: Substring) -> String? {
    let words = words(of: String(text))
    guard words.count > 2, words.starts(with: ["độ", "mật"]) else { return nil }
    return mark(words.dropFirst(2))
  }

  private static func mark(_ words: ArraySlice<String>) -> String? {
    switch words.joined() {
    case "mật": "mật"
    case "tốimật": "tối mật"
    case "tuyệtmật": "tuyệt mật"
    default: nil
    }
  }

  /// The words of `text` in lower case; letters that stand apart are one word (T U Y Ệ T).
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var isSpaced = false
    for word in normalised(text).lowercased().split(whereSeparator: { !$0.isLetter }) {
      let isLetter = word.count == 1
      if isLetter, isSpaced, let last = words.indices.last {
        words[last] += word
      } else {
        words.append(String(word))
      }
      isSpaced = isLetter
    }
    return words
  }

  private static func startsWithBracket(_ text: String) -> Bool { text.first.map { "([{".contains($0) } ?? false }

  private static func mayBear(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { mayBear($0) }
  }

  /// Whether there is an ậ behind an m, or one that is not composed: few texts have either, and all others are done
  /// with here.
  private static func mayBear(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in text.indices.dropFirst() {
      switch text[index] {
      case 0xAC, 0xAD: if text[index - 1] == 0xBA, index > 2, followsM(text[..<(index - 2)]) { return true }
      // The dot below, or the circumflex, by itself.
      case 0xA3, 0x82: if text[index - 1] == 0xCC { return true }
      default: continue
      }
    }
    return false
  }

  /// Whether the last letter of `text` may be an m; letters may stand apart.
  private static func followsM(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    for byte in text.reversed() {
      switch byte {
      case UInt8(ascii: "m"), UInt8(ascii: "M"): return true
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): return false
      // A letter, or a blank of a word processor's.
      case 0x80...: return true
      default: continue
      }
    }
    return false
  }
}

extension ValueType where Value == String {
  /// A title of at most `max` characters that bears no secrecy mark as a stamp.
  static func heading(max: Int) -> Self { text(max: max).refusing { SecrecyMark.stamp(on: $0) } }

  /// A document's number of at most 100 characters without a secrecy mark.
  static var documentNumber: Self { text(max: 100).refusing { SecrecyMark.word(in: $0) } }

  /// The same text, reported where `mark` finds a secrecy mark in it.
  private func refusing(_ mark: @escaping @Sendable (String) -> String?) -> Self {
    Self(shape: shape) { [read] node, reader in
      guard let text = read(node, &reader) else { return nil }
      if let mark = mark(text) { reader.state(.secrecyMark(mark), at: node.place) }
      return text
    }
  }
}
