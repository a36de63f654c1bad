import Testing
import Vietnamese

@Test(arguments: [
  TextCase("1234.5", "1.234,5"), TextCase("1234567", "1.234.567"), TextCase("0.125", "0,125"),
  TextCase("1000", "1.000"), TextCase("0", "0"), TextCase("999", "999"), TextCase("-1234", "-1.234"),
  TextCase("-0.50", "-0,50"), TextCase("12345.678", "12.345,678"), TextCase("100000", "100.000"),
])
func numbersAreWrittenTheVietnameseWay(_ c: TextCase) {
  #expect(vietnameseNumber(c.text) == c.result)
  #expect(readNumber(c.result) == c.text)
}

@Test func zerosBeforeANumberAreLeftOut() {
  #expect(vietnameseNumber("0001234.50") == "1.234,50")
  #expect(vietnameseNumber("000") == "0")
  #expect(readNumber("05") == "5")
}

@Test(arguments: ["", "-", ".", "1.", ".5", "1,5", "1.2.3", "+1", "1e5", " 1", "1 000", "--1", "١", "15%"])
func whatIsNoPlainDecimalIsNotWritten(text: String) {
  #expect(vietnameseNumber(text) == nil)
}

@Test(arguments: [
  TextCase("1.234,5", "1234.5"), TextCase("1.234", "1234"), TextCase("3,5", "3.5"), TextCase("1234,5", "1234.5"),
  TextCase("1.500.000", "1500000"), TextCase("-15", "-15"), TextCase("1,234", "1.234"),
])
func vietnameseNumbersAreRead(_ c: TextCase) {
  #expect(readNumber(c.text) == c.result)
}

@Test(arguments: [
  "", "1.23", "1,234.5", "0.125", "1.2345", "1234.567", "1..234", "1.", ".234", "1,", ",5", "1,2,3", "1.234,5,6", "-",
  "--1", "1.-23", "15%", "3,5 tỷ", "1 234", "01.234",
])
func noNumberIsGuessed(text: String) {
  #expect(readNumber(text) == nil)
}
