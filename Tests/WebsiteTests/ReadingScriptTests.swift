import Testing

@testable import Website

@Suite struct ReadingScriptTests {
  private static func script(_ site: SmallSite, _ path: String = "stories/2023/a.md") -> String? {
    let website = site.website
    return website.readingScript(website.number(path)).map { String(decoding: $0.text, as: UTF8.self) }
  }

  @Test func aStoryIsGreetedToldAndSigned() {
    var site = SmallSite()
    site.story(
      "a", "2023-05-01", "lessons: [Hỏi trước khi làm]\nquote: { text: Làm rồi hãy nói }",
      subject: "{ kind: collective, name: Tổ dân vận, role: Tổ công tác }", body: "UBND xã giao 15%.")
    #expect(
      Self.script(site) == """
        <p>Kính thưa toàn thể nhân dân!</p>
        <p>Sau đây là bài về gương người tốt, việc tốt: Bài a.</p>
        <p>Bài viết về Tổ dân vận, Tổ công tác, Ban Dân vận Tỉnh ủy.</p>
        <p>Tóm tắt a.</p>
        <p>Ủy ban nhân dân xã giao 15 phần trăm.</p>
        <p>Tổ dân vận nói: “Làm rồi hãy nói”.</p>
        <p>Từ câu chuyện này, có những điều chúng ta có thể học theo.</p>
        <p>Thứ nhất. Hỏi trước khi làm.</p>
        <p>Bài của Ban Dân vận Tỉnh ủy, đăng trên trang Gương Sáng, ngày 1 tháng 5 năm 2023.</p>
        <p>Xin cảm ơn bà con và các đồng chí đã chú ý lắng nghe.</p>

        """)
  }

  @Test func anAnnouncementSaysToWhomAndUntilWhen() {
    var site = SmallSite()
    site.notice("a", "2023-05-01", "deadline: 2023-06-20\nnumber: 12-TB/KTĐ", body: "Gửi về khoi@hagiang.gov.vn.")
    let script = Self.script(site, "announcements/2023/a.md") ?? ""
    #expect(script.hasPrefix("<p>Kính thưa các đồng chí và toàn thể nhân dân!</p>\n"))
    #expect(script.contains("<p>Sau đây là thông báo của Ban Tuyên giáo Tỉnh ủy: Thông báo a.</p>"))
    #expect(script.contains("<p>Thông báo này gửi tới tất cả các cơ quan trong Khối.</p>"))
    #expect(script.contains("<p>Hạn cuối là weekday_2, ngày 20 tháng 6 năm 2023.</p>"))
    #expect(script.contains("<p>Gửi về địa chỉ ghi trên trang.</p>"))
    #expect(!script.contains("12-TB"))
  }

  @Test func whatCannotBeReadIsLeftOutWithANoteAndTheRestIsPlainParagraphs() {
    var site = SmallSite()
    site.story(
      "a", "2023-05-01",
      body: """
        ## Bắt đầu

        Một [nơi](https://a.vn)[^1] **xa** ![ảnh](/media/a.svg) & đẹp.

        1. Đi
        2. Đến
           - nơi

        > Lời hay

        | a | b |
        |---|---|
        | 1 | 2 |

        <div>riêng</div>

        Sau cùng.

        [^1]: Chú thích
        """)
    site.media("a.svg")
    let script = Self.script(site) ?? ""
    #expect(
      script.contains(
        """
        <p>Bắt đầu.</p>
        <p>Một nơi xa  và đẹp.</p>
        <p>Thứ nhất. Đi.</p>
        <p>Thứ hai. Đến.</p>
        <p>nơi.</p>
        <p>Xin trích:</p>
        <p>Lời hay.</p>
        <p>Hết phần trích.</p>
        <p>Phần này có bảng kèm theo, mời các đồng chí và bà con xem trên trang Gương Sáng.</p>
        <p class="cue">[Có một phần trình bày riêng, bỏ qua không đọc.]</p>
        <p>Sau cùng.</p>

        """), "\(script)")
  }

  @Test func aNameThatIsHiddenIsNotSaidNorItsInitials() {
    var site = SmallSite()
    site.story(
      "a", "2023-05-01",
      "consent: { by: parent, date: 2023-04-01, scope: [story] }\nquote: { text: Em thích đọc }",
      subject: "{ kind: individual, name: Vàng Thị Dính, minor: true }")
    let script = Self.script(site) ?? ""
    #expect(script.contains("Nhân vật trong bài nói"))
    #expect(!script.contains("Dính") && !script.contains("V.T.D"))
  }

  @Test func whatIsNotForEverybodyOrIsOverHasNoScript() {
    var site = SmallSite()
    site.story("a", "2023-05-01", "draft: true")
    site.drafts = true
    #expect(Self.script(site) == nil)
    var bloc = SmallSite()
    bloc.edition = .bloc
    bloc.story("a", "2023-05-01")
    #expect(Self.script(bloc) == nil)
    var over = SmallSite()
    over.notice("a", "2023-04-01", "expires: 2023-05-01")
    over.notice("b", "2023-04-01")
    over.notice("c", "2023-04-02", "supersedes: b.md")
    #expect(Self.script(over, "announcements/2023/a.md") == nil)
    #expect(Self.script(over, "announcements/2023/b.md") == nil)
    #expect(Self.script(over, "announcements/2023/c.md") != nil)
    var late = SmallSite()
    late.notice("a", "2023-04-01", "deadline: 2023-05-09")
    #expect(Self.script(late, "announcements/2023/a.md") == nil)
    var news = SmallSite()
    news.news("a", "2023-05-01")
    #expect(Self.script(news, "news/2023/a.md") == nil)
    var english = SmallSite(site: "language: en\n")
    english.story("a", "2023-05-01")
    #expect(Self.script(english) == nil)
  }

  @Test func aSampleSaysThatItIsOne() {
    var site = SmallSite()
    site.story("a", "2023-05-01", "sample: true")
    #expect(Self.script(site)?.contains("Đây là bài mẫu") == true)
  }

  @Test func theTimeFollowsThePaceOfTheSite() {
    func time(_ settings: String) -> String? {
      var site = SmallSite(site: settings)
      site.story("a", "2023-05-01", body: String(repeating: "một hai ba bốn năm sáu. ", count: 60))
      let website = site.website
      return website.readingScript(website.number("stories/2023/a.md"))?.time
    }
    #expect(time("") == "đọc khoảng 2 phút 30 giây")
    #expect(time("loudspeaker: { pace: 90 }\n") == "đọc khoảng 4 phút 50 giây")
  }

  @Test func anOfficeHasAbbreviationsOfItsOwn() {
    var site = SmallSite(site: "loudspeaker: { abbreviations: [{ short: BTGTU, means: Ban Tuyên giáo Tỉnh ủy }] }\n")
    site.story("a", "2023-05-01", body: "Cán bộ BTGTU và HĐND.")
    #expect(Self.script(site)?.contains("Cán bộ Ban Tuyên giáo Tỉnh ủy và Hội đồng nhân dân.") == true)
  }
}
