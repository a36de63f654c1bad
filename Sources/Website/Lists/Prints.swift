import Catalog
import Vietnamese

/// The block prints that stand where a story has no portrait to show: the theme's files in the folders of `assets/art/`.
///
/// A site adds its own by putting more files of 240 × 300 into the same folders of its `templates/`.
struct Prints: Sendable {
  /// What a print shows, and the folder it stands in.
  enum Subject: String, CaseIterable, Sendable {
    /// A woman's head.
    case woman = "nu"
    /// A man's head.
    case man = "nam"
    /// An object or a landscape: for whoever may not be pictured, and where nothing says whether it is a man or a woman.
    case scene = "canh"
    case collective = "tap-the"
    case household = "ho-gia-dinh"
  }

  private var addresses: [Subject: [String]] = [:]

  /// The prints among `assets`, in the order of their paths.
  init(among assets: Assets) {
    for subject in Subject.allCases {
      let folder = "assets/art/\(subject.rawValue)/"
      addresses[subject] = assets.files.lazy.map(\.path).filter { $0.hasPrefix(folder) }.map { urlPath($0) }
    }
  }

  /// The print of `subject` for the entry at `path`: the same in every build, and whatever else is published.
  /// - Parameter caption: that it is a print, so that nobody takes it for the likeness of the one it stands in for.
  func picture(of subject: Subject, for path: String, caption: String) -> Picture {
    let choice = addresses[subject] ?? []
    // FNV-1a: Swift's own hashes differ from run to run.
    let sum = path.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    let address = choice.isEmpty ? "assets/art/mac-dinh.svg" : choice[Int(sum % UInt64(choice.count))]
    return Picture(address: address, width: 240, height: 300, alternative: "", caption: caption)
  }

  /// What stands in for the portrait of the one `story` is about.
  ///
  /// Nobody's sex is guessed from a name. It is known only where the writer calls the person by it in `texts` ("Chị
  /// Dính", "anh Páo"), and a head is shown only of somebody who may be pictured.
  static func subject(of story: Story, called texts: [String]) -> Subject {
    switch story.subject.kind {
    case .collective: return .collective
    case .household: return .household
    case .individual:
      guard story.showsPortrait, let name = PersonName(story.subject.name.value) else { return .scene }
      return texts.lazy.compactMap { form(of: name, in: $0) }.first ?? .scene
    }
  }

  private static let forms: [String: Subject] = [
    "chị": .woman, "bà": .woman, "cô": .woman, "anh": .man, "ông": .man, "chú": .man,
  ]

  /// The form of address that stands before `name` in `text`: before the given name, or before the name in full.
  private static func form(of name: PersonName, in text: String) -> Subject? {
    let words = normalised(text).split { !$0.isLetter && $0 != "'" }
    for (number, word) in words.enumerated().dropLast() {
      guard let subject = forms[word.lowercased()] else { continue }
      let next = words[number + 1]
      if next == name.given
        || name.family.map({ next == $0 }) == true && words[number...].contains(Substring(name.given))
      {
        return subject
      }
    }
    return nil
  }
}
