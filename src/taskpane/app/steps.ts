import { VERBS, type Verb } from "../../application/quarter-verbs";

/** A verb of the quarter as the frame shows it: short enough for six beside each other in a pane of 320 pixels. */
export interface Step {
  readonly id: Verb;
  readonly label: { readonly vi: string; readonly en: string };
  /** What a person does there; shown where there is room. */
  readonly hint: { readonly vi: string; readonly en: string };
}

const WORDS: Readonly<Record<Verb, Omit<Step, "id">>> = {
  read: {
    label: { vi: "Đọc", en: "Read" },
    hint: { vi: "Đọc kế hoạch thành sổ", en: "Read the plan into a register" },
  },
  check: {
    label: { vi: "Kiểm tra", en: "Check" },
    hint: { vi: "Kiểm tra và sửa sổ", en: "Check the register and fix it" },
  },
  status: {
    label: { vi: "Trạng thái", en: "Status" },
    hint: { vi: "Xem trạng thái và điểm còn thiếu", en: "See states and score gaps" },
  },
  distribute: {
    label: { vi: "Giao", en: "Assign" },
    hint: { vi: "Giao phiếu báo cáo cho từng đơn vị", en: "Give each body its return form" },
  },
  consolidate: {
    label: { vi: "Tổng hợp", en: "Collect" },
    hint: { vi: "Tổng hợp phiếu đã gửi về", en: "Consolidate the returned forms" },
  },
  summarise: {
    label: { vi: "Báo cáo", en: "Report" },
    hint: { vi: "Lập báo cáo quý", en: "Make the quarterly report" },
  },
};

/** The path of the quarter, in order. */
export const STEPS: readonly Step[] = VERBS.map((id) => ({ id, ...WORDS[id] }));

/** The first verb that is not done; null when the quarter is finished. */
export const nextVerb = (done: Readonly<Record<Verb, boolean>> | null): Verb | null =>
  VERBS.find((verb) => done?.[verb] !== true) ?? null;
