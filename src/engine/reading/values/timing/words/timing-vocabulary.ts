import { fold } from "../../../../text/fold";

/**
 * The words the phrase readers know, spelled as printed. Only these lose their marks in a clear text, so that
 * "từ" (from) can be matched as plain letters while "tư" (as in "đầu tư", investment) never looks like it.
 */
const PRINTED_WORDS = `
  từ kể bắt đầu đến tới hết trước sau chậm nhất muộn trong vào khoảng giữa cuối nửa cả quá hạn thời gian điểm mốc
  ngày mùng tháng tuần năm quý quí qúy qúi kỳ kì thứ giờ phút sáng chiều nay hiện tại lúc
  hàng hằng định lần một mỗi từng các những và hoặc của là đó trở đi về suất chu
  thường xuyên liên tục quanh suốt trình lâu dài niên duy trì tiếp tương lai kế cạnh liền kề
  hoàn thành xong thực triển khai chính thức áp dụng vận hành khởi động tổ sớm
  khi có căn cứ trên cơ sở tùy tuỳ thuộc phụ đột xuất phát sinh cần vòng đúng tiến độ lộ được giao làm việc
  hoạch quyết nghị thông chỉ thị đạo công điện báo cáo chương án đề luật pháp lệnh kết luận yêu cầu hướng dẫn văn bản
  tờ số quả tầm nhìn giai đoạn nhiệm đại hội họp phiên bầu cử tết
  đã đang chưa không đạt rồi phê duyệt ngưng dừng
`;

/** "tháng" → "thang"; both "hàng" and "hằng" → "hang"; every spelling of "quý" → "quy". */
export const VOCABULARY: ReadonlyMap<string, string> = new Map(
  PRINTED_WORDS.normalize("NFC")
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => [word, /^q[uúù]/.test(word) && fold(word) === "qui" ? "quy" : fold(word)]),
);

const PLAIN_WORDS: ReadonlySet<string> = new Set(VOCABULARY.values());
export const isTimingWord = (plain: string): boolean => PLAIN_WORDS.has(plain);
