import type { Progress } from "../model/answer";
import type { Severity } from "../model/finding";
import type { Status } from "../model/status";
import { TIMING_KINDS, type TimingKind } from "../model/timing";

/** Words people read in the workbook for values of the model, and back again. */
export interface Labels<K extends string> {
  readonly all: readonly string[];
  readonly of: (key: K) => string;
  /** Null where the word is no label of the list. */
  readonly keyOf: (label: string) => K | null;
}

export function labels<K extends string>(words: Readonly<Record<K, string>>): Labels<K> {
  const keys = Object.keys(words) as K[];
  return {
    all: keys.map((key) => words[key]),
    of: (key) => words[key],
    keyOf: (label) => keys.find((key) => words[key] === label.normalize("NFC").trim()) ?? null,
  };
}

export const TIMING_LABELS = labels<TimingKind>({
  ongoing: "Thường xuyên",
  month: "Tháng",
  quarter: "Quý",
  "half-year": "Sáu tháng",
  year: "Năm",
  "year-range": "Giai đoạn",
  date: "Ngày",
  "date-range": "Khoảng ngày",
  recurring: "Định kỳ",
  conditional: "Có điều kiện",
  none: "Không ghi",
  unreadable: "Không đọc được",
});

export const SEVERITY_LABELS = labels<Severity>({ error: "Lỗi", warning: "Cảnh báo", note: "Ghi chú" });

/** The list `Tiến độ` of the return form. */
export const PROGRESS_LABELS = labels<Progress>({
  "not-started": "Chưa thực hiện",
  "in-progress": "Đang thực hiện",
  done: "Đã hoàn thành",
  suspended: "Tạm dừng",
});

/** The words of DESIGN 3.4. */
export const STATUS_LABELS = labels<Status>({
  "completed-late": "Hoàn thành quá hạn",
  completed: "Hoàn thành đúng hạn",
  suspended: "Tạm dừng",
  "not-yet-started": "Chưa đến thời gian thực hiện",
  overdue: "Quá hạn",
  undecidable: "Chưa đủ căn cứ",
  unreported: "Chưa báo cáo",
  "due-soon": "Sắp đến hạn",
  "awaiting-report": "Chưa đến hạn báo cáo",
  "not-started": "Chưa thực hiện",
  "ongoing-reported": "Thường xuyên, có kết quả trong kỳ",
  "in-progress": "Đang thực hiện",
});

/** The list of DESIGN 3.3 stands in the order of the kinds. */
export const TIMING_LABEL_LIST: readonly string[] = TIMING_KINDS.map((kind) => TIMING_LABELS.of(kind));

/** Several bodies, names or months in one cell. */
export const SEPARATOR = "; ";
export const joinNames = (names: readonly string[]): string => names.join(SEPARATOR);
export const splitNames = (text: string): string[] =>
  text
    .split(";")
    .map((name) => name.trim())
    .filter(Boolean);
