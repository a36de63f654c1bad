/// What can be wrong with files and folders, and with publishing itself.
///
/// Only ``notUTF8`` stands at a place in a file. The others name their path themselves, for no line has caused them;
/// a name that cannot be shown as it is comes with its odd bytes written as `\x0A`.
public enum PublishingFact: Hashable, Sendable {
  /// Bytes that are not UTF-8.
  case notUTF8
  /// The name of a file or folder is not UTF-8.
  case nameNotUTF8(path: String)
  /// The name of a file or folder holds a control character.
  case nameWithControl(path: String)
  /// A socket, a pipe or a device among the files.
  case notAFile(path: String)
  /// A symbolic link that is not followed.
  case linkNotFollowed(path: String, why: LinkTrouble)
  /// The output folder holds something, and not the mark of this program.
  case outputNotOurs(path: String)
  /// The output folder's mark is of a format that this program does not know.
  case outputOfOtherFormat(path: String)
  /// The output folder holds the edition `found`, and `wanted` is to be published.
  case outputOfOtherEdition(path: String, found: String, wanted: String)
  /// The output folder holds the site's sources, lies among them or is one of them.
  case outputAmongSources(path: String)
  /// The output folder is a symbolic link that leads nowhere.
  case outputLinksNowhere(path: String)
  /// Another build of this site is at work; nil where it has not written its number yet.
  case locked(process: Int?)
  /// A file that was to be written is there already: it may have been worked on.
  case fileExists(path: String)
  /// An entry that was to be begun is there already; a name that is free, unless there can be but one such entry.
  case entryExists(path: String, free: String?)
  /// The folder in which a site was to be begun is not empty.
  case folderNotEmpty(path: String)
  /// An outside tool is not installed.
  case toolMissing(String)
  /// An outside tool ended with another status than 0; what it said last.
  case toolFailed(String, status: Int, said: String)
  /// An outside tool had not ended after so many seconds, and was ended.
  case toolTookTooLong(String, seconds: Int)
  /// An outside tool wrote more than so many MiB, and was ended.
  case toolWroteTooMuch(String, megabytes: Int)
  /// The machine refused something.
  case machine(operation: MachineOperation, path: String, reason: MachineReason)
}

/// Why a symbolic link is not followed.
public enum LinkTrouble: Hashable, Sendable, CaseIterable {
  /// What it points at does not exist.
  case nowhere
  /// It points outside the folder that is read.
  case outside
  /// It points at a folder that it lies in.
  case loop
  /// It lies in a folder that is itself reached by a link, and points at another folder.
  case nested
}

extension PublishingFact: MatterByLanguage {
  var severity: Severity { .error }

  var code: Code {
    switch self {
    case .notUTF8: .notUTF8
    case .nameNotUTF8: .fileNameNotUTF8
    case .nameWithControl: .fileNameControl
    case .notAFile: .notAFile
    case .linkNotFollowed: .linkNotFollowed
    case .outputNotOurs: .outputNotOurs
    case .outputOfOtherFormat: .outputFormat
    case .outputOfOtherEdition: .outputEdition
    case .outputAmongSources: .outputAmongSources
    case .outputLinksNowhere: .outputLinksNowhere
    case .locked: .locked
    case .fileExists, .entryExists, .folderNotEmpty: .fileExists
    case .toolMissing: .toolMissing
    case .toolFailed: .toolFailed
    case .toolTookTooLong: .toolTookTooLong
    case .toolWroteTooMuch: .toolWroteTooMuch
    case .machine: .machine
    }
  }

  var vietnamese: String {
    switch self {
    case .notUTF8: "Từ chỗ này tệp không còn là văn bản UTF-8."
    case .nameNotUTF8(let path): "Tên “\(path)” không phải là chữ UTF-8 nên không đọc được."
    case .nameWithControl(let path): "Tên “\(path)” có ký tự điều khiển không nhìn thấy được."
    case .notAFile(let path): "“\(path)” không phải là tệp thường (mà là socket, ống dẫn hoặc thiết bị)."
    case .linkNotFollowed(let path, let why): "Liên kết “\(path)” \(why.words(in: .vi))."
    case .outputNotOurs(let path):
      "Thư mục “\(path)” đang chứa thứ không do guongsang xuất bản, nên được giữ nguyên, không ghi gì vào."
    case .outputOfOtherFormat(let path): "Thư mục “\(path)” do một phiên bản guongsang khác xuất bản."
    case .outputOfOtherEdition(let path, let found, let wanted):
      "Thư mục “\(path)” đang chứa ấn bản “\(found)”, không thể xuất bản ấn bản “\(wanted)” đè lên."
    case .outputAmongSources(let path): "Không thể xuất bản vào “\(path)”: nội dung của trang nằm ở đó."
    case .outputLinksNowhere(let path): "“\(path)” là một liên kết trỏ đến thư mục không tồn tại."
    case .locked(let process):
      "Trang này đang được một lần chạy khác xuất bản\(process.map { " (tiến trình \($0))" } ?? "")."
    case .fileExists(let path): "Đã có tệp “\(path)”; có thể ai đó đã sửa trong đó, nên không ghi đè."
    case .entryExists(let path, _): "Đã có tệp “\(path)”, nên không ghi đè."
    case .folderNotEmpty(let path): "Thư mục “\(path)” không trống, nên không ghi gì vào."
    case .toolMissing(let name): "Máy này chưa cài \(name)."
    case .toolFailed(let name, let status, let said):
      "\(name) không làm được (mã \(status))\(said.isEmpty ? "." : ": \(said)")"
    case .toolTookTooLong(let name, let seconds): "\(name) chạy \(seconds) giây vẫn chưa xong nên đã bị dừng."
    case .toolWroteTooMuch(let name, let megabytes): "\(name) ghi ra quá \(megabytes) MB nên đã bị dừng."
    case .machine(let operation, let path, let reason):
      "Không \(operation.words(in: .vi)) được “\(path)”: \(reason.words(in: .vi))."
    }
  }

  var english: String {
    switch self {
    case .notUTF8: "From here the file is not UTF-8 text."
    case .nameNotUTF8(let path): "The name “\(path)” is not UTF-8 text."
    case .nameWithControl(let path): "The name “\(path)” holds a control character."
    case .notAFile(let path): "“\(path)” is no regular file (but a socket, a pipe or a device)."
    case .linkNotFollowed(let path, let why): "The link “\(path)” \(why.words(in: .en))."
    case .outputNotOurs(let path):
      "The folder “\(path)” holds what guongsang has not published, so it is left as it is."
    case .outputOfOtherFormat(let path): "The folder “\(path)” was published by another version of guongsang."
    case .outputOfOtherEdition(let path, let found, let wanted):
      "The folder “\(path)” holds the edition “\(found)”; “\(wanted)” cannot be published over it."
    case .outputAmongSources(let path): "Cannot publish into “\(path)”: the site's own files are there."
    case .outputLinksNowhere(let path): "“\(path)” is a link to a folder that does not exist."
    case .locked(let process):
      "Another run is publishing this site\(process.map { " (process \($0))" } ?? "")."
    case .fileExists(let path): "“\(path)” is there already; someone may have worked on it, so it is left as it is."
    case .entryExists(let path, _): "“\(path)” is there already, and is left as it is."
    case .folderNotEmpty(let path): "The folder “\(path)” is not empty, so nothing is written into it."
    case .toolMissing(let name): "\(name) is not installed on this machine."
    case .toolFailed(let name, let status, let said):
      "\(name) failed (status \(status))\(said.isEmpty ? "." : ": \(said)")"
    case .toolTookTooLong(let name, let seconds): "\(name) had not ended after \(seconds) seconds, and was stopped."
    case .toolWroteTooMuch(let name, let megabytes): "\(name) wrote more than \(megabytes) MB, and was stopped."
    case .machine(let operation, let path, let reason):
      "Cannot \(operation.words(in: .en)) “\(path)”: \(reason.words(in: .en))."
    }
  }

  func advice(in language: Language) -> String? {
    switch (self, language) {
    case (.notUTF8, .vi): "Lưu lại: trong Excel chọn kiểu “CSV UTF-8”, trong Notepad chọn mã hóa (Encoding) UTF-8."
    case (.notUTF8, .en): "Save it again: as “CSV UTF-8” in a spreadsheet, with the encoding UTF-8 in an editor."
    case (.nameNotUTF8, .vi), (.nameWithControl, .vi): "Hãy đổi tên, tốt nhất là chữ thường không dấu và gạch nối."
    case (.nameNotUTF8, .en), (.nameWithControl, .en): "Rename it, best in plain lower-case letters and hyphens."
    case (.linkNotFollowed, .vi): "Hãy chép chính tệp hoặc thư mục ấy vào đây thay cho liên kết."
    case (.linkNotFollowed, .en): "Copy the file or folder itself here instead."
    case (.outputNotOurs, .vi), (.outputOfOtherFormat, .vi), (.outputOfOtherEdition, .vi),
      (.outputAmongSources, .vi), (.outputLinksNowhere, .vi):
      "Hãy chọn một thư mục trống hoặc chưa có bằng --output."
    case (.outputNotOurs, .en), (.outputOfOtherFormat, .en), (.outputOfOtherEdition, .en),
      (.outputAmongSources, .en), (.outputLinksNowhere, .en):
      "Name an empty or a new folder with --output."
    case (.locked, .vi): "Hãy đợi lần chạy ấy xong rồi chạy lại."
    case (.locked, .en): "Wait until it is done, then run again."
    case (.fileExists, .vi): "Hãy chọn tên khác bằng --output, hoặc thêm --force để ghi đè."
    case (.fileExists, .en): "Name another with --output, or write over it with --force."
    case (.entryExists(_, nil), .vi): "Hãy viết tiếp trong tệp ấy."
    case (.entryExists(_, nil), .en): "Go on in that file."
    case (.entryExists(_, let free?), .vi): "Hãy viết tiếp trong tệp ấy; nếu là bài khác thì thêm --slug \(free)."
    case (.entryExists(_, let free?), .en): "Go on in that file; for another entry add --slug \(free)."
    case (.folderNotEmpty, .vi): "Hãy chọn một thư mục trống hoặc chưa có."
    case (.folderNotEmpty, .en): "Name an empty or a new folder."
    case (.toolFailed(let name, _, _), _) where name != "pandoc": nil
    case (.toolMissing(let name), .vi):
      "Cài bằng lệnh: sudo apt-get install \(name). Chưa cài được thì dùng --format html rồi mở bằng Word."
    case (.toolMissing(let name), .en):
      "Install it: sudo apt-get install \(name). Until then --format html makes a page that Word opens."
    case (.toolFailed, .vi): "Cần pandoc 2.11 trở lên; pandoc --version cho biết phiên bản."
    case (.toolFailed, .en): "pandoc 2.11 or later is needed; pandoc --version tells which one it is."
    case (.toolTookTooLong, .vi), (.toolWroteTooMuch, .vi):
      "Hãy chạy lại một lần nữa; nếu vẫn thế thì dùng --format html rồi mở bằng Word."
    case (.toolTookTooLong, .en), (.toolWroteTooMuch, .en):
      "Try once more; if it happens again, --format html makes a page that Word opens."
    case (.machine(_, _, .inUse), .vi): "Hãy chọn cổng khác bằng --port, hoặc bỏ --port để tự tìm cổng trống."
    case (.machine(_, _, .inUse), .en): "Name another with --port, or leave --port out and a free one is found."
    case (.machine(_, _, .noSpace), .vi): "Hãy giải phóng dung lượng rồi chạy lại."
    case (.machine(_, _, .noSpace), .en): "Free some space, then run again."
    default: nil
    }
  }
}

extension LinkTrouble {
  /// What is said of the link, to follow its name.
  func words(in language: Language) -> String {
    switch (self, language) {
    case (.nowhere, .vi): "trỏ đến chỗ không có gì"
    case (.nowhere, .en): "leads nowhere"
    case (.outside, .vi): "trỏ ra ngoài thư mục của trang"
    case (.outside, .en): "leads out of the site's folder"
    case (.loop, .vi): "trỏ về chính thư mục chứa nó"
    case (.loop, .en): "leads back to a folder that it lies in"
    case (.nested, .vi): "nằm sau một liên kết khác và lại trỏ đến một thư mục nữa"
    case (.nested, .en): "lies behind another link and leads to one more folder"
    }
  }
}
