import Testing

@testable import Website

@Test func whoIsPutForwardStandsBesideThePlanOnceThereIsATable() {
  var site = SmallSite()
  let address = "ke-hoach/2023/de-nghi-khen-thuong.html"
  #expect(!site.website.outputs.contains { $0.address == address })
  site.files["nominations/2023.csv"] = "subject,name,agency,title,votes\ncollective,Tổ hai,dan-van,bk-tinh,6\n"
  #expect(site.website.outputs.contains { $0.address == address })
}
