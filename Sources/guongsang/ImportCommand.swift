import ArgumentParser
import Catalog
import Diagnostics
import Importing
import Publishing
import Vietnamese

/// `guongsang import`: files of Word and its like as drafts of the site.
struct ImportCommand: ParsableArguments {
  @Argument var files: [String]
  @Option var `as`: String?
  @Option var agency: String?
  @Option var date: String?
  @Option var slug: String?
  @Option var site = "."
  @Option var lang: String?

  func run() async throws(UsageError) -> Int32 {
    if files.count > 1, slug != nil { throw UsageError(fact: .unexpectedArgument(files[1])) }
    let day = try SiteOptions.day(date)
    let world = try SiteOptions.world(today: nil)
    var status: Int32 = 0
    var written = 0
    for file in files {
      let ended = try await bring(file, dated: day, in: world)
      if ended == 0 { written += 1 }
      // One that cannot be read does not keep the others back.
      status = max(status, ended)
    }
    if written > 0 { say(.next(site: site)) }
    return status
  }

  private func bring(_ file: String, dated day: Day?, in world: World) async throws(UsageError) -> Int32 {
    var text: ImportedText
    do {
      text = try ImportedText(Input.bytes(of: file), named: file)
    } catch let error as PublishingError {
      return fail(error)
    } catch {
      return refuse(file, error as? ImportFailure ?? .broken)
    }
    text.language = language
    let imported = text
    var entry = NewEntry(`as`.flatMap(EntryKind.init(rawValue:)) ?? .story, title: text.title, site: site)
    entry.agency = agency
    entry.name = slug
    entry.language = Settings.chosenLanguage(lang)
    entry.day = day ?? text.day
    entry.author = text.author
    entry.body = { imported.body(pictures: $0) }
    entry.pictures = text.pictures.map { ($0.name, $0.bytes) }
    let begun: BegunEntry
    do throws(PublishingError) { begun = try await begin(entry, in: world) } catch { return fail(error) }
    guard case .written(let path, _, let bears) = begun else {
      return try NewCommand.refuse(begun, entry, in: language)
    }
    say(.written(file, path: path))
    tell(text, isDated: day != nil, bears)
    return 0
  }

  /// Tells what is known of the text, whose entry bears `day`, and what was not carried over.
  private func tell(_ text: ImportedText, isDated: Bool, _ day: Day) {
    say(.title(text.title))
    switch text.dayOrigin {
    case _ where isDated: break
    case .line: text.day.map { say(.day($0)) }
    case .properties: text.day.map { say(.daySaved($0)) }
    case nil: say(.noDay(day))
    }
    if let author = text.author { say(.author(author)) }
    if !text.converted.isEmpty { say(.converted(text.converted)) }
    if !text.pictures.isEmpty { say(.pictures(text.pictures.count)) }
    var isComplete = true
    for thing in ImportWords.Thing.allCases where text.found[thing] > text.carried[thing] {
      say(.notCarried(thing, carried: text.carried[thing], of: text.found[thing]))
      isComplete = false
    }
    if !text.refusedPictures.isEmpty { say(.refusedPictures(text.refusedPictures)) }
    if text.movedBoxes > 0 { say(.movedBoxes(text.movedBoxes)) }
    if text.hasLetterhead { say(.letterhead) }
    if isComplete, !text.hasLetterhead { say(.complete) }
  }

  private func say(_ words: ImportWords) { Output.write(words.words(in: language) + "\n") }

  private func refuse(_ file: String, _ failure: ImportFailure) -> Int32 {
    if case .tool(.machine(let number, let path)) = failure {
      return fail(.machine(MachineFailure(.create, path, errno: number)))
    }
    let words: ImportWords =
      switch failure {
      case .noText(let kind): .noText(file, kind: kind)
      case .broken: .broken(file)
      case .empty: .empty(file)
      case .tool(.missing(let name)): .toolMissing(name, file: file)
      case .tool(.failed(let name, _, let said)): .toolFailed(name, file: file, said: said)
      case .tool(.tookTooLong(let name, _)), .tool(.wroteTooMuch(let name, _)), .tool(.machine(_, let name)):
        .toolFailed(name, file: file, said: "")
      }
    Output.writeError(words.words(in: language) + "\n")
    if case .tool = failure { return 69 }
    return 1
  }

  private var language: Language { Settings.chosenLanguage(lang) ?? SiteOptions.language(ofSite: site) ?? .vi }

  private func fail(_ error: PublishingError) -> Int32 {
    Output.writeError(Report([error.diagnostic], files: OneFile(path: ""), language: language).text())
    return error.exitCode
  }
}
