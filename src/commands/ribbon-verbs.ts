import { VERBS, type Verb } from "../application/quarter-verbs";

/** What a press on a ribbon button does: runs one of our functions, or opens the pane as it stands. */
export type RibbonAction =
  | { readonly kind: "function"; readonly name: RibbonFunction }
  | { readonly kind: "show-pane" };

/** Names under which functions are associated with Office. */
export type RibbonFunction = "readPlan" | "undo" | OpeningVerb;

/** Verbs that need choices first (a period, a day, files): their button brings their view forward. */
export type OpeningVerb = Exclude<Verb, "read">;
export const OPENING_VERBS = VERBS.filter((verb): verb is OpeningVerb => verb !== "read");

interface RibbonWords {
  /** Under the icon; at most 125 letters by the manifest's schema, and short enough for a ribbon. */
  readonly label: string;
  /** Shown when the pointer rests; at most 250 letters. */
  readonly tip: string;
}

export interface RibbonVerb {
  /** Stem of the ids in the manifest ("ReadPlan" → "ReadPlan.Label"). */
  readonly id: string;
  /** Stem of the files in assets/ ("read-plan" → read-plan-16.png, -32, -80). */
  readonly icon: string;
  readonly action: RibbonAction;
  readonly vi: RibbonWords;
  readonly en: RibbonWords;
}

/**
 * The buttons of the tab "Kế hoạch", in order. A new verb is one entry here, an icon in scripts/drawing/icon-designs.ts, and
 * `npx tsx scripts/manifest.ts`, which renews manifest.xml.
 */
export const RIBBON_VERBS: readonly RibbonVerb[] = [
  {
    id: "ReadPlan",
    icon: "read-plan",
    action: { kind: "function", name: "readPlan" },
    vi: {
      label: "Đọc kế hoạch",
      tip: "Đọc bảng nhiệm vụ ở trang đang mở và cho xem trước trong bảng bên phải. Chưa ghi gì cho đến khi bạn đồng ý.",
    },
    en: {
      label: "Read plan",
      tip: "Reads the task table on this sheet and shows a preview in the pane. Nothing is written until you agree.",
    },
  },
  {
    id: "Check",
    icon: "check",
    action: { kind: "function", name: "check" },
    vi: {
      label: "Kiểm tra",
      tip: "Soát từng nhiệm vụ: cơ quan chủ trì, thời hạn, chỉ số thành phần; mỗi lỗi có đề xuất và nút sửa.",
    },
    en: {
      label: "Check",
      tip: "Looks through every task: lead body, timing, sub-index; each problem has a proposal and a fix.",
    },
  },
  {
    id: "Status",
    icon: "status",
    action: { kind: "function", name: "status" },
    vi: {
      label: "Trạng thái",
      tip: "Xem nhiệm vụ nào quá hạn, sắp đến hạn, chưa báo cáo đến một ngày và trong một kỳ do bạn chọn; vì sao.",
    },
    en: {
      label: "Status",
      tip: "Shows what is overdue, due soon or unreported as of a day and in a period that you choose, and why.",
    },
  },
  {
    id: "Distribute",
    icon: "distribute",
    action: { kind: "function", name: "distribute" },
    vi: {
      label: "Giao phiếu",
      tip: "Tạo cho mỗi cơ quan một tệp phiếu báo cáo của kỳ; người nhận mở bằng Excel bất kỳ, không cần tiện ích.",
    },
    en: {
      label: "Send forms",
      tip: "Makes a report form for each body; whoever gets it needs any Excel and no add-in.",
    },
  },
  {
    id: "Consolidate",
    icon: "consolidate",
    action: { kind: "function", name: "consolidate" },
    vi: {
      label: "Tổng hợp",
      tip: "Gộp các phiếu đã nhận vào sổ: nơi nào còn thiếu, chỗ nào mâu thuẫn, mỗi số liệu lấy từ tệp nào.",
    },
    en: {
      label: "Consolidate",
      tip: "Puts the returned forms into the register: who is missing, what conflicts, where each value came from.",
    },
  },
  {
    id: "Summarise",
    icon: "summarise",
    action: { kind: "function", name: "summarise" },
    vi: {
      label: "Báo cáo quý",
      tip: "Lập trang tổng hợp quý, trang một tờ A4 cho lãnh đạo và dự thảo báo cáo quý bằng Word.",
    },
    en: {
      label: "Quarter report",
      tip: "Makes the quarterly summary, one A4 page for leaders and the draft report in Word.",
    },
  },
  {
    id: "Undo",
    icon: "undo",
    action: { kind: "function", name: "undo" },
    vi: {
      label: "Hoàn tác",
      tip: "Trả sổ về như trước lần ghi gần nhất của tiện ích, kể cả khi đã đóng và mở lại tệp.",
    },
    en: {
      label: "Undo",
      tip: "Takes back the add-in's latest change to this workbook, also after closing and reopening it.",
    },
  },
  {
    id: "OpenPane",
    icon: "open-pane",
    action: { kind: "show-pane" },
    vi: { label: "Mở bảng", tip: "Mở bảng làm việc ở bên phải: chọn tệp kế hoạch, dán từ Word, xem kết quả." },
    en: {
      label: "Open pane",
      tip: "Opens the pane at the right: choose a plan's file, paste from Word, see the result.",
    },
  },
];
