import { normalKey, withoutMarks } from "../text/fold";

/**
 * Phrases of plans with their marks as they are written. They judge what a machine read from a picture: two words that spell such a
 * pair but for a mark ("cụ thế") are doubtful. Never used to change a text. "|" parts phrases; every two neighbours make a pair.
 */
const PHRASES = `
nhiệm vụ cụ thể|nhiệm vụ, giải pháp|nội dung công việc|cơ quan chủ trì|cơ quan phối hợp|cơ quan thực hiện|có quan hệ|đơn vị chủ trì|đơn vị phối hợp
đơn vị thực hiện|đơn vị báo cáo|thời gian thực hiện|thời gian hoàn thành|thời hạn hoàn thành|bắt đầu vận hành|tiến độ thực hiện|sản phẩm dự kiến
kết quả thực hiện|ghi chú|số thứ tự|chỉ số thành phần|tên chỉ số|mục tiêu|lãnh đạo phụ trách|đầu mối tham mưu|dự kiến
thực hiện thường xuyên|hằng năm|hàng năm|hằng quý|hàng quý|hằng tháng|hàng tháng|định kỳ|đột xuất|trước ngày|khi thực hiện|sau khi|trước khi|trong khi|để thực hiện|và thực hiện|quý đầu
ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|mặt trận tổ quốc|thành phố|tỉnh ủy|thành ủy|đặc khu|các xã, phường|thị xã|thị trấn|các sở, ban, ngành
văn phòng|ban quản lý|khu kinh tế|khu công nghiệp|cụm công nghiệp|sở tài chính|tại chính|sở nội vụ|nông nghiệp và môi trường|khoa học và công nghệ
giáo dục và đào tạo|văn hóa, thể thao và du lịch|sở xây dựng|sở y tế|sở tư pháp|sở công thương|công an|thanh tra|cục thuế|bảo hiểm xã hội|ngân hàng nhà nước
tòa án nhân dân|viện kiểm sát|thi hành án dân sự|quân sự|hải quan|kho bạc nhà nước|hiệp hội doanh nghiệp|liên minh hợp tác xã|cơ quan, đơn vị|liên quan
năng lực cạnh tranh|nâng cao chỉ số|cải cách hành chính|thủ tục hành chính|dịch vụ công trực tuyến|bưu chính công ích|chuyển đổi số|chính quyền điện tử
gia nhập thị trường|tiếp cận đất đai|tiếp cận nguồn lực phát triển|tính minh bạch|trách nhiệm giải trình|chi phí thời gian|chi phí không chính thức|chi phí tuân thủ
cạnh tranh bình đẳng|môi trường kinh doanh|môi trường đầu tư|tính năng động|chính sách hỗ trợ doanh nghiệp|đào tạo lao động|chất lượng lao động|thiết chế pháp lý
an ninh trật tự|động lực tăng trưởng bền vững|đổi mới sáng tạo|quy mô, hiệu quả|đóng góp|kinh tế tư nhân|vai trò kiến tạo|hiệu lực thiết chế|tiên phong
tiếp tục thực hiện|hiệu quả mô hình|kết nối|cấp phép|giấy phép kinh doanh|điều kiện|đối thoại|giải pháp tuyên truyền|mang tính đột phá|nhận thức|tháo gỡ|điểm nghẽn
khó khăn|vướng mắc|công khai|cộng đồng|vận động|danh sách|quản lý nhà nước|giữa các|khả năng|đúng quy định|số điện thoại|chuyên viên|địa phương|phụ trách|lĩnh vực|cổng thông tin điện tử|trang thông tin|đăng tải|cung cấp thông tin
rà soát|đơn giản hóa|cắt giảm|rút ngắn|giải quyết hồ sơ|một cửa|liên thông|tiếp nhận|trả kết quả|đúng hạn|quá hạn|phản ánh, kiến nghị|khiếu nại, tố cáo
kiểm tra|giám sát|xử lý|vi phạm|tổ chức|triển khai|xây dựng kế hoạch|ban hành|kèm theo|tham mưu|đề xuất|hướng dẫn|tập huấn|bồi dưỡng|đội ngũ|cán bộ|công chức
viên chức|người lao động|người dân|cá nhân|nhà đầu tư|dự án|quy hoạch|đấu giá|đất đai|mặt bằng|giải phóng mặt bằng|hạ tầng|đô thị|tín dụng|vốn vay|lãi suất
phát triển kinh tế|xã hội|khởi nghiệp|hộ kinh doanh|doanh nghiệp nhỏ và vừa|đăng ký|thành lập|hóa đơn|nộp thuế|chữ ký số|cơ sở dữ liệu|ứng dụng công nghệ
khảo sát|đánh giá|báo cáo|tổng hợp|theo dõi|đôn đốc|sơ kết|tổng kết|thi đua|khen thưởng|kỷ luật|kỷ cương|trách nhiệm người đứng đầu|nghiêm túc|chủ động
tăng cường|đẩy mạnh|nâng cao chất lượng|nâng cao năng lực|bảo đảm|đảm bảo|tạo điều kiện thuận lợi|giải quyết kịp thời|hỗ trợ pháp lý|tư vấn|việc làm|thị trường lao động
nghị quyết|quyết định|kế hoạch|chỉ thị|kết luận|thông báo|công văn|chương trình|đề án|văn bản|quy định|quy chế|quy trình|pháp luật|chính phủ|thủ tướng|bộ trưởng
xúc tiến đầu tư|xúc tiến thương mại|xuất khẩu|sản xuất|tiêu thụ|sản phẩm|chuỗi giá trị|khoa học|kỹ thuật|bảo vệ môi trường|tài nguyên|năng lượng|chuyển đổi xanh
`;

/** "cu the" → "cụ thể", as `normalKey` writes them; the few pairs that are written in two ways have both. */
export const KNOWN_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = pairsOf(PHRASES.normalize("NFC"));

function pairsOf(phrases: string): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const phrase of phrases.trim().split(/[|\n,]/)) {
    const words = phrase.trim().split(/\s+/);
    for (const [at, second] of words.slice(1).entries()) {
      const pair = normalKey(`${words[at] ?? ""} ${second}`);
      const key = withoutMarks(pair);
      pairs.set(key, (pairs.get(key) ?? new Set()).add(pair));
    }
  }
  return pairs;
}
