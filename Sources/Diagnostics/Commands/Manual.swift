/// The commands of the program as their users read of them: help, usage and what is wrong with a call are all made from
/// this one table, in both languages.
public struct Manual: Sendable {
  /// A text in both languages.
  public struct Words: Sendable {
    let vi: String
    let en: String

    init(_ vi: String, _ en: String) {
      self.vi = vi
      self.en = en
    }

    /// The text in `language`.
    public subscript(language: Language) -> String { language == .vi ? vi : en }

    /// The words to choose from, such as `text` and `json`; empty where anything may stand, whose name is translated.
    public var choices: [String] { vi == en ? en.split(separator: "|").map(String.init) : [] }
  }

  /// An option of a command, with its two hyphens.
  public struct Option: Sendable {
    /// The name, such as `--today`.
    public let name: String
    /// What stands for its value; nil for a flag.
    public let value: Words?
    /// What it does.
    public let about: Words
  }

  /// A command.
  public struct Command: Sendable {
    /// The name.
    public let name: String
    /// What stands for its arguments, such as `FILE|-`; empty where it takes none.
    public let arguments: Words
    /// How many arguments it takes.
    public let count: ClosedRange<Int>
    /// What it does, in one line.
    public let about: Words
    /// More about it.
    public let more: Words
    /// Its options.
    public let options: [Option]
  }

  /// The commands, in the order of the help.
  public static let commands: [Command] = [
    initialise, build, check, serve, explain, new, importing, why, report, digest, schema, markdown, template, text,
    completions,
    manpage,
  ]

  /// The command called `name`.
  public static func command(_ name: String) -> Command? { commands.first { $0.name == name } }
}

extension Manual {
  private static let file = Words("TỆP", "FILE")
  private static let folder = Words("THƯ_MỤC", "DIR")
  static let none = Words("", "")

  static let language = Option(
    name: "--lang", value: Words("vi|en", "vi|en"),
    about: Words(
      "Ngôn ngữ của thông báo; mặc định theo GUONGSANG_LANG, rồi theo trang.",
      "Language of messages; else GUONGSANG_LANG, else the site's."))
  static let site = Option(
    name: "--site", value: folder,
    about: Words(
      "Thư mục của trang, có content/ bên trong; mặc định là thư mục hiện tại.",
      "The site's folder, with content/ in it; the current one by default."))
  static let today = Option(
    name: "--today", value: Words("NGÀY", "DATE"),
    about: Words(
      "Dựng như vào ngày này, ví dụ 2023-05-10; mặc định là hôm nay.",
      "Build as of this day, such as 2023-05-10; today by default."))
  static let drafts = Option(
    name: "--drafts", value: nil,
    about: Words("Hiện cả bản nháp và bài chưa đến ngày, có ghi rõ.", "Show drafts and future entries too, marked."))
  static let edition = Option(
    name: "--edition", value: Words("public|bloc", "public|bloc"),
    about: Words("Bản công khai (mặc định) hoặc bản nội bộ Khối.", "The public edition (default) or the bloc's."))
  static let baseURL = Option(
    name: "--base-url", value: Words("ĐỊA_CHỈ", "URL"),
    about: Words(
      "Địa chỉ của trang, thay cho baseURL trong site.yml.", "The site's address, in place of baseURL in site.yml."))
  /// What `build` and `check` share.
  private static let ofSite: [Option] = [
    site, today, drafts, edition, baseURL, language,
    Option(
      name: "--format", value: Words("text|json|github", "text|json|github"),
      about: Words(
        "Dạng của thông báo: chữ (mặc định), JSON hoặc lệnh của GitHub Actions ra đầu ra chuẩn.",
        "Form of messages: text (default), JSON, or commands of GitHub Actions on standard output.")),
    Option(
      name: "--jobs", value: Words("SỐ", "N"),
      about: Words("Số luồng cùng làm; mặc định bằng số lõi của máy.", "How many threads; as many as cores by default.")
    ),
    Option(
      name: "--timings", value: nil, about: Words("Ghi thời gian của từng bước.", "Print how long each step took.")),
    Option(name: "--quiet", value: nil, about: Words("Chỉ in khi có lỗi, cảnh báo.", "Print nothing but problems.")),
  ]

  private static let initialise = Command(
    name: "init", arguments: folder, count: 1...1,
    about: Words("Tạo một trang mới, nhỏ mà đủ.", "Start a new site, small and complete."),
    more: Words(
      "Ghi vào thư mục trống hoặc chưa có: cấu hình, ba cơ quan, kế hoạch năm nay, một bài gương và một thông báo mẫu, cùng README.md nói từng tệp để làm gì. Giao diện có sẵn trong chương trình.",
      "Writes into an empty or a new folder: settings, three agencies, this year's plan, a sample story and a sample announcement, and a README.md that says what each file is for. The theme is in the program."
    ),
    options: [
      Option(
        name: "--title", value: Words("TÊN", "TITLE"),
        about: Words("Tên trang; mặc định là Gương Sáng.", "The site's name; Shining Examples by default.")),
      Option(
        name: "--lang", value: Words("vi|en", "vi|en"),
        about: Words(
          "Ngôn ngữ của trang và của thông báo; mặc định theo GUONGSANG_LANG, không có thì là tiếng Việt.",
          "Language of the site and of messages; else GUONGSANG_LANG, else Vietnamese.")),
    ])

  private static let build = Command(
    name: "build", arguments: none, count: 0...0,
    about: Words("Dựng trang và xuất bản.", "Build the site and publish it."),
    more: Words(
      "Đọc content/ và templates/, kiểm tra tất cả, rồi mới thay trang cũ bằng trang mới trong một lần. Có một lỗi thì không ghi gì.",
      "Reads content/ and templates/, checks everything, then puts the new site in the place of the old in one step. Where there is an error, nothing is written."
    ),
    options: [
      Option(
        name: "--output", value: folder,
        about: Words(
          "Nơi xuất bản; mặc định là public/ trong thư mục của trang.",
          "Where to publish; public/ in the site's folder by default.")),
      Option(
        name: "--hold-back", value: nil,
        about: Words(
          "Tạm giữ lại những bài có lỗi, xuất bản phần còn lại (mã thoát 2).",
          "Hold back entries with errors and publish the rest (exit status 2).")),
    ] + ofSite)

  private static let check = Command(
    name: "check", arguments: none, count: 0...0,
    about: Words("Kiểm tra trang, không ghi gì.", "Check the site; write nothing."),
    more: Words(
      "In ra đúng những lỗi và cảnh báo mà build sẽ in.", "Prints the errors and warnings that build would print."),
    options: ofSite)

  static let agencyOfEntry = Option(
    name: "--agency", value: Words("CƠ_QUAN", "AGENCY"),
    about: Words(
      "Mã cơ quan của bài; trang chỉ có một cơ quan thì không cần.",
      "The id of its agency; not needed where the site has but one."))

  private static let new = Command(
    name: "new",
    arguments: Words("story|news|announcement|pact|page \"TÊN BÀI\"", "story|news|announcement|pact|page TITLE"),
    count: 2...100,
    about: Words("Tạo tệp cho một bài mới.", "Begin the file of a new entry."),
    more: Words(
      "Ghi một bản nháp vào đúng chỗ trong content/, có sẵn mọi mục kèm lời giải thích; mục chưa cần đứng sau dấu #. Không ghi đè tệp nào. story: gương người tốt; news: tin tức; announcement: thông báo; pact: giao ước của một cơ quan; page: trang tự do.",
      "Writes a draft into its place below content/, with every key and what it means; those not needed stand behind a #. No file is written over."
    ),
    options: [
      agencyOfEntry,
      Option(
        name: "--date", value: Words("NGÀY", "DATE"),
        about: Words(
          "Ngày đăng, ví dụ 2026-03-12; mặc định là hôm nay.", "Its date, such as 2026-03-12; today by default.")),
      Option(
        name: "--slug", value: Words("TÊN", "NAME"),
        about: Words(
          "Tên tệp, cũng là phần cuối địa chỉ; mặc định lấy từ tên bài.",
          "The file's name, and the last part of the address; made from the title by default.")),
      site, language,
    ])

  private static let why = Command(
    name: "why", arguments: Words("[TỆP|ĐỊA_CHỈ]", "[FILE|ADDRESS]"), count: 0...1,
    about: Words("Cho biết bài nào không có trên trang, vì sao.", "Tell what is not on the site, and why."),
    more: Words(
      "Không ghi tệp: liệt kê mọi bài không có trên trang hoặc không còn trong danh sách, theo lý do. Ghi tệp trong content/ hoặc địa chỉ của bài: mọi lý do, và mọi trang có bài ấy. Không ghi gì vào đĩa.",
      "Without an argument, every entry that is not on the site, or no longer in its lists, by reason. With a file below content/ or an entry's address, every reason, and every page that has the entry. Writes nothing."
    ),
    options: [
      site, today, drafts, edition, baseURL, language,
      Option(
        name: "--format", value: Words("text|json", "text|json"),
        about: Words("Chữ (mặc định) hoặc JSON.", "Text (default) or JSON.")),
    ])

  private static let explain = Command(
    name: "explain", arguments: Words("[MÃ]", "[CODE]"), count: 0...1,
    about: Words(
      "Giải thích một thông báo, có ví dụ sai và đúng.", "Explain a message, with a wrong and a right example."),
    more: Words(
      "MÃ là chữ trong ngoặc vuông của thông báo, ví dụ unknown-key. Không ghi mã thì in ra tất cả các mã.",
      "CODE is what stands in square brackets in the message, such as unknown-key. Without one all codes are printed."),
    options: [language])

  private static let report = Command(
    name: "report", arguments: none, count: 0...0,
    about: Words("Lập báo cáo sơ kết, tổng kết từ số liệu của trang.", "Draw up a report that the plan asks for."),
    more: Words(
      "Số liệu lấy từ content/, chỗ đánh giá để […] cho người viết. Không ghi --agency là báo cáo của Khối. In ra đầu ra chuẩn, trừ docx (cần pandoc) thì ghi vào tệp.",
      "The figures come from content/; where judgement belongs, […] is left for people. Without --agency it is the bloc's. It goes to standard output, but docx (which needs pandoc) into a file."
    ),
    options: [
      Option(
        name: "--period", value: Words("KỲ", "REPORT"),
        about: Words(
          "Mã kỳ báo cáo trong kế hoạch, ví dụ 2023-h1 hoặc 2022/nam; bắt buộc.",
          "The report's id in the plan, such as 2023-h1 or 2022/nam; required.")),
      Option(
        name: "--agency", value: Words("CƠ_QUAN", "AGENCY"),
        about: Words(
          "Báo cáo của riêng cơ quan này, gửi Trưởng Khối.", "The report of this agency alone, to the head of the bloc."
        )),
      Option(
        name: "--format", value: Words("md|html|docx|csv", "md|html|docx|csv"),
        about: Words(
          "Markdown (mặc định), một trang đứng riêng, tệp Word, hoặc số liệu cho bảng tính.",
          "Markdown (default), a page of its own, a Word document, or the figures for a spreadsheet.")),
      Option(
        name: "--output", value: Words("TỆP", "FILE"),
        about: Words(
          "Ghi vào tệp này; docx mặc định là KỲ.docx, có --agency thì là KỲ-CƠ_QUAN.docx. Tệp đã có thì không ghi đè.",
          "Write into this file; for docx REPORT.docx by default, with --agency REPORT-AGENCY.docx. A file that is there is left alone."
        )),
      Option(name: "--force", value: nil, about: Words("Ghi đè tệp đã có.", "Write over a file that is there.")),
      site, today,
      Option(
        name: "--edition", value: Words("public|bloc", "public|bloc"),
        about: Words(
          "Gồm cả nội dung nội bộ của Khối (bloc, mặc định), hoặc chỉ nội dung công khai.",
          "All that is the bloc's own (bloc, the default), or only what is public.")),
      language,
      Option(name: "--quiet", value: nil, about: Words("Chỉ in khi có lỗi.", "Print nothing but problems.")),
    ])

  private static let digest = Command(
    name: "digest", arguments: none, count: 0...0,
    about: Words("Tóm tắt tin mới, việc sắp đến hạn, chỗ đã sửa.", "Tell what is new, due and corrected."),
    more: Words(
      "In ra chữ thường để dán vào Zalo hoặc thư. Chỉ gồm nội dung công khai, trừ khi ghi --edition bloc. Có liên kết khi trang có baseURL.",
      "Plain text on standard output, to paste into Zalo or a mail. Only what is public, unless --edition bloc is given. With links where the site has a baseURL."
    ),
    options: [
      Option(
        name: "--since", value: Words("NGÀY", "DATE"),
        about: Words(
          "Tính từ ngày này, ví dụ 2023-05-01; bắt buộc.", "From this day on, such as 2023-05-01; required.")),
      Option(
        name: "--agency", value: Words("CƠ_QUAN", "AGENCY"),
        about: Words(
          "Chỉ những gì của cơ quan này hoặc gửi tới cơ quan này.", "Only what is this agency's or for this agency.")),
      site,
      Option(
        name: "--today", value: Words("NGÀY", "DATE"),
        about: Words(
          "Tính đến ngày này; mặc định là hôm nay.", "Up to this day; today by default.")),
      edition, baseURL, language,
    ])

  private static let schema = Command(
    name: "schema",
    arguments: Words(schemas, schemas), count: 0...1,
    about: Words(
      "Ghi JSON Schema để trình soạn thảo gợi ý và kiểm tra.",
      "Write JSON Schemas, by which editors complete and check."),
    more: Words(
      "Lược đồ lập từ chính các bảng mà chương trình dùng để đọc tệp, có tên và lời giải thích của từng mục. Có --output thì ghi mỗi loại tệp một lược đồ, LOẠI.schema.json; không có thì in lược đồ của loại được nêu. Với --cms là cấu hình của Sveltia CMS, để soạn bài bằng biểu mẫu trong trình duyệt: in ra, hoặc ghi vào config.yml.",
      "Made from the very tables that read the files, with the titles and explanations of all keys. With --output a schema for each kind of file, KIND.schema.json; without it the schema of the kind that is named. With --cms it is the configuration of Sveltia CMS, for editing entries in a browser's forms: printed, or written into config.yml."
    ),
    options: [
      Option(
        name: "--output", value: folder,
        about: Words(
          "Ghi vào thư mục này, đè lên lược đồ cũ.", "Write into this folder, over the schemas that are there.")),
      Option(
        name: "--cms", value: nil,
        about: Words(
          "Cấu hình của Sveltia CMS thay cho lược đồ.", "The configuration of Sveltia CMS in place of schemas.")),
      Option(
        name: "--force", value: nil,
        about: Words("Ghi đè config.yml đã có.", "Write over a config.yml that is there.")),
      Option(
        name: "--lang", value: Words("vi|en", "vi|en"),
        about: Words(
          "Ngôn ngữ của lời giải thích; mặc định theo GUONGSANG_LANG, không có thì là tiếng Việt.",
          "Language of the explanations; else GUONGSANG_LANG, else Vietnamese.")),
    ])
  private static let schemas =
    "story|news|announcement|page|pact|site|agencies|communes|fields|titles|plan|awards|nominations|scores|reports"

  private static let markdown = Command(
    name: "markdown", arguments: Words("TỆP|-", "FILE|-"), count: 1...1,
    about: Words("Đổi phần thân của một tệp Markdown ra HTML.", "Turn the body of a Markdown file into HTML."),
    more: Words(
      "Phần đầu giữa hai dòng --- được bỏ qua. Dấu - là đọc từ đầu vào chuẩn.",
      "Front matter at the start is skipped. A hyphen reads standard input."),
    options: [
      Option(
        name: "--plain", value: nil,
        about: Words(
          "Đọc toàn bộ đúng như đặc tả CommonMark, kể cả HTML và mọi địa chỉ.",
          "Read the whole input as CommonMark has it, raw HTML and all addresses included.")),
      language,
    ])

  private static let template = Command(
    name: "template", arguments: file, count: 1...1,
    about: Words("Điền dữ liệu JSON vào một mẫu Mustache.", "Fill a Mustache template with JSON data."),
    more: Words(
      "Theo đúng đặc tả Mustache: tên không có trong dữ liệu thì để trống. (Mẫu của trang thì khác: tên lạ là lỗi.)",
      "As the Mustache specification has it: a name that the data lacks renders as nothing. (In a site's templates it is an error.)"
    ),
    options: [
      Option(
        name: "--data", value: Words("TỆP.json", "FILE.json"), about: Words("Dữ liệu; bắt buộc.", "The data; required.")
      ),
      Option(
        name: "--partials", value: folder,
        about: Words(
          "Thư mục các mẫu con, mỗi mẫu một tệp TÊN.mustache.", "Folder of the partials, one file NAME.mustache each.")),
      language,
    ])

  private static let text = Command(
    name: "text", arguments: Words("normalise|slug|fold|tone|sort|name", "normalise|slug|fold|tone|sort|name"),
    count: 1...1,
    about: Words(
      "Các quy tắc chữ Việt: đọc từng dòng, in từng dòng.", "The rules of Vietnamese text: lines in, lines out."),
    more: Words(
      "normalise: chuẩn hóa dấu; slug: phần địa chỉ; fold: bỏ dấu; tone: đặt dấu thanh kiểu cũ; sort: xếp theo thứ tự từ điển; name: tách “tên, họ, đệm”, thiếu thì ghi –.",
      "normalise: order and compose marks; slug: part of an address; fold: drop marks; tone: the old place of the tone; sort: dictionary order; name: “given, family, middle”, – for none."
    ),
    options: [language])
}
