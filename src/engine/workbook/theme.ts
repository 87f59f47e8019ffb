import type { PlainPaint } from "./plain";
import type { PlainEdge } from "./plain-style";
import type { NumberFormatName, StyleRole } from "./style-roles";

/**
 * How roles look: the only file with colours, fonts and sizes. Times New Roman, because Nghị định 30/2020/NĐ-CP prescribes
 * it for the documents these tables go into, and every office machine has it (Liberation Serif has the same widths).
 * Every pair of letter and background here has a contrast of at least 4.5 : 1 (tested).
 */
export interface Look {
  readonly colour: string;
  readonly fill: string | null;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  /** Drawn with thin lines around every cell. */
  readonly boxed?: boolean;
}

export const FONT = "Times New Roman";
export const BODY_SIZE = 12;
/** Name of Excel's own table look: hardly any colour, so that ours show and printing saves ink. */
export const TABLE_LOOK = "TableStyleLight1";

const INK = "#1F2933";
const GREY = "#52606D";
const WHITE = "#FFFFFF";
const NAVY = "#1F4E79";
const PALE_BLUE = "#DCE6F1";
const PALE_GREY = "#F2F4F7";
const LINE = "#A6B1BD";

const tone = (colour: string, fill: string): Look => ({ colour, fill, size: BODY_SIZE, boxed: true });

export const LOOKS: Readonly<Record<StyleRole, Look>> = {
  title: { colour: NAVY, fill: null, size: 16, bold: true, horizontal: "center", vertical: "center" },
  subtitle: { colour: INK, fill: null, size: 13, bold: true, horizontal: "center", vertical: "center" },
  section: { colour: NAVY, fill: null, size: 13, bold: true, horizontal: "left", vertical: "center" },
  heading: {
    colour: WHITE,
    fill: NAVY,
    size: BODY_SIZE,
    bold: true,
    horizontal: "center",
    vertical: "center",
    boxed: true,
  },
  group: {
    colour: NAVY,
    fill: PALE_BLUE,
    size: BODY_SIZE,
    bold: true,
    horizontal: "center",
    vertical: "center",
    boxed: true,
  },
  total: { colour: INK, fill: PALE_BLUE, size: BODY_SIZE, bold: true, boxed: true },
  body: { colour: INK, fill: null, size: BODY_SIZE, boxed: true },
  muted: { colour: GREY, fill: null, size: BODY_SIZE, italic: true, boxed: true },
  input: { colour: INK, fill: "#FFF9DB", size: BODY_SIZE, boxed: true },
  computed: { colour: GREY, fill: PALE_GREY, size: BODY_SIZE, boxed: true },
  link: { colour: "#0B5394", fill: null, size: BODY_SIZE, underline: true, boxed: true },
  note: { colour: GREY, fill: null, size: BODY_SIZE, italic: true },
  label: { colour: INK, fill: PALE_GREY, size: BODY_SIZE, bold: true, horizontal: "left", boxed: true },
  figure: {
    colour: NAVY,
    fill: PALE_GREY,
    size: 22,
    bold: true,
    horizontal: "center",
    vertical: "center",
    boxed: true,
  },
  "figure-label": { colour: GREY, fill: PALE_GREY, size: 11, horizontal: "center", vertical: "center", boxed: true },
  "severity-error": tone("#8B1A1A", "#FBE3E1"),
  "severity-warning": tone("#7A4B00", "#FDEFD3"),
  "severity-note": tone("#1B4F72", "#E3F0F9"),
  "tone-done": tone("#14532D", "#DDF3E4"),
  "tone-running": tone("#1B4F72", "#DCECF8"),
  "tone-waiting": tone("#4A4F57", "#ECEEF1"),
  "tone-late": tone("#8B1A1A", "#FBE3E1"),
  "tone-stopped": tone("#5B2C6F", "#EFE5F4"),
  "tone-unclear": tone("#6B4E00", "#FBF3CF"),
  "tone-good": tone("#14532D", "#DDF3E4"),
  "tone-bad": tone("#8B1A1A", "#FBE3E1"),
};

/** Full colours for bars and slices, dark enough for white letters on them. Roles without one take their place's. */
const STRONG: Partial<Record<StyleRole, string>> = {
  "severity-error": "#C0392B",
  "severity-warning": "#B9770E",
  "severity-note": "#2874A6",
  "tone-done": "#217A4B",
  "tone-running": "#2874A6",
  "tone-waiting": "#6B7885",
  "tone-late": "#C0392B",
  "tone-stopped": "#7D3C98",
  "tone-unclear": "#8F6B00",
  "tone-good": "#217A4B",
  "tone-bad": "#C0392B",
  muted: "#6B7885",
};
const SERIES: readonly string[] = [NAVY, "#B9770E", "#217A4B", "#7D3C98", "#C0392B", "#2874A6", "#6B7885", "#8F6B00"];

/** Colour of a chart series: by role, else by its place among the series (1-based). */
export const seriesColour = (role: StyleRole | undefined, place: number): string =>
  (role === undefined ? undefined : STRONG[role]) ?? SERIES[(place - 1) % SERIES.length] ?? NAVY;

/** Colours of the slices of a pie without roles. */
export const sliceColour = (place: number): string => seriesColour(undefined, place);

/** What a paint rule does to a cell: the colours and weight of the role, nothing else. */
export function paintOf(role: StyleRole): PlainPaint {
  const look = LOOKS[role];
  return { fontColour: look.colour, fill: look.fill ?? WHITE, bold: look.bold ?? false };
}

export const tabColourOf = (role: StyleRole): string => STRONG[role] ?? NAVY;

export const EDGE: PlainEdge = { line: "thin", colour: LINE };

export const DEFAULT_COLOUR = INK;

/** Excel's format codes. Digits are grouped by the machine's own settings, so Vietnamese Excel shows 1.234. "#.##" leaves a bare point behind whole numbers: General does not. */
export const FORMAT_CODES: Readonly<Record<NumberFormatName, string>> = {
  general: "General",
  text: "@",
  integer: "#,##0",
  decimal: "General",
  points: "0.00",
  percent: "0%",
  "percent-points": "General",
  date: "dd/mm/yyyy",
  year: "0",
  signed: "+0.00;-0.00;0.00",
};
