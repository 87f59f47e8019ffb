/** Headers of `tblBaoCao` that checks speak of. */
export const PERIOD = "Kỳ";
export const TASK_CODE = "Mã nhiệm vụ";
export const BODY = "Đơn vị";
export const PROGRESS = "Tiến độ";
export const PERCENT = "Tỷ lệ (%)";
export const RESULT = "Kết quả thực hiện";
export const COMPLETED = "Ngày hoàn thành";
export const EVIDENCE = "Minh chứng";
export const OBSTACLES = "Khó khăn và vướng mắc";
export const SENT = "Ngày gửi";
