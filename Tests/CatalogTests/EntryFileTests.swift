import Diagnostics
import TestSupport
import Testing
import Vietnamese

@testable import Catalog

private let keys: [FileCase] = [
  FileCase(
    "an unknown key stands where it is written", "news/a.md",
    "---\ntitle: Tin\ndate: 2023-04-05\n«sumary»: Giúp\nsummary: Giúp\nagency: a\n---\n",
    .entry(.unknownKey("sumary", nearest: "summary"))),
  FileCase(
    "a key of another kind is unknown", "news/a.md",
    "---\ntitle: Tin\ndate: 2023-04-05\nsummary: Giúp\nagency: a\n«subject»: { kind: household }\n---\n",
    .entry(.unknownKey("subject", nearest: nil))),
  FileCase(
    "what a story lacks is missed at its opening", "stories/a.md", "«««««---»»»»»\nauthor: An\n---\n",
    .entry(.missingKey("title")), .entry(.missingKey("date")), .entry(.missingKey("summary")),
    .entry(.missingKey("agency")), .entry(.missingKey("subject"))),
  FileCase(
    "what news lacks", "news/a.md", "««««---»»»»\n---\n", .entry(.missingKey("title")), .entry(.missingKey("date")),
    .entry(.missingKey("summary")), .entry(.missingKey("agency"))),
  FileCase(
    "what an announcement lacks", "announcements/a.md", "««««---»»»»\n---\n", .entry(.missingKey("title")),
    .entry(.missingKey("date")), .entry(.missingKey("agency")), .entry(.missingKey("audience"))),
  FileCase("what a page lacks", "pages/a.md", "«---»\n---\n", .entry(.missingKey("title"))),
  FileCase(
    "the opening comes after a byte-order mark", "pages/a.md", "\u{FEFF}«---»\r\n---\r\n", .entry(.missingKey("title"))),
  FileCase(
    "an empty required key counts as missing", "stories/a.md",
    "---\n«title»:\n«date»: \"\"\n«summary»: |\n\n«agency»: ''\n«subject»:\n---\n",
    .entry(.emptyKey("title")), .entry(.emptyKey("date")), .entry(.emptyKey("summary")), .entry(.emptyKey("agency")),
    .entry(.emptyKey("subject"))),
  FileCase(
    "a list of nothing is empty", "announcements/a.md",
    "---\ntitle: Tin\ndate: 2023-04-05\nagency: a\n«audience»: []\n---\n", .entry(.emptyKey("audience"))),
  FileCase(
    "news of no agency", "news/a.md",
    "---\ntitle: Tin\ndate: 2023-04-05\nsummary: Giúp\n«agency»:\nagencies: []\n---\n", .entry(.emptyKey("agency"))),
  FileCase(
    "agencies are enough for news", "news/a.md",
    "---\ntitle: Tin\ndate: 2023-04-05\nsummary: Giúp\nagency:\nagencies: all\n---\n"),
  FileCase(
    "an empty optional key says nothing", "pages/a.md",
    "---\ntitle: Trang\nsummary:\nauthor: ''\ncover:\nfields: []\n---\n"
  ),
  FileCase(
    "a missing key of a record is missed at the key of the record", "stories/a.md",
    "---\ntitle: A\ndate: 2023-04-05\nsummary: A\nagency: a\n«subject»:\n  kind: collective\n---\n",
    .entry(.missingKey("name"))),
  FileCase(
    "a missing key of an item is missed at the item's first key", "pages/a.md",
    "---\ntitle: A\nattachments:\n  - { file: /media/a.pdf }\n  - { «title»: Biểu }\n---\n", .entry(.missingKey("file"))
  ),
  FileCase(
    "a missing key of an item without keys", "pages/a.md", "---\ntitle: A\nattachments: [«{}»]\n---\n",
    .entry(.missingKey("file"))),
  FileCase(
    "an unknown key of a record", "stories/a.md",
    "---\ntitle: A\ndate: 2023-04-05\nsummary: A\nagency: a\nsubject: { kind: collective, name: B, «rôle»: C }\n---\n",
    .entry(.unknownKey("rôle", nearest: "role"))),
  FileCase(
    "a wrong value is shown where it is written", "pages/a.md",
    "---\ntitle: A\nfields: «tham-muu»\norder: «một»\n---\n",
    .entry(.wrongType(expected: .list, meant: "[tham-muu]")), .entry(.wrongType(expected: .number))),
  FileCase(
    "a wrong value behind a required key is said once", "news/a.md",
    "---\ntitle: A\ndate: «31/4/2023»\nsummary: A\nagency: ban\n---\n", .entry(.invalidDay("31/4/2023"))),
  FileCase(
    "a summary too long", "pages/a.md", "---\ntitle: A\nsummary: «" + String(repeating: "ủ", count: 301) + "»\n---\n",
    .entry(.tooLong(limit: 300, count: 301))),
  FileCase(
    "six lessons", "stories/a.md",
    "---\ntitle: A\ndate: 2023-04-05\nsummary: A\nagency: a\nsubject: { kind: collective, name: B }\n"
      + "lessons: «[a, b, c, d, e, f]»\n---\n", .entry(.tooMany(limit: 5, count: 6))),
  FileCase(
    "an event that ends before it begins", "announcements/a.md",
    "---\ntitle: A\ndate: 2023-04-05\nagency: a\naudience: all\n"
      + "event: { start: 2023-05-10 08:00, end: «2023-05-10 07:30» }\n---\n", .plan(.endsBeforeItBegins)),
  FileCase(
    "an event that ends on its day", "announcements/a.md",
    "---\ntitle: A\ndate: 2023-04-05\nagency: a\naudience: all\n"
      + "event: { start: 2023-05-10 08:00, end: 2023-05-10 }\n---\n"),
  FileCase(
    "an event that ends in another time zone", "announcements/a.md",
    "---\ntitle: A\ndate: 2023-04-05\nagency: a\naudience: all\n"
      + "event: { start: 2023-05-10T08:00+07:00, end: 2023-05-10T02:00Z }\n---\n"),
  FileCase(
    "a cover without a description", "pages/a.md", "---\ntitle: A\ncover: { image: «/media/a.svg» }\n---\n",
    .picture(.missingAlternative("/media/a.svg", key: "alt"))),
  FileCase(
    "a gallery described by the name of its file", "pages/a.md",
    "---\ntitle: A\ngallery: [{ image: «/media/IMG_1.jpg», alt: img_1 }]\n---\n",
    .markdown(.poorAlternative("img_1"))),
  FileCase(
    "a portrait without a description", "stories/a.md",
    "---\ntitle: A\ndate: 2023-04-05\nsummary: A\nagency: a\n"
      + "subject: { kind: collective, name: B, photo: «/media/a.svg» }\n---\n",
    .picture(.missingAlternative("/media/a.svg", key: "photoAlt"))),
  FileCase(
    "a key that keeps something private must not be blank", "pages/a.md",
    "---\ntitle: A\n«draft»:\n«circulation»: ''\n«withdrawn»:\n---\n", .entry(.blankKey("draft")),
    .entry(.blankKey("circulation")), .entry(.blankKey("withdrawn"))),
  FileCase(
    "whether somebody is a minor must not be blank", "stories/a.md",
    "---\ntitle: A\ndate: 2023-04-05\nsummary: A\nagency: a\nsubject: { kind: collective, name: B, «minor»: }\n---\n",
    .entry(.blankKey("minor"))),
  FileCase(
    "a secrecy mark in the place of an urgency", "announcements/a.md",
    "---\ntitle: A\ndate: 2023-04-05\nagency: a\naudience: all\nurgency: «Tối mật»\n---\n",
    .entry(.secrecyMark("Tối mật"))),
  FileCase(
    "a secrecy mark behind a key of its own", "pages/a.md", "---\ntitle: A\nđộ mật: «mật»\n---\n",
    .entry(.secrecyMark("mật"))),
]

private let files: [FileCase] = [
  FileCase(
    "no front matter is all that is said of the file", "stories/a.md", "«»Một câu chuyện\n",
    .yaml(.frontMatterNotOpened)),
  FileCase("front matter that does not close", "stories/a.md", "«---»\ntitle: A\n", .yaml(.frontMatterNotClosed)),
  FileCase(
    "front matter that is a list", "stories/a.md", "---\n«- title»\n---\n", .entry(.wrongType(expected: .record))),
  FileCase(
    "a file's name that is no part of an address", "stories/Chị Dính.md",
    "«---»\ntitle: A\ndate: 2023-04-05\nsummary: A\nagency: a\nsubject: { kind: collective, name: B }\n---\n",
    .entry(.invalidFileName("Chị Dính.md", suggestion: "chi-dinh.md"))),
  FileCase(
    "a slug takes the place of the file's name", "stories/Chị Dính.md",
    "---\nslug: chi-dinh\ntitle: A\ndate: 2023-04-05\nsummary: A\nagency: a\nsubject: { kind: collective, name: B }\n---\n"
  ),
  FileCase(
    "a free page's folder is part of its address", "pages/Tài liệu/a.md", "«---»\ntitle: A\n---\n",
    .entry(.invalidSlug("Tài liệu", suggestion: "tai-lieu"))),
  FileCase(
    "a story's folder is not", "stories/Năm 2023/a.md",
    "---\ntitle: A\ndate: 2023-04-05\nsummary: A\nagency: a\nsubject: { kind: collective, name: B }\n---\n"),
  FileCase("a free page in folders", "pages/tai-lieu/2023/a.md", "---\ntitle: A\n---\n"),
  FileCase(
    "a folder that leads up", "pages/a/b_c/d.md", "«---»\ntitle: A\n---\n",
    .entry(.invalidSlug("b_c", suggestion: "b-c"))),
  FileCase("no entry at all", "README.md", "«»xin chào", .file(.unknownFile("README.md", nearest: "pages/readme.md"))),
]

@Test(arguments: keys + files)
func whatIsWrongWithAnEntryStandsWhereItIsWritten(file: FileCase) {
  #expect(Set(file.found) == file.expected)
  #expect(file.found.count == file.facts.count)
  #expect(Marked(file.text).ranges.count == file.facts.count)
}

@Test func aStoryIsReadWithAllItsKeys() throws {
  let text = """
    ---
    title: Chị Dính
    date: 2023-04-05
    summary: Tóm tắt
    slug: chi-dinh
    aliases: [cu.html]
    author: Hà Minh
    source: Bản tin
    cover: { image: /media/bia.svg, alt: Bìa, credit: An }
    gallery: [{ image: /media/a.jpg, alt: Buổi họp, caption: Chú thích }]
    attachments: [{ file: /media/a.pdf, title: Biểu }]
    tasks: [so-ket, 2022/so-ket]
    movements: [vi-nguoi-ngheo]
    fields: [tham-muu]
    communes: [lung-phin]
    anniversary: quoc-khanh
    updated: 2023-04-20
    changes: [{ date: 2023-04-20, note: Sửa }]
    circulation: bloc
    draft: true
    sample: true
    withdrawn: { date: 2023-06-14, reason: Đề nghị }
    agency: ban-dan-van
    subject:
      kind: household
      name: Gia đình ông Páo
      sortAs: Páo
      role: Nông dân
      unit: Thôn
      photo: /media/pao.svg
      photoAlt: Ông Páo
      minor: true
    awards: [{ title: giay-khen, year: 2022, issuer: Xã }]
    stage:
      now: nurtured
      discovered: { planned: 2023-01, real: 2023-01-15 }
    lessons: [a, b]
    quote: { text: Lời, by: Ông Páo }
    initiative: { title: Sáng kiến, recognised: true, decision: 12-QĐ }
    coverage: [{ outlet: Báo, date: 2023-04-02, url: "https://a.vn/" }]
    consent: { by: parent-and-child, date: 2023-03-01, scope: [name, story] }
    ---
    Lời kể
    """
  let parsed = parse("stories/2023/a.md", Array(text.utf8))
  #expect(parsed.problems.isEmpty)
  guard case .entry(let entry) = parsed.value, let story = entry.story else { throw NotARecord() }
  let common = entry.common
  #expect((common.title, common.summary, common.author, common.source) == ("Chị Dính", "Tóm tắt", "Hà Minh", "Bản tin"))
  #expect((common.date?.value, entry.slug, common.aliases.map(\.value)) == (Day(2023, 4, 5), "chi-dinh", ["cu.html"]))
  #expect((common.cover?.image.value, common.cover?.alt, common.cover?.credit) == ("/media/bia.svg", "Bìa", "An"))
  #expect(common.gallery.map { [$0.image.value, $0.alt, $0.caption] } == [["/media/a.jpg", "Buổi họp", "Chú thích"]])
  #expect(common.attachments.map { [$0.file.value, $0.title] } == [["/media/a.pdf", "Biểu"]])
  #expect(common.tasks.map(\.year) == [nil, 2022])
  #expect((common.movements + []).map(\.id.slug) == ["vi-nguoi-ngheo"])
  #expect((common.fields.map(\.id.slug), common.communes.map(\.id.slug)) == (["tham-muu"], ["lung-phin"]))
  #expect((common.anniversary?.id.slug, common.updated) == ("quoc-khanh", Day(2023, 4, 20)))
  #expect((common.changes.map(\.note), common.circulation) == (["Sửa"], .bloc))
  #expect((common.draft, common.sample) == (true, true))
  #expect((common.withdrawn?.date, common.withdrawn?.reason) == (Day(2023, 6, 14), "Đề nghị"))
  let subject = story.subject
  #expect((story.agency?.id.slug, subject.kind, subject.minor) == ("ban-dan-van", .household, true))
  #expect(
    (subject.name.value, subject.sortAs, subject.role, subject.unit) == ("Gia đình ông Páo", "Páo", "Nông dân", "Thôn"))
  #expect((subject.photo?.value, subject.photoAlt) == ("/media/pao.svg", "Ông Páo"))
  #expect(story.awards.map(\.title.id.slug) == ["giay-khen"] && story.awards.map(\.year) == [2022])
  #expect((story.stage?.now, story.stage?.dates[.discovered]?.real) == (.nurtured, .day(Day(2023, 1, 15))))
  #expect((story.lessons, story.quote?.text, story.quote?.by) == (["a", "b"], "Lời", "Ông Páo"))
  #expect((story.initiative?.title, story.initiative?.recognised) == ("Sáng kiến", true))
  #expect((story.coverage.map(\.outlet), story.coverage.map(\.url)) == (["Báo"], ["https://a.vn/"]))
  #expect((story.consent?.value.by, story.consent?.value.scope) == (.parentAndChild, [.name, .story]))
  #expect(String(decoding: entry.body.html, as: UTF8.self) == "<p>Lời kể</p>\n")
}

@Test func anAnnouncementIsReadWithAllItsKeys() throws {
  let text = announcement(
    """
    number: 12-TB/KTĐ
    kind: report-request
    urgency: very-urgent
    signer: { capacity: Trưởng Khối, name: An, roles: [a, b] }
    contact: { unit: phòng, person: Bình, phone: "0219 3866 123", email: a@b.vn }
    deadline: 2023-06-23
    event: { start: 2023-06-28 08:00, end: 2023-06-28 11:30, place: Hội trường }
    agencies: [ban-dan-van]
    completes: so-ket
    pinned: true
    expires: 2023-12-31
    supersedes: /announcements/cu.md
    """)
  let parsed = parse("announcements/a.md", Array(text.utf8))
  #expect(parsed.problems.isEmpty)
  guard case .entry(let entry) = parsed.value, let added = entry.announcement else { throw NotARecord() }
  #expect((added.number, added.kind, added.urgency) == ("12-TB/KTĐ", .reportRequest, .veryUrgent))
  #expect((added.signer?.capacity, added.signer?.name, added.signer?.roles) == ("Trưởng Khối", "An", ["a", "b"]))
  #expect((added.contact?.unit, added.contact?.person, added.contact?.email) == ("phòng", "Bình", "a@b.vn"))
  #expect((added.deadline, added.expires) == (Day(2023, 6, 23), Day(2023, 12, 31)))
  #expect((added.event?.start?.minute, added.event?.end?.minute, added.event?.place) == (480, 690, "Hội trường"))
  #expect(entry.agencies.map(\.id.slug) == ["ban-tuyen-giao", "ban-dan-van"])
  #expect((entry.completes.map(\.id.slug), added.pinned) == (["so-ket"], true))
  #expect(added.supersedes?.value == "/announcements/cu.md")
}

@Test func aBareNameSignsAndABareWordIsAStage() throws {
  let signed = parse("announcements/a.md", Array(announcement("signer: Vũ Mạnh Hà").utf8))
  guard case .entry(let notice) = signed.value else { throw NotARecord() }
  #expect(notice.announcement?.signer?.name == "Vũ Mạnh Hà")
  let told = parse("stories/a.md", Array(story("stage: reviewed").utf8))
  guard case .entry(let entry) = told.value else { throw NotARecord() }
  #expect(entry.story?.stage?.now == .reviewed)
}

@Test func aStageWithoutAWordIsTheLastThatWasTaken() throws {
  let told = parse(
    "stories/a.md",
    Array(
      story("stage: { discovered: { real: 2023-01 }, nurtured: { real: 2023-02 }, reviewed: { planned: 2023-09 } }")
        .utf8))
  guard case .entry(let entry) = told.value else { throw NotARecord() }
  #expect(told.problems.isEmpty)
  #expect(entry.story?.stage?.now == .nurtured)
}

@Test func aFreePageHasARankAndNeedsNoDay() throws {
  let parsed = parse("pages/gioi-thieu.md", Array("---\ntitle: Giới thiệu\norder: 2\n---\n".utf8))
  guard case .entry(let entry) = parsed.value else { throw NotARecord() }
  #expect(parsed.problems.isEmpty)
  #expect((entry.page?.order, entry.common.date == nil, entry.kind) == (2, true, .page))
}

@Test func brokenFrontMatterIsAllThatIsSaidOfAFile() {
  let parsed = parse("stories/a.md", Array("---\ntitle: \"mở\ndate: hôm qua\n---\n[x](khong-co.md)\n".utf8))
  #expect(parsed.problems.count == 1)
  guard case .brokenEntry = parsed.value else {
    Issue.record("it still exists, broken")
    return
  }
}

@Test func whatIsWrongInABodyIsSaidOfItsFile() {
  let parsed = parse("pages/a.md", Array("---\ntitle: A\n---\n[x](javascript:a)\n".utf8))
  #expect(parsed.problems.map(\.fact.code) == ["forbidden-address"])
}

@Test func aKeyThatIsMisspeltIsNotMissingToo() {
  let text = "---\ntiêu đề: A\ndate: 2023-04-05\nsumary: A\nagency: a\n---\n"
  let checked = Array(text.utf8).withUnsafeBufferPointer {
    ParsedFile.parse($0, path: "news/a.md", file: FileNumber(0))
  }
  #expect(
    checked.problems.map(\.fact) == [
      .entry(.unknownKey("tiêu đề", nearest: "title")), .entry(.unknownKey("sumary", nearest: "summary")),
    ])
}

@Test func aCommaWithinBracesIsBlamedForWhatItCutOff() {
  let text = "---\ntitle: A\nattachments: [{ file: /media/a.pdf, title: Biểu số liệu, bản cuối }]\n---\n"
  let checked = Array(text.utf8).withUnsafeBufferPointer {
    ParsedFile.parse($0, path: "pages/a.md", file: FileNumber(0))
  }
  #expect(checked.problems.map(\.fact) == [.entry(.cutByComma("bản cuối"))])
}
