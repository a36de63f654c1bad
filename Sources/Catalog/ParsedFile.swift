import Diagnostics
import Records
import Vietnamese

/// What one file of `content/` says by itself: a function of its path and its bytes.
public enum ParsedFile: Sendable {
  /// The settings.
  case site(Site)
  /// The members of the bloc.
  case agencies([Agency])
  /// The communes that they help.
  case communes([Commune])
  /// The fields of work.
  case fields([WorkField])
  /// The site's own titles and forms of commendation.
  case titles([Title])
  /// A year's plan.
  case plan(Plan)
  /// What a writer wrote.
  case entry(Entry)
  /// An entry whose front matter could not be read. It still exists: links to it are not reported.
  case brokenEntry
  /// A year's table of awards, nominations, scores or reports handed in.
  case ledger(Ledger)
  /// A file that has no place here, or a data file that could not be read.
  case nothing
}

extension ParsedFile {
  /// What the file at `path` below `content/` is for, by its name alone.
  public enum Purpose: Hashable, Sendable {
    /// One of the data files of that name.
    case site, agencies, communes, fields, titles
    /// A year's plan.
    case plan
    /// An entry of this kind.
    case entry(EntryKind)
    /// A picture or another file that entries refer to.
    case ledger
    case media
    /// Something that this version knows but does not show yet.
    /// Nothing: it has no place here.
    case unknown
  }

  /// What the file at `path` below `content/` is for.
  public static func purpose(of path: String) -> Purpose {
    switch path {
    case "site.yml": return .site
    case "agencies.yml": return .agencies
    case "communes.yml": return .communes
    case "fields.yml": return .fields
    case "titles.yml": return .titles
    default: break
    }
    // By bytes: characters cost more here than reading the file does.
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    guard parts.count > 1, let folder = parts.first.flatMap({ String($0) }), let name = parts.last else {
      return .unknown
    }
    let isText = name.suffix(3).elementsEqual(".md".utf8)
    let isOfYear = parts.count == 2 && name.count == 8 && Int(Substring(name.prefix(4))) != nil
    switch folder {
    case "media": return .media
    case "plans" where parts.count == 2 && name.count == 8 && name.suffix(4).elementsEqual(".yml".utf8): return .plan
    case "pacts":
      let isPact = parts.count == 3 && parts[1].count == 4 && Int(Substring(parts[1])) != nil && isText
      return isPact ? .entry(.pact) : .unknown
    case "awards", "nominations", "scores", "reports":
      return isOfYear && name.suffix(4).elementsEqual(".csv".utf8) ? .ledger : .unknown
    default:
      guard isText, let kind = EntryKind.allCases.first(where: { $0.folder == folder }) else { return .unknown }
      return .entry(kind)
    }
  }

  /// Reads the bytes of the file at `path` below `content/`.
  public static func parse(_ source: UnsafeBufferPointer<UInt8>, path: String, file: FileNumber) -> Checked<ParsedFile>
  {
    var parsed = parseWhole(source, path: path, file: file)
    parsed.problems = parsed.problems.withDaysOnce()
    return parsed
  }

  private static func parseWhole(
    _ source: UnsafeBufferPointer<UInt8>, path: String, file: FileNumber
  ) -> Checked<ParsedFile> {
    let purpose = purpose(of: path)
    switch purpose {
    case .media: return Checked(.nothing)
    case .unknown:
      return Checked(.nothing, problems: [Diagnostic(.file(unknownFile(path)), at: Place(file, 0..<0))])
    case .ledger: return parseLedger(source, path: path, file: file)
    default: break
    }
    if let invalid = firstInvalidUTF8(source) {
      let place = Place(file, invalid..<min(invalid + 1, source.count))
      let value = if case .entry = purpose { ParsedFile.brokenEntry } else { ParsedFile.nothing }
      return Checked(value, problems: [Diagnostic(.publishing(.notUTF8), at: place)])
    }
    if case .entry(let kind) = purpose { return parseEntry(source, path: path, kind: kind, file: file) }
    return parseData(source, path: path, purpose: purpose, file: file)
  }

  /// Where the misplaced file at `path` most likely belongs.
  private static func unknownFile(_ path: String) -> FileFact {
    let places = ["site.yml", "agencies.yml", "communes.yml", "fields.yml", "titles.yml"]
    let folders = EntryKind.allCases.map(\.folder) + ["plans", "media"] + ledgers
    let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
    let dot = path.lastIndex(of: ".") ?? path.endIndex
    let ending = path[dot...].lowercased()
    let isText = [".md", ".markdown", ".txt"].contains(ending)
    let isDocument = [".docx", ".doc", ".odt", ".rtf", ".pdf"].contains(ending)
    let stem = String(path[..<dot])
    guard parts.count == 2 else {
      if spreadsheets.contains(ending) { return spreadsheet(path, folder: nil, places: places) }
      let page = isText || isDocument ? slugOrNil(stem).map { "pages/\($0).md" } : nil
      if isDocument, let page { return .notText(path, nearest: page) }
      return .unknownFile(path, nearest: nearest(to: path, among: places) ?? page ?? "media/" + path)
    }
    let folder = folderMeant(by: parts[0], among: folders)
    if let folder, spreadsheets.contains(ending) { return spreadsheet(path, folder: folder, places: places) }
    if let folder, ledgers.contains(folder) {
      return isDocument
        ? .spreadsheet(path, nearest: table(parts[1], in: folder))
        : .unknownFile(path, nearest: table(parts[1], in: folder))
    }
    if let folder, folder != "media", folder != "plans" {
      // Windows hides the last ending, so a file saved as x.md is often x.md.txt.
      let name = parts[1].split(separator: ".").first.map(String.init) ?? parts[1]
      let slugs = name.split(separator: "/").map { slugOrNil(String($0)) ?? String($0) }
      let page = folder + "/" + slugs.joined(separator: "/") + ".md"
      if isText { return .unknownFile(path, nearest: page) }
      if isDocument { return .notText(path, nearest: page) }
    }
    if let folder, folder != parts[0] { return .unknownFile(path, nearest: folder + "/" + parts[1]) }
    if folder == "plans", isText || isDocument || [".yaml", ".yml"].contains(ending) {
      return .unknownFile(path, nearest: "plans/" + (fourDigits(in: parts[1]) ?? "YEAR") + ".yml")
    }
    return .unknownFile(path, nearest: "media/" + path)
  }

  private static let ledgers = ["awards", "nominations", "scores", "reports"]
  private static let spreadsheets: Set<String> = [".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".numbers"]

  /// The spreadsheet at `path`, in `folder` or beside the data files.
  private static func spreadsheet(_ path: String, folder: String?, places: [String]) -> FileFact {
    let stem = String(path[..<(path.lastIndex(of: ".") ?? path.endIndex)])
    guard let folder else {
      if let data = nearest(to: stem + ".yml", among: places) { return .spreadsheetOfData(path, nearest: data) }
      let table = folderMeant(by: String(stem.filter { !$0.isNumber }), among: ledgers)
      return table.map { .spreadsheet(path, nearest: self.table(stem, in: $0)) }
        ?? .unknownFile(path, nearest: "media/" + path)
    }
    if ledgers.contains(folder) { return .spreadsheet(path, nearest: table(stem, in: folder)) }
    if folder == "plans" {
      return .spreadsheetOfData(path, nearest: "plans/" + (fourDigits(in: stem) ?? "YEAR") + ".yml")
    }
    return .unknownFile(path, nearest: "media/" + path)
  }

  private static func table(_ name: String, in folder: String) -> String {
    folder + "/" + (fourDigits(in: name) ?? "YEAR") + ".csv"
  }

  /// The folder that a writer most likely meant: near its name, or what it means in Vietnamese.
  private static func folderMeant(by name: String, among folders: [String]) -> String? {
    switch slug(name) {
    case "guong", "guong-sang", "guong-nguoi-tot", "bai-guong", "nguoi-tot-viec-tot": "stories"
    case "tin", "tin-tuc": "news"
    case "thong-bao", "bang-tin": "announcements"
    case "trang": "pages"
    case "ke-hoach": "plans"
    case "khen-thuong", "danh-sach-khen-thuong", "khen": "awards"
    case "de-nghi", "de-nghi-khen-thuong", "de-xuat": "nominations"
    case "cham-diem", "diem", "bang-diem", "diem-thi-dua": "scores"
    case "bao-cao": "reports"
    default: nearest(to: name, among: folders)
    }
  }

  private static func fourDigits(in name: String) -> String? {
    name.split { !$0.isNumber }.first { $0.utf8.count == 4 }.map(String.init)
  }
}

/// The offset of the first byte of `bytes` that no UTF-8 text can have there; nil where all is UTF-8.
public func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? { bytes.withUnsafeBufferPointer { firstInvalidUTF8($0) } }

/// The offset of the first byte of `source` that no UTF-8 text can have there; nil where all is UTF-8.
func firstInvalidUTF8(_ source: UnsafeBufferPointer<UInt8>) -> Int? {
  do throws(UTF8.ValidationError) {
    _ = try UTF8Span(validating: source.span)
    return nil
  } catch {
    return error.byteOffsets.lowerBound
  }
}
