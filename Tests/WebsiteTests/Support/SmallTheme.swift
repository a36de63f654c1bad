import Catalog
import Diagnostics

@testable import Website

/// A theme of the fewest words: a text for each phrase and word, a template of a line for each kind of page.
enum SmallTheme {
  /// The theme in `language`; made once, for it never changes.
  static func theme(_ language: Language) -> Theme { language == .vi ? vietnamese : english }

  private static let vietnamese = Theme.read(files(.vi), language: .vi).value
  private static let english = Theme.read(files(.en), language: .en).value

  /// The files of the theme; `replacing` takes the place of some, by path, and nil leaves one out.
  static func files(_ language: Language = .vi, replacing: [String: String?] = [:]) -> [Theme.File] {
    var texts: [String: String] = ["strings/\(language.rawValue).yml": strings(language)]
    for kind in Theme.Kind.allCases { texts["pages/\(kind.rawValue).mustache"] = "{{document_title}}\n" }
    texts["pages/story.mustache"] = "{{#entry}}{{{body}}}{{/entry}}"
    texts["pages/404.mustache"] = "{{#menu}}<a href=\"{{address}}\"></a>{{/menu}}<img src=\"{{assets.a__b_svg}}\">"
    for folder in ["nu", "nam", "canh", "tap-the", "ho-gia-dinh"] { texts["assets/art/\(folder)/a.svg"] = "<svg/>" }
    texts["assets/a #b.svg"] = "<svg/>"
    for (path, text) in replacing { texts[path] = text }
    return texts.sorted { $0.key < $1.key }.enumerated().map { number, file in
      Theme.File(path: file.key, number: FileNumber(number), bytes: Array(file.value.utf8), isOwn: false)
    }
  }

  /// All strings as a file: those below, and for every other word its own key.
  static func strings(_ language: Language = .vi, replacing: [String: String?] = [:]) -> String {
    var texts: [String: String] = [:]
    for word in Word.all { texts[word.key] = word.key }
    for phrase in Phrase.allCases { texts[phrase.rawValue] = phrase.rawValue }
    for phrase in ReportPhrase.allCases { texts[phrase.rawValue] = phrase.rawValue }
    for phrase in DigestPhrase.allCases { texts[phrase.rawValue] = phrase.rawValue }
    for phrase in ScriptPhrase.allCases { texts[phrase.rawValue] = phrase.rawValue }
    texts.merge(scriptTexts) { _, text in text }
    texts.merge(language == .vi ? vietnameseTexts : englishTexts) { _, text in text }
    for (key, text) in replacing { texts[key] = text }
    return texts.sorted { $0.key < $1.key }.map { "\($0.key): \"\($0.value)\"\n" }.joined()
  }

  private static let scriptTexts: [String: String] = [
    "script_seconds": "đọc khoảng {s} giây",
    "script_minutes": "đọc khoảng {m} phút",
    "script_minutes_seconds": "đọc khoảng {m} phút {s} giây",
    "script_greeting": "Kính thưa toàn thể nhân dân!",
    "script_greeting_notice": "Kính thưa các đồng chí và toàn thể nhân dân!",
    "script_sample": "Đây là bài mẫu; người và việc trong bài do ban biên tập đặt ra.",
    "script_story": "Sau đây là bài về gương người tốt, việc tốt: {title}",
    "script_about": "Bài viết về {who}",
    "script_notice": "Sau đây là thông báo của {agency}: {title}",
    "script_audience": "Thông báo này gửi tới {text}.",
    "script_audience_all": "Thông báo này gửi tới tất cả các cơ quan trong Khối.",
    "script_deadline": "Hạn cuối là {text}.",
    "script_start": "Bắt đầu vào {text}.",
    "script_end": "Kết thúc vào {text}.",
    "script_place": "Địa điểm tại {text}.",
    "script_contact": "Cần biết thêm, xin liên hệ {text}.",
    "script_said": "{name} nói: “{words}”",
    "script_said_by_subject": "Nhân vật trong bài nói: “{words}”",
    "script_lessons": "Từ câu chuyện này, có những điều chúng ta có thể học theo.",
    "script_quote": "Xin trích:",
    "script_end_of_quote": "Hết phần trích.",
    "script_table": "Phần này có bảng kèm theo, mời các đồng chí và bà con xem trên trang {site}.",
    "script_other": "[Có một phần trình bày riêng, bỏ qua không đọc.]",
    "script_source": "Bài của {agency}, đăng trên trang {site}, ngày {date}.",
    "script_source_notice": "Thông báo đăng trên trang {site}, ngày {date}.",
    "script_thanks": "Xin cảm ơn bà con và các đồng chí đã chú ý lắng nghe.",
    "script_address": "địa chỉ ghi trên trang",
  ]

  private static let vietnameseTexts: [String: String] = [
    "date": "{short}", "date_long": "{long}", "day_and_month": "{day_month}", "month": "tháng {m}/{y}",
    "time": "{h} giờ {mm}", "date_with_weekday": "{weekday}, {date}", "span_of_days": "{from} đến {to}",
    "weekday_5": "thứ Sáu", "weekday_7": "Chủ nhật", "month_5": "Tháng 5", "month_10": "Tháng 10",
    "days_left": "Còn {n} ngày", "days_late": "Quá hạn {n} ngày", "today": "Hạn hôm nay",
    "no_deadline": "Không có hạn", "is_past": "Đã diễn ra", "event_today": "Hôm nay", "expired": "Đã hết hạn",
    "due_day": "Hạn {date}", "minutes_to_read": "{n} phút đọc", "count_of_stories": "{n} gương",
    "count_of_entries": "{n} bài", "count_of_tasks": "{n} việc", "count_of_notices": "{n} tin",
    "done_on": "Xong {date}", "doing": "Đang làm", "doing_due": "Đang làm, hạn {date}", "waiting": "Chưa tới",
    "waiting_due": "Chưa tới, hạn {date}", "todo": "Chưa làm",
    "todo_due": "Chưa làm, hạn {date}",
    "tasks_done_of": "{n} trên {total} việc đã xong", "part_of_all": "{n} trên {total}",
    "report_owed": "Chưa nộp: {title}",
    "calendar_of_year": "Lịch năm {y}", "calendar_of_month": "Lịch {month}",
    "outside_phases": "{days}: ngoài các đợt", "outside_until": "Ngoài các đợt, đến hết {date}",
    "today_stands": "Hôm nay, {date}: {phase}.", "soon_due": "Còn {n} ngày, hạn {date}",
    "overdue": "Quá hạn {n} ngày ({date})",
    "internal_only": "Theo dõi nội bộ", "agencies_done": "{n} trên {total} cơ quan", "phase_numbered": "Đợt {n}",
    "phase_until": "{phase}, đến {date}", "phase_starts": "Đợt tới từ {date}", "phases_over": "Đã hết các đợt",
    "phase_span": "{from} đến {to}", "phase_left": "còn {n} ngày", "phase_over": "đã kết thúc",
    "phase_not_yet": "chưa bắt đầu", "days_more": "ngày nữa", "out_of_tasks": "trên {n} việc",
    "theme_of_year": "Chủ đề năm {y}", "plan_of_year": "Kế hoạch năm {y}", "year_on_one_line": "Năm {y}",
    "timeline_title": "Năm {y}: {phases}. {today}", "timeline_phase": "{phase}: {n} trên {total} việc đã xong",
    "timeline_today": "Hôm nay {date}", "planned": "dự kiến {date}", "since": "từ {date}",
    "audience_all": "Tất cả cơ quan", "the_head": "Trưởng Khối", "the_agencies": "Các cơ quan",
    "whole_bloc": "Toàn Khối", "number": "Số {number}", "corrected_on": "Đính chính {date}",
    "movement_is": "Phong trào: {name}", "picture_of": "Ảnh: {name}", "file_of_kind": "{title} ({kind}, {size})",
    "file_without_kind": "{title} ({size})",
    "bytes": "{n} byte", "kilobytes": "{n} KB", "megabytes": "{n} MB", "superseded_by": "Số {number}: {title}",
    "supersedes": "Số {number}: {title}", "built_on": "Cập nhật {date}", "page_number": "Trang {n}",
    "document_of": "{kind} số {number}, ngày {date} của {issuer}", "issued_at": "{place}, {date}",
    "issued_month": "{place}, {date}", "title_on_site": "{title} - {site}", "traditional_day": "Ngày truyền thống",
    "level_province": "tỉnh", "level_state": "Nhà nước", "level_district": "huyện",
    "ratio_of_year": "Năm {y}: {n}%", "ratio_rose": "Năm {y}: {n}%, tăng {by} so với năm {before} ({was}%)",
    "ratio_fell": "Năm {y}: {n}%, giảm {by} so với năm {before} ({was}%)",
    "ratio_same": "Năm {y}: {n}%, bằng năm {before} ({was}%)",
    "ratio_so_far": "Năm {y} đến nay: {n}%; cả năm {before}: {was}%", "awarded_of": "Được tặng {n} trên {total}",
    "valid_from": "từ {date}", "valid_to": "đến hết {date}", "valid_span": "từ {from} đến hết {to}",
    "digest_item": "{title} ({from}, {date})", "digest_replacing": ", thay {title}",
    "digest_sample": "{title} [bài mẫu]", "digest_own": "Riêng {agency}", "digest_fresh": "{text} (mới)",
    "digest_corrected_too": "{text}; đính chính {date}: {note}",
    "digest_deadline": "{title}: hạn {date}, còn {n} ngày", "digest_deadline_today": "{title}: hạn hôm nay, {date}",
    "digest_event": "{title}: {date}", "digest_place": ", tại {place}", "digest_left": ", còn {n} ngày",
    "digest_event_today": ", diễn ra hôm nay", "digest_event_now": ", đang diễn ra",
    "digest_new_deadline": "; hạn {date}", "digest_new_event": "; diễn ra {date}",
    "nothing_due": "Không có việc nào trong {n} ngày",
    "digest_correction": "{title}, đính chính {date}: {note}", "takes_place_of": "Thay cho {title}",
    "replaced_by": "Được thay bằng {title}",
  ]

  private static let englishTexts: [String: String] = [
    "date": "{d} {month} {y}", "date_long": "{d} {month} {y}", "day_and_month": "{d} {month}",
    "month": "{month} {y}", "time": "{hh}:{mm}", "date_with_weekday": "{weekday}, {date}", "weekday_5": "Friday",
    "month_1": "January", "month_5": "May", "month_10": "October", "days_left": "{n} days left",
    "days_left_one": "1 day left", "bytes": "{n} bytes", "bytes_one": "1 byte", "kilobytes": "{n} KB",
    "megabytes": "{n} MB", "minutes_to_read": "{n} minutes to read", "minutes_to_read_one": "1 minute to read",
  ]
}
