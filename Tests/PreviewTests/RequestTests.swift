import Testing

@testable import Preview

private struct HostCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let host: String
  let called: String?
  let isAnswered: Bool
}

@Test(arguments: [
  HostCase(testDescription: "the number", host: "127.0.0.1", called: "127.0.0.1:8080", isAnswered: true),
  HostCase(testDescription: "the name", host: "127.0.0.1", called: "LocalHost:8080", isAnswered: true),
  HostCase(testDescription: "the long number", host: "127.0.0.1", called: "[::1]:8080", isAnswered: true),
  HostCase(testDescription: "none", host: "127.0.0.1", called: nil, isAnswered: false),
  HostCase(testDescription: "another port", host: "127.0.0.1", called: "127.0.0.1:80", isAnswered: false),
  HostCase(testDescription: "no port", host: "127.0.0.1", called: "localhost", isAnswered: false),
  HostCase(testDescription: "a foreign name", host: "127.0.0.1", called: "evil.example:8080", isAnswered: false),
  HostCase(testDescription: "ours in front", host: "127.0.0.1", called: "localhost.evil.vn:8080", isAnswered: false),
  HostCase(testDescription: "a port of two", host: "127.0.0.1", called: "localhost:80:8080", isAnswered: false),
  HostCase(testDescription: "a given name", host: "may-1", called: "may-1:8080", isAnswered: true),
  HostCase(testDescription: "a number in the network", host: "0.0.0.0", called: "192.168.1.5:8080", isAnswered: true),
  HostCase(testDescription: "a foreign name there", host: "0.0.0.0", called: "evil.example:8080", isAnswered: false),
])
private func onlyOurOwnNamesAreAnsweredTo(_ c: HostCase) {
  #expect(Door(host: c.host, port: 8080).answers(to: c.called) == c.isAnswered)
}

@Test(arguments: [
  ("127.0.0.1", false), ("localhost", false), ("::1", false), ("0.0.0.0", true), ("::", true), ("192.168.1.5", true),
])
func itIsKnownWhetherOthersCanSee(host: String, isOpen: Bool) {
  #expect(Door(host: host, port: 8080).isOpenToOthers == isOpen)
}

@Test(arguments: [
  ("127.0.0.1", 8080, "http://127.0.0.1:8080/"), ("::1", 8080, "http://[::1]:8080/"),
  ("0.0.0.0", 9000, "http://localhost:9000/"), ("localhost", 80, "http://localhost/"),
])
func theAddressCanBeOpened(host: String, port: Int, address: String) {
  #expect(Door(host: host, port: port).address == address)
}

@Test(
  arguments: [
    ("/", "/"), ("/a/b.html?x=1#y", "/a/b.html"), ("/b%C3%A0i.html", "/bài.html"), ("/a%20b", "/a b"),
    ("/../a", nil), ("/%2e%2e/a", nil), ("/a/%2E", nil), ("/a%2f..%2fb", nil), ("a", nil), ("", nil), ("*", nil),
    ("http://localhost/", nil), ("/%", nil), ("/%4", nil), ("/%g0", nil), ("/%00", nil), ("/%0d%0a", nil),
    ("/%ff", nil),
  ] as [(String, String?)])
func aPathIsReadAndLeadsNowhereElse(target: String, path: String?) {
  #expect(Desk.path(of: target) == path)
}

@Test(
  arguments: [
    ("bytes=0-3", .part(0..<4)), ("bytes=4-", .part(4..<10)), ("bytes=-3", .part(7..<10)), ("bytes=-30", .part(0..<10)),
    ("bytes=8-99", .part(8..<10)), ("bytes=10-", .none), ("bytes=-0", .none), ("bytes=5-4", .all),
    ("bytes=0-1,3-4", .all), ("bytes=a-b", .all), ("items=0-3", .all), ("bytes=-", .all), ("bytes=--3", .all),
    ("bytes=+1-3", .all), ("bytes=99999999999999999999-", .all),
  ] as [(String, PartAsked)])
func aPartOfAFileIsRead(header: String, part: PartAsked) {
  #expect(PartAsked(header, of: 10) == part)
}

@Test(arguments: [
  ("a.html", "text/html; charset=utf-8"), ("A.HTML", "text/html; charset=utf-8"),
  ("a.min.css", "text/css; charset=utf-8"),
  ("anh.JPG", "image/jpeg"), ("a", "application/octet-stream"), ("a.exe", "application/octet-stream"),
])
func aFileHasTheTypeOfItsEnding(address: String, type: String) {
  #expect(mediaType(of: address) == type)
}
