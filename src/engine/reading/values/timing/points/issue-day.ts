import type { PointReader } from "./time-point";

/** The plan's own day of issue: "từ nay", "hiện tại", "từ ngày ban hành (Kế hoạch này)", "khi Kế hoạch được ban hành". */
const OWN = String.raw`(?:\s+(?:ke hoach|van ban)(?:\s+na_y)?)`;
const ISSUE =
  String.raw`\bnay\b(?=\s*(?:den|toi|-|tro di))|(?:ngay|khi|thoi diem)\s+(?:ky_?\s*,?\s*)?ban hanh(?:${OWN}|(?=\s*(?:$|[,;.)-]|den|tro di)))|` +
  String.raw`(?:ngay|khi)\s+ke hoach(?:\s+na_y)?\s+(?:duoc\s+|co\s+)?(?:ban hanh|hie_u lu_c)|ngay\s+ky_(?=\s*(?:$|[,;.)-]|den|ban hanh))(?:\s+ban hanh)?${OWN}?`;
const PATTERN = new RegExp(`(?=[nkt])(?<=\\b(?:tu|ke tu)\\s+(?:\\w+\\s+){0,1})(?:${ISSUE})`, "g");

/** Only behind "từ": "ngay sau khi ban hành Kế hoạch" waits for an event and gives no day. */
export const readIssueDay: PointReader = (text) =>
  [...text.matchAll(PATTERN)].map((found) => ({
    at: found.index,
    end: found.index + found[0].length,
    unit: "issue-day",
    year: null,
    firstMonth: 1,
    lastMonth: 1,
    day: null,
  }));

export const OWN_ISSUE = ISSUE;
