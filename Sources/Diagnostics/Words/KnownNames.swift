/// Where a writer finds the ids that exist, where none is near what was written.
public enum KnownNames: Hashable, Sendable {
  /// They are few enough to be told.
  case ids([String])
  /// They stand in these files of the site.
  case files([String])

  /// How many ids a message tells.
  public static let most = 12
}

extension KnownNames {
  func words(of kind: LinkFact.Kind, in language: Language) -> String {
    switch (self, language) {
    case (.ids(let ids), .vi) where ids.isEmpty: "Trang chưa khai báo \(kind.words(in: .vi)) nào."
    case (.ids(let ids), .en) where ids.isEmpty: "The site declares no \(kind.words(in: .en)) yet."
    case (.ids(let ids), .vi): "Các mã đã có: \(ids.joined(separator: ", "))."
    case (.ids(let ids), .en): "The ids that exist: \(ids.joined(separator: ", "))."
    case (.files(let files), .vi): "Các mã đã có nằm trong \(files.joined(separator: ", "))."
    case (.files(let files), .en): "The ids that exist stand in \(files.joined(separator: ", "))."
    }
  }
}
