/** What a press on a ribbon button does: runs one of our functions, or opens the pane as it stands. */
export type RibbonAction =
  | { readonly kind: "function"; readonly name: RibbonFunction }
  | { readonly kind: "show-pane" };

/** Names under which functions are associated with Office. */
export type RibbonFunction = "readPlan" | "undo";

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
