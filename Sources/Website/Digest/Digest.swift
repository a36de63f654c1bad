/// What is new, due and corrected, as plain text to paste into Zalo or a mail.
///
///     digest.text
///
/// A group without items is left out; a digest without groups says that there is nothing.
struct Digest {
  /// Something told, with its address where that is known.
  struct Item {
    let text: String
    let address: String?
  }

  /// Items under a heading, perhaps apart by kind.
  struct Group {
    let title: String
    let parts: [Part]
  }

  /// Items of one kind; without a name where there is but one.
  struct Part {
    let title: String
    let items: [Item]
  }

  /// Of what, from when to when; whose, for whom.
  let heading: [String]
  let groups: [Group]
  /// What stands where there are no groups.
  let nothing: String

  var text: String {
    var lines = heading
    for group in groups where !group.parts.isEmpty {
      lines += ["", group.title]
      for part in group.parts {
        if !part.title.isEmpty { lines += ["", part.title] }
        for item in part.items {
          lines.append("- " + Self.oneLine(item.text))
          if let address = item.address { lines.append("  " + address) }
        }
      }
    }
    if groups.allSatisfy(\.parts.isEmpty) { lines += ["", nothing] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A text whose line breaks and tabs, which a front matter may hold, would tear the list apart.
  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
