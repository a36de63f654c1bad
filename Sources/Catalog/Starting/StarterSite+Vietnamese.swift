extension StarterSite {
  /// The files in Vietnamese.
  var vietnamese: Texts {
    let year = String(day.year)
    return Texts(
      site: """
        # Cấu hình của trang. Mọi mục có trong “Bảng tra các mục” đi kèm chương trình.
        format: 1
        title: \(quotedScalar(title))
        tagline: Gương người tốt, việc tốt và lịch thi đua của Khối
        publisher: Khối thi đua các cơ quan Đảng
        timeZone: Asia/Ho_Chi_Minh
        # Khi trang có địa chỉ trên mạng thì xóa dấu # ở dòng dưới.
        #baseURL: https://thidua.example.vn/

        """,
      agencies: """
        # Các cơ quan của Khối: thay bằng cơ quan của bạn. Bài viết nhắc tới cơ quan bằng mã (id).
        - id: van-phong
          name: Văn phòng Tỉnh ủy
          shortName: Văn phòng
          contact: { unit: Phòng Tổng hợp }
          roles: [{ role: head, from: \(year)-01-01 }]
        - id: ban-to-chuc
          name: Ban Tổ chức Tỉnh ủy
          shortName: Ban Tổ chức
          contact: { unit: Văn phòng Ban }
          roles: [{ role: deputy, from: \(year)-01-01 }]
        - id: uy-ban-kiem-tra
          name: Ủy ban Kiểm tra Tỉnh ủy
          shortName: Ủy ban Kiểm tra
          contact: { unit: Văn phòng Ủy ban }

        """,
      plan: """
        # Kế hoạch thi đua của năm. Việc không ghi responsible là của Trưởng Khối; không ghi due thì hạn là ngày cuối đợt.
        year: \(year)
        title: Kế hoạch thi đua, khen thưởng năm \(year)
        # Kế hoạch đã ký thì đổi thành issued.
        status: draft
        theme: Đoàn kết, chủ động, đổi mới, sáng tạo
        movements:
          - id: van-hoa-cong-so
            name: Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở
        phases:
        \(phasesInVietnamese)

        """,
      storyName: "chi-mai-viet-lai-to-huong-dan",
      story: """
        ---
        title: Chị Mai viết lại tờ hướng dẫn
        date: \(day.iso)
        summary: Ai đến bộ phận tiếp nhận cũng hỏi cùng một câu, nên chị viết lại tờ hướng dẫn cho đến khi không ai phải hỏi nữa.
        agency: ban-to-chuc
        # Người và việc trong bài này được đặt ra để làm mẫu. Bài thật thì bỏ dòng sample.
        sample: true
        subject:
          kind: individual
          name: Nông Thị Mai
          role: Chuyên viên
          unit: Văn phòng Ban
        # Bài về cá nhân, hộ gia đình chỉ được đăng khi nhân vật đã đồng ý.
        consent: { by: self, date: \(day.iso), scope: [name, picture, story] }
        movements: [van-hoa-cong-so]
        lessons:
          - Ghi lại câu hỏi mà nhiều người hỏi.
          - Đưa bản nháp cho người chưa biết việc đọc thử.
        ---

        Trên bàn tiếp nhận có một tờ hướng dẫn hai mặt giấy. Tuần nào chị Mai cũng đếm: hơn một nửa số người đọc xong vẫn hỏi lại chị phải ký ở đâu.

        Chị không dán thêm tờ nữa. Trong một tháng, chị ghi từng câu hỏi vào sổ, rồi viết lại tờ cũ theo thứ tự người ta hỏi. Bản nháp đầu tiên chị đưa cho bác bảo vệ. Bác dừng ở dòng nào, chị sửa dòng ấy.

        ## Một mặt giấy

        Tờ mới chỉ còn một mặt, chữ to, việc phải làm đứng trước, căn cứ đứng sau. Tuần đầu dùng tờ mới, chỉ hai người hỏi lại, và cả hai câu hỏi đều đã được chép vào sổ.

        """,
      announcementName: "moi-gui-bai-guong-nguoi-tot",
      announcement: """
        ---
        title: Mời các cơ quan gửi bài gương người tốt, việc tốt
        date: \(day.iso)
        summary: Mỗi cơ quan gửi một bài về người thật, việc thật, đã hỏi ý kiến nhân vật.
        agency: van-phong
        audience: all
        kind: notice
        deadline: \(deadline.iso)
        contact: { unit: Phòng Tổng hợp }
        sample: true
        ---

        Đề nghị mỗi cơ quan chọn một người hoặc một tập thể, viết chừng một trang, và gửi phòng Tổng hợp trước ngày hết hạn. Bài cần nói rõ việc đã làm, kết quả, và điều người khác có thể học theo.

        Nhớ hỏi ý kiến nhân vật trước khi gửi: đồng ý nêu tên, đăng ảnh, kể chuyện đến đâu thì ghi đến đó.

        """,
      readme: readmeInVietnamese)
  }

  private var phasesInVietnamese: String {
    let first = phase(
      "dot-1", "Đợt 1", from: "01-01", to: "06-30",
      tasks: [
        "id: phat-dong, kind: conference, title: Hội nghị phát động thi đua và ký kết giao ước",
        "id: dang-ky, kind: registration, responsible: all, title: \"Đăng ký danh hiệu, hình thức khen thưởng\"",
        "id: so-ket, kind: review, title: Hội nghị sơ kết 6 tháng đầu năm",
      ])
    let second = phase(
      "dot-2", "Đợt 2", from: "07-01", to: "12-31",
      tasks: [
        "id: gioi-thieu-guong, responsible: all, movement: van-hoa-cong-so, title: \"Giới thiệu gương người tốt, việc tốt\"",
        "id: binh-xet, kind: ranking, title: \"Bình xét, xếp hạng thi đua\"",
        "id: tong-ket, kind: review, title: \"Tổng kết công tác thi đua, khen thưởng năm \(day.year)\"",
      ])
    return first + "\n" + second
  }

  private var readmeInVietnamese: String {
    """
    # \(title)

    Thư mục này là một trang thi đua, khen thưởng, dựng bằng chương trình `guongsang`.

    | Tệp | Để làm gì |
    |---|---|
    | `content/site.yml` | Tên trang, đơn vị chủ quản, địa chỉ trên mạng |
    | `content/agencies.yml` | Các cơ quan của Khối, đầu mối, vai trò từng năm |
    | `content/plans/\(day.year).yml` | Kế hoạch năm: chủ đề, phong trào, các đợt, từng việc và hạn |
    | `content/stories/` | Gương người tốt, việc tốt, mỗi bài một tệp. Bài có sẵn là bài mẫu, xóa được |
    | `content/announcements/` | Thông báo. Tệp có sẵn cũng là mẫu |
    | `public/` | Trang đã dựng; chương trình tự tạo, đừng sửa trong đó |

    Tin tức viết vào `content/news/`, trang tự do vào `content/pages/`, giao ước vào `content/pacts/`, ảnh vào
    `content/media/`; thư mục nào chưa có thì cứ tạo, hoặc để `guongsang new` tạo.

    ## Ba lệnh tiếp theo

    Gọi trong thư mục này:

    ```sh
    guongsang build                                                # dựng trang vào public/, rồi mở public/index.html
    guongsang new story "Tên bài của bạn" --agency van-phong       # tạo tệp cho bài mới, có giải thích từng mục
    guongsang check                                                # kiểm tra mọi tệp, chỉ đúng dòng sai
    ```

    Bài nào không thấy trên trang thì hỏi `guongsang why`.

    """
  }
}
