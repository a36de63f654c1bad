import Diagnostics

/// An entry, and why it is not on the site or no longer in its lists.
public struct AbsentEntry: Sendable {
  /// The path below `content/`.
  public let path: String
  /// What it says; nil where its front matter could not be read.
  public let entry: Entry?
  /// Every reason, the gravest first; with one of them cured the others still hold.
  public let reasons: [Absence]
}

extension Catalog {
  /// The entries of `content`, from which this catalogue was linked, that are kept off the site or have left its lists,
  /// in the order of their paths. It asks the selection itself, so that it cannot say anything else than a build does.
  /// `faults` are those of entries that are held back, by path.
  public func absences(in content: Content, faults: [String: Absence] = [:]) -> [AbsentEntry] {
    content.files.map { absence(of: $0, faults: faults) }.filter { !$0.reasons.isEmpty }
  }

  /// The entry that `file` holds, with the reasons why it is not on the site or in its lists: none where it is.
  /// `faults` are those of entries that are held back, by path.
  public func absence(of file: Content.File, faults: [String: Absence] = [:]) -> AbsentEntry {
    let entry: Entry? = if case .entry(let entry) = file.parsed { entry } else { nil }
    return AbsentEntry(path: file.path, entry: entry, reasons: reasons(for: file, faults: faults))
  }

  private func reasons(for file: Content.File, faults: [String: Absence]) -> [Absence] {
    switch file.parsed {
    case .entry(let entry):
      if let number = self.entry(at: file.path) { return reasonsToLeaveLists(number) }
      let occasion = Occasion(today: today, edition: edition, drafts: index.showsWhatIsToCome)
      return reasonsToKeepOut(entry, site: site, for: occasion).map { entry.absence(for: $0) }
        + (faults[file.path].map { [$0] } ?? [])
    case .brokenEntry: return [.unreadable]
    default: return []
    }
  }

  /// Why the entry numbered `entry` has left every list though it keeps its page; empty where it has not.
  func reasonsToLeaveLists(_ number: Int) -> [Absence] {
    var reasons: [Absence] = []
    if let expires = entries[number].announcement?.expires, expires < today { reasons.append(.expired(expires)) }
    if let successor = index.supersededBy[number] { reasons.append(.superseded(by: entries[successor].path)) }
    return reasons
  }
}

extension Entry {
  /// The reason with what this entry says of it.
  fileprivate func absence(for reason: KeptOut.Reason) -> Absence {
    switch reason {
    case .withdrawn: .withdrawn(common.withdrawn?.date)
    case .circulation: .circulation
    case .consent: needsParents ? .parentsConsent : .consent
    case .draft: .draft
    case .future: .future(day)
    case .fault: .fault()
    }
  }
}
