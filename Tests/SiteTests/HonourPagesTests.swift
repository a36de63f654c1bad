import Testing

/// The honour roll as a reader without scripts has it.
@Suite struct HonourPages {
  @Test func theRollIsReadByPlainLinksAndItsPictureHasWordsAndFigures() throws {
    let site = try TestSite([
      "content/agencies.yml": "- { id: a, name: Ban A, headcount: { 2021: 10, 2022: 10 } }\n",
      "content/stories/2023/mo-dat.md": nil,
      "content/awards/2021.csv": "date,title,subject,name,agency\n2021-04-28,giay-khen,individual,Lý An,a\n",
      "content/awards/2022.csv": """
      date,title,subject,name,agency,revoked
      2022-04-28,giay-khen,individual,Lý An,a,
      2022-04-28,bk-tinh,individual,Vũ Bình,a,
      2022-04-28,bk-tinh,individual,Hà Chi,a,2022-05-02

      """,
    ])
    let run = try site.build()
    try #require(run.status == 0, "\(run.errors)")
    let roll = site.text("public/khen-thuong/index.html")
    #expect(roll.contains("<a href=\"../khen-thuong/2022/cap-tinh.html\">Tỉnh (1)</a>"))
    #expect(roll.contains("<li class=\"revoked\"><s><a href=\"../ghi-danh/c.html#_ha-chi-a\">Hà <b>Chi</b></a></s>"))
    #expect(site.text("public/ghi-danh/c.html").contains("<h2 id=\"_ha-chi-a\">"))
    #expect(roll.contains("tăng 10,0 điểm phần trăm so với năm 2021 (10,0%).</title><desc id=\"_ratio-about\">"))
    #expect(roll.contains("<td class=\"num\">10</td><td class=\"num\">2</td><td class=\"num\">20,0%</td>"))
    #expect(roll.contains("href=\"../khen-thuong/danh-hieu.html\""))
    let part = site.text("public/khen-thuong/2022/cap-tinh.html")
    #expect(part.contains("<a href=\"../../khen-thuong/index.html\">Cả năm</a>"))
    #expect(part.contains("<a href=\"../../khen-thuong/2022/cap-tinh.html\" aria-current=\"page\">Tỉnh (1)</a>"))
    #expect(!part.contains("Lý") && !part.contains("<svg class=\"tl2\""))
    let whole = site.text("public/khen-thuong/2021.html")
    #expect(!whole.contains("class=\"filters\""))
  }
}
