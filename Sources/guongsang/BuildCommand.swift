import ArgumentParser
import Diagnostics
import Publishing

/// `guongsang build`: what it does stands in `Publishing.build`; here its outcome is told.
struct BuildCommand: ParsableArguments {
  @OptionGroup var options: SiteOptions
  @Option var output: String?
  @Flag var holdBack = false

  func run() async throws(UsageError) -> Int32 {
    var request = try options.request(output: output)
    request.holdsBack = holdBack
    let world = try options.world()
    let teller = Teller(options)
    do throws(PublishingError) {
      let outcome = try await build(
        request, in: world, progress: teller.progress, printing: teller.printing(in: options.language))
      let language = options.language ?? outcome.language
      guard let published = outcome.published else {
        let report = teller.tellProblems(of: outcome, in: language)
        teller.tell(.refused(summary: report.summary()), in: language)
        return 1
      }
      teller.tell(printed: outcome.printed)
      let seconds = outcome.timings.total.seconds
      let day = outcome.today
      if published.way == .unchanged {
        teller.tell(
          .unchanged(
            entries: outcome.entries, files: outcome.files, output: request.output, day: day, seconds: seconds),
          in: language)
      } else {
        teller.tell(
          .published(
            entries: outcome.entries, files: outcome.files, written: published.written, removed: published.removed,
            output: request.output, day: day, seconds: seconds), in: language)
        if published.way == .weaker { teller.tell(.weaker, in: language) }
      }
      if request.drafts { teller.tell(.withDrafts(output: request.output), in: language) }
      teller.tellTimings(of: outcome, in: language)
      if outcome.heldBack.isEmpty { return 0 }
      teller.tell(.heldBack(outcome.heldBack.map { ($0.path, $0.title, $0.author) }), in: language)
      return Program.heldBack
    } catch {
      return teller.tellFailure(error)
    }
  }
}

/// `guongsang check`: the diagnostics of a build, and nothing written.
struct CheckCommand: ParsableArguments {
  @OptionGroup var options: SiteOptions

  func run() async throws(UsageError) -> Int32 {
    let request = try options.request(output: nil)
    let world = try options.world()
    let teller = Teller(options)
    do throws(PublishingError) {
      let outcome = try await check(request, in: world, progress: teller.progress)
      let language = options.language ?? outcome.language
      let report = teller.tellProblems(of: outcome, in: language)
      if outcome.hasErrors {
        teller.tell(.problems(summary: report.summary()), in: language)
      } else {
        teller.tell(.checked(entries: outcome.entries, summary: report.summary()), in: language)
      }
      teller.tellTimings(of: outcome, in: language)
      return outcome.hasErrors ? 1 : 0
    } catch {
      return teller.tellFailure(error)
    }
  }
}
