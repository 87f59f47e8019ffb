/** Header of the column of `tblNhiemVu` with the words of the task. */
export const TEXT = "Nhiệm vụ";
