/// What the program says of its own work, in both languages.
public protocol Bilingual {
  /// The words in Vietnamese.
  var vietnamese: String { get }
  /// The words in English.
  var english: String { get }
}

extension Bilingual {
  /// The words in `language`.
  public func words(in language: Language) -> String {
    switch language {
    case .vi: vietnamese
    case .en: english
    }
  }
}

/// What has to be typed for a command to find the site in the folder `site`, with a blank before it; nothing where that
/// is the current folder.
func siteOption(_ site: String) -> String {
  if site == "." { return "" }
  return " --site " + (site.contains(" ") ? "\"\(site)\"" : site)
}
