import Catalog

/// What is said of one award, on whichever page it stands.
extension Website {
  /// The name of its title by the law of its day.
  func titleName(of award: Award) -> String {
    catalog.title(award.title.id)?.name(on: award.date?.value) ?? award.title.id.slug
  }

  /// Its title and type: Giấy khen đột xuất.
  func words(of award: Award) -> String {
    let name = titleName(of: award)
    return award.kind == .merit ? name : name + " " + strings[.award(award.kind)]
  }

  /// Who conferred it.
  func levelWords(of award: Award) -> String { words(forLevel: catalog.level(of: award)) }

  /// “Quyết định số…, ngày… của …”, or as much of it as the row has.
  func words(ofDecision award: Award) -> String {
    let day = award.date.map { wording.date($0.value) } ?? ""
    let parts = [award.decision, day, award.issuer]
    // The sentence would stand there with a hole.
    if parts.contains("") { return parts.filter { !$0.isEmpty }.joined(separator: ", ") }
    return strings(.decisionOf, ["number": award.decision, "date": day, "issuer": award.issuer])
  }

  /// The address of its decision; nil where the row names no file of the site.
  func file(ofDecision award: Award) -> String? {
    guard let path = award.file?.value, case .media(let media) = catalog.target(of: path, in: "awards") else {
      return nil
    }
    return urlPath(media)
  }

  /// That it has been revoked, and when; empty for one in force.
  func note(on award: Award) -> String {
    award.revoked.map { strings(.revokedOn, ["date": wording.date($0)]) } ?? ""
  }
}
