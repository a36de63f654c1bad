import Diagnostics
import Testing

@testable import Catalog

/// A link in news, what else there is, and what is said of it.
struct LinkCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let files: [String: String]
  let media: [String]
  let facts: [Fact]

  /// `files`, in which each of `facts` stands at the next mark, in byte order of the paths.
  init(_ description: String, _ files: [String: String], media: [String] = [], _ facts: Fact...) {
    (testDescription, self.files, self.media, self.facts) = (description, files, media, facts)
  }
}

private let targets: [LinkCase] = [
  LinkCase(
    "from the folder content/", ["news/2023/a.md": news(body: "[x](/stories/2022/b.md)"), "stories/2022/b.md": story()]),
  LinkCase(
    "from the entry's own folder",
    [
      "news/2023/a.md": news(body: "[x](../../stories/2022/b.md) [y](c.md) [z](./c.md)"), "stories/2022/b.md": story(),
      "news/2023/c.md": news(),
    ]),
  LinkCase(
    "with a letter escaped", ["news/2023/a.md": news(body: "[x](c%2Emd)"), "news/2023/c.md": news()]),
  LinkCase(
    "out of content/", ["news/a.md": news(body: "[x](«../../README.md»)")],
    .link(.deadLink("../../README.md", nearest: nil))),
  LinkCase(
    "to nothing, with the nearest entry",
    ["news/a.md": news(body: "[x](«/news/chi-din.md»)"), "stories/2023/chi-dinh.md": story()],
    .link(.deadLink("/news/chi-din.md", nearest: "/stories/2023/chi-dinh.md"))),
  LinkCase("to a folder", ["news/a.md": news(body: "[x](«/stories/»)")], .link(.deadLink("/stories/", nearest: nil))),
  LinkCase(
    "to a data file that has no page", ["news/a.md": news(body: "[x](«/site.yml»)")],
    .link(.deadLink("/site.yml", nearest: nil))),
  LinkCase("to a plan", ["news/a.md": news(body: "[x](/plans/2023.yml)")]),
  LinkCase(
    "to no plan", ["news/a.md": news(body: "[x](«/plans/2022.yml»)")],
    .link(.deadLink("/plans/2022.yml", nearest: nil))),
  LinkCase("to a page by its address", ["news/a.md": news(body: "[x](/tin-tuc/index.html)")]),
  LinkCase(
    "to an entry that could not be read", ["news/a.md": news(body: "[x](b.md)"), "news/b.md": "«»không có phần đầu"],
    .yaml(.frontMatterNotOpened)),
  LinkCase(
    "to a plan that could not be read", ["news/a.md": news(body: "[x](/plans/2022.yml)"), "plans/2022.yml": "«- a»"],
    .entry(.wrongType(expected: .record))),
  LinkCase(
    "to a heading", ["news/a.md": news(body: "[x](b.md#ket-qua)"), "news/b.md": news(body: "## Kết quả")]),
  LinkCase(
    "to no heading", ["news/a.md": news(body: "[x](«b.md#ket-qa»)"), "news/b.md": news(body: "## Kết quả")],
    .link(.deadFragment("ket-qa", nearest: "b.md#ket-qua"))),
]

private let keptOut: [LinkCase] = [
  LinkCase(
    "to a draft", ["news/a.md": news(body: "[x](«b.md»)"), "news/b.md": news("draft: true").replacingOpening()],
    .link(.linkToKeptOut("news/b.md", .draft)), .link(.keptOut(.draft))),
  LinkCase(
    "to what lacks consent",
    ["news/a.md": news(body: "[x](«/stories/b.md»)"), "stories/b.md": story("").replacingOpening()],
    .link(.linkToKeptOut("stories/b.md", .consent)), .link(.keptOut(.consent))),
  LinkCase(
    "from the public to the bloc's",
    ["news/a.md": news(body: "[x](«b.md»)"), "news/b.md": news("circulation: bloc").replacingOpening()],
    .link(.linkToBloc("news/b.md")), .link(.keptOut(.circulation))),
  LinkCase(
    "from what will be public to the bloc's",
    [
      "news/a.md": news(date: "«2023-06-01»", body: "[x](«b.md»)"),
      "news/b.md": news("circulation: bloc").replacingOpening(),
    ],
    .link(.keptOut(.future)), .link(.linkToBloc("news/b.md")), .link(.keptOut(.circulation))),
  LinkCase(
    "from the bloc's to the bloc's",
    [
      "news/a.md": news("circulation: bloc", body: "[x](b.md)").replacingOpening(),
      "news/b.md": news("circulation: bloc").replacingOpening(),
    ],
    .link(.keptOut(.circulation)), .link(.keptOut(.circulation))),
  LinkCase(
    "from what is not shown to a draft",
    ["news/a.md": news(date: "«2023-06-01»", body: "[x](b.md)"), "news/b.md": news("draft: true").replacingOpening()],
    .link(.keptOut(.future)), .link(.keptOut(.draft))),
  LinkCase(
    "to nothing, from what is not shown yet", ["news/a.md": news(date: "«2023-06-01»", body: "[x](«c.md»)")],
    .link(.keptOut(.future)), .link(.deadLink("c.md", nearest: nil))),
  LinkCase(
    "to nothing, from a draft", ["news/a.md": news("draft: true", body: "[x](c.md)").replacingOpening()],
    .link(.keptOut(.draft))),
  LinkCase(
    "from the menu to the bloc's",
    [
      "news/b.md": news("circulation: bloc").replacingOpening(),
      "site.yml": "format: 1\ntitle: A\nnavigation: [{ label: A, to: «/news/b.md» }]\n",
    ],
    .link(.keptOut(.circulation)), .link(.linkToBloc("news/b.md"))),
  LinkCase(
    "from the menu to nothing", ["site.yml": "format: 1\ntitle: A\nnavigation: [{ label: A, to: «/news/b.md» }]\n"],
    .link(.deadLink("/news/b.md", nearest: nil))),
  LinkCase(
    "from the menu to another site",
    ["site.yml": "format: 1\ntitle: A\nnavigation: [{ label: A, to: https://a.vn/ }]\n"]),
  LinkCase(
    "from a plan to a picture that is not there",
    ["plans/2023.yml": "year: 2023\ntitle: A\nrequirements: «\"![A](../media/a.jpg)\"»\n"],
    .link(.missingFile("../media/a.jpg", nearest: nil))),
  LinkCase(
    "from a plan to the bloc's",
    [
      "news/b.md": news("circulation: bloc").replacingOpening(),
      "plans/2023.yml": "year: 2023\ntitle: A\npurposes: «\"[x](/news/b.md)\"»\n",
    ],
    .link(.keptOut(.circulation)), .link(.linkToBloc("news/b.md"))),
]

private let superseding: [LinkCase] = [
  LinkCase(
    "an announcement supersedes another",
    ["announcements/a.md": announcement("supersedes: b.md"), "announcements/b.md": announcement(date: "2023-04-01")]),
  LinkCase(
    "news cannot be superseded", ["announcements/a.md": announcement("supersedes: «/news/b.md»"), "news/b.md": news()],
    .link(.notAnAnnouncement("/news/b.md"))),
  LinkCase(
    "nothing supersedes itself", ["announcements/a.md": announcement("supersedes: «a.md»")],
    .link(.notAnAnnouncement("a.md"))),
  LinkCase(
    "what is not there cannot be superseded", ["announcements/a.md": announcement("supersedes: «b.md»")],
    .link(.deadLink("b.md", nearest: nil))),
  LinkCase(
    "what is kept out can",
    [
      "announcements/a.md": announcement("supersedes: «b.md»"),
      "announcements/b.md": announcement("draft: true").replacingOpening(),
    ],
    .link(.linkToKeptOut("announcements/b.md", .draft)), .link(.keptOut(.draft))),
]

private let files: [LinkCase] = [
  LinkCase(
    "pictures and attachments",
    [
      "news/2023/a.md": news(
        "cover: { image: ../../media/a.svg, alt: A }\nattachments: [{ file: /media/b.pdf }]",
        body: "![c](/media/c.jpg)\n[d](/media/d.pdf)")
    ],
    media: ["media/a.svg", "media/b.pdf", "media/c.jpg", "media/d.pdf"]),
  LinkCase(
    "a file that is not there, but for its marks and capitals",
    ["news/a.md": news("cover: { image: «/media/Bìa.jpg», alt: A }")],
    media: ["media/bia.JPG"], .link(.missingFile("/media/Bìa.jpg", nearest: "/media/bia.JPG")),
    .link(.unusedFile("content/media/bia.JPG"))),
  LinkCase(
    "a picture in another folder", ["news/a.md": news(body: "![A](«/media/bia.jpg»)")], media: ["media/anh/bia.jpg"],
    .link(.missingFile("/media/bia.jpg", nearest: "/media/anh/bia.jpg")),
    .link(.unusedFile("content/media/anh/bia.jpg"))),
  LinkCase(
    "a link to a file that is not there", ["news/a.md": news(body: "[A](«/media/bieu.pdf»)")],
    media: ["media/bieu.docx"],
    .link(.missingFile("/media/bieu.pdf", nearest: nil)), .link(.unusedFile("content/media/bieu.docx"))),
  LinkCase(
    "an attachment outside the media", ["news/a.md": news("attachments: [{ file: «/site.yml» }]")],
    .link(.outsideMedia("site.yml"))),
  LinkCase(
    "a picture outside content/", ["news/a.md": news("gallery: [{ image: «../../a.jpg», alt: A }]")],
    .link(.outsideMedia("../../a.jpg"))),
  LinkCase(
    "a picture on another site", ["news/a.md": news(body: "![A](«https://a.vn/b.jpg»)")],
    .link(.pictureElsewhere("https://a.vn/b.jpg"))),
  LinkCase(
    "a cover on another site", ["news/a.md": news("cover: { image: «https://a.vn/b.jpg», alt: A }")],
    .link(.missingFile("https://a.vn/b.jpg", nearest: nil))),
]

@Test(arguments: targets + keptOut + superseding + files)
func aLinkLeadsSomewhereOrIsReported(link: LinkCase) {
  let outcome = Given(link.files, media: link.media).outcome
  let marks = outcome.marks.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.flatMap(\.value)
  #expect(marks.count <= link.facts.count)
  let places = marks.map(Optional.some) + Array(repeating: nil, count: max(0, link.facts.count - marks.count))
  #expect(Set(outcome.problems) == Set(zip(link.facts, places).map { Diagnostic($0, at: $1) }))
  #expect(outcome.problems.count == link.facts.count)
}

@Test func aLinkToWhatIsTheBlocsIsThatThoughItIsWithdrawnToo() {
  let outcome = Given([
    "news/a.md": news(body: "[x](b.md)"), "news/b.md": news("circulation: bloc\nwithdrawn: {}"),
  ]).outcome
  #expect(
    Set(outcome.problems.map(\.fact))
      == [.link(.linkToBloc("news/b.md")), .link(.keptOut(.withdrawn)), .link(.keptOut(.circulation))])
}

@Test func linksToTheBlocsAreLinksInTheBlocsEdition() {
  let files = ["news/a.md": news(body: "[x](b.md)"), "news/b.md": news("circulation: bloc")]
  let outcome = Given(files, edition: .bloc).outcome
  #expect(outcome.problems.isEmpty)
  #expect(outcome.catalog.target(of: "b.md", in: "news") == .entry(1))
}

@Test func theNewestOfTwoThatSupersedeTheSameCounts() {
  let catalog = Given([
    "announcements/a.md": announcement(date: "2023-01-01"),
    "announcements/b.md": announcement("supersedes: a.md", date: "2023-02-01"),
    "announcements/c.md": announcement("supersedes: a.md", date: "2023-03-01"),
    "announcements/d.md": announcement("supersedes: a.md\ndraft: true", date: "2023-04-01"),
  ]).outcome.catalog
  #expect(catalog.entries.map(\.path) == ["announcements/c.md", "announcements/b.md", "announcements/a.md"])
  #expect((catalog.successor(of: 2), catalog.successor(of: 1), catalog.successor(of: 0)) == (0, nil, nil))
}

@Test func onlyMediaOfWhatIsShownAreUsed() {
  let names = [
    "cover", "gallery", "file", "body", "link", "plan", "menu", "photo", "draft", "bloc", "hidden", "unused",
  ]
  let outcome = Given(
    [
      "news/a.md": news(
        "cover: { image: /media/cover.png, alt: A }\ngallery: [{ image: /media/gallery.png, alt: A }]\n"
          + "attachments: [{ file: /media/file.png }]", body: "![A](/media/body.png) [B](/media/link.png)"),
      "plans/2023.yml": "year: 2023\ntitle: A\nrequirements: \"[x](../media/plan.png)\"\n",
      "site.yml": "format: 1\ntitle: A\nnavigation: [{ label: A, to: /media/menu.png }]\n",
      "stories/a.md": story(subject: "kind: individual, photo: /media/photo.png, photoAlt: A"),
      "news/b.md": news("draft: true", body: "![A](/media/draft.png)"),
      "news/c.md": news("circulation: bloc", body: "![A](/media/bloc.png)"),
      "stories/b.md": story(
        "consent: { by: self, date: 2023-03-01, scope: [name, story] }",
        subject: "kind: individual, photo: /media/hidden.png, photoAlt: A"),
    ], media: names.map { "media/" + $0 + ".png" }
  ).outcome
  #expect(outcome.errors.isEmpty)
  let used = ["body", "cover", "file", "gallery", "link", "menu", "photo", "plan"]
  #expect(outcome.catalog.usedMedia == used.map { "media/" + $0 + ".png" })
  #expect(outcome.others.filter { $0.code == "unused-file" } == [.link(.unusedFile("content/media/unused.png"))])
}

@Test(arguments: [
  story(
    "consent: { by: self, date: 2023-03-01, scope: [name, story] }",
    subject: "kind: individual, photo: /media/a.png, photoAlt: A"),
  story(
    "consent: { by: parent, date: 2023-03-01, scope: [name, picture, story] }",
    subject: "kind: individual, minor: true, photo: /media/a.png, photoAlt: A"),
])
func aPortraitThatMayNotBeShownIsNotPublished(text: String) {
  let outcome = Given(["stories/a.md": text], media: ["media/a.png"]).outcome
  #expect(outcome.problems.isEmpty)
  #expect(outcome.shown == ["stories/a.md"])
  #expect(outcome.catalog.usedMedia.isEmpty)
}

@Test func aDocumentInThePlaceOfAPictureIsRefused() {
  let outcome = Given(
    ["news/a.md": news("cover: { image: «/media/a.docx», alt: A }\nattachments: [{ file: /media/a.docx }]")],
    media: ["media/a.docx"]
  ).outcome
  #expect(outcome.errors == [outcome.at("news/a.md", .link(.notAPicture("media/a.docx")))])
}

@Test func aPictureThatCouldActIsRefusedHoweverItIsUsed() {
  var given = Given(["news/a.md": news("cover: { image: «/media/a.svg», alt: A }", body: "[x](«/media/a.svg»)")])
  given.media = [MediaFile(path: "media/a.svg", bytes: 9, isActive: true)]
  let outcome = given.outcome
  let fact = Fact.link(.activePicture("media/a.svg"))
  #expect(outcome.errors == [outcome.at("news/a.md", fact), outcome.at("news/a.md", 1, fact)])
}
