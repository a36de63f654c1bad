/// The canonical compositions of Unicode whose second half is a mark of U+0300 to U+036F, in both directions.
///
/// That is every composed letter of the Latin, Greek and Cyrillic scripts, and signs such as ≠. Swift keeps its own
/// tables behind an underscore, and the smaller Foundation has none, so they stand here, generated from the Unicode
/// Character Database (version 14). Other scripts are left as they come.
struct Compositions: Sendable {
  /// One above the largest composed scalar.
  private static let end = 0x22EE
  private static let firstMark: UInt32 = 0x300

  /// For each mark, where its pairs begin in `bases`; one more entry closes the last.
  private var starts: [Int] = []
  /// The bases of a mark, ascending, and what each makes with it.
  private var bases: [UInt16] = []
  private var composed: [UInt16] = []
  /// By composed scalar: its base and its mark, 0 for none.
  private var baseOf = [UInt16](repeating: 0, count: end)
  private var markOf = [UInt16](repeating: 0, count: end)

  static let shared = Compositions()

  private init() {
    starts.reserveCapacity(0x71)
    var groups = Self.groups[...]
    for mark in Self.firstMark...0x36F {
      starts.append(bases.count)
      guard groups.first?.mark == mark, let pairs = groups.popFirst()?.pairs else { continue }
      var scalars = pairs.unicodeScalars.makeIterator()
      while let base = scalars.next(), let result = scalars.next() {
        bases.append(UInt16(base.value))
        composed.append(UInt16(result.value))
        baseOf[Int(result.value)] = UInt16(base.value)
        markOf[Int(result.value)] = UInt16(mark)
      }
    }
    starts.append(bases.count)
  }

  /// The scalar that `base` and `mark` make together, nil where there is none.
  func composing(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    guard (Self.firstMark...0x36F).contains(mark), base < Self.end else { return nil }
    let wanted = UInt16(base), end = starts[Int(mark - Self.firstMark) + 1]
    var low = starts[Int(mark - Self.firstMark)], high = end
    while low < high {
      let middle = (low + high) / 2
      if bases[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < end && bases[low] == wanted ? UInt32(composed[low]) : nil
  }

  /// The base and the mark that make up `scalar`, nil where it is not composed. The base may be composed itself.
  func parts(of scalar: UInt32) -> (base: UInt32, mark: UInt32)? {
    guard scalar < Self.end, baseOf[Int(scalar)] != 0 else { return nil }
    return (UInt32(baseOf[Int(scalar)]), UInt32(markOf[Int(scalar)]))
  }

  /// `scalar` without any of its marks.
  func bareBase(of scalar: UInt32) -> UInt32 {
    var base = scalar
    while let parts = parts(of: base) { base = parts.base }
    return base
  }

  /// For each mark, in order: base, composed, base, composed and so on.
  private static let groups: [(mark: UInt32, pairs: String)] = [
    (
      0x0300,
      """
      AÀEÈIÌNǸOÒUÙWẀYỲaàeèiìnǹoòuùwẁyỳ¨῭ÂẦÊỀÔỒÜǛâầêềôồüǜĂẰăằĒḔēḕŌṐōṑƠỜơờƯỪưừΑᾺΕῈΗῊΙῚΟῸΥῪΩῺαὰεὲηὴιὶοὸυὺωὼϊῒϋῢЕЀИЍ\
      еѐиѝἀἂἁἃἈἊἉἋἐἒἑἓἘἚἙἛἠἢἡἣἨἪἩἫἰἲἱἳἸἺἹἻὀὂὁὃὈὊὉὋὐὒὑὓὙὛὠὢὡὣὨὪὩὫ᾿῍῾῝
      """
    ),
    (
      0x0301,
      """
      AÁCĆEÉGǴIÍKḰLĹMḾNŃOÓPṔRŔSŚUÚWẂYÝZŹaácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzź¨΅ÂẤÅǺÆǼÇḈÊẾÏḮÔỐÕṌØǾÜǗâấåǻæǽçḉêếïḯôốõṍ\
      øǿüǘĂẮăắĒḖēḗŌṒōṓŨṸũṹƠỚơớƯỨưứΑΆΕΈΗΉΙΊΟΌΥΎΩΏαάεέηήιίοόυύωώϊΐϋΰϒϓГЃКЌгѓкќἀἄἁἅἈἌἉἍἐἔἑἕἘἜἙἝἠἤἡἥἨἬἩἭἰἴἱἵἸἼἹἽὀὄὁὅ\
      ὈὌὉὍὐὔὑὕὙὝὠὤὡὥὨὬὩὭ᾿῎῾῞
      """
    ),
    (0x0302, "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶZẐaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑẠẬạậẸỆẹệỌỘọộ"),
    (0x0303, "AÃEẼIĨNÑOÕUŨVṼYỸaãeẽiĩnñoõuũvṽyỹÂẪÊỄÔỖâẫêễôỗĂẴăẵƠỠơỡƯỮưữ"),
    (0x0304, "AĀEĒGḠIĪOŌUŪYȲaāeēgḡiīoōuūyȳÄǞÆǢÕȬÖȪÜǕäǟæǣõȭöȫüǖǪǬǫǭȦǠȧǡȮȰȯȱΑᾹΙῙΥῩαᾱιῑυῡИӢУӮиӣуӯḶḸḷḹṚṜṛṝ"),
    (0x0306, "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭȨḜȩḝΑᾸΙῘΥῨαᾰιῐυῠАӐЕӖЖӁИЙУЎаӑеӗжӂийуўẠẶạặ"),
    (0x0307, "AȦBḂCĊDḊEĖFḞGĠHḢIİMṀNṄOȮPṖRṘSṠTṪWẆXẊYẎZŻaȧbḃcċdḋeėfḟgġhḣmṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzżŚṤśṥŠṦšṧſẛṢṨṣṩ"),
    (
      0x0308,
      """
      AÄEËHḦIÏOÖUÜWẄXẌYŸaäeëhḧiïoötẗuüwẅxẍyÿÕṎõṏŪṺūṻΙΪΥΫιϊυϋϒϔІЇАӒЕЁЖӜЗӞИӤОӦУӰЧӴЫӸЭӬаӓеёжӝзӟиӥоӧуӱчӵыӹэӭіїӘӚәӛӨӪ\
      өӫ
      """
    ),
    (0x0309, "AẢEẺIỈOỎUỦYỶaảeẻiỉoỏuủyỷÂẨÊỂÔỔâẩêểôổĂẲăẳƠỞơởƯỬưử"),
    (0x030A, "AÅUŮaåuůwẘyẙ"),
    (0x030B, "OŐUŰoőuűУӲуӳ"),
    (0x030C, "AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzžÜǙüǚƷǮʒǯ"),
    (0x030F, "AȀEȄIȈOȌRȐUȔaȁeȅiȉoȍrȑuȕѴѶѵѷ"),
    (0x0311, "AȂEȆIȊOȎRȒUȖaȃeȇiȋoȏrȓuȗ"),
    (0x0313, "ΑἈΕἘΗἨΙἸΟὈΩὨαἀεἐηἠιἰοὀρῤυὐωὠ"),
    (0x0314, "ΑἉΕἙΗἩΙἹΟὉΡῬΥὙΩὩαἁεἑηἡιἱοὁρῥυὑωὡ"),
    (0x031B, "OƠUƯoơuư"),
    (0x0323, "AẠBḄDḌEẸHḤIỊKḲLḶMṂNṆOỌRṚSṢTṬUỤVṾWẈYỴZẒaạbḅdḍeẹhḥiịkḳlḷmṃnṇoọrṛsṣtṭuụvṿwẉyỵzẓƠỢơợƯỰưự"),
    (0x0324, "UṲuṳ"),
    (0x0325, "AḀaḁ"),
    (0x0326, "SȘTȚsștț"),
    (0x0327, "CÇDḐEȨGĢHḨKĶLĻNŅRŖSŞTŢcçdḑeȩgģhḩkķlļnņrŗsştţ"),
    (0x0328, "AĄEĘIĮOǪUŲaąeęiįoǫuų"),
    (0x032D, "DḒEḘLḼNṊTṰUṶdḓeḙlḽnṋtṱuṷ"),
    (0x032E, "HḪhḫ"),
    (0x0330, "EḚIḬUṴeḛiḭuṵ"),
    (0x0331, "BḆDḎKḴLḺNṈRṞTṮZẔbḇdḏhẖkḵlḻnṉrṟtṯzẕ"),
    (0x0338, "<≮=≠>≯←↚→↛↔↮⇐⇍⇒⇏⇔⇎∃∄∈∉∋∌∣∤∥∦∼≁≃≄≅≇≈≉≍≭≡≢≤≰≥≱≲≴≳≵≶≸≷≹≺⊀≻⊁≼⋠≽⋡⊂⊄⊃⊅⊆⊈⊇⊉⊑⋢⊒⋣⊢⊬⊨⊭⊩⊮⊫⊯⊲⋪⊳⋫⊴⋬⊵⋭"),
    (0x0342, "¨῁αᾶηῆιῖυῦωῶϊῗϋῧἀἆἁἇἈἎἉἏἠἦἡἧἨἮἩἯἰἶἱἷἸἾἹἿὐὖὑὗὙὟὠὦὡὧὨὮὩὯ᾿῏῾῟"),
    (
      0x0345,
      """
      ΑᾼΗῌΩῼάᾴήῄαᾳηῃωῳώῴἀᾀἁᾁἂᾂἃᾃἄᾄἅᾅἆᾆἇᾇἈᾈἉᾉἊᾊἋᾋἌᾌἍᾍἎᾎἏᾏἠᾐἡᾑἢᾒἣᾓἤᾔἥᾕἦᾖἧᾗἨᾘἩᾙἪᾚἫᾛἬᾜἭᾝἮᾞἯᾟὠᾠὡᾡὢᾢὣᾣὤᾤὥᾥὦᾦὧᾧὨᾨὩᾩὪᾪὫᾫ\
      ὬᾬὭᾭὮᾮὯᾯὰᾲὴῂὼῲᾶᾷῆῇῶῷ
      """
    ),
  ]
}
