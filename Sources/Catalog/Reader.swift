import Diagnostics
import Markdown
import Records
import Vietnamese

/// Collects what is wrong while one file is read.
struct Reader {
  /// The file.
  let file: FileNumber
  /// Where it is reported what the file lacks as a whole: the opening `---`, or the first byte of a data file.
  let start: Place
  /// What was wrong so far.
  var problems: [Diagnostic] = []
  /// The key whose value is being read: where a key missing below it is reported. An item of a list has none.
  var owner: Place?

  /// A reader of `file`; a key missing at the top is reported at its start.
  init(file: FileNumber, owner: Place? = nil) {
    self.file = file
    start = owner ?? Place(file, 0..<0)
    self.owner = start
  }

  mutating func state(_ fact: EntryFact, at place: Place) {
    problems.append(Diagnostic(.entry(fact), at: place))
  }

  mutating func state(_ fact: PlanFact, at place: Place) {
    problems.append(Diagnostic(.plan(fact), at: place))
  }

  /// Warns where the picture `file` is not described for those who do not see it; `key` is where that belongs.
  mutating func checkAlternative(_ alternative: String, of file: Placed<String>, key: String) {
    let fact: Fact
    if alternative.isEmpty {
      fact = .picture(.missingAlternative(shown(file.value), key: key))
    } else if !isDescription(alternative, of: file.value) {
      fact = .markdown(.poorAlternative(shown(alternative)))
    } else {
      return
    }
    problems.append(Diagnostic(fact, at: file.place))
  }

  /// Reports a key that is none of `names`; answers with the one that was most likely meant, which is then not missing.
  @discardableResult
  mutating func stateUnknown(_ pair: Pair, among names: [String]) -> String? {
    if let mark = secrecyMark(pair) {
      state(.secrecyMark(shown(mark)), at: pair.value.place)
      return nil
    }
    // Word and web pages indent by spaces that do not break; YAML takes them for a part of the key.
    let plain = pair.key.drop { $0 != " " && $0.isWhitespace || $0 == "\u{A0}" || $0 == "\u{3000}" }
    if plain.startIndex != pair.key.startIndex {
      state(.setInByOddSpaces(shown(String(plain))), at: pair.keyPlace)
      return nil
    }
    // Within braces a comma parts values, so what follows one in a text is taken for a key.
    if case .absent = pair.value.content, pair.key.utf8.contains(UInt8(ascii: " ")) {
      state(.cutByComma(shown(pair.key)), at: pair.keyPlace)
      return nil
    }
    let meant = keyMeant(by: pair.key, among: names)
    state(.unknownKey(shown(pair.key), nearest: meant), at: pair.keyPlace)
    return meant
  }
}

/// The one of `names` that a writer most likely meant by `key`: what is near it, or what it means in Vietnamese.
func keyMeant(by key: String, among names: [String]) -> String? {
  if let meant = vietnameseKeys[slug(key)], names.contains(meant) { return meant }
  return nearest(to: key, among: names)
}

/// Keys as a Vietnamese writer calls them, by their slugs.
private let vietnameseKeys: [String: String] = [
  "tieu-de": "title", "ten": "name", "ten-bai": "title", "tua-de": "title", "ngay": "date", "ngay-dang": "date",
  "ngay-thang": "date", "tom-tat": "summary", "sapo": "summary", "co-quan": "agency", "don-vi": "agency",
  "cac-co-quan": "agencies", "nhan-vat": "subject", "loai": "kind", "chuc-vu": "role", "anh": "photo",
  "anh-dai-dien": "cover", "anh-bia": "cover", "anh-dau-bai": "cover", "chu-thich": "caption", "mo-ta-anh": "alt",
  "tac-gia": "author", "nguoi-viet": "author", "nguon": "source", "phong-trao": "movements", "linh-vuc": "fields",
  "xa": "communes", "nhiem-vu": "tasks", "hoan-thanh": "completes", "dinh-chinh": "changes", "ban-nhap": "draft",
  "nhap": "draft", "bai-mau": "sample", "mau": "sample", "dong-y": "consent", "su-dong-y": "consent",
  "bai-hoc": "lessons", "trich-dan": "quote", "cau-noi": "quote", "sang-kien": "initiative", "bao-chi": "coverage",
  "khen-thuong": "awards", "gui-toi": "audience", "noi-nhan": "audience", "so": "number", "so-hieu": "number",
  "ky-hieu": "number", "do-khan": "urgency", "khan": "urgency", "nguoi-ky": "signer", "dau-moi": "contact",
  "lien-he": "contact", "han": "deadline", "han-chot": "deadline", "han-nop": "deadline", "su-kien": "event",
  "cuoc-hop": "event", "bat-dau": "start", "ket-thuc": "end", "dia-diem": "place", "ghim": "pinned",
  "het-han": "expires", "thay-the": "supersedes", "thay-cho": "supersedes", "dinh-kem": "attachments",
  "tep-dinh-kem": "attachments", "tep": "file", "thu-tu": "order", "nam": "year", "chu-de": "theme",
  "khau-hieu": "slogan", "chi-tieu": "targets", "luu-hanh": "circulation", "da-rut": "withdrawn",
]

/// The secrecy mark (Law on Protection of State Secrets 2018, article 8) that a key of that meaning bears, if any.
private func secrecyMark(_ pair: Pair) -> String? {
  guard pair.key.utf8.count < 40, secrecyKeys.contains(slug(pair.key)),
    case .scalar(let text, _) = pair.value.content
  else { return nil }
  // A form filled in dutifully says that there is none.
  return ["", "khong", "thuong", "none", "no", "false"].contains(slug(text)) ? nil : text
}

/// What a writer may call the key of a secrecy mark, as slugs.
private let secrecyKeys: Set<String> = [
  "secrecy", "secret", "confidential", "classification", "security", "mat", "domat", "do-mat", "dau-mat", "dau-do-mat",
  "muc-do-mat", "muc-mat", "bi-mat", "bi-mat-nha-nuoc", "toi-mat", "tuyet-mat", "che-do-mat",
]

/// `text` as a message shows it: what is long beyond all use is cut.
func shown(_ text: String) -> String {
  let limit = 120
  guard text.utf8.count > limit, text.unicodeScalars.count > limit else { return text }
  return String(text.unicodeScalars.prefix(limit)) + "…"
}
