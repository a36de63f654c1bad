/// What writers get wrong in the text of an entry.
let bodyMistakes: [Mistake] = [
  Mistake(
    "a picture that is not there", .body("![Bãi đá](/media/bai-da.png)"),
    "missing-file", "7:11-28", suggestion: nil,
    vi: "Không có tệp “/media/bai-da.png” trong thư mục content/media.",
    en: "There is no file “/media/bai-da.png” under content/media."),
  Mistake(
    "a picture whose name differs by case", .body("![Vườn rau](/media/Vuon-Rau.PNG)"),
    "missing-file", "7:13-32", suggestion: "/media/vuon-rau.png",
    vi: "Không có tệp “/media/Vuon-Rau.PNG” trong thư mục content/media.",
    en: "There is no file “/media/Vuon-Rau.PNG” under content/media."),
  Mistake(
    "a picture on the writer's computer", .body("![Vườn rau](C:\\Users\\Lan\\vuon.png)"),
    "windows-path", "7:13-34", suggestion: nil,
    vi: "“C:\\Users\\Lan\\vuon.png” là đường dẫn trên máy của người viết, người đọc không mở được.",
    en: "“C:\\Users\\Lan\\vuon.png” is a path on the writer's computer, which no reader can open."),
  Mistake(
    "a picture without words", .body("![](/media/vuon-rau.png)"),
    "missing-alternative", "7:5-24", .warning, suggestion: nil,
    vi: "Ảnh “/media/vuon-rau.png” chưa có lời mô tả cho người không xem được ảnh.",
    en: "The picture “/media/vuon-rau.png” has no description for those who cannot see it."),
  Mistake(
    "a picture with backslashes", .body("![Vườn rau](media\\vuon-rau.png)"),
    "windows-path", "7:13-31", suggestion: "/media/vuon-rau.png",
    vi: "Địa chỉ “media\\vuon-rau.png” có dấu \\; trên trang phải dùng dấu /.",
    en: "The address “media\\vuon-rau.png” has a \\; a site needs / instead."),
  Mistake(
    "a picture elsewhere", .body("![Vườn rau](https://example.vn/a.png)"),
    "picture-elsewhere", "7:13-37", .warning, suggestion: nil,
    vi:
      "Ảnh “https://example.vn/a.png” nằm ở trang khác nên người đọc không thấy. Chép ảnh vào content/media rồi dùng ở đó.",
    en:
      "The picture “https://example.vn/a.png” is on another site, so readers will not see it. Copy it to content/media and use it there."
  ),
  Mistake(
    "bold text that stays stars", .body("Phong trào **“Dân vận khéo”**được nhân rộng."),
    "left-stars", "7:12-30", .warning, suggestion: nil,
    vi: "Dấu sao trong “**“Dân vận khéo”**” không thành chữ đậm hay nghiêng mà hiện nguyên trên trang.",
    en: "The stars in “**“Dân vận khéo”**” do not make bold or italic text; the page shows them."),
  Mistake(
    "a link without its scheme", .body("Xem [trang tỉnh](www.example.vn)."),
    "address-without-scheme", "7:18-32", suggestion: "https://www.example.vn",
    vi: "Địa chỉ “www.example.vn” thiếu “https://” ở đầu.",
    en: "The address “www.example.vn” lacks “https://” at its start."),
  Mistake(
    "a link with spaces", .body("Xem [mẫu một](/media/mau so 1.docx)."),
    "spaces-in-address", "7:15-35", suggestion: "</media/mau so 1.docx>",
    vi:
      "Địa chỉ “/media/mau so 1.docx” có dấu cách nên chưa thành liên kết hay ảnh, trang sẽ hiện nguyên các dấu ngoặc.",
    en: "The address “/media/mau so 1.docx” has spaces, so this is no link or picture; the page shows the brackets."),
  Mistake(
    "a link to a story that is not there", .body("Xem [bài](/stories/2023/mo-dac.md)."),
    "dead-link", "7:11-34", suggestion: "/stories/2023/mo-dat.md",
    vi: "Liên kết tới “/stories/2023/mo-dac.md”, nhưng không có tệp hay trang nào như vậy.",
    en: "This links to “/stories/2023/mo-dac.md”, but there is no such file or page."),
  Mistake(
    "a link to a place that is not there", .body("Xem [cuối bài](#ket-luan).\n\n## Kết quả"),
    "dead-fragment", "7:16-25", suggestion: "#ket-qua",
    vi: "Bài này không có chỗ nào mang mã “ket-luan” để liên kết tới.",
    en: "Nothing in this text has the id “ket-luan” that the link leads to."),
  Mistake(
    "a link that runs a script", .body("Bấm [vào đây](javascript:alert(1))."),
    "forbidden-address", "7:15-34", suggestion: nil,
    vi: "Không được dùng địa chỉ “javascript:alert(1)” trong bài.",
    en: "The address “javascript:alert(1)” is not allowed in a text."),
  Mistake(
    "a footnote without its text", .body("Một câu[^1]."),
    "undefined-footnote", "7:8-12", .warning, suggestion: nil,
    vi: "Chú thích [^1] chưa có nội dung.",
    en: "The footnote [^1] has no text."),
  Mistake(
    "a footnote that nothing refers to", .body("Một câu.\n\n[^1]: Chú thích."),
    "unused-footnote", "9:1-5", .warning, suggestion: nil,
    vi: "Không chỗ nào trong bài dẫn tới chú thích [^1], nên trang không hiện nó.",
    en: "Nothing in the text refers to the footnote [^1], so the page leaves it out."),
  Mistake(
    "a link without an address", .body("Xem [mẫu]()."),
    "empty-address", "7:11-11", suggestion: nil,
    vi: "Liên kết hoặc ảnh này chưa có địa chỉ.",
    en: "This link or picture has no address."),
]
