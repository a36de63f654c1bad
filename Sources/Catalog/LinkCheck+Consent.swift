import Diagnostics
import Markdown
import Vietnamese

extension LinkCheck {
  /// A name that may not be shown must not stand in anything else that the entry shows either, nor in an address.
  /// Consent is dated too: none that is shown today can be given later.
  mutating func checkConsent(of entry: Entry, _ standing: Standing) {
    guard let story = entry.story else { return }
    if standing == .shown, entry.day <= catalog.today, let date = story.consent?.value.date, catalog.today < date.value
    {
      state(.ahead(date.value), at: date.place)
    }
    guard entry.hidesName else { return }
    for called in entry.named.called {
      state(.minorCalled(shown(called.value), meant: Self.withInitial(called.value)), at: called.place)
    }
    let name = story.subject.name
    let names = spokenNames(name.value)
    if names.isEmpty { return }  // a single word names nobody for sure
    let texts = story.texts + entry.texts
    let addresses = entry.addresses.map { "-" + slug($0) + "-" }
    let isNamed = names.contains { name in
      texts.contains { spoken($0).utf8.contains(name.utf8) }
        || addresses.contains { $0.utf8.contains("-\(slug(name))-".utf8) }
    }
    if !isNamed { return }
    for place in entry.named.full.isEmpty ? [name.place] : entry.named.full {
      if story.subject.minor {
        let initials = PersonName(name.value)?.initials ?? ""
        state(.minorNamed(shown(name.value), initials: initials), at: place)
      } else {
        state(.nameWithoutConsent(shown(name.value)), at: place)
      }
    }
  }

  private mutating func state(_ fact: ConsentFact, at place: Place) {
    problems.append(Diagnostic(.consent(fact), at: place))
  }

  /// What one is called, “em Dính”, with the initial for the name: “em D.”.
  private static func withInitial(_ called: String) -> String {
    let words = called.split(whereSeparator: { $0.isWhitespace || $0 == "*" || $0 == "_" })
    return ([words.first.map(String.init)] + [words.last.flatMap { PersonName(String($0))?.initials }])
      .compactMap(\.self).joined(separator: " ")
  }
}

extension Story {
  /// What is shown besides the name.
  fileprivate var texts: [String] {
    [
      subject.role, subject.unit, subject.photoAlt, quote?.text ?? "", quote?.by ?? "", initiative?.title ?? "",
      initiative?.decision ?? "",
    ] + lessons + awards.map(\.issuer) + coverage.map(\.outlet)
  }
}

extension Entry {
  /// What is shown of it whatever its kind, its text with and without markup.
  fileprivate var texts: [String] {
    let images = (common.cover.map { [$0] } ?? []) + common.gallery
    let raw = body.holes.compactMap { if case .rawHTML(let html) = $0.content { html } else { nil } }
    let html = ([body.html] + raw).map { String(decoding: $0, as: UTF8.self) }
    return [common.title, common.summary, common.author, common.source]
      + images.flatMap { [$0.alt, $0.credit, $0.caption] }
      + (common.videos + common.sounds).flatMap { [$0.title, $0.credit] } + common.attachments.map(\.title)
      + common.changes.map(\.note) + html + html.map(withoutTags)
      + body.pictures.flatMap { [$0.alternative, $0.caption ?? "", $0.title ?? ""] } + body.links.compactMap(\.title)
  }

  /// The addresses that its page has or leads to, its own first.
  fileprivate var addresses: [String] {
    let images = (common.cover.map { [$0] } ?? []) + common.gallery
    return [slug]
      + (images.map(\.image) + common.attachments.map(\.file) + common.recordingFiles + common.aliases).map(\.value)
      + body.pictures.map(\.path) + body.links.map(\.path) + (story?.coverage.map(\.url) ?? [])
  }
}

/// The ways in which a text may have the full name `name`, as ``spoken(_:)`` has them; empty where it is a single word.
func spokenNames(_ name: String) -> Set<String> {
  Set([spoken(name), withoutForms(spoken(name))]).filter { $0.utf8.count { $0 == 0x20 } > 2 }
}

/// Whether `scalar` belongs to a word.
func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.isMark
}

/// The words of `text` as one hears them: in lower case, the tone in the old place, a blank before each and at the end.
private func spoken(_ text: String) -> String {
  var words = String.UnicodeScalarView(" ".unicodeScalars)
  var isInside = false
  for scalar in oldTonePlace(text).lowercased().unicodeScalars {
    let isWord = isWordScalar(scalar)
    if isWord { words.append(scalar) } else if isInside { words.append(" ") }
    isInside = isWord
  }
  if isInside { words.append(" ") }
  return String(words)
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}

/// The spoken name `name` without what stands before a name: a text may have it without, or with another.
private func withoutForms(_ name: String) -> String {
  let words = name.split(separator: " ").drop { forms.contains(String($0)) }
  return " " + words.joined(separator: " ") + " "
}

private let forms: Set<String> = [
  "hộ", "gia", "đình", "nhà", "đồng", "chí", "ông", "bà", "anh", "chị", "em", "cháu", "cô", "chú", "bác",
]

/// `html` without its tags.
private func withoutTags(_ html: String) -> String {
  var text: [UInt8] = []
  var rest = html.utf8[...]
  while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
    text.append(contentsOf: rest[..<open])
    rest = rest[open...].drop { $0 != UInt8(ascii: ">") }.dropFirst()
  }
  text.append(contentsOf: rest)
  return String(decoding: text, as: UTF8.self)
}
