/** The table of results by body on `Tổng hợp quý`: other sections count in it. */
export const BODY_TABLE = "tblKetQuaDonVi";
export const TIER = "Loại";
export const REPORTED = "Đã báo cáo";
export const ON_TIME = "Báo cáo đúng hạn";
export const MISSING = "Thiếu báo cáo";
export const REPORTED_RATE = "Tỷ lệ báo cáo";

/** What sections about bodies say where the plan expects no report. */
export const NOBODY_REPORTS = "Trong kỳ không có đơn vị nào phải báo cáo.";
