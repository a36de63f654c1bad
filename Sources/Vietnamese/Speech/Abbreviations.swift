/// What the abbreviations of agencies, campaigns and documents stand for.
///
/// Only those that mean one thing everywhere: TT may be a town, a circular or a centre, so a site that uses it says which
/// it means. In the case that they have within a sentence.
enum Abbreviations {
  /// By what is written.
  static let usual: [String: String] = [
    // Bodies
    "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "MTTQ": "Mặt trận Tổ quốc",
    "UBMTTQ": "Ủy ban Mặt trận Tổ quốc", "UBKT": "Ủy ban Kiểm tra", "BCH": "Ban Chấp hành", "BTV": "Ban Thường vụ",
    "BCĐ": "Ban Chỉ đạo", "BTC": "Ban Tổ chức", "BTG": "Ban Tuyên giáo", "BQL": "Ban Quản lý", "VP": "Văn phòng",
    "TW": "Trung ương", "TƯ": "Trung ương", "LHPN": "Liên hiệp Phụ nữ", "CCB": "Cựu chiến binh",
    "TNCS": "Thanh niên Cộng sản", "LĐLĐ": "Liên đoàn Lao động", "CĐCS": "công đoàn cơ sở", "CLB": "câu lạc bộ",
    "HTX": "hợp tác xã", "QĐND": "Quân đội nhân dân", "CAND": "Công an nhân dân", "LLVT": "lực lượng vũ trang",
    "BHXH": "bảo hiểm xã hội", "BHYT": "bảo hiểm y tế", "BHTN": "bảo hiểm thất nghiệp",
    // Fields of work
    "XHCN": "xã hội chủ nghĩa", "CNXH": "chủ nghĩa xã hội", "CNTT": "công nghệ thông tin", "CĐS": "chuyển đổi số",
    "CCHC": "cải cách hành chính", "TTHC": "thủ tục hành chính", "NTM": "nông thôn mới",
    "KTXH": "kinh tế - xã hội", "KT-XH": "kinh tế - xã hội", "QPAN": "quốc phòng, an ninh",
    "QP-AN": "quốc phòng, an ninh", "ANTT": "an ninh, trật tự", "ANTQ": "an ninh Tổ quốc",
    "TTATGT": "trật tự, an toàn giao thông", "ATGT": "an toàn giao thông", "ATTP": "an toàn thực phẩm",
    "VSMT": "vệ sinh môi trường", "PCCC": "phòng cháy, chữa cháy", "PCTN": "phòng, chống tham nhũng",
    "GPMB": "giải phóng mặt bằng", "KHKT": "khoa học kỹ thuật", "SXKD": "sản xuất, kinh doanh",
    "TDTT": "thể dục, thể thao", "VHVN": "văn hóa, văn nghệ", "GD&ĐT": "giáo dục và đào tạo",
    "GDĐT": "giáo dục và đào tạo", "NN&PTNT": "nông nghiệp và phát triển nông thôn",
    "TN&MT": "tài nguyên và môi trường", "TT&TT": "thông tin và truyền thông", "TĐKT": "thi đua, khen thưởng",
    "TĐ-KT": "thi đua, khen thưởng", "PBGDPL": "phổ biến, giáo dục pháp luật", "DTTS": "dân tộc thiểu số",
    // People and places
    "CBCC": "cán bộ, công chức", "CBCCVC": "cán bộ, công chức, viên chức",
    "CBCCVCLĐ":
      "cán bộ, công chức, viên chức, người lao động", "CCVC": "công chức, viên chức",
    "CNVCLĐ": "công nhân, viên chức, lao động", "ĐVTN": "đoàn viên, thanh niên", "TNXP": "thanh niên xung phong",
    "GS": "Giáo sư", "PGS": "Phó Giáo sư", "TS": "Tiến sĩ", "ThS": "Thạc sĩ", "GS.TS": "Giáo sư, Tiến sĩ",
    "PGS.TS": "Phó Giáo sư, Tiến sĩ", "THCS": "trung học cơ sở", "THPT": "trung học phổ thông", "TP": "thành phố",
    "Tp": "thành phố", "TX": "thị xã", "SĐT": "số điện thoại", "VNĐ": "đồng", "VND": "đồng",
  ]

  /// Those that are written with a point which ends no sentence: TP. Hà Giang.
  static let withPoint: Set<String> = ["TP", "Tp", "TX", "GS", "PGS", "TS", "ThS", "GS.TS", "PGS.TS"]
}
