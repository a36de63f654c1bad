import Diagnostics
import Vietnamese

/// What is left of an entry that was taken back: where it stood and since when it does no more.
///
/// Nothing that it said is here, so that no page can show it; nor is the reason, which is the office's own. The address
/// stays, though a slug may hold a name: whoever has it knows that much, and nothing leads to it. Where even that is too
/// much, the office removes the file.
public struct WithdrawnEntry: Sendable {
  /// The path below `content/`.
  public let path: String
  /// Its kind.
  public let kind: EntryKind
  /// The folder of its file below `content/`.
  public let folder: String
  /// The last part of its address.
  public let slug: String
  /// The year of its address: of its date, or of its pact.
  public let year: Int
  /// Addresses it had before, as written.
  public let aliases: [Placed<String>]
  /// The day on which it was taken back, where that is known.
  public let day: Day?

  init(_ entry: Entry) {
    path = entry.path
    kind = entry.kind
    folder = entry.folder
    slug = entry.slug
    year = entry.pact?.year ?? entry.day.year
    aliases = entry.common.aliases
    day = entry.common.withdrawn?.date
  }
}
