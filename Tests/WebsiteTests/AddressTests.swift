import Testing

@testable import Website

struct AddressCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let settings: String
  let addresses: [String]
}

@Suite struct AddressTests {
  /// A site with one of everything that has an address.
  private static func site(_ settings: String) -> SmallSite {
    var site = SmallSite(site: settings, plan: "movements: [{ id: vi-nguoi-ngheo, name: Vì người nghèo }]\n")
    site.files["fields.yml"] = "- { id: an-sinh, name: An sinh xã hội }\n"
    site.story("chi-dinh", "2023-05-01", "cover: { image: /media/bia/a.svg, alt: Nương ngô }\nslug: chi-vang-thi-dinh")
    site.news("ky-ket", "2022-12-31")
    site.notice("bao-cao", "2023-05-02")
    site.page("gioi-thieu/muc-dich")
    site.media("bia/a.svg")
    site.media("bia/b.svg")
    return site
  }

  @Test(arguments: ["Lịch sử hình thành Khối", "Li\u{323}ch su\u{31B}\u{309}"])
  func aFileNamedInVietnameseStaysInItsFolder(name: String) {
    var site = SmallSite()
    site.files["pages/gioi-thieu/\(name).md"] = "---\ntitle: Lịch sử\nslug: lich-su\n---\n![Cây](anh/cay.svg)\n"
    site.media("anh/cay.svg")
    let website = site.website
    #expect(website.output(at: "gioi-thieu/lich-su.html") != nil)
    #expect(website.catalog.entries.map(\.folder) == ["pages/gioi-thieu"])
  }

  @Test(arguments: [
    AddressCase(
      testDescription: "Vietnamese names of sections; an entry's year and key slug, else the file's name",
      settings: "",
      addresses: [
        "404.html", "co-quan/dan-van.html", "co-quan/index.html", "co-quan/tuyen-giao.html",
        "co-quan/van-phong.html", "ghi-danh/index.html", "ghi-danh/t.html", "gioi-thieu/muc-dich.html",
        "guong-nguoi-tot/2023/chi-vang-thi-dinh.html",
        "guong-nguoi-tot/index.html", "index.html", "ke-hoach/2023/giup-do-xa.html",
        "ke-hoach/2023/index.html", "lich/index.html", "linh-vuc/an-sinh.html", "linh-vuc/index.html",
        "media/bia/a.svg",
        "phong-trao/index.html", "phong-trao/vi-nguoi-ngheo.html",
        "thong-bao/2023/bao-cao.html",
        "thong-bao/bang-tin-2023.js",
        "thong-bao/gui-toi-dan-van.html",
        "thong-bao/gui-toi-tuyen-giao.html",
        "thong-bao/gui-toi-van-phong.html",
        "thong-bao/index.html",
        "thong-bao/loai-thong-bao.html",
        "thong-bao/nam-2023.html",
        "thong-bao/tinh-trang-khong-han.html",
        "tim-kiem/index.html",
        "tin-tuc/2022/ky-ket.html",
        "tin-tuc/index.html",
      ]),
    AddressCase(
      testDescription: "English names of sections",
      settings: "language: en\n",
      addresses: [
        "404.html", "agencies/dan-van.html", "agencies/index.html", "agencies/tuyen-giao.html",
        "agencies/van-phong.html", "announcements/2023/bao-cao.html", "announcements/agency-dan-van.html",
        "announcements/agency-tuyen-giao.html", "announcements/agency-van-phong.html", "announcements/board-2023.js",
        "announcements/index.html", "announcements/kind-notice.html",
        "announcements/state-undated.html", "announcements/year-2023.html",
        "calendar/index.html", "fields/an-sinh.html", "fields/index.html", "gioi-thieu/muc-dich.html", "index.html",
        "media/bia/a.svg",
        "movements/index.html", "movements/vi-nguoi-ngheo.html", "news/2022/ky-ket.html", "news/index.html",
        "plan/2023/communes.html", "plan/2023/index.html", "register/index.html", "register/t.html",
        "search/index.html", "stories/2023/chi-vang-thi-dinh.html", "stories/index.html",
      ]),
    AddressCase(
      testDescription: "chosen names of sections, the others by the language",
      settings: "paths: { stories: guong, plan: kh, page: so }\n",
      addresses: [
        "404.html", "co-quan/dan-van.html", "co-quan/index.html", "co-quan/tuyen-giao.html",
        "co-quan/van-phong.html", "ghi-danh/index.html", "ghi-danh/t.html", "gioi-thieu/muc-dich.html",
        "guong/2023/chi-vang-thi-dinh.html",
        "guong/index.html", "index.html", "kh/2023/giup-do-xa.html", "kh/2023/index.html", "lich/index.html",
        "linh-vuc/an-sinh.html",
        "linh-vuc/index.html",
        "media/bia/a.svg", "phong-trao/index.html", "phong-trao/vi-nguoi-ngheo.html",
        "thong-bao/2023/bao-cao.html",
        "thong-bao/bang-tin-2023.js",
        "thong-bao/gui-toi-dan-van.html",
        "thong-bao/gui-toi-tuyen-giao.html",
        "thong-bao/gui-toi-van-phong.html",
        "thong-bao/index.html",
        "thong-bao/loai-thong-bao.html",
        "thong-bao/nam-2023.html",
        "thong-bao/tinh-trang-khong-han.html",
        "tim-kiem/index.html",
        "tin-tuc/2022/ky-ket.html",
        "tin-tuc/index.html",
      ]),
  ])
  func everythingStandsAtItsAddress(_ c: AddressCase) {
    let site = Self.site(c.settings)
    #expect(site.problems == [])
    #expect(site.addresses.filter { !$0.hasSuffix(".ics") } == c.addresses)
  }

  @Test(arguments: [("index.html", ""), ("a/b.html", "../"), ("ke-hoach/2023/index.html", "../../")])
  func theWayToTheRootHasAStepForEachFolder(address: String, way: String) {
    #expect(base(of: address) == way)
  }

  @Test func furtherPagesOfAListHaveTheirOwnNames() {
    let addresses = SmallSite().website.addresses
    #expect(addresses.page(2, ofListAt: "tin-tuc/index.html") == "tin-tuc/trang-2.html")
    #expect(addresses.page(2, ofListAt: "co-quan/dan-van.html") == "co-quan/dan-van/trang-2.html")
  }

  @Test(arguments: [
    ("media/bia/cao-nguyen.svg", "media/bia/cao-nguyen.svg"),
    ("media/100%.pdf", "media/100%25.pdf"),
    ("media/a#b?c.pdf", "media/a%23b%3Fc.pdf"),
    ("media/a b'c\"d&e.pdf", "media/a%20b%27c%22d%26e.pdf"),
    ("a:b/c.html", "a%3Ab/c.html"),
    ("media/Đề.pdf", "media/%C4%90%E1%BB%81.pdf"),
    ("media/\u{01}.pdf", "media/%01.pdf"),
  ])
  func namesOfFilesAreWrittenAsAddressesHaveThem(path: String, written: String) {
    #expect(urlPath(path) == written)
  }

  @Test func aFileKeepsItsNameWhereItsAddressIsWrittenOtherwise() {
    var site = SmallSite()
    let path = "media/Biểu 100% #1.docx"
    site.media("Biểu 100% #1.docx", bytes: 36_400)
    site.page("tai lieu/muc-luc", "attachments: [{ file: '/\(path)', title: Biểu mẫu }]", body: "![Biểu](</\(path)>)")
    let written = path.replacing("%", with: "%25").replacing("#", with: "%23")
    site.page("khac", body: "[Mục lục](<tai lieu/muc-luc.md#dau>)\n\n[Biểu](</\(written)>)")
    let website = site.website
    #expect(site.addresses.contains(path))
    #expect(site.addresses.contains("tai lieu/muc-luc.html"))
    #expect(website.menuAddresses.contains("tai%20lieu/muc-luc.html"))
    let page = website.parts(of: website.number("pages/tai lieu/muc-luc.md"))
    #expect(page.files.map(\.address) == ["media/Bi%E1%BB%83u%20100%25%20%231.docx"])
    #expect(page.files.map(\.label) == ["Biểu mẫu (DOCX, 36 KB)"])
    let other = String(decoding: website.parts(of: website.number("pages/khac.md")).body, as: UTF8.self)
    #expect(other.contains("<a href=\"tai%20lieu/muc-luc.html#dau\">"))
    #expect(other.contains("<a href=\"media/Bi%E1%BB%83u%20100%25%20%231.docx\">"))
  }
}

extension Website {
  /// The addresses of the free pages in the menu.
  var menuAddresses: [String] {
    furniture.menus.pages.map { record in
      guard case .address(let address) = record.values[1] else { return "" }
      return address
    }
  }
}
