import Diagnostics
import Vietnamese
import Website

/// What came of a digest.
public struct DrawnDigest: Sendable {
  /// What it came to.
  public enum Result: Sendable {
    /// Its text.
    case drawn(String)
    /// There is no such digest.
    case refused(DigestRefusal)
    /// The site has errors, so that it cannot be trusted.
    case hasErrors
  }

  /// What was found on the way, and for which day.
  public var outcome: Outcome
  /// The digest.
  public var result: Result
}

/// Tells what is new, due and corrected since `day` on the site that `request` names: of all, or of `agency`. Nothing is
/// written.
/// - Throws: a failure of the machine.
public func digest(
  of request: Request, since day: Day, agency: String?, in world: World
) async throws(PublishingError) -> DrawnDigest {
  let prepared = try await prepare(request, in: world, progress: Progress())
  let website = prepared.website
  if prepared.outcome.hasErrors {
    return DrawnDigest(outcome: prepared.outcome, result: .hasErrors)
  }
  do throws(DigestRefusal) {
    return DrawnDigest(outcome: prepared.outcome, result: .drawn(try website.digest(since: day, of: agency)))
  } catch {
    return DrawnDigest(outcome: prepared.outcome, result: .refused(error))
  }
}
