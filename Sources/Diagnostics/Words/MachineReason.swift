/// What the program wanted of the machine.
public enum MachineOperation: Hashable, Sendable, CaseIterable {
  /// To read a file, or to learn its size.
  case read
  /// To list a folder.
  case list
  /// To write a file.
  case write
  /// To make a folder.
  case create
  /// To put a file or folder in its place.
  case place
  /// To remove a file or folder.
  case remove
  /// To take the lock of a site.
  case lock
  /// To serve at a port of this machine.
  case listen

  /// The verb, between `Không … được` and `Cannot …`.
  func words(in language: Language) -> String {
    switch (self, language) {
    case (.read, .vi): "đọc"
    case (.read, .en): "read"
    case (.list, .vi): "xem nội dung thư mục"
    case (.list, .en): "list"
    case (.write, .vi): "ghi"
    case (.write, .en): "write"
    case (.create, .vi): "tạo"
    case (.create, .en): "create"
    case (.place, .vi): "đưa vào chỗ"
    case (.place, .en): "put in place"
    case (.remove, .vi): "xóa"
    case (.remove, .en): "remove"
    case (.lock, .vi): "khóa"
    case (.lock, .en): "lock"
    case (.listen, .vi): "mở"
    case (.listen, .en): "serve at"
    }
  }
}

/// Why the machine refused. The C library has words for its numbers in English alone.
public enum MachineReason: Hashable, Sendable {
  /// There is nothing of that name.
  case missing
  /// Something of that name is there already.
  case exists
  /// This user may not.
  case forbidden
  /// The disk is full.
  case noSpace
  /// This user has used up what was allotted.
  case noQuota
  /// The disk can only be read.
  case readOnly
  /// It lies on another file system.
  case otherDisk
  /// The process has too many files open.
  case tooManyOpen
  /// A part of the path is no folder.
  case notAFolder
  /// It is a folder.
  case isAFolder
  /// Symbolic links that lead in a circle.
  case linkCircle
  /// The name or the path is too long.
  case nameTooLong
  /// Something else uses it.
  case busy
  /// Somebody has changed it since it was read first.
  case changed
  /// The disk failed.
  case hardware
  /// The path would leave the folder it belongs to.
  case strayPath
  /// Another program serves at this port.
  case inUse
  /// This machine has no such name or number.
  case noAddress
  /// Anything else: the system's number.
  case other(Int32)

  /// What is said after the colon, without a full stop.
  func words(in language: Language) -> String {
    switch (self, language) {
    case (.missing, .vi): "không có tệp hoặc thư mục này"
    case (.missing, .en): "no such file or folder"
    case (.exists, .vi): "đã có tệp hoặc thư mục cùng tên"
    case (.exists, .en): "a file or folder of that name is there already"
    case (.forbidden, .vi): "người dùng này không có quyền"
    case (.forbidden, .en): "this user has no permission"
    case (.noSpace, .vi): "đĩa đã đầy"
    case (.noSpace, .en): "the disk is full"
    case (.noQuota, .vi): "đã dùng hết dung lượng được cấp"
    case (.noQuota, .en): "the disk quota is used up"
    case (.readOnly, .vi): "đĩa chỉ cho đọc, không cho ghi"
    case (.readOnly, .en): "the disk can only be read"
    case (.otherDisk, .vi): "nằm trên một ổ đĩa khác"
    case (.otherDisk, .en): "it lies on another disk"
    case (.tooManyOpen, .vi): "đang mở quá nhiều tệp"
    case (.tooManyOpen, .en): "too many files are open"
    case (.notAFolder, .vi): "một phần của đường dẫn không phải là thư mục"
    case (.notAFolder, .en): "a part of the path is no folder"
    case (.isAFolder, .vi): "đây là một thư mục"
    case (.isAFolder, .en): "it is a folder"
    case (.linkCircle, .vi): "các liên kết trỏ vòng quanh"
    case (.linkCircle, .en): "links lead in a circle"
    case (.nameTooLong, .vi): "tên hoặc đường dẫn quá dài"
    case (.nameTooLong, .en): "the name or the path is too long"
    case (.busy, .vi): "một chương trình khác đang dùng"
    case (.busy, .en): "something else is using it"
    case (.changed, .vi): "có người vừa sửa tệp này"
    case (.changed, .en): "somebody has just changed it"
    case (.hardware, .vi): "đĩa bị lỗi khi đọc hoặc ghi"
    case (.hardware, .en): "the disk failed"
    case (.strayPath, .vi): "đường dẫn đi ra ngoài thư mục xuất bản"
    case (.strayPath, .en): "the path leaves the output folder"
    case (.inUse, .vi): "một chương trình khác đang dùng cổng này"
    case (.inUse, .en): "another program uses this port"
    case (.noAddress, .vi): "máy này không có địa chỉ ấy"
    case (.noAddress, .en): "this machine has no such address"
    case (.other(let number), .vi): "hệ thống báo lỗi số \(number)"
    case (.other(let number), .en): "the system reports error \(number)"
    }
  }
}
