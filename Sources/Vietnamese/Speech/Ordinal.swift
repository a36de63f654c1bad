/// How the item numbered `number` of a list is announced: Thứ nhất, Thứ hai, Thứ tư; in digits from 11 on.
public func ordinal(_ number: Int) -> String {
  let words = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"]
  return "Thứ " + (words.indices.contains(number - 1) ? words[number - 1] : String(number))
}
