/// What can be wrong with asking the public about those who are put forward.
public enum ConsultationFact: Hashable, Sendable {
  /// A consultation that does not say until when.
  case noDeadline
  /// Fewer working days for comments than the plan or the law asks for (Decree 98/2023/NĐ-CP, article 46).
  case shortWindow(days: Int, least: Int)
  /// The file named does not tell how the consultation ended: it is neither news nor another announcement.
  case notAnOutcome(String)
  /// An outcome where nobody was asked.
  case outcomeWithoutConsultation
  /// So many rows of a table of nominations name no consultation.
  case nominationsWithout(count: Int)
}

extension ConsultationFact: Matter {
  var severity: Severity {
    switch self {
    case .notAnOutcome: .error
    case .noDeadline, .shortWindow, .outcomeWithoutConsultation: .warning
    case .nominationsWithout: .note
    }
  }

  var code: Code {
    switch self {
    case .noDeadline: .consultationWithoutDeadline
    case .shortWindow: .shortConsultation
    case .notAnOutcome: .notAnOutcome
    case .outcomeWithoutConsultation: .outcomeWithoutConsultation
    case .nominationsWithout: .nominationsWithoutConsultation
    }
  }

  func message(in language: Language) -> String {
    switch (self, language) {
    case (.noDeadline, .vi): "Thông báo lấy ý kiến chưa ghi hạn góp ý (mục deadline)."
    case (.noDeadline, .en): "The consultation does not say until when (the key deadline)."
    case (.shortWindow(let days, let least), .vi):
      "Từ hôm sau ngày đăng đến hạn này có \(days) ngày làm việc; lấy ý kiến về khen thưởng cần ít nhất \(least) ngày."
    case (.shortWindow(let days, let least), .en):
      "There are \(days) working days from the day after publication to this deadline; a consultation on commendation "
        + "needs \(least) at least."
    case (.notAnOutcome(let path), .vi): "“\(path)” không phải là tin hay thông báo khác cho biết kết quả lấy ý kiến."
    case (.notAnOutcome(let path), .en):
      "“\(path)” is neither news nor another announcement that could tell the outcome."
    case (.outcomeWithoutConsultation, .vi): "Mục outcome chỉ dùng cho thông báo lấy ý kiến (kind: consultation)."
    case (.outcomeWithoutConsultation, .en): "The key outcome is for consultations alone (kind: consultation)."
    case (.nominationsWithout(let count), .vi):
      "Có \(count) trường hợp đề nghị khen thưởng chưa ghi thông báo lấy ý kiến (cột consultation)."
    case (.nominationsWithout(let count), .en):
      count == 1
        ? "1 nomination names no consultation (the column consultation)."
        : "\(count) nominations name no consultation (the column consultation)."
    }
  }
}
