/// A name as one compares spellings of it: its syllables in lower case, the tone in the old place, y for i where both
/// are written (DOMAIN: open syllables after h k l m qu s t, or alone).
///
///     let name = NameSpelling("Lý Thị Mỹ")
///     name.mayBe(NameSpelling("Lí Thị Mĩ"))   // true: i for y
///     name.mayBe(NameSpelling("Ly Thi My"))   // true: marks lost
///     name.mayBe(NameSpelling("Lý-Thị Mỹ"))   // true: a hyphen
///     name.mayBe(NameSpelling("Lý Thị Mỵ"))   // false: another name
public struct NameSpelling: Sendable {
  private let syllables: [String]
  /// The same for all spellings that may be one name: its letters alone, without marks.
  public let skeleton: String

  /// The spelling of `name`, which has no form of address.
  public init(_ name: String) {
    let words = oldTonePlace(name).lowercased().split { $0.isWhitespace || ScalarRole.isSeparator($0) }
    syllables = words.map { Self.withY(String($0)) }.filter { !$0.isEmpty }
    skeleton = syllables.map { fold($0) }.joined()
  }

  /// Whether `self` and `other` differ only by i and y, by hyphens and spaces, or by marks that one of them has lost.
  public func mayBe(_ other: Self) -> Bool {
    skeleton == other.skeleton
      && (syllables.joined() == other.syllables.joined() || hasLostMarks(of: other) || other.hasLostMarks(of: self))
  }

  /// Whether the one thing that tells the names apart is a mark on the last syllable. Such names may well be those of two
  /// people: Hoa and Hòa.
  public func differsByLastMarkAlone(from other: Self) -> Bool {
    syllables.count == other.syllables.count && syllables.last != other.syllables.last
      && syllables.dropLast() == other.syllables.dropLast()
  }

  /// Whether each syllable is the other's, or what is left of it without its marks.
  private func hasLostMarks(of other: Self) -> Bool {
    guard syllables.count == other.syllables.count else { return syllables.joined() == skeleton }
    return zip(syllables, other.syllables).allSatisfy { $0 == $1 || $0 == fold($0) }
  }

  private static func withY(_ syllable: String) -> String {
    var letters = Array(syllable.unicodeScalars.filter { ScalarRole($0.value) != .apostrophe })
    guard let last = letters.last, var vowel = Alphabet.letter(last.value), vowel.isOnBase("i"),
      let y = Alphabet.letter(0x79), onsetsOfBoth.contains(String(String.UnicodeScalarView(letters.dropLast())))
    else { return String(String.UnicodeScalarView(letters)) }
    vowel.rank = y.rank
    if let scalar = Unicode.Scalar(vowel.scalar) { letters[letters.count - 1] = scalar }
    return String(String.UnicodeScalarView(letters))
  }

  private static let onsetsOfBoth: Set<String> = ["", "h", "k", "l", "m", "qu", "s", "t"]
}

extension ScalarRole {
  /// Whether a character parts syllables.
  fileprivate static func isSeparator(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { ScalarRole($0.value) } == .separator
  }
}
