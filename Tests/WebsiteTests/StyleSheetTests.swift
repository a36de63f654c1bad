import Testing

@testable import Website

@Suite struct StyleSheets {
  struct SheetCase: Sendable, CustomTestStringConvertible {
    let testDescription, sheet, lean: String
  }

  @Test(arguments: [
    SheetCase(testDescription: "comments go", sheet: "/* a */\na { top: 0; }\n", lean: "a{top:0;}\n"),
    SheetCase(
      testDescription: "so do blank lines and indentation", sheet: "\n a {\n\t b: c }\n\r\n", lean: "a{\nb:c}\n"),
    SheetCase(testDescription: "words stay apart", sheet: "a/* x */b { c: d }", lean: "a b{c:d}"),
    SheetCase(testDescription: "a licence stays", sheet: "/*! © \n  b */", lean: "/*! © \n  b */"),
    SheetCase(
      testDescription: "a string is no comment", sheet: "a { c: \"/* \\\" */\" }", lean: "a{c:\"/* \\\" */\"}"),
    SheetCase(
      testDescription: "nor is an address", sheet: "a { b: url(x/*y) /* c */ }", lean: "a{b:url(x/*y)  }"),
    SheetCase(
      testDescription: "an address in quotation marks is a string", sheet: "a { b: url(\"/*)\") }",
      lean: "a{b:url(\"/*)\")}"),
    SheetCase(testDescription: "a comment left open ends the sheet", sheet: "a {}\n/* b", lean: "a{}\n"),
    SheetCase(testDescription: "a comment is not closed by its own star", sheet: "/*/ a */b {}", lean: "b{}"),
    SheetCase(
      testDescription: "a string left open ends with its line", sheet: "a: '\n  /* b */c", lean: "a:'\nc"),
    SheetCase(
      testDescription: "blanks that mean something stay", sheet: "@page :first { --a: ; b: 1px 2px, c }",
      lean: "@page :first{--a: ;b:1px 2px,c}"),
    SheetCase(testDescription: "nothing stays nothing", sheet: "", lean: ""),
  ])
  func loseWhatIsNotForReaders(_ c: SheetCase) {
    #expect(String(decoding: StyleSheet.lean(Array(c.sheet.utf8)), as: UTF8.self) == c.lean)
  }
}
