/// What writers get wrong between the two lines of hyphens.
let frontMatterMistakes: [Mistake] = [
  Mistake(
    "a colon in a title without quotes", .news("title: Tin: có hai chấm"),
    "unquoted-colon", "2:1-6", suggestion: "\"Tin: có hai chấm\"",
    vi: "Nội dung của mục “title” có dấu hai chấm nên phải đặt trong dấu ngoặc kép.",
    en: "The value of “title” contains a colon, so it must be put in quotes."),
  Mistake(
    "a title in quotes of print, with a colon", .news("title: “Tin: có hai chấm”"),
    "unquoted-colon", "2:1-6", suggestion: "\"“Tin: có hai chấm”\"",
    vi: "Nội dung của mục “title” có dấu hai chấm nên phải đặt trong dấu ngoặc kép.",
    en: "The value of “title” contains a colon, so it must be put in quotes."),
  Mistake(
    "a title that begins with a quote and goes on", .news("title: \"Dân vận khéo\" ở bản Lùng"),
    "text-after-quote", "2:8-33", suggestion: "'\"Dân vận khéo\" ở bản Lùng'",
    vi: "Sau dấu ngoặc đóng vẫn còn chữ.",
    en: "There is text after the closing quote."),
  Mistake(
    "a title that a hash cuts short", .news("title: Bài số #1 của bản"),
    "cut-by-hash", "2:15-25", .warning, suggestion: "\"Bài số #1 của bản\"",
    vi: "Từ dấu # trở đi bị coi là ghi chú và không được đọc.",
    en: "What follows from the # on is taken for a comment and is not read."),
  Mistake(
    "a tab in front of a list", .news("tags:\n\t- an-sinh"),
    "tab-indentation", "7:1-2", suggestion: nil,
    vi: "Đầu dòng có dấu Tab; ở đây chỉ được thụt dòng bằng dấu cách.",
    en: "The line begins with a tab; only spaces may indent here."),
  Mistake(
    "a key twice", .news("title: Bài thử\ntitle: Bài thử hai"),
    "duplicate-key", "3:1-6", suggestion: nil,
    vi: "Mục “title” đã có ở trên, nay lại khai báo lần nữa.",
    en: "The key “title” stands above already."),
  Mistake(
    "no blank behind a colon", .news("summary:Một câu tóm tắt."),
    "missing-space-after-colon", "4:1-25", suggestion: "summary: Một câu tóm tắt.",
    vi: "Thiếu dấu cách sau dấu hai chấm của mục “summary”.",
    en: "A space is missing after the colon of “summary”."),
  Mistake(
    "a no-break space behind a colon", .news("summary:\u{A0}Một câu tóm tắt."),
    "no-break-space-after-colon", "4:1-26", suggestion: "summary: Một câu tóm tắt.",
    vi: "Sau dấu hai chấm của mục “summary” là dấu cách không ngắt dòng (U+00A0); phải thay bằng dấu cách thường.",
    en: "The space after the colon of “summary” is a no-break space (U+00A0); an ordinary one is needed."),
  Mistake(
    "a key with nothing behind it", .news("title:"),
    "empty-key", "2:1-6", suggestion: nil,
    vi: "Mục “title” bắt buộc phải có nhưng đang để trống.",
    en: "The key “title” is required but has nothing behind it."),
  Mistake(
    "a bracket left open", .news("paths: [mot, hai"),
    "unclosed-bracket", "6:8-9", suggestion: nil,
    vi: "Dấu [ mở ra ở đây mà chưa được đóng lại.",
    en: "The [ opened here is not closed."),
  Mistake(
    "a quote left open", .news("title: \"Bài thử"),
    "unclosed-quote", "2:8-9", suggestion: "\"Bài thử\"",
    vi: "Dấu \" mở ra ở đây mà chưa được đóng lại.",
    en: "The \" opened here is not closed."),
  Mistake(
    "no front matter", .file("content/news/2023/khong-phan-dau.md", "Một bài chép từ Word sang.\n\nĐoạn hai.\n"),
    "front-matter-not-opened", "1:1-1", suggestion: nil,
    vi: "Dòng đầu tiên của tệp phải là ba dấu gạch nối (---).",
    en: "The first line of the file must be three hyphens (---)."),
  Mistake(
    "front matter without its first line",
    .file("content/news/2023/thieu-dong-dau.md", "title: Bài thử\ndate: 2023-05-04\n---\nĐoạn.\n"),
    "front-matter-not-opened", "1:1-1", suggestion: nil,
    vi: "Dòng đầu tiên của tệp phải là ba dấu gạch nối (---).",
    en: "The first line of the file must be three hyphens (---)."),
  Mistake(
    "front matter that is not closed",
    .file("content/news/2023/chua-dong.md", "---\ntitle: Bài thử\ndate: 2023-05-04\n\nĐoạn.\n"),
    "front-matter-not-closed", "1:1-4", suggestion: nil,
    vi: "Phần khai báo ở đầu tệp chưa có dòng --- để kết thúc.",
    en: "The front matter has no closing line of ---."),
  Mistake(
    "a key in Vietnamese", .news("tiêu đề: Bài thử"),
    "unknown-key", "6:1-8", suggestion: "title",
    vi: "Không có mục nào tên là “tiêu đề”.",
    en: "There is no key named “tiêu đề”."),
  Mistake(
    "a key spelt wrong", .news("sumary: Một câu."),
    "unknown-key", "6:1-7", suggestion: "summary",
    vi: "Không có mục nào tên là “sumary”.",
    en: "There is no key named “sumary”."),
  Mistake(
    "a key of another kind", .news("deadline: 2023-05-20"),
    "unknown-key", "6:1-9", suggestion: nil,
    vi: "Không có mục nào tên là “deadline”.",
    en: "There is no key named “deadline”."),
  Mistake(
    "a title that is a list", .news("title: [Bài, thử]"),
    "wrong-type", "2:8-18", suggestion: nil,
    vi: "Chỗ này phải là một đoạn chữ.",
    en: "This must be a text."),
  Mistake(
    "a date day first", .news("date: 4/5/2023"),
    "day-first-date", "3:7-15", .note, suggestion: "2023-05-04",
    vi: "Đã hiểu “4/5/2023” là ngày 2023-05-04. Nên viết năm-tháng-ngày cho khỏi nhầm.",
    en: "“4/5/2023” was read as 2023-05-04. Year-month-day leaves no doubt."),
  Mistake(
    "a day that does not exist", .news("date: 31/4/2023"),
    "invalid-date", "3:7-16", suggestion: nil,
    vi: "“31/4/2023” không phải là một ngày có thật. Viết năm-tháng-ngày, ví dụ 2023-04-05.",
    en: "“31/4/2023” is not a day of the calendar. Write year-month-day, such as 2023-04-05."),
  Mistake(
    "a date in words", .news("date: ngày 4 tháng 5 năm 2023"),
    "invalid-date", "3:7-30", suggestion: "2023-05-04",
    vi: "“ngày 4 tháng 5 năm 2023” chưa viết đúng kiểu ngày. Viết năm-tháng-ngày, ví dụ 2023-04-05.",
    en: "“ngày 4 tháng 5 năm 2023” is not written as a day. Write year-month-day, such as 2023-04-05."),
  Mistake(
    "a month where a day belongs", .news("date: 2023-05"),
    "wrong-type", "3:7-14", suggestion: nil,
    vi: "Chỗ này phải là một ngày, ví dụ 2023-04-05.",
    en: "This must be a day, such as 2023-04-05."),
  Mistake(
    "a year of two digits", .news("date: 4/5/23"),
    "invalid-date", "3:7-13", suggestion: "2023-05-04",
    vi: "“4/5/23” chưa viết đúng kiểu ngày. Viết năm-tháng-ngày, ví dụ 2023-04-05.",
    en: "“4/5/23” is not written as a day. Write year-month-day, such as 2023-04-05."),
  Mistake(
    "an agency by its name", .news("agency: Ban Dân vận Tỉnh ủy"),
    "unknown-id", "5:9-28", suggestion: "ban-dan-van",
    vi: "Không có cơ quan nào mang mã “Ban Dân vận Tỉnh ủy”.",
    en: "There is no agency with the id “Ban Dân vận Tỉnh ủy”."),
  Mistake(
    "an agency that nobody knows", .news("agency: ban-dan-vam"),
    "unknown-id", "5:9-20", suggestion: "ban-dan-van",
    vi: "Không có cơ quan nào mang mã “ban-dan-vam”.",
    en: "There is no agency with the id “ban-dan-vam”."),
  Mistake(
    "a movement by its name", .news("movements: [Dân vận khéo]"),
    "unknown-id", "6:13-25", suggestion: nil,
    vi: "Không có phong trào nào mang mã “Dân vận khéo”.",
    en: "There is no movement with the id “Dân vận khéo”."),
  Mistake(
    "a slug with capitals and marks", .news("slug: Bài Thử"),
    "invalid-slug", "6:7-14", suggestion: "bai-thu",
    vi: "“Bài Thử” không dùng làm địa chỉ trang được: chỉ gồm a-z, 0-9 và dấu gạch nối.",
    en: "“Bài Thử” cannot be part of an address: only a-z, 0-9 and hyphens."),
  Mistake(
    "a text that is too long", .news("summary: " + String(repeating: "rất dài ", count: 60)),
    "too-long", "4:10-489", suggestion: nil,
    vi: "Đoạn này dài 479 ký tự, nhiều nhất chỉ được 300.",
    en: "This is 479 characters long; at most 300 are taken."),
  Mistake(
    "no title", .news(without: "title"),
    "missing-key", "1:1-4", suggestion: nil,
    vi: "Thiếu mục “title”.",
    en: "The key “title” is missing."),
  Mistake(
    "no date", .news(without: "date"),
    "missing-key", "1:1-4", suggestion: nil,
    vi: "Thiếu mục “date”.",
    en: "The key “date” is missing."),
  Mistake(
    "a story of a kind that there is not", .story("subject: { kind: cá nhân tập thể, name: Tổ Ba Người }"),
    "not-one-of", "6:18-33", suggestion: nil,
    vi:
      "“cá nhân tập thể” không dùng được ở đây. Chọn một trong: individual (cá nhân), collective (tập thể), household (hộ gia đình).",
    en:
      "“cá nhân tập thể” cannot stand here. Take one of: individual (cá nhân), collective (tập thể), household (hộ gia đình)."
  ),
  Mistake(
    "a name cut by a comma", .story("subject: { kind: collective, name: Tổ Ba Người, bản Lùng }"),
    "cut-by-comma", "6:49-57", suggestion: nil,
    vi: "Dấu phẩy đã tách “bản Lùng” ra khỏi đoạn chữ đứng trước. Đặt cả đoạn chữ đó trong ngoặc kép \"…\".",
    en: "The comma has cut “bản Lùng” off the text before it. Put that whole text between quotes."),
  Mistake(
    "a story without a subject", .story(without: "subject"),
    "missing-key", "1:1-4", suggestion: nil,
    vi: "Thiếu mục “subject”.",
    en: "The key “subject” is missing."),
  Mistake(
    "a word where a flag belongs", .news("sample: có ạ"),
    "wrong-type", "6:9-13", suggestion: nil,
    vi: "Chỗ này phải là true (có) hoặc false (không).",
    en: "This must be true or false."),
  Mistake(
    "an audience that nobody is", .announcement("audience: [ban-to-chuk]"),
    "unknown-id", "5:12-23", suggestion: nil,
    vi: "Không có cơ quan nào mang mã “ban-to-chuk”.",
    en: "There is no agency with the id “ban-to-chuk”."),
  Mistake(
    "an urgency that there is not", .announcement("urgency: khẩn cấp"),
    "not-one-of", "6:10-18", suggestion: nil,
    vi:
      "“khẩn cấp” không dùng được ở đây. Chọn một trong: normal (thường), urgent (khẩn), very-urgent (thượng khẩn), express (hỏa tốc).",
    en:
      "“khẩn cấp” cannot stand here. Take one of: normal (thường), urgent (khẩn), very-urgent (thượng khẩn), express (hỏa tốc)."
  ),
  Mistake(
    "a kind in Vietnamese", .announcement("kind: Giấy mời"),
    "not-one-of", "6:7-15", suggestion: "invitation",
    vi:
      "“Giấy mời” không dùng được ở đây. Chọn một trong: notice (thông báo), invitation (giấy mời), plan (kế hoạch), decision (quyết định), report-request (yêu cầu báo cáo), schedule (lịch), commendation (biểu dương), consultation (lấy ý kiến).",
    en:
      "“Giấy mời” cannot stand here. Take one of: notice (thông báo), invitation (giấy mời), plan (kế hoạch), decision (quyết định), report-request (yêu cầu báo cáo), schedule (lịch), commendation (biểu dương), consultation (lấy ý kiến)."
  ),
  Mistake(
    "a deadline of last year", .announcement("deadline: 2022-06-23"),
    "deadline-before-date", "6:11-21", .warning, suggestion: nil,
    vi: "Hạn đứng trước ngày ra thông báo: xem lại năm, tháng của hai ngày.",
    en: "The deadline is before the announcement's own date: look at both years and months."),
  Mistake(
    "a prompt left in the front matter", .news("summary: \"[Tóm tắt]\""),
    "placeholder", "4:10-21", suggestion: nil,
    vi: "Chỗ này còn nguyên lời nhắc “[Tóm tắt]”: hãy thay bằng nội dung của bài.",
    en: "“[Tóm tắt]” still stands here: put the entry's own words in its place."),
  Mistake(
    "a prompt left in a record", .story("subject: { kind: collective, name: \"[Họ và tên, tên tập thể]\" }"),
    "placeholder", "6:36-62", suggestion: nil,
    vi: "Chỗ này còn nguyên lời nhắc “[Họ và tên, tên tập thể]”: hãy thay bằng nội dung của bài.",
    en: "“[Họ và tên, tên tập thể]” still stands here: put the entry's own words in its place."),
  Mistake(
    "a prompt left for a picture", .body("\\[Ghi rõ ảnh chụp gì\\]"),
    "placeholder", "7:1-23", suggestion: nil,
    vi: "Chỗ này còn nguyên lời nhắc “[Ghi rõ ảnh chụp gì]”: hãy thay bằng nội dung của bài.",
    en: "“[Ghi rõ ảnh chụp gì]” still stands here: put the entry's own words in its place."),
  Mistake(
    "a prompt left in the text", .body("Một đoạn.\n\n[Viết bài ở đây.]"),
    "placeholder", "9:1-18", suggestion: nil,
    vi: "Chỗ này còn nguyên lời nhắc “[Viết bài ở đây.]”: hãy thay bằng nội dung của bài.",
    en: "“[Viết bài ở đây.]” still stands here: put the entry's own words in its place."),
  Mistake(
    "a time with a point", .announcement("event: { start: 2023-05-22 8.00, place: Hội trường }"),
    "invalid-time", "6:17-32", suggestion: "2023-05-22 08:00",
    vi: "“2023-05-22 8.00” không phải là ngày giờ. Ví dụ đúng: 2023-05-10 08:00.",
    en: "“2023-05-22 8.00” is not a day with a time. Write, for example, 2023-05-10 08:00."),
  Mistake(
    "the hour before the day", .announcement("event: { start: 8h30 22/5/2023 }"),
    "invalid-time", "6:17-31", suggestion: "2023-05-22 08:30",
    vi: "“8h30 22/5/2023” không phải là ngày giờ. Ví dụ đúng: 2023-05-10 08:00.",
    en: "“8h30 22/5/2023” is not a day with a time. Write, for example, 2023-05-10 08:00."),
  Mistake(
    "an attachment that is not there", .announcement("attachments: [{ file: /media/mau-1.docx, title: Mẫu 1 }]"),
    "missing-file", "6:23-40", suggestion: nil,
    vi: "Không có tệp “/media/mau-1.docx” trong thư mục content/media.",
    en: "There is no file “/media/mau-1.docx” under content/media."),
  Mistake(
    "a secrecy mark", .news("title: MẬT - Bài thử"),
    "secrecy-mark", "2:8-21", suggestion: nil,
    vi: "Văn bản có độ mật “mật” không được đưa lên trang. Hãy bỏ cả tệp này ra khỏi thư mục.",
    en: "A text marked “mật” must not be on a site. Take the whole file out of the folder."),
]
