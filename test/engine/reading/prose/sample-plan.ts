/** A province's plan in our own words: every part a plan may have, and no task table. */
export const PROVINCE_PLAN = `ỦY BAN NHÂN DÂN
TỈNH LÂM SƠN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 102/KH-UBND
Lâm Sơn, ngày 16 tháng 3 năm 2024
KẾ HOẠCH
CẢI THIỆN CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI)
TỈNH LÂM SƠN NĂM 2024
Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13;
Căn cứ Nghị quyết số 02/NQ-CP ngày 05/01/2024 của Chính phủ về những nhiệm vụ chủ yếu;
Thực hiện Kế hoạch số 15/KH-TU ngày 20/01/2024 của Tỉnh ủy, theo đề nghị của Sở Tài chính tại Tờ trình số 88/TTr-STC ngày 10/3/2024, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
I. ĐÁNH GIÁ KẾT QUẢ NĂM 2023
Năm 2023, chỉ số PCI của tỉnh Lâm Sơn đạt 63,46 điểm, xếp thứ 31/63 tỉnh, thành phố (tăng 01 bậc và giảm 1,67 điểm so với năm 2022).
Trong 10 chỉ số thành phần, có 02 chỉ số tăng điểm gồm: Chi phí thời gian (tăng 0,72 điểm); Cạnh tranh bình đẳng (tăng 1,12 điểm). Có 03 chỉ số giảm điểm: Gia nhập thị trường đạt 7,05 điểm (giảm 0,5 điểm), xếp thứ 40; Tiếp cận đất đai đạt 6,8 điểm, giảm 0,94 điểm.
II. MỤC TIÊU
1. Mục tiêu chung
Phấn đấu năm 2024 chỉ số PCI của tỉnh đạt trên 66,5 điểm, nằm trong nhóm 30 tỉnh, thành phố dẫn đầu cả nước.
2. Mục tiêu cụ thể
- Chỉ số Gia nhập thị trường: phấn đấu đạt 7,5 điểm trở lên, xếp hạng trong nhóm 25.
- Chỉ số Tính minh bạch: đạt từ 6,5 đến 7,0 điểm.
- Tối thiểu 80% hồ sơ được giải quyết trực tuyến; giảm ít nhất 20% thời gian giải quyết thủ tục.
- Có thêm 1.200 doanh nghiệp thành lập mới.
III. NHIỆM VỤ, GIẢI PHÁP
1. Cải thiện Chỉ số Gia nhập thị trường
a) Rút ngắn thời gian đăng ký doanh nghiệp xuống còn 02 ngày. Cơ quan chủ trì: Sở Tài chính; Cơ quan phối hợp: các sở, ban, ngành; Thời gian hoàn thành: Quý II/2024.
b) Công khai quy trình trên Cổng dịch vụ công (Chủ trì: Văn phòng UBND tỉnh; thời gian thực hiện: thường xuyên).
2. Cải thiện Chỉ số Tiếp cận đất đai
a) Rà soát quỹ đất sạch:
- Tại các cụm công nghiệp;
- Tại các khu đô thị.
Đơn vị chủ trì: Sở Nông nghiệp và Môi trường.
c) Công bố giá đất.
IV. TỔ CHỨC THỰC HIỆN
1. Các sở, ngành xây dựng kế hoạch chi tiết, gửi Sở Tài chính trước ngày 15/4/2024; định kỳ trước ngày 15 của tháng cuối quý và trước ngày 05/12 báo cáo kết quả năm, gửi về Sở Tài chính để tổng hợp.
2. Kế hoạch này thay thế Kế hoạch số 55/KH-UBND ngày 10/3/2022 của Ủy ban nhân dân tỉnh./.
Nơi nhận:
- Chính phủ;
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn A`;
