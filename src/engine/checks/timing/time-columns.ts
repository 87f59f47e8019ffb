/** Headers of the time columns of `tblNhiemVu`. */
export const EXECUTION = "Thời gian thực hiện";
export const MILESTONE = "Thời gian hoàn thành";
export const KIND = "Loại thời hạn";
export const START = "Bắt đầu";
export const DUE = "Hạn hoàn thành";
