/** The return form's fixed names (DESIGN 3.3): what `distribute` writes and `consolidate` looks for. */
export const RETURN_SHEET = "Phiếu báo cáo";
export const GUIDE_SHEET = "Hướng dẫn";
export const META_SHEET = "_meta";
export const RETURN_TABLE = "tblPhieu";

/** Named cells above the table: the body, the period ("2025-Q3") and the day sent, which the body types. */
export const RETURN_CELLS = { body: "pDonVi", period: "pKy", sentOn: "pNgayGui" } as const;

/** Headers of `tblPhieu` in their order; the keys from `progress` to `reporter` are those of `Answer`. */
export const RETURN_HEADERS = {
  task: "Mã nhiệm vụ",
  number: "STT",
  text: "Nhiệm vụ",
  deadline: "Thời hạn",
  progress: "Tiến độ",
  percent: "Tỷ lệ (%)",
  result: "Kết quả thực hiện",
  completedOn: "Ngày hoàn thành",
  evidence: "Minh chứng",
  obstacles: "Khó khăn và vướng mắc",
  proposals: "Đề xuất và kiến nghị",
  reporter: "Người báo cáo",
  selfCheck: "Tự kiểm tra",
} as const;
export type ReturnField = keyof typeof RETURN_HEADERS;

/** The columns a body fills in: a row with one of them filled is an answer. */
export const INPUT_FIELDS = [
  "progress",
  "percent",
  "result",
  "completedOn",
  "evidence",
  "obstacles",
  "proposals",
  "reporter",
] as const satisfies readonly ReturnField[];
export type InputField = (typeof INPUT_FIELDS)[number];

/** Header of the column beside the table that shows the last answer. Nothing is read from it. */
export const PREVIOUS_HEADER = "Báo cáo kỳ trước (để xem)";

/** Keys of the hidden sheet `_meta`, in the column under `META_HEADERS[0]`. */
export const META_KEYS = ["planNumber", "body", "period", "templateVersion"] as const;
export type MetaKey = (typeof META_KEYS)[number];
export const META_HEADERS = ["key", "value"] as const;

/** Keys of the form's sheets (`_pciwb.sheet.<key>`): they hold after a tab was renamed. */
export const RETURN_SHEET_KEYS = { form: "return_form", guide: "return_guide", meta: "return_meta" } as const;
