/// What the preview says, in the terminal and in the browser, besides the problems themselves.
public enum PreviewWords: Bilingual, Sendable {
  /// It can be seen at an address.
  case opened(address: String)
  /// Other machines can see it too.
  case openToOthers
  /// The system cannot tell of changes.
  case polling
  /// No browser could be opened.
  case noBrowser(address: String)
  /// All is well: so many entries, shown anew after so many milliseconds, or for the first time.
  case shown(entries: Int, milliseconds: Int?)
  /// There are errors, so that the last good site stays; where there was none, nothing is shown yet.
  case held(summary: String, isAnythingShown: Bool)
  /// What else was found, which a page lists.
  case others(summary: String, address: String)
  /// The site cannot be looked at now.
  case retrying

  /// The words in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .opened(let address):
      "Xem trang tại \(address) (có cả bản nháp). Lưu tệp xong, trang tự cập nhật. Bấm Ctrl-C để dừng."
    case .openToOthers: "Lưu ý: máy khác trong mạng cũng mở được trang này, thấy cả bản nháp."
    case .polling: "Hệ thống không báo được khi tệp thay đổi, nên cứ mỗi giây xem lại một lần."
    case .noBrowser(let address): "Không tìm thấy cách mở trình duyệt; hãy tự mở \(address)."
    case .shown(let entries, nil): "Đã đọc \(entries) bài, không có lỗi."
    case .shown(_, let milliseconds?): "Đã cập nhật trang, hết \(milliseconds) ms."
    case .held(let summary, true): "Có \(summary). Trình duyệt vẫn hiện trang trước khi có lỗi."
    case .held(let summary, false): "Có \(summary), nên chưa có trang để xem. Sửa xong, trang sẽ tự hiện."
    case .others(let summary, let address): "Còn \(summary); xem đủ tại \(address)"
    case .retrying: "Sẽ thử đọc lại sau một giây."
    }
  }

  /// The words in English.
  public var english: String {
    switch self {
    case .opened(let address): "See the site at \(address), drafts included. It follows each save. Ctrl-C ends it."
    case .openToOthers: "Note: other machines on the network can open it too, and see the drafts."
    case .polling: "The system cannot tell of changes, so all files are looked at every second."
    case .noBrowser(let address): "Found no way to open a browser; open \(address) yourself."
    case .shown(let entries, nil): "Read \(entries == 1 ? "1 entry" : "\(entries) entries"), no errors."
    case .shown(_, let milliseconds?): "Shown anew after \(milliseconds) ms."
    case .held(let summary, true): "\(summary). The browser keeps the site as it was before."
    case .held(let summary, false): "\(summary), so there is nothing to show yet. It will appear once they are mended."
    case .others(let summary, let address): "Also \(summary); all of them are at \(address)"
    case .retrying: "Trying again in a second."
    }
  }
}

/// What the pages of the preview say that are not the site's.
public enum PreviewLabel: Sendable, CaseIterable {
  /// The page of all problems: its title, and what leads to it and away.
  case title, all, back
  /// What stands below an overlay of errors, or above the page that stands in the site's place.
  case lastGood, nothingYet
  /// That all is well.
  case nothingWrong
  /// Whose files those are which name no author, and which are no entries.
  case nobody, office
  /// What stands before the reason why an entry is not on the site.
  case keptOut
  /// A request that cannot be answered.
  case notOurs, notAllowed, malformed, notThere, starting

  /// The words in `language`.
  public func words(in language: Language) -> String {
    switch (self, language) {
    case (.title, .vi): "Những chỗ cần sửa"
    case (.title, .en): "What needs mending"
    case (.all, .vi): "Xem tất cả, xếp theo người viết"
    case (.all, .en): "See all of them, by author"
    case (.back, .vi): "Về trang"
    case (.back, .en): "To the site"
    case (.lastGood, .vi): "Trang đang hiện là bản trước khi có lỗi. Sửa xong rồi lưu, trang sẽ tự cập nhật."
    case (.lastGood, .en): "The page shown is as it was before. Mend and save, and it will follow."
    case (.nothingYet, .vi): "Chưa có trang để xem vì còn lỗi. Sửa xong rồi lưu, trang sẽ tự hiện."
    case (.nothingYet, .en): "There is nothing to show yet because of errors. Mend and save, and the site will appear."
    case (.nothingWrong, .vi): "Không có gì cần sửa."
    case (.nothingWrong, .en): "Nothing needs mending."
    case (.nobody, .vi): "Chưa ghi người viết"
    case (.nobody, .en): "No author given"
    case (.office, .vi): "Dữ liệu và giao diện"
    case (.office, .en): "Data and theme"
    case (.keptOut, .vi): "Bài này chưa lên trang:"
    case (.keptOut, .en): "This entry is not on the site:"
    case (.notOurs, .vi): "Trang này không mở bằng địa chỉ ấy. Hãy dùng địa chỉ mà guongsang serve đã in ra."
    case (.notOurs, .en): "The site is not to be seen at this address. Use the one that guongsang serve has printed."
    case (.notAllowed, .vi): "Ở đây chỉ đọc được, không gửi gì lên được."
    case (.notAllowed, .en): "This can only be read."
    case (.malformed, .vi): "Địa chỉ này viết sai."
    case (.malformed, .en): "This address is malformed."
    case (.notThere, .vi): "Không có gì ở địa chỉ này."
    case (.notThere, .en): "There is nothing at this address."
    case (.starting, .vi): "Đang đọc trang, xin đợi một lát."
    case (.starting, .en): "Reading the site, just a moment."
    }
  }
}
