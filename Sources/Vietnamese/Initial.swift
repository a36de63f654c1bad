/// The letter under which a list files a text: one of the 33 of the Vietnamese alphabet, without its tone.
///
///     Initial(of: "Ánh").letter      // "A"
///     Initial(of: "Ấn").letter       // "Â"
///     Initial(of: "“Đoàn kết”").key  // "dd"
///     Initial(of: "5 xung kích")     // no letter: filed after all of them
///
/// Initials compare as the alphabet runs: a ă â b c d đ e ê … y z.
public struct Initial: Hashable, Comparable, Sendable {
  private let rank: UInt8

  /// The initial of `text`: its first letter, whatever punctuation stands before; none where a digit comes first.
  public init(of text: String) {
    rank = Self.firstRank(in: normalised(text)) ?? Self.none
  }

  /// The letter as a capital; nil for what begins with none.
  public var letter: String? {
    Unicode.Scalar(Alphabet.Letter(rank: rank == Self.none ? 0 : rank, tone: 0, isUpper: true).scalar).flatMap {
      rank == Self.none ? nil : String($0)
    }
  }

  /// The letter as one types it on a keyboard without Vietnamese letters (Telex): a aw aa b c d dd e ee … o oo ow … u uw.
  /// No two letters have one key; nil for what begins with none.
  public var key: String? {
    guard let letter else { return nil }
    let plain = fold(letter)
    return switch letter {
    case "Ă", "Ơ", "Ư": plain + "w"
    case "Â", "Đ", "Ê", "Ô": plain + plain
    default: plain
    }
  }

  /// Whether `left` comes before `right` in the alphabet.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private static let none: UInt8 = 33

  private static func firstRank(in text: String) -> UInt8? {
    for scalar in text.unicodeScalars {
      if let letter = Alphabet.letter(scalar.value) { return letter.rank }
      switch ScalarRole(scalar.value) {
      // Letters that Vietnamese does not write count by their base (ü, ç), as in `CollationKey`.
      case .letter: return Alphabet.letter(Compositions.shared.bareBase(of: scalar.value))?.rank
      case .digit: return nil
      case .mark, .apostrophe, .separator: continue
      }
    }
    return nil
  }
}
