import Vietnamese

/// A name as the register needs it: taken apart once, by the worker that reads its file, for thousands of names take
/// longer than all else that is linked.
struct NameReading: Sendable {
  /// The parts of the name; nil for a collective's or household's, and where there is no letter.
  let person: PersonName?
  /// The name without forms of address, as the parts of it run in lists.
  let plain: String
  /// That, as names are compared.
  let compared: ByteText
  /// The letters of it without marks, the same for all spellings that may be one name.
  let skeleton: ByteText
  /// The name, normalised.
  let normal: String
  /// Where it stands in official lists: by given name, family name and middle name, others by the whole.
  let key: CollationKey
  /// The letter under which lists file it.
  let initial: Initial

  /// Of no name.
  static let empty = NameReading(.collective, "")

  /// The reading of `name`, which is one of a `kind`.
  init(_ kind: Subject.Kind, _ name: String) {
    person = kind == .individual ? PersonName(name) : nil
    plain = person?.inLists ?? name
    compared = ByteText(comparedName(plain))
    skeleton = ByteText(NameSpelling(plain).skeleton)
    normal = normalised(name)
    key = person?.sortKey ?? CollationKey(name)
    initial = Initial(of: person?.given ?? name)
  }

  /// Whether a word of the name is an initial: V.T.D., em H.
  var hasInitials: Bool { person?.inLists.utf8.contains(UInt8(ascii: ".")) ?? true }
}

/// One whom a story honours by name.
final class NamedSubject: Sendable {
  /// A person, a collective or a household.
  let kind: Subject.Kind
  /// The name, where it is written.
  let name: Placed<String>
  /// The name taken apart.
  let reading: NameReading
  /// The name as lists order it, where it is written.
  let sortAs: String
  /// The agency.
  let agency: ID<Agency>
  /// Awards from outside the bloc.
  let awards: [OutsideAward]

  /// Whom `story` is about; nil where it shows no name, or one by which nobody can be told from another: initials, or
  /// a single word.
  init?(_ story: Story) {
    guard story.showsName, let agency = story.agency?.id else { return nil }
    let subject = story.subject
    reading = NameReading(subject.kind, subject.name.value)
    if subject.kind == .individual, reading.person?.family == nil || reading.hasInitials { return nil }
    kind = subject.kind
    name = subject.name
    sortAs = subject.sortAs
    self.agency = agency
    awards = story.awards
  }
}

/// A normalised text that is compared, and hashed, by its bytes: Swift's own way asks the tables of Unicode for each
/// letter with a mark.
struct ByteText: Hashable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (a: Self, b: Self) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
