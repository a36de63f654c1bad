/// Slips of form between the two lines of hyphens, where the parser stops at another line than the one to mend.
let frontMatterSlips: [Mistake] = [
  Mistake(
    "a title whose closing quote is missing", .story("title: \"Chị Dính\n# Ghi tên trong \"ngoặc\".\nsubject: \"A\""),
    "unclosed-quote", "2:8-9", suggestion: "\"Chị Dính\"",
    vi: "Dấu \" mở ra ở đây mà chưa được đóng lại.",
    en: "The \" opened here is not closed."),
  Mistake(
    "a title closed by a quote of print", .news("title: \"Chị Dính”\nauthor: \"Lan\""),
    "unclosed-quote", "2:8-9", suggestion: "\"Chị Dính\"",
    vi: "Dấu \" mở ra ở đây mà chưa được đóng lại.",
    en: "The \" opened here is not closed."),
  Mistake(
    "a title in a single quote left open", .news("title: 'Chị Dính\nauthor: 'Lan'"),
    "unclosed-quote", "2:8-9", suggestion: "\"Chị Dính\"",
    vi: "Dấu ' mở ra ở đây mà chưa được đóng lại.",
    en: "The ' opened here is not closed."),
  Mistake(
    "a first key without a blank, before a comment", .news("title:Chị Dính\n# Ngày đăng"),
    "missing-space-after-colon", "2:1-15", suggestion: "title: Chị Dính",
    vi: "Thiếu dấu cách sau dấu hai chấm của mục “title”.",
    en: "A space is missing after the colon of “title”."),
  Mistake(
    "a first key of a group without a blank",
    .story("subject:\n  # Loại\n  kind:collective\n  # Tên\n  name: Tổ Ba Người"),
    "missing-space-after-colon", "8:3-18", suggestion: "kind: collective",
    vi: "Thiếu dấu cách sau dấu hai chấm của mục “kind”.",
    en: "A space is missing after the colon of “kind”."),
  Mistake(
    "the only key of a group without a blank", .story("subject:\n  name:Tổ"),
    "missing-space-after-colon", "7:3-10", suggestion: "name: Tổ",
    vi: "Thiếu dấu cách sau dấu hai chấm của mục “name”.",
    en: "A space is missing after the colon of “name”."),
  Mistake(
    "consent without a blank", .story("consent:{ by: self, date: 2023-03-01, scope: [name, story] }"),
    "missing-space-after-colon", "7:1-61",
    suggestion: "consent: { by: self, date: 2023-03-01, scope: [name, story] }",
    vi: "Thiếu dấu cách sau dấu hai chấm của mục “consent”.",
    en: "A space is missing after the colon of “consent”."),
  Mistake(
    "consent without any blank", .story("consent:{by:self,scope:[name,story]}"),
    "missing-space-after-colon", "7:1-37", suggestion: "consent: {by: self,scope: [name,story]}",
    vi: "Thiếu dấu cách sau dấu hai chấm của mục “consent”.",
    en: "A space is missing after the colon of “consent”."),
  Mistake(
    "consent without braces", .story("consent: by: self, date: 2023-03-01, scope: name, picture, story"),
    "wrong-type", "7:10-65", suggestion: "{ by: self, date: 2023-03-01, scope: [name, picture, story] }",
    vi: "Chỗ này phải là một nhóm mục con, mỗi mục một dòng “tên: giá trị” thụt vào.",
    en: "This must be a group of keys, each on an indented line “name: value”."),
  Mistake(
    "consent without blanks in braces", .story("consent: {by:self, date:2023-03-01, scope: [name, story]}"),
    "missing-space-after-colon", "7:11-18", suggestion: "{by: self, date: 2023-03-01, scope: [name, story]}",
    vi: "Thiếu dấu cách sau dấu hai chấm của mục “by”.",
    en: "A space is missing after the colon of “by”."),
  Mistake(
    "consent without a blank before a bracket", .story("consent: {by: self, scope:[name, story]}"),
    "missing-space-after-colon", "7:10-41", suggestion: "{by: self, scope: [name, story]}",
    vi: "Thiếu dấu cách sau dấu hai chấm của mục “scope”.",
    en: "A space is missing after the colon of “scope”."),
  Mistake(
    "a list in braces without brackets", .story("consent: { by: self, date: 2023-03-01, scope: name, picture, story }"),
    "wrong-type", "7:47-51", suggestion: "[name, picture, story]",
    vi: "Chỗ này phải là một danh sách, ví dụ [a, b].",
    en: "This must be a list, such as [a, b]."),
  Mistake(
    "a list without brackets", .story("consent:\n  by: self\n  date: 2023-03-01\n  scope: name, picture, story"),
    "wrong-type", "10:10-30", suggestion: "[name, picture, story]",
    vi: "Chỗ này phải là một danh sách, ví dụ [a, b].",
    en: "This must be a list, such as [a, b]."),
  Mistake(
    "a portrait on the writer's computer",
    .story("subject: { kind: collective, name: Tổ, photo: D:\\Anh\\To.jpg, photoAlt: Ba người bên bờ rào }"),
    "windows-path", "6:47-60", suggestion: nil,
    vi: "“D:\\Anh\\To.jpg” là đường dẫn trên máy của người viết, người đọc không mở được.",
    en: "“D:\\Anh\\To.jpg” is a path on the writer's computer, which no reader can open."),
  Mistake(
    "a portrait on the writer's computer, in quotes",
    .story("subject:\n  kind: collective\n  name: Tổ\n  photo: \"C:\\Users\\Lan\\To.jpg\""),
    "windows-path", "9:10-31", suggestion: nil,
    vi: "“C:\\Users\\Lan\\To.jpg” là đường dẫn trên máy của người viết, người đọc không mở được.",
    en: "“C:\\Users\\Lan\\To.jpg” is a path on the writer's computer, which no reader can open."),
  Mistake(
    "a portrait with backslashes",
    .story("subject: { kind: collective, name: Tổ, photo: media\\vuon-rau.png, photoAlt: Ba người bên bờ rào }"),
    "windows-path", "6:47-65", suggestion: "/media/vuon-rau.png",
    vi: "Địa chỉ “media\\vuon-rau.png” có dấu \\; trên trang phải dùng dấu /.",
    en: "The address “media\\vuon-rau.png” has a \\; a site needs / instead."),
  Mistake(
    "an attachment on the writer's computer",
    .announcement("attachments: [{ file: \"file:///D:/Mau/mau-1.docx\", title: Mẫu 1 }]"),
    "windows-path", "6:23-50", suggestion: nil,
    vi: "“file:///D:/Mau/mau-1.docx” là đường dẫn trên máy của người viết, người đọc không mở được.",
    en: "“file:///D:/Mau/mau-1.docx” is a path on the writer's computer, which no reader can open."),
  Mistake(
    "a first line made a dash", .file("content/news/2023/gach-dai.md", "—\ntitle: Bài thử\n---\nĐoạn.\n"),
    "front-matter-not-opened", "1:1-2", suggestion: "---",
    vi: "Dòng mở đầu phải là đúng ba dấu gạch nối (---), ở đây lại là “—”.",
    en: "The first line must be exactly three hyphens (---), not “—”."),
  Mistake(
    "a closing line of four hyphens",
    .file("content/news/2023/bon-gach.md", "---\ntitle: Bài thử\ndate: 2023-05-04\n----\nĐoạn.\n\n---\n\nĐoạn.\n"),
    "front-matter-not-closed", "4:1-5", suggestion: "---",
    vi: "Dòng kết thúc phần khai báo phải là đúng ba dấu gạch nối (---), ở đây lại là “----”.",
    en: "The line that closes the front matter must be exactly three hyphens (---), not “----”."),
  Mistake(
    "a file whose name is a title",
    .file(
      "content/news/2023/Tin chị Dính.md",
      "---\ntitle: Bài thử\ndate: 2023-05-04\nsummary: Một câu.\nagency: ban-dan-van\n---\nĐoạn.\n"),
    "invalid-slug", "1:1-4", suggestion: "tin-chi-dinh.md",
    vi: "Tên tệp “Tin chị Dính.md” không dùng làm địa chỉ trang được: chỉ gồm a-z, 0-9 và dấu gạch nối.",
    en: "The file name “Tin chị Dính.md” cannot be part of an address: only a-z, 0-9 and hyphens."),
  Mistake(
    "the first key of a group one blank too far", .story("subject:\n   kind: collective\n  name: Tổ"),
    "wrong-indentation", "7:4-8", suggestion: "  kind: collective",
    vi: "Dòng này thụt vào không khớp với những dòng cùng nhóm.",
    en: "This line is not level with the lines it belongs to."),
  Mistake(
    "the first key of a group flush left", .story("subject:\nkind: collective\n  name: Tổ"),
    "wrong-indentation", "7:1-5", suggestion: "  kind: collective",
    vi: "Dòng này thụt vào không khớp với những dòng cùng nhóm.",
    en: "This line is not level with the lines it belongs to."),
]
