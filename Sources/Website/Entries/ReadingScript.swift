import Catalog
import Markdown
import Templates
import Vietnamese

/// An entry as it is read out on the commune's loudspeaker: greeting, who, text, what can be learnt, source, thanks.
struct ReadingScript: ViewModel {
  /// How long it takes to read.
  let time: String
  /// The script: paragraphs, notes to the reader among them with the class `cue`.
  let text: [UInt8]

  static let fields: [Field<Self>] = [
    .text("time", "đọc khoảng 4 phút 30 giây") { $0.time },
    .html("text", "Bài đọc: mỗi đoạn một <p>; lời dặn người đọc có class cue") { $0.text },
  ]
}

/// What all scripts of a site have in common, made once.
struct Speech: Sendable {
  let rules: SpokenRules
  let cues: Body.SpeechCues

  init(_ site: Site, _ strings: Strings) {
    let own = site.loudspeaker.abbreviations.map { ($0.short, $0.means) }
    rules = SpokenRules(
      abbreviations: Dictionary(own) { _, last in last }, address: strings.script(.address))
    cues = Body.SpeechCues(
      quote: strings.script(.quote), endOfQuote: strings.script(.endOfQuote),
      table: strings.script(.table, ["site": site.title]), other: strings.script(.other))
  }
}

extension Website {
  /// The script of the entry numbered `number`. Only what everybody may hear has one: stories and announcements of the
  /// public edition, neither drafts nor what has been superseded or is over, its day included. The rules of saying are those of Vietnamese,
  /// so a site in another language has none.
  func readingScript(_ number: Int) -> ReadingScript? {
    let entry = catalog.entries[number]
    guard [.story, .announcement].contains(entry.kind), catalog.edition == .public, catalog.site.language == .vi,
      !isHeldBack(entry), !catalog.hasLeftLists(number), entry.announcement.map({ isStillAhead($0, number) }) ?? true
    else { return nil }
    var script = SpokenText(speech.rules)
    script.reserveCapacity(entry.body.html.count + 1024)
    script.addParagraph(strings.script(entry.kind == .story ? .greeting : .greetingOfNotice))
    if entry.common.sample { script.addParagraph(strings.script(.sample)) }
    switch entry.detail {
    case .story(let story): open(story, entry, in: &script)
    case .announcement(let announcement): open(announcement, entry, in: &script)
    case .news, .page, .pact: break
    }
    entry.body.speak(into: &script, cues: speech.cues)
    if let story = entry.story { close(story, in: &script) }
    let asked = contact(entry.announcement?.contact)
    if !asked.isEmpty { script.addParagraph(strings.script(.contact, ["text": asked])) }
    sign(entry, in: &script)
    return ReadingScript(time: time(toSay: script.syllables), text: script.bytes)
  }

  private func open(_ story: Story, _ entry: Entry, in script: inout SpokenText) {
    script.addParagraph(strings.script(.story, ["title": title(of: entry)]))
    // Initials say nothing to those who listen, and too much to those who know: then nobody is named.
    if story.showsName {
      let agency = story.agency.map { name(of: $0.id) } ?? ""
      let who = [story.shownName, story.subject.role, story.subject.unit, agency].filter { !$0.isEmpty }
      script.addParagraph(strings.script(.about, ["who": who.joined(separator: ", ")]))
    }
    if !entry.common.summary.isEmpty { script.addParagraph(entry.common.summary) }
  }

  private func close(_ story: Story, in script: inout SpokenText) {
    if let quote = story.quote, !quote.text.isEmpty {
      let name = quote.by.isEmpty && story.showsName ? story.shownName : quote.by
      script.addParagraph(
        name.isEmpty
          ? strings.script(.saidBySubject, ["words": quote.text])
          : strings.script(.said, ["name": name, "words": quote.text]))
    }
    guard !story.lessons.isEmpty else { return }
    script.addParagraph(strings.script(.lessons))
    for (index, lesson) in story.lessons.enumerated() { script.addParagraph(ordinal(index + 1) + ". " + lesson) }
  }

  private func open(_ announcement: Announcement, _ entry: Entry, in script: inout SpokenText) {
    let agency = announcement.agency.map { name(of: $0.id) } ?? ""
    script.addParagraph(strings.script(.notice, ["agency": agency, "title": title(of: entry)]))
    for sentence in spokenFacts(announcement, entry) { script.addParagraph(sentence) }
  }

  /// The source and thanks.
  private func sign(_ entry: Entry, in script: inout SpokenText) {
    let site = catalog.site.title
    let date = entry.day.short
    script.addParagraph(
      entry.kind == .story
        ? strings.script(.source, ["agency": listed(agencies(of: entry)), "site": site, "date": date])
        : strings.script(.sourceOfNotice, ["site": site, "date": date]))
    script.addParagraph(strings.script(.thanks))
  }

  /// How long `syllables` take at the site's pace, to ten seconds.
  private func time(toSay syllables: Int) -> String {
    let seconds = max(10, (syllables * 60 / catalog.site.loudspeaker.pace + 9) / 10 * 10)
    let (m, s) = (String(seconds / 60), String(seconds % 60))
    if seconds < 60 { return strings.script(.seconds, ["s": s]) }
    return seconds % 60 == 0
      ? strings.script(.minutes, ["m": m]) : strings.script(.minutesAndSeconds, ["m": m, "s": s])
  }
}
