import Catalog
import Diagnostics
import Website

/// A site that is ready to be drawn, and all that was found wrong on the way.
public struct Preparation: Sendable {
  /// The site.
  public let website: Website
  /// What was found.
  public internal(set) var outcome: Outcome
  /// What was read, kept-out entries included.
  public let content: Content
  let catalog: Catalog
}

extension Preparation {
  /// The entry that would stand at `address`, counted from the site's root, were it not kept out, with the reasons; nil
  /// where none would. What is the bloc's alone is not told of.
  public func absence(at address: String) -> AbsentEntry? {
    catalog.absences(in: content).first { absent in
      guard let entry = absent.entry, !absent.reasons.allSatisfy(\.keepsPage),
        !absent.reasons.contains(.circulation)
      else { return false }
      return website.address(of: entry) == address
    }
  }
}

/// All files of a site, read and parsed, each by itself.
struct SiteRead {
  /// What `content/` says, and what is wrong with its files one by one.
  var content: Checked<Content>
  /// What is wrong with files as such.
  var problems: [Diagnostic]
  /// The files, by number.
  var sources: SourceTable
  /// Whether it is no site at all.
  var isNoSite: Bool
  /// How long that took.
  var timings: Timings

  /// Selects, links and plans, in the dress that `theme` has for a language.
  func prepare(
    _ request: Request, in world: World, theme: (Language) -> Checked<Theme>
  ) -> Preparation {
    var timings = timings
    var content = content.value
    if let baseURL = request.baseURL { content.setBaseURL(baseURL) }
    let site = content.site ?? Site()
    let today = world.today(offset: site.offset)
    let theme = theme(site.language)
    timings.mark(.theme)
    var occasion = Occasion(today: today, edition: request.edition, drafts: request.drafts)
    occasion.draftsWithoutConsent = request.draftsWithoutConsent
    occasion.resizesPictures = world.resizesPictures
    let (catalog, planned) = content.plan(
      for: &occasion, theme: theme.value, read: self.content.problems, holdsBack: request.holdsBack,
      timings: &timings)
    // Of a folder that is no site, that is all there is to say.
    let problems =
      isNoSite ? problems : problems + self.content.problems + theme.problems + planned.problems
    let outcome = Outcome(
      entries: catalog.entries.count, files: planned.value.outputs.count, today: today, language: site.language,
      problems: problems, heldBack: content.heldBack(occasion.faulty), isNoSite: isNoSite, sources: sources,
      timings: timings)
    return Preparation(website: planned.value, outcome: outcome, content: content, catalog: catalog)
  }
}
