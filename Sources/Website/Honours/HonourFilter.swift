import Catalog
import Diagnostics
import Vietnamese

/// A value by which a year's honour roll can be read: one level, one type, one agency…
///
/// Each that occurs beside others in a year has a page of its own below that of the roll (``Addresses``), so that the
/// roll can be read by it without a script. Combinations have none.
public struct HonourFilter: Hashable, Sendable {
  /// What a roll is divided by, in the order of its links.
  enum Dimension: String, CaseIterable, Sendable {
    case level, type, subject, role, agency, movement
  }

  let dimension: Dimension
  /// The id of the value; of a level that the law does not know, the slug of what is written.
  let value: String

  /// The last part of the page's address, `cap-tinh`, `co-quan-ban-dan-van`.
  ///
  /// It begins with its dimension, so that no level, type, movement or agency meets another; within one, ids are unique,
  /// and a level that is not known by its Vietnamese name is not called like one that is.
  func slug(in language: Language) -> String {
    switch language {
    case .en: "\(dimension.rawValue)-\(value)"
    case .vi: "\(dimension.vietnameseSlug)-\(vietnameseValue)"
    }
  }

  private var vietnameseValue: String {
    switch dimension {
    case .level: Title.Level(rawValue: value)?.vietnameseSlug ?? value
    case .type: Award.Kind(rawValue: value)?.vietnameseSlug ?? value
    case .subject: Subject.Kind(rawValue: value)?.vietnameseSlug ?? value
    case .role: value == Award.Role.staff.rawValue ? "truc-tiep" : "lanh-dao"
    case .movement, .agency: value
    }
  }
}

extension HonourFilter.Dimension {
  fileprivate var vietnameseSlug: String {
    switch self {
    case .level: "cap"
    case .type: "loai"
    case .subject: "doi-tuong"
    case .role: "vi-tri"
    case .movement: "phong-trao"
    case .agency: "co-quan"
    }
  }
}

extension Award.Kind {
  fileprivate var vietnameseSlug: String {
    switch self {
    case .merit: "cong-trang"
    case .adHoc: "dot-xuat"
    case .movement: "phong-trao"
    case .service: "cong-hien"
    case .tenure: "nien-han"
    case .external: "doi-ngoai"
    }
  }
}

extension Subject.Kind {
  fileprivate var vietnameseSlug: String {
    switch self {
    case .individual: "ca-nhan"
    case .collective: "tap-the"
    case .household: "ho-gia-dinh"
    }
  }
}
