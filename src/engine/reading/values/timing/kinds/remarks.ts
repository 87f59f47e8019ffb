/** A status that was written where a time belongs: "Đã hoàn thành ngày 15/8/2025", "Chưa có Tờ trình", "Đang thực hiện". */
const STATUS =
  /^(?:\W*)(?:da (?:co|hoan thanh|thuc hien|ban hanh|tri_nh|xong|trien khai|to chuc|bao cao|phe duyet|gu_i|hop|trinh)|dang\b|chua\b|khong\b(?! (?:qua|muon))|hoan thanh\s*[.!]?$|xong\s*[.!]?$|dat\s*[.!]?$|co\s*[.!]?$|rồi|ta_m dung|dung thuc hien|n\/a)/;

export const isStatusRemark = (text: string): boolean => STATUS.test(text);

/** A dash, dots or blanks stand for nothing. */
export const isEmptySign = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text) && !/[✓✔√☑☒✗✘?]/u.test(text);

/** "x", "✓": this column applies; when, the mark does not say. */
export const isBareMark = (text: string): boolean => /^(?:[xv]|[✓✔√☑☒✗✘]+)$/u.test(text.trim());
