import Testing

@testable import Website

@Test func aVideoHasItsCaptionsPosterTypeAndSize() {
  var site = SmallSite()
  site.media("hop.mp4", bytes: 3_200_000)
  site.media("hop.vtt")
  site.media("hop.jpg", width: 640, height: 360)
  site.media("tin.mp3")
  site.story(
    "a", "2023-05-01",
    """
    video: [{ file: /media/hop.mp4, title: Buổi họp, captions: /media/hop.vtt, poster: /media/hop.jpg, credit: Hà Minh }]
    audio: [{ file: /media/tin.mp3, title: Bản tin }]
    """)
  let website = site.website
  let recordings = website.parts(of: website.number("stories/2023/a.md")).recordings
  #expect(recordings.map(\.title) == ["Buổi họp", "Bản tin"])
  #expect(recordings.map(\.mediaType) == ["video/mp4", "audio/mpeg"])
  #expect(recordings.map(\.captions) == ["media/hop.vtt", nil])
  #expect(recordings.first?.poster?.width == 640)
  #expect(recordings.first?.credit == "Hà Minh")
  #expect(recordings.map(\.isVideo) == [true, false])
  #expect(
    site.addresses.filter { $0.hasPrefix("media/") }.sorted()
      == ["hop.jpg", "hop.mp4", "hop.vtt", "tin.mp3"].map { "media/" + $0 })
}

@Test func aPictureOfAGalleryNamesWhoTookIt() {
  var site = SmallSite()
  site.media("a.jpg", width: 4, height: 3)
  site.story("a", "2023-05-01", "gallery: [{ image: /media/a.jpg, alt: Họp, caption: Tối 12/4, credit: Hà Minh }]")
  let website = site.website
  let gallery = website.parts(of: website.number("stories/2023/a.md")).gallery
  #expect(gallery.map(\.caption) == ["Tối 12/4"] && gallery.map(\.credit) == ["Hà Minh"])
}
