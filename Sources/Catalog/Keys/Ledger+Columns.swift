// What clerks call the columns of their tables besides the titles of the keys, by the slugs of the names. The words are
// those of the forms that come with Decree 98/2023/NĐ-CP and of lists as offices keep them.

extension Award {
  /// The columns of `awards/YEAR.csv`.
  static let columns = LedgerColumns(
    keys,
    called: [
      "so-qd": "decision", "quyet-dinh": "decision", "quyet-dinh-so": "decision",
      "so-quyet-dinh-khen-thuong": "decision",
      "so-ky-hieu": "decision", "so-van-ban": "decision", "qd-so": "decision",
      "ngay-qd": "date", "ngay-thang": "date", "ngay": "date", "ngay-ky": "date", "ngay-ban-hanh": "date",
      "ngay-khen": "date", "ngay-khen-thuong": "date", "ngay-thang-nam": "date", "ngay-thang-quyet-dinh": "date",
      "cap-khen-thuong": "issuer", "cap-quyet-dinh": "issuer", "co-quan-khen-thuong": "issuer", "noi-khen": "issuer",
      "co-quan-ban-hanh": "issuer", "nguoi-ky": "issuer", "don-vi-khen-thuong": "issuer", "cap-ban-hanh": "issuer",
      "van-ban": "file", "tep": "file", "tep-dinh-kem": "file", "duong-dan": "file",
      "cap-do": "level", "cap-danh-hieu": "level",
      "ten-danh-hieu": "title", "danh-hieu-thi-dua": "title", "hinh-thuc": "title", "hinh-thuc-khen-thuong": "title",
      "hinh-thuc-khen": "title", "danh-hieu-hinh-thuc": "title", "danh-hieu-hinh-thuc-khen-thuong": "title",
      "danh-hieu-thi-dua-hinh-thuc-khen-thuong": "title", "ma-danh-hieu": "title", "khen-thuong": "title",
      "loai": "type", "loai-khen": "type", "loai-hinh": "type", "loai-hinh-khen-thuong": "type",
      "doi-tuong-khen": "subject", "doi-tuong-khen-thuong": "subject", "ca-nhan-tap-the": "subject",
      "tap-the-ca-nhan": "subject", "loai-doi-tuong": "subject",
      "ngay-thanh-tich": "deed", "ngay-lap-cong": "deed", "thoi-gian-lap-thanh-tich": "deed",
      "bai-guong": "story", "tep-bai-viet": "story", "guong": "story",
      "chuc-vu": "role", "vi-tri": "role", "lanh-dao": "role", "lanh-dao-truc-tiep": "role",
      "ngay-thu-hoi": "revoked", "ngay-huy-bo": "revoked", "thu-hoi": "revoked", "huy-bo": "revoked",
    ].merging(LedgerColumns.names) { first, _ in first })
}

extension Nomination {
  /// The columns of `nominations/YEAR.csv`.
  static let columns = LedgerColumns(
    keys,
    called: [
      "doi-tuong-de-nghi": "subject", "doi-tuong-khen": "subject", "doi-tuong-khen-thuong": "subject",
      "ca-nhan-tap-the": "subject", "tap-the-ca-nhan": "subject", "loai-doi-tuong": "subject",
      "ten-danh-hieu": "title", "danh-hieu-thi-dua": "title", "hinh-thuc": "title", "hinh-thuc-khen-thuong": "title",
      "danh-hieu-hinh-thuc": "title", "danh-hieu-hinh-thuc-khen-thuong": "title", "danh-hieu-de-nghi": "title",
      "hinh-thuc-de-nghi": "title", "de-nghi": "title", "ma-danh-hieu": "title", "khen-thuong": "title",
      "phieu": "votes", "so-phieu-bau": "votes", "so-phieu-dong-y": "votes", "ket-qua-bo-phieu": "votes",
      "so-qd": "decision", "quyet-dinh": "decision", "quyet-dinh-so": "decision", "qd-so": "decision",
      "lay-y-kien": "consultation", "thong-bao": "consultation", "tep-thong-bao": "consultation",
    ].merging(LedgerColumns.names) { first, _ in first })
}

extension Score {
  /// The columns of `scores/YEAR.csv`.
  static let columns = LedgerColumns(
    keys,
    called: [
      "noi-dung": "criterion", "tieu-chi-cham-diem": "criterion", "noi-dung-tieu-chi": "criterion",
      "ma-tieu-chi": "criterion", "ten-tieu-chi": "criterion",
      "diem-tu-cham": "self", "tu-danh-gia": "self", "diem-tu-danh-gia": "self", "co-quan-tu-cham": "self",
      "don-vi-tu-cham": "self", "diem-don-vi-tu-cham": "self",
      "diem-tham-dinh": "verified", "diem": "verified", "khoi-cham": "verified", "diem-khoi-cham": "verified",
      "diem-duyet": "verified", "hoi-dong-cham": "verified", "diem-chinh-thuc": "verified",
      "ket-qua-tham-dinh": "verified",
    ].merging(LedgerColumns.names) { first, _ in first })
}

extension Submission {
  /// The columns of `reports/YEAR.csv`.
  static let columns = LedgerColumns(
    keys,
    called: [
      "bao-cao": "report", "ky": "report", "ten-bao-cao": "report", "loai-bao-cao": "report", "ma-bao-cao": "report",
      "ngay-nop": "submitted", "ngay-gui-bao-cao": "submitted", "ngay-nop-bao-cao": "submitted", "ngay": "submitted",
      "da-gui": "submitted", "thoi-gian-gui": "submitted", "ngay-nhan": "submitted",
      "van-ban": "file", "tep-bao-cao": "file", "tep-dinh-kem": "file", "duong-dan": "file",
    ].merging(LedgerColumns.names) { first, _ in first })
}

extension LedgerColumns {
  /// The names that columns of several tables share; a table without such a column does not know them.
  fileprivate static let names: [String: String] = [
    "pham-vi": "circulation", "pham-vi-luu-hanh": "circulation", "che-do-luu-hanh": "circulation",
    "ho-ten": "name", "ho-va-ten": "name", "ten": "name", "ten-ca-nhan": "name", "ten-tap-the": "name",
    "ten-ca-nhan-tap-the": "name", "ten-tap-the-ca-nhan": "name", "ho-ten-ca-nhan": "name", "ho-va-ten-ca-nhan": "name",
    "ten-don-vi-ca-nhan": "name", "ten-doi-tuong": "name", "tap-the-ca-nhan-duoc-khen": "name",
    "co-quan-cong-tac": "agency", "don-vi": "agency", "don-vi-cong-tac": "agency", "ten-co-quan": "agency",
    "ten-don-vi": "agency", "noi-cong-tac": "agency", "co-quan-don-vi": "agency", "ma-co-quan": "agency",
    "co-quan-don-vi-cong-tac": "agency", "thanh-vien": "agency", "don-vi-thanh-vien": "agency",
    "phong": "unit", "phong-ban": "unit", "bo-phan": "unit", "to": "unit", "phong-to-doi": "unit", "chi-bo": "unit",
    "phong-don-vi": "unit",
  ]
}
