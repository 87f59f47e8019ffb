/**
 * Units inside a department or a management board, as score tables assign them. They stand in no directory of the city; a scan of
 * such a table is compared with these names, and what is found is only proposed. Longer names come before those they begin with
 * by themselves: the longest that fits wins. "TTHC", "BQL", "DVVL-ĐT-XTĐT" stay short, as the tables print them.
 */
export const INNER_UNITS: readonly string[] = [
  "Văn phòng",
  "Văn phòng BQL",
  "Văn phòng Ban Quản lý",
  "Văn phòng Sở",
  "Văn phòng HĐND và UBND",
  "Các phòng",
  "Các phòng chuyên môn",
  "Các phòng có TTHC",
  "Các phòng có thủ tục hành chính",
  "Các phòng nghiệp vụ",
  "Các phòng, ban",
  "Các phòng, đơn vị",
  "Các phòng, đơn vị trực thuộc",
  "Các phòng, ban, đơn vị",
  "Các đơn vị sự nghiệp",
  "Các đơn vị trực thuộc",
  "Các đơn vị liên quan",
  "Thanh tra",
  "Phòng Tổ chức - Hành chính",
  "Phòng Kế hoạch - Tài chính",
  "Phòng Tài chính - Kế hoạch",
  "Phòng Quản lý đầu tư",
  "Phòng Quản lý doanh nghiệp",
  "Phòng Quản lý lao động",
  "Phòng Đăng ký kinh doanh",
  "Phòng Kinh tế",
  "Phòng Văn hóa - Xã hội",
  "Trung tâm Phục vụ hành chính công",
  "Trung tâm Xúc tiến đầu tư",
  "Trung tâm Dịch vụ việc làm",
  "Trung tâm DVVL-ĐT-XTĐT",
];
