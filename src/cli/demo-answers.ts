import { addDays } from "../engine/calendar/calendar-date";
import type { Progress } from "../engine/model/answer";
import type { Period } from "../engine/periods/period";
import type { InputField } from "../engine/returns/return-columns";
import { PROGRESS_LABELS } from "../engine/sheets/labels";
import { dateCell, EMPTY, numberCell, type PlainValue, textCell } from "../engine/workbook/cells";

/** What a body writes into one row, as the cells stand: also the ways people write that are not as asked. */
export type FilledRow = Readonly<Record<InputField, PlainValue>>;

/** Numbers 0 ≤ n < 1, always the same after the same seed (mulberry32). */
export function dice(seed: string): () => number {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16777619) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const RESULTS = [
  "Đã ban hành kế hoạch thực hiện và phân công từng bộ phận; tổ chức 02 hội nghị phổ biến.",
  "Rút ngắn thời gian giải quyết thủ tục còn 1,5 ngày làm việc; 98,5% hồ sơ đúng hạn.",
  "Tổ chức 03 hội nghị đối thoại với 186 doanh nghiệp, giải quyết 41/47 kiến nghị.",
  "Công khai đầy đủ danh mục thủ tục trên Cổng thông tin điện tử; cập nhật hằng tuần.",
  "- Rà soát 25 thủ tục, đề xuất bãi bỏ 04.\n- Tập huấn 120 công chức bộ phận một cửa.",
  "Hỗ trợ 57 doanh nghiệp nhỏ và vừa chuyển đổi số, đạt 95% kế hoạch năm.",
] as const;
const OBSTACLES = [
  "Chờ văn bản hướng dẫn của bộ, ngành Trung ương.",
  "Thiếu nhân lực chuyên trách sau sắp xếp đơn vị hành chính.",
  "Kinh phí chưa được bố trí trong năm.",
] as const;
const PROPOSALS = ["Đề nghị sớm bố trí kinh phí.", "Đề nghị Sở Tài chính hướng dẫn cách tính chỉ tiêu."] as const;
const EVIDENCE = ["Kế hoạch số 45/KH-UBND", "Báo cáo số 112/BC", "Công văn số 318/CV-VP"] as const;
const REPORTERS = ["Nguyễn Thị Hà", "Trần Văn Bình", "Phạm Minh Đức", "Lê Thu Trang"] as const;

const oneOf = <T>(all: readonly [T, ...T[]], roll: number): T => all[Math.floor(roll * all.length)] ?? all[0];

function progressOf(roll: number): Progress {
  if (roll < 0.62) return "in-progress";
  if (roll < 0.87) return "done";
  return roll < 0.96 ? "not-started" : "suspended";
}

/** A row as an officer fills it by `latest`, yyyy-mm-dd; now and then with a slip that reading back must recover or point out. */
export function sampleRow(roll: () => number, period: Period, latest = period.last): FilledRow {
  const progress = progressOf(roll());
  const works = progress === "in-progress" || progress === "done";
  const slip = roll();
  return {
    progress: textCell(slip < 0.02 ? "xong" : slip < 0.04 ? "dang thuc hien" : PROGRESS_LABELS.of(progress)),
    percent: percentCell(progress, roll),
    result: works && slip < 0.97 ? textCell(oneOf(RESULTS, roll())) : EMPTY,
    completedOn:
      progress === "done" ? dayCell(earlier(addDays(period.first, Math.floor(roll() * 70)), latest), roll()) : EMPTY,
    evidence: works && roll() < 0.6 ? textCell(oneOf(EVIDENCE, roll())) : EMPTY,
    obstacles: works ? EMPTY : textCell(oneOf(OBSTACLES, roll())),
    proposals: roll() < 0.15 ? textCell(oneOf(PROPOSALS, roll())) : EMPTY,
    reporter: textCell(oneOf(REPORTERS, roll())),
  };
}

const earlier = (day: string, other: string): string => (day < other ? day : other);

function percentCell(progress: Progress, roll: () => number): PlainValue {
  if (progress === "done") return numberCell(100);
  if (progress !== "in-progress") return EMPTY;
  const percent = 20 + 5 * Math.floor(roll() * 14);
  return roll() < 0.1 ? textCell(`${percent}%`) : numberCell(percent);
}

/** A day, sometimes typed as text as people do. */
const dayCell = (day: string, roll: number): PlainValue =>
  roll < 0.1 ? textCell(`${Number(day.slice(8))}/${Number(day.slice(5, 7))}/${day.slice(0, 4)}`) : dateCell(day);
