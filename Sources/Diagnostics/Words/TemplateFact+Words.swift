extension TemplateFact {
  /// This fact in Vietnamese.
  var vietnamese: String {
    switch self {
    case .unknownName(let name, _): "Trang này không có dữ liệu nào tên là “\(name)”."
    case .noNamesInside(let name, let kind): "“\(name)” là \(kind.vietnamese), bên trong không có tên nào nữa."
    case .escapedHTML(let name): "“\(name)” là HTML, phải viết trong ba dấu ngoặc nhọn."
    case .unescapedText(let name): "“\(name)” không phải là HTML, chỉ viết trong hai dấu ngoặc nhọn."
    case .notPrintable(let name, let kind): "“\(name)” là \(kind.vietnamese), không in thẳng ra trang được."
    case .forbiddenPlace(let name, let spot): "Không được đặt “\(name)” \(spot.vietnamese)."
    case .textAsAddress(let name, let attribute):
      "“\(name)” là văn bản, không được đứng đầu địa chỉ trong thuộc tính “\(attribute)”."
    case .unknownPartial(let name, _): "Không có mẫu con nào tên là “\(name)” trong thư mục partials."
    case .unknownParent(let name, _): "Không có khung trang nào tên là “\(name)” trong thư mục layouts."
    case .dynamicPartial(let name):
      "Tên mẫu con lấy từ dữ liệu (“*\(name)”) thì không kiểm tra trước được, nên giao diện không dùng cách này."
    case .recursivePartial(let names): "Mẫu con gọi vòng lại chính nó: \(names.joined(separator: " → "))."
    case .unknownBlock(let name, let parent, _): "Khung trang “\(parent)” không có khối nào tên là “\(name)”."
    case .repeatedBlock(let name): "Khối “\(name)” đã được viết ở phía trên."
    case .outsideBlock(let parent):
      "Phần này nằm trong “\(parent)” nhưng ngoài mọi khối, nên sẽ không hiện ra trên trang."
    case .unclosedTag(let closing): "Thẻ này chưa đóng, thiếu “\(closing)”."
    case .emptyTag: "Thẻ này chưa có tên."
    case .badDelimiters: "Thẻ đổi dấu phải nêu đúng hai dấu, cách nhau một khoảng trắng và không có dấu bằng."
    case .unclosedSection(let name): "“\(name)” mở ở đây mà chưa có thẻ đóng."
    case .wrongClosing(let name, let open): "Thẻ này đóng “\(name)”, trong khi đang mở là “\(open)”."
    case .strayClosing(let name): "Thẻ này đóng “\(name)”, nhưng không có gì đang mở."
    case .nestedTooDeeply: "Các phần lồng vào nhau quá sâu."
    case .expandsTooFar: "Các mẫu con gọi nhau quá nhiều lần trong một trang."
    }
  }

  /// This fact in English.
  var english: String {
    switch self {
    case .unknownName(let name, _): "This page has no data named “\(name)”."
    case .noNamesInside(let name, let kind): "“\(name)” is \(kind.english) and has no names inside."
    case .escapedHTML(let name): "“\(name)” is HTML and must be written with three braces."
    case .unescapedText(let name): "“\(name)” is not HTML and must be written with two braces."
    case .notPrintable(let name, let kind): "“\(name)” is \(kind.english) and cannot be printed as it is."
    case .forbiddenPlace(let name, let spot): "“\(name)” must not stand \(spot.english)."
    case .textAsAddress(let name, let attribute):
      "“\(name)” is text and must not begin the address in the attribute “\(attribute)”."
    case .unknownPartial(let name, _): "There is no partial named “\(name)” in the folder partials."
    case .unknownParent(let name, _): "There is no layout named “\(name)” in the folder layouts."
    case .dynamicPartial(let name):
      "A partial named by the data (“*\(name)”) cannot be checked beforehand, so themes do without."
    case .recursivePartial(let names): "The partial comes back to itself: \(names.joined(separator: " → "))."
    case .unknownBlock(let name, let parent, _): "The layout “\(parent)” has no block named “\(name)”."
    case .repeatedBlock(let name): "The block “\(name)” is given above already."
    case .outsideBlock(let parent): "This is inside “\(parent)” but in none of its blocks, so it would never be shown."
    case .unclosedTag(let closing): "This tag is not closed: “\(closing)” is missing."
    case .emptyTag: "This tag has no name."
    case .badDelimiters: "New delimiters must be two, with white space between them and no equals sign."
    case .unclosedSection(let name): "“\(name)” is opened here and never closed."
    case .wrongClosing(let name, let open): "This tag closes “\(name)”, but “\(open)” is open."
    case .strayClosing(let name): "This tag closes “\(name)”, but nothing is open."
    case .nestedTooDeeply: "Things stand too deep in each other here."
    case .expandsTooFar: "The partials of this page use each other too often."
    }
  }
}

extension TemplateFact.Kind {
  fileprivate var vietnamese: String {
    switch self {
    case .text: "văn bản"
    case .html: "HTML"
    case .url: "địa chỉ"
    case .flag: "giá trị có hoặc không"
    case .record: "một nhóm dữ liệu"
    case .list: "danh sách"
    }
  }

  fileprivate var english: String {
    switch self {
    case .text: "text"
    case .html: "HTML"
    case .url: "an address"
    case .flag: "a yes or no"
    case .record: "a group of data"
    case .list: "a list"
    }
  }
}

extension TemplateFact.Spot {
  fileprivate var vietnamese: String {
    switch self {
    case .unquotedValue: "làm giá trị thuộc tính không có dấu nháy"
    case .attribute(let name): "trong thuộc tính “\(name)”"
    case .element(let name): "trong phần tử “\(name)”"
    case .tagName: "làm tên thẻ HTML"
    case .attributeName: "làm tên thuộc tính HTML"
    case .comment: "trong chú thích hay khai báo HTML"
    }
  }

  fileprivate var english: String {
    switch self {
    case .unquotedValue: "in an attribute's value without quotes"
    case .attribute(let name): "in the attribute “\(name)”"
    case .element(let name): "in the element “\(name)”"
    case .tagName: "in the name of an HTML tag"
    case .attributeName: "in the name of an HTML attribute"
    case .comment: "in an HTML comment or declaration"
    }
  }
}
