/** Header of the column of `tblNhiemVu` that holds the name of the sub-index. */
export const SUB_INDEX = "Chỉ số thành phần";
export const SECTION = "Mục";
export const edition = (key: string): string => (key.includes(".") ? key.slice(0, key.indexOf(".")) : key);
