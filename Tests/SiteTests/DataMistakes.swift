/// What an office gets wrong in its data files.
let dataMistakes: [Mistake] = [
  Mistake(
    "an award of a title that is not in the list",
    .file(
      "content/awards/2023.csv",
      "decision,date,issuer,level,title,type,subject,name,agency\n12-QĐ/BDV,2023-03-01,Trưởng Ban Dân vận,grassroots,giay-kheen,ad-hoc,collective,Tổ Ba Người,ban-dan-van\n"
    ),
    "unknown-id", "2:52-62", suggestion: "giay-khen",
    vi: "Không có danh hiệu, hình thức khen thưởng nào mang mã “giay-kheen”.",
    en: "There is no title or form of commendation with the id “giay-kheen”."),
  Mistake(
    "a date in a table that is no day",
    .file(
      "content/awards/2023.csv",
      "decision,date,issuer,level,title,type,subject,name,agency\n12-QĐ/BDV,2023-02-30,Trưởng Ban Dân vận,grassroots,giay-khen,ad-hoc,collective,Tổ Ba Người,ban-dan-van\n"
    ),
    "invalid-date", "2:11-21", suggestion: nil,
    vi: "“2023-02-30” không phải là một ngày có thật. Viết năm-tháng-ngày, ví dụ 2023-04-05.",
    en: "“2023-02-30” is not a day of the calendar. Write year-month-day, such as 2023-04-05."),
  Mistake(
    "a column of another spelling",
    .file(
      "content/awards/2023.csv",
      "decision,date,isuer,level,title,type,subject,name,agency\n12-QĐ/BDV,2023-03-01,Trưởng Ban Dân vận,grassroots,giay-khen,ad-hoc,collective,Tổ Ba Người,ban-dan-van\n"
    ),
    "unknown-column", "1:15-20", suggestion: "issuer",
    vi: "Không có cột nào tên là “isuer”.",
    en: "There is no column named “isuer”."),
  Mistake(
    "an agency twice",
    .file(
      "content/agencies.yml",
      "- id: ban-dan-van\n  name: Ban Dân vận Tỉnh ủy\n  contact: { unit: Văn phòng Ban }\n  roles: [{ role: head, from: 2023-01-01 }]\n- id: ban-dan-van\n  name: Ban Dân vận\n  contact: { unit: Văn phòng Ban }\n"
    ),
    "duplicate-id", "5:7-18", suggestion: nil,
    vi: "Mã “ban-dan-van” đã dùng rồi, ở content/agencies.yml.",
    en: "The id “ban-dan-van” is taken already, in content/agencies.yml."),
  Mistake(
    "an id with marks",
    .file(
      "content/agencies.yml",
      "- id: ban-dan-van\n  name: Ban Dân vận Tỉnh ủy\n  contact: { unit: Văn phòng Ban }\n  roles: [{ role: head, from: 2023-01-01 }]\n- id: Ban Tổ chức\n  name: Ban Tổ chức Tỉnh ủy\n  contact: { unit: Văn phòng Ban }\n"
    ),
    "invalid-id", "5:7-18", suggestion: "ban-to-chuc",
    vi: "Mã “Ban Tổ chức” chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối.",
    en: "The id “Ban Tổ chức” may have only a-z without marks, 0-9 and hyphens."),
  Mistake(
    "a format of the future", .file("content/site.yml", "format: 9\ntitle: Gương Sáng\n"),
    "unknown-format", "1:9-10", suggestion: nil,
    vi: "Chương trình này chỉ đọc được “format: 1”, không đọc được “9”.",
    en: "This program reads “format: 1” only, not “9”."),
  Mistake(
    "a time zone that is none", .file("content/site.yml", "format: 1\ntitle: Gương Sáng\ntimeZone: Hà Giang\n"),
    "invalid-time-zone", "3:11-19", suggestion: nil,
    vi: "Không nhận ra múi giờ “Hà Giang”. Viết độ lệch như +07:00 hoặc Asia/Ho_Chi_Minh.",
    en: "“Hà Giang” is no known time zone. Write an offset such as +07:00, or Asia/Ho_Chi_Minh."),
  Mistake(
    "a phase that ends before it begins",
    .file(
      "content/plans/2023.yml",
      "year: 2023\ntitle: Kế hoạch thi đua năm 2023\ntheme: Đoàn kết, sáng tạo\nphases:\n  - { id: dot-1, from: 2023-06-30, to: 2023-01-01 }\n"
    ),
    "ends-before-it-begins", "5:40-50", suggestion: nil,
    vi: "Ngày kết thúc đứng trước ngày bắt đầu.",
    en: "The last day is before the first."),
  Mistake(
    "a year that is not the file's",
    .file("content/plans/2023.yml", "year: 2024\ntitle: Kế hoạch thi đua năm 2023\ntheme: Đoàn kết, sáng tạo\n"),
    "year-differs-from-file", "1:7-11", suggestion: nil,
    vi: "Năm ghi ở đây khác với năm trong tên tệp 2023.yml.",
    en: "The year is not the one in the file's name, 2023.yml."),
  Mistake(
    "a task of an agency that is not there",
    .file(
      "content/plans/2023.yml",
      "year: 2023\ntitle: Kế hoạch thi đua năm 2023\ntheme: Đoàn kết, sáng tạo\nphases:\n  - id: dot-1\n    from: 2023-01-01\n    to: 2023-06-30\n    tasks:\n      - { id: so-ket, kind: review, title: Sơ kết, responsible: [ban-to-chuc] }\n"
    ),
    "unknown-id", "9:66-77", suggestion: nil,
    vi: "Không có cơ quan nào mang mã “ban-to-chuc”.",
    en: "There is no agency with the id “ban-to-chuc”."),
  Mistake(
    "a table with an unknown column",
    .file(
      "content/awards/2023.csv",
      "decision,date,issuer,level,title,type,subject,name,agency,ghichu\n12-QĐ/BDV,2023-03-01,Trưởng Ban Dân vận,grassroots,giay-khen,ad-hoc,collective,Tổ Ba Người,ban-dan-van,x\n"
    ),
    "unknown-column", "1:59-65", suggestion: nil,
    vi: "Không có cột nào tên là “ghichu”.",
    en: "There is no column named “ghichu”."),
  Mistake(
    "a row with a cell too many",
    .file(
      "content/awards/2023.csv",
      "decision,date,issuer,level,title,type,subject,name,agency\n12-QĐ/BDV,2023-03-01,Trưởng Ban Dân vận,grassroots,giay-khen,ad-hoc,collective,Tổ Ba Người,ban-dan-van,thừa\n"
    ),
    "wrong-cell-count", "2:1-108", suggestion: nil,
    vi: "Dòng này có 10 ô, đầu bảng có 9 ô.",
    en: "This row has 10 cells, the header has 9 cells."),
  Mistake(
    "a quote left open in a table",
    .file(
      "content/awards/2023.csv",
      "decision,date,issuer,level,title,type,subject,name,agency\n12-QĐ/BDV,2023-03-01,\"Trưởng Ban Dân vận,grassroots,giay-khen,ad-hoc,collective,Tổ Ba Người,ban-dan-van\n"
    ),
    "unclosed-quote", "2:22-23", suggestion: nil,
    vi: "Dấu ngoặc kép mở ra ở đây mà chưa được đóng lại, nên từ dòng này trở xuống chưa đọc được.",
    en: "The quote opened here is not closed, so nothing has been read from this line on."),
]
