import Testing

@testable import Website

@Suite struct PassOnTests {
  private static func passOn(_ site: SmallSite) -> PassOn? {
    let website = site.website
    return website.passOn(website.number("stories/2023/a.md"))
  }

  @Test func theMessageHasTitleSummaryAgencyAndAddressEachOnALine() {
    var site = SmallSite(site: "baseURL: https://thidua.example/\n")
    site.story("a", "2023-05-01")
    let message = Self.passOn(site)?.message
    #expect(
      message == """
        Bài a
        Tóm tắt a
        Ban Dân vận Tỉnh ủy
        https://thidua.example/guong-nguoi-tot/2023/a.html
        """)
    #expect(
      Self.passOn(site)?.facebook?.hasSuffix("?u=https%3A%2F%2Fthidua.example%2Fguong-nguoi-tot%2F2023%2Fa.html")
        == true)
    // RFC 6068, 5.
    #expect(Self.passOn(site)?.mail.contains("&body=B%C3%A0i%20a%0D%0AT%C3%B3m%20t%E1%BA%AFt%20a%0D%0ABan%20") == true)
  }

  @Test func withoutAnAddressThereIsNoLinkToShareIt() {
    var site = SmallSite()
    site.story("a", "2023-05-01")
    #expect(Self.passOn(site)?.message == "Bài a\nTóm tắt a\nBan Dân vận Tỉnh ủy")
    #expect(Self.passOn(site)?.facebook == nil)
  }

  @Test func whatIsNotMeantToBePassedOnHasNoMessage() {
    var bloc = SmallSite()
    bloc.edition = .bloc
    bloc.story("a", "2023-05-01")
    #expect(Self.passOn(bloc) == nil)
    var draft = SmallSite()
    draft.drafts = true
    draft.story("a", "2023-06-01")
    #expect(Self.passOn(draft) == nil)
  }

  @Test func nothingOfAMessageIsReadAsPartOfTheAddress() {
    #expect(queryValue("a&b=c+d #é\n") == "a%26b%3Dc%2Bd%20%23%C3%A9%0A")
  }
}
