/// Short inputs of our own for every section of the CommonMark specification.
let sectionInputs: [String] =
  tabsAndBlocks + headingInputs + codeInputs + htmlInputs + definitionInputs + containerInputs + inlineInputs
  + emphasisInputs + linkInputs

private let tabsAndBlocks = [
  "", "\n", " \n\t\n", "a", "a\n", "a\nb", "a\n\nb\n", "  a\n b\n", "a  \nb", "a\\\nb", "\ta\tb\n", "  \ta",
  "- a\n\n\tb",
  "-\t\ta", ">\t\ta", "1.\ta\n\n\tb", "a\n\n\n\nb", "   a\nb", "a\r\nb\r\n\r\nc", "a\rb",
  "***", "---", "___", " - - -", "**  * ** * ** * **", "--", "+++", "a\n***\nb", "- a\n***\n- b", "_____________x",
  "-     -",
]
private let headingInputs = [
  "# a", "## a", "###### a", "####### a", "#a", "#\ta", "# a #", "## a ##   ", "# a#", "# a \\#", "### a \\###", "#",
  "## ", "### ###",
  "   # a", "    # a", "a\n# b", "# *a* `b`", "\\# a", "a\n=", "a\n---", "a\nb\n===", "a\n   ----   ", "a\n    ---",
  "a\n= =",
  "`a\n---\nb`", "> a\n---", "- a\n---", "a  \n---", "a\\\n----", "\n====", "---\n---", "\\> a\n---", "a\n\nb\n---\nc",
]
private let codeInputs = [
  "    a", "    a\n      b", "\ta\n\n\tb", "    a\nb", "a\n    b", "        a", "\n    \n    a\n    \n",
  "    a\n\n\n    b", "# a\n    b\n# c",
  "```\na\n```", "~~~\n<a>\n~~~", "``\na\n``", "```\na\n~~~\n```", "````\na\n```\n````", "```", "> ```\n> a\n\nb",
  "```\n\n  \n```",
  "  ```\n  a\n a\n```", "    ```\n    a", "```\na\n    ```", "``` vi\na", "~~~~ a b~~\nx\n~~~~", "``` a`b\nx",
  "```a&amp;b\\*c\n```",
  "```\n``` x\n```", "a\n```\nb\n```\nc", "```;\n```", "``` \u{A0}x\n```", "- ```\n  a\n\n\n  b\n  ```",
]
private let htmlInputs = [
  "<div>\n*a*\n</div>", "<div>\n\n*a*\n\n</div>", "<pre>\n\na\n</pre>\nb", "<script>\nlet a = \"<b>\"\n</script>\nx",
  "<style\n  a>\n\nb",
  "<!-- a\n\nb -->\nc", "<?php\n\necho 1\n?>", "<!DOCTYPE html>", "<![CDATA[\na\n\n]]>", "  <div>", "    <div>",
  "a\n<div>\nb", "a\n<a>\nb",
  "<a href=\"x\">\n*b*\n</a>", "<del>*a*</del>", "<x-y>\n*a*", "</ins>\n*a*", "<div\n *a*", "- <div>\n- a",
  "> <div>\n> a\n\nb",
  "<textarea>\n\n*a*\n</textarea>", "<table><tr><td>\n\n**a**\n\n</td></tr></table>",
]
private let definitionInputs = [
  "[a]: /u\n\n[a]", "[a]: /u \"t\"\n\n[a]", "   [a]: \n      /u  \n           't'  \n\n[a]",
  "[A*x\\]]:u (t \"q\")\n\n[A*x\\]]", "[a]: <>\n\n[a]",
  "[a]:\n\n[a]", "[a]: <x y>\n\n[a]", "[a]: /u \"t\" ok\n\n[a]", "[a]: /u\n\"t\" ok\n\n[a]", "[a]: 1\n[a]: 2\n\n[a]",
  "[A]: x\n\n[a]",
  "[ΑΓΩ]: /φ\n\n[αγω]", "[Đ]: /đ\n\n[đ]", "b\n[a]: /u\n\n[a]", "# [a]\n[a]: /u\n> b", "[a]: /u\nb\n===\n[a]",
  "> [a]: /u\n\n[a]",
  "[a]: /u\\bar\\*b \"t\\\"o\"\n\n[a]", "    [a]: /u\n\n[a]", "[\n]: /u\n\n[\n]", "[a]: /u \"t\n\nx\"\n\n[a]",
  "[a]: /u ''\n\n[a]",
]
private let containerInputs = [
  "> a", ">a\n> b", "> a\nb", ">     a", "> # a\n> b\n> c", "> - a\n- b", ">", ">\n> a\n>", "> a\n\n> b", "> > > a\nb",
  ">     a\n    b", "> ```\na\n```",
  "- a", "+ a\n+ b", "* a\n\n  b", "1. a\n2. b", "3) a\n4) b", "- a\n+ b", "1. a\n1) b", "-a", "2.a", "0. a", "003. a",
  "123456789. a", "-1. a",
  "a\n- b", "a\n2. b", "a\n1. b", "-\n  a", "-\n\n  a", "- a\n-\n- b", "*", "a\n*", " 1.  a\n\n         b",
  "  - a\n\n    b", "- a\n  - b\n    - c",
  "- a\n - b\n  - c\n   - d\n    - e", "10) a\n    - b", "- - a", "1. - 2. a", "- # a\n- b\n  ---\n  c",
  "- a\n\n- b\n\n\n- c", "- a\n<!-- -->\n- b",
  "- a\n- b\n\n- c", "* a\n*\n\n* c", "- a\n  - b\n\n    c\n- d", "* a\n  > b\n  >\n* c",
  "- a\n  > b\n  ```\n  c\n  ```\n- d", "1. ```\n   a\n   ```\n\n   b",
  "- `a\n- b`", "* a\n  1. b\n\n  c", "1. a\n\n   - b", "-     a\n\n      b", "- a\n\n\n\n  b",
]
private let inlineInputs = [
  "\\!\\\"\\#\\$\\%\\&\\'\\(\\)\\*\\+\\,\\-\\.\\/\\:\\;\\<\\=\\>\\?\\@\\[\\\\\\]\\^\\_\\`\\{\\|\\}\\~", "\\a\\ \\đ",
  "\\*a*", "\\\\*a*", "`\\[`",
  "<https://a.vn?x=\\*>", "[a](/b\\*c \"t\\*t\")", "``` a\\+b\n```", "&nbsp;&amp;&copy;&Dcaron;&HilbertSpace;&ngE;",
  "&#35;&#1234;&#992;&#0;&#xd06;",
  "&nope; &x; &#; &#x; &#87654321; &hi?", "&copy", "<a href=\"&ouml;\">", "[a](/&ouml; \"&ouml;\")", "`f&ouml;`",
  "    f&ouml;", "&#42;a&#42;",
  "`a`", "`` a ` b ``", "` `` `", "`  ``  `", "` a`", "` `\n`  `", "``\na \nb\n``", "`a\\`b`", "*a`*`", "[a`](b)`",
  "`<a href=\"`\">`", "```a``", "`a", "`a``b``",
  "a \n b", "a  \n     b", "a\\\n     b", "*a  \nb*", "`a  \nb`", "<a href=\"x  \ny\">", "a\\", "a  ", "### a\\",
  "a\u{A0}b", "Multiple     spaces",
  "“Dân vận khéo” — 100 %", "Đặng Thùy Trâm <đ> & \"ê\"", "e\u{302}\u{301} a\u{323}",
]
private let emphasisInputs = [
  "*a b*", "a * b*", "a*\"b\"*", "*\u{A0}a\u{A0}*", "a*b*", "5*6*7", "_a b_", "_ a_", "a_\"b\"_", "a_b_", "đ_ê_ô",
  "a-_(b)_", "_a*", "*a *", "*a\nb\n*",
  "*(*a)", "*(*a*)*", "_(_a)", "_a_b", "_a_b_c_", "_(a)_.", "**a b**", "** a**", "a**\"b\"**", "a**b**", "__a b__",
  "__ a__", "a__b__", "__a__b",
  "**a **", "**(**a)", "*(**a**)*", "**a\nb**", "*a [b](/c)*", "*a\nb*", "_a __b__ c_", "_a _b_ c_", "__a_ b_",
  "*a *b**", "*a **b** c*", "*a**b**c*",
  "*a**b*", "***a** b*", "*a **b***", "*a**b***", "a***b***c", "a******b*********c", "*a **b *c* d** e*", "** a b",
  "****", "**a*b*c**", "a ***", "a *\\**",
  "a **_**", "**a*", "*a**", "***a**", "****a*", "__a_", "_____a_____", "*__a__*", "***a***", "*a _b* c_",
  "**a **b c**", "*<img src=\"x\" title=\"*\"/>",
  "*a `*`*", "**a<https://b.vn/?q=**>", "**\"Dân vận khéo\"**là", "**“Dân vận khéo”**, là", "là**\"x\"**",
]
private let linkInputs = [
  "[a](/b \"c\")", "[a](/b)", "[a]()", "[a](<>)", "[](/b)", "[a](/b c)", "[a](</b c>)", "[a](b\nc)", "[a](<b\nc>)",
  "[a](<b)c>)", "[a](<b\\>)", "[a](\\(b\\))",
  "[a](b(c(d)))", "[a](b(c)", "[a](b\\)\\:)", "[a](#x) [a](http://e.vn#x) [a](http://e.vn?a=3#x)", "[a](b\\c)",
  "[a](b%20&auml;)", "[a](\"t\")", "[a](/u 't' )",
  "[a](/u (t))", "[a](/u \"t \\\"&quot;\")", "[a](/u\u{A0}\"t\")", "[a](/u \"t \"x\" t\")", "[a](   /u\n  \"t\"  )",
  "[a] (/u)", "[a [b [c]]](/u)", "[a] b](/u)",
  "[a [b](/u)", "[a *b `c`*](/u)", "[![a](b)](/u)", "[a [b](/u)](/u)", "![[[a](u1)](u2)](u3)", "*[a*](/u)",
  "[a *b](c*)", "*a [b* c]", "[a <b c=\"](d)\">",
  "[a`](/u)`", "[a<https://e.vn/?s=](u)>", "[a][b]\n\n[b]: /u \"t\"", "[a [b](/u)][r]\n\n[r]: /x", "[a][B]\n\n[b]: /u",
  "[a] [b]\n\n[b]: /u", "[a][]\n\n[a]: /u",
  "[a]\n\n[a]: /u", "[*a* b]\n\n[*a* b]: /u", "\\[a]\n\n[a]: /u", "[a][b][c]\n\n[c]: /u", "[a](x\n\n[a]: /u",
  "[a]: <u>\n\n![a] ![a][] ![b][a]", "![a *b*](/u)",
  "![a](/u \"t\")", "![a](</u>)", "![](/u)", "!\\[a]", "\\![a]\n\n[a]: /u", "![a `b` <i>c</i>\nd](/u)", "[a](/u \"\")",
  "![a](/u \"\")",
  "<http://a.b.vn>", "<MAILTO:A@B.VN>", "<a+b+c:d>", "<made-up://a,b>", "<http://../>", "<http://a.vn/b c>", "<a@b.vn>",
  "<a\\+@b.vn>", "<>", "< http://a.vn >", "<m:abc>",
  "<a.b.c>", "http://a.vn", "a@b.vn", "<b><c2/><d e='f' _g:h-1 = i />", "<33> <__>", "<a h*#r=\"x\">", "</a></b >",
  "</a href=\"x\">", "a <!-- b --- c -->", "a <!--> b -->",
  "a <?b?> <!X y> <![CDATA[>&<]]>", "<a href=\"\\*\">",
  "[a](javascript:x) ![a](data:image/png;base64,AA) [b](vbscript:x)",
]
