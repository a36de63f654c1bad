import Diagnostics
import Testing

@testable import Catalog

private func problems(
  _ front: String, _ media: [String] = ["media/a.mp4", "media/a.vtt"], story: String = ""
) -> [Fact] {
  let given = Given(
    [
      "stories/a.md":
        "---\ntitle: Bài\ndate: 2023-05-01\nsummary: Gọn\nagency: ban-dan-van\n"
        + (story.isEmpty ? "subject: { kind: collective, name: Tổ }" : story) + "\n\(front)\n---\n"
    ], media: media)
  return given.outcome.problems.map(\.fact).filter { $0.severity != .note }
}

@Test func aVideoWithItsCaptionsIsInOrder() {
  #expect(problems("video: [{ file: /media/a.mp4, title: Họp, captions: /media/a.vtt }]") == [])
  #expect(problems("audio: [{ file: /media/a.mp3, title: Bản tin }]", ["media/a.mp3"]) == [])
}

@Test func aVideoWithoutCaptionsIsAWarning() {
  #expect(
    problems("video: [{ file: /media/a.mp4, title: Họp }]")
      == [.recording(.videoWithoutCaptions("/media/a.mp4"))])
}

@Test func whatBrowsersDoNotPlayIsAnError() {
  let media = ["media/a.avi", "media/a.srt", "media/a.wma"]
  #expect(
    problems(
      "video: [{ file: /media/a.avi, title: Họp, captions: /media/a.srt }]\naudio: [{ file: /media/a.wma, title: Tin }]",
      media)
      == [
        .recording(.notCaptions("/media/a.srt")), .recording(.notAVideo("/media/a.avi")),
        .recording(.notASound("/media/a.wma")),
      ])
}

@Test func aFileThatIsMissingIsNamedWithTheNearest() {
  #expect(
    problems("video: [{ file: /media/A.mp4, title: Họp, captions: /media/a.vtt }]")
      == [.link(.missingFile("/media/A.mp4", nearest: "/media/a.mp4"))])
}

@Test func nobodyIsFilmedWhoHasNotAgreedToBeShown() {
  let story = """
    subject: { kind: individual, name: Lò A Phử }
    consent: { by: self, date: 2023-04-01, scope: [name, story] }
    """
  #expect(
    problems("video: [{ file: /media/a.mp4, title: Họp, captions: /media/a.vtt }]", story: story)
      == [.recording(.videoWithoutConsent("/media/a.mp4"))])
}
