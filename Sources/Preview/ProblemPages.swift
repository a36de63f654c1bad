import Catalog
import Diagnostics
import Publishing

/// Puts problems on pages: the overlay at the lower edge of every page, and the page that lists all.
struct ProblemPages {
  let language: Language

  /// How many errors the overlay shows; the page has all.
  private static let limit = 20

  /// What stands at the lower edge of every page: errors with all that a terminal says of them, else a line that counts
  /// what else was found; empty where that is nothing.
  func overlay(of outcome: Outcome) -> String {
    let errors = Report(outcome.problems.filter(\.isError), files: outcome.sources, language: language)
    let all = Report(outcome.problems, files: outcome.sources, language: language)
    if all.isEmpty { return "" }
    let more = "<a href=\"\(Reserved.problems)\">\(label(.all))</a>"
    let style = "<link rel=\"stylesheet\" href=\"\(Reserved.style)\">\n"
    if errors.isEmpty {
      return style + "<p class=\"line\"><span>\(all.summary().escapedAsHTML)</span> \(more)</p>\n"
    }
    return """
      \(style)<details class="errors" open>
      <summary>\(all.summary().escapedAsHTML)</summary>
      <p>\(label(.lastGood)) \(more)</p>
      \(errors.html(limit: Self.limit))</details>

      """
  }

  /// The page of all problems; where there is no site to show yet, it `isInPlaceOfSite`.
  func page(of groups: [Findings.Group], version: String, isInPlaceOfSite: Bool) -> String {
    var body = "<h1>\(label(.title))</h1>\n"
    if isInPlaceOfSite { body += "<p class=\"held\">\(label(.nothingYet))</p>\n" }
    if groups.isEmpty { body += "<p>\(label(.nothingWrong))</p>\n" }
    for group in groups {
      let owner =
        switch group.owner {
        case .author(let name): name
        case .nobody: PreviewLabel.nobody.words(in: language)
        case .office: PreviewLabel.office.words(in: language)
        }
      body += "<section>\n<h2>\(owner.escapedAsHTML) <small>\(group.report.summary().escapedAsHTML)</small></h2>\n"
      body += group.report.html() + "</section>\n"
    }
    if !isInPlaceOfSite { body += "<p><a href=\"/\">\(label(.back))</a></p>\n" }
    return page(body, watching: Watched.problems, version: version)
  }

  /// The page in the place of an entry that is kept out: why, and what would bring it onto the site.
  func page(of absent: AbsentEntry, version: String) -> String {
    var body = "<h1>\((absent.entry?.common.title ?? absent.path).escapedAsHTML)</h1>\n"
    for reason in absent.reasons where !reason.keepsPage {
      let detail = reason.detail(in: language)
      let words = reason.kind.heading(in: language) + (detail.isEmpty ? "" : " (\(detail))")
      body += "<p class=\"held\">\(label(.keptOut)) \(words.escapedAsHTML).</p>\n"
      body += "<p>\(reason.kind.cure(in: language).escapedAsHTML)</p>\n"
    }
    body += "<p><code>content/\(absent.path.escapedAsHTML)</code></p>\n<p><a href=\"/\">\(label(.back))</a></p>\n"
    return page(body, watching: .page, version: version)
  }

  /// A page that says one thing, such as that an address is not ours.
  func page(saying what: PreviewLabel, watching watched: Watched? = nil, version: String = "") -> String {
    page("<p>\(label(what))</p>\n", watching: watched, version: version)
  }

  private func page(_ body: String, watching watched: Watched?, version: String) -> String {
    """
    <!doctype html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(label(.title))</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="\(Reserved.style)">
    </head>
    <body class="all">
    <main>
    \(body)</main>
    \(watched.map { $0.script(version: version) } ?? "")</body>
    </html>

    """
  }

  private func label(_ label: PreviewLabel) -> String { label.words(in: language).escapedAsHTML }
}

/// The addresses that the preview has for itself. No page of a site can have them: names that begin with a full stop
/// are passed over when a site is read.
enum Reserved {
  static let folder = "/.guongsang/"
  static let events = folder + "events"
  static let problems = folder + "problems"
  static let overlay = folder + "overlay"
  static let script = folder + "preview.js"
  static let style = folder + "preview.css"
}

/// What a page in a browser loads anew for.
enum Watched: String {
  /// Another version of the site.
  case page
  /// Another look at it, whatever that has found.
  case problems

  /// The element that makes a page of this `version` watch.
  func script(version: String) -> String {
    "<script src=\"\(Reserved.script)\" data-watch=\"\(rawValue)\" data-version=\"\(version)\" defer></script>\n"
  }
}
