import ArgumentParser
import Diagnostics
import Publishing

/// `guongsang init`: a small, complete site to begin with.
struct InitCommand: ParsableArguments {
  @Argument var folder: String
  @Option var title: String?
  @Option var lang: String?

  func run() throws(UsageError) -> Int32 {
    let language = Settings.chosenLanguage(lang) ?? .vi
    let world = try SiteOptions.world(today: nil)
    do throws(PublishingError) {
      switch try start(folder, title: title, language: language, in: world) {
      case .written(let files):
        Output.write(ClosingWords.started(folder: folder, files: files).words(in: language) + "\n")
        return 0
      case .faulty(let problems, let path, let source):
        return OneFile(path: path, source: source).tell(problems, in: language)
      }
    } catch {
      Output.writeError(Report([error.diagnostic], files: OneFile(path: ""), language: language).text())
      return error.exitCode
    }
  }
}
