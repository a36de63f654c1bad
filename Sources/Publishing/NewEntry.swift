import Catalog
import Diagnostics
import Glibc
import Vietnamese

/// Which entry is to be begun.
public struct NewEntry: Sendable {
  /// The site's folder.
  public var site: String
  /// The kind of entry.
  public var kind: EntryKind
  /// Its title, however it was typed.
  public var title: String
  /// The agency's id; nil where the site has but one.
  public var agency: String?
  /// The day it bears; nil for today.
  public var day: Day?
  /// The name of its file, where the title's own slug is not wanted.
  public var name: String?
  /// The language of the comments; nil for the site's.
  public var language: Language?

  /// Who wrote it, where that is known.
  public var author: String?
  /// Its text, where there is one already, with its pictures in the folder that is handed in; nil for none yet.
  public var body: (@Sendable (_ pictures: String) -> String)?
  /// The pictures of the text: names without folders, and their bytes.
  public var pictures: [(name: String, bytes: [UInt8])] = []

  /// An entry of `kind` called `title` in the site `site`.
  public init(_ kind: EntryKind, title: String, site: String) {
    self.kind = kind
    self.title = title
    self.site = site
  }
}

/// What came of it.
public enum BegunEntry: Sendable {
  /// The path of its file, from where the site's folder is named; the language of the site; the day that it bears.
  case written(path: String, language: Language, day: Day)
  /// No path can be made of this title or name.
  case noSlug
  /// The agency has to be named: one of these.
  case agencyWanted(among: [String])
  /// The site has no agency with that id, but these.
  case unknownAgency(allowed: [String], nearest: String?)
  /// The site has no agency yet.
  case noAgencies
  /// The folder is no site, or the file would have faults: what is wrong, in the file of that path and text.
  case faulty([Diagnostic], path: String, source: [UInt8])
}

/// Writes the file of an entry that is still to be written, as a draft, and makes its folders. No file is written over.
/// - Throws: there is such a file, or the machine refuses.
public func begin(_ entry: NewEntry, in world: World) async throws(PublishingError) -> BegunEntry {
  let files = try SiteFiles.find(entry.site, in: world)
  if files.isNoSite { return .faulty(files.problems, path: "", source: []) }
  let content = try await files.parse(jobs: 1).value
  let site = content.site ?? Site()
  let day = entry.day ?? world.today(offset: site.offset)
  var agency = ""
  if entry.kind != .page {
    let there = content.agencies.filter { $0.until.map { day <= $0 } ?? true }.map(\.id.id.slug)
    if there.isEmpty { return .noAgencies }
    if let wanted = entry.agency {
      guard there.contains(wanted) else {
        return .unknownAgency(allowed: there, nearest: nearest(to: wanted, among: there))
      }
      agency = wanted
    } else {
      guard there.count == 1 else { return .agencyWanted(among: there) }
      agency = there[0]
    }
  }
  let choices = IDChoices(content, year: day.year)
  let begun = EntryForm(entry.kind, title: entry.title, on: day, agency: agency, choices: choices, name: entry.name)
  guard var form = begun else { return .noSlug }
  let pictures = entry.pictures.isEmpty ? "" : freeFolder(for: form.name, of: entry.site)
  form.author = entry.author
  form.body = entry.body?("/media/" + pictures)
  let source = Array(form.text(in: entry.language ?? site.language).utf8)
  let path = "content/" + form.path
  // A title too long or with a secrecy mark in it: better told now than by the next check.
  let faults = source.withUnsafeBufferPointer { ParsedFile.parse($0, path: form.path, file: FileNumber(0)) }.problems
  if faults.contains(where: { $0.isError && (entry.body == nil || $0.fact.isSecrecyMark) }) {
    return .faulty(faults.filter(\.isError), path: path, source: source)
  }
  let place = entry.site == "." ? path : entry.site + (entry.site.hasSuffix("/") ? "" : "/") + path
  guard access(place, F_OK) != 0 else {
    // An agency has one pact a year.
    let free = entry.kind == .pact ? nil : freeName(for: form.name, beside: place)
    throw .outputRefused(.entryExists(path: place, free: free))
  }
  let number = makeParents(of: place)
  if number != 0 { throw .machine(MachineFailure(.create, place, errno: number)) }
  // The pictures first: an entry never stands without them.
  let folder = entry.site + "/content/media/" + pictures + "/"
  for picture in entry.pictures {
    try writeFile(picture.bytes, to: folder + picture.name, replacing: false, makingFolders: true)
  }
  try writeFile(source, to: place, replacing: false)
  return .written(path: place, language: site.language, day: day)
}

/// A name like `name` that no file beside `path` has.
private func freeName(for name: String, beside path: String) -> String {
  let folder = path.dropLast((name + ".md").utf8.count)
  let free = (2...99).first { access("\(folder)\(name)-\($0).md", F_OK) != 0 }
  return "\(name)-\(free ?? 100)"
}

/// A folder below `content/media` of `site` for the pictures of the entry `name`, which no file has yet.
private func freeFolder(for name: String, of site: String) -> String {
  let names = [name] + (2...99).map { "\(name)-\($0)" }
  return names.first { access("\(site)/content/media/\($0)", F_OK) != 0 } ?? name
}

extension Fact {
  /// Whether a text bears a mark by which it may not be on a site at all, nor in its folder.
  fileprivate var isSecrecyMark: Bool { if case .entry(.secrecyMark) = self { true } else { false } }
}
