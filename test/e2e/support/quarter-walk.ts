import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Locator } from "playwright-core";
import { button, type Desk, downloaded, give, heading, list, press, role, step } from "./desk";

export const PERIOD = "2025-Q4";
export const AS_OF = "10/12/2025";

/** What stands on the screen, in the order of the quarter. */
export const MOMENTS = [
  "open",
  "preview",
  "written",
  "check",
  "fixed",
  "status",
  "judged",
  "hand out",
  "handed out",
  "form",
  "form filled in",
  "collect",
  "collected",
  "report",
  "reported",
  "leader",
] as const;
export type Moment = (typeof MOMENTS)[number];

export interface Walk {
  /** File of the plan; null: the sample that the tool brings along. */
  readonly plan: string | null;
  readonly tasks: number;
  /** Where what is saved goes. */
  readonly folder: string;
  /** What comes back from the bodies beside the form filled in here; else the forms as they were handed out. */
  readonly returns?: readonly string[];
  /** Called whenever a screen stands ready. */
  readonly reached: (moment: Moment) => Promise<void>;
}

/** Read, check, fix, judge, hand out, fill in one form, collect, summarise, report, and the leader's look at it. Gives the number of forms. */
export async function walkQuarter(desk: Desk, walk: Walk): Promise<number> {
  await readPlan(desk, walk);
  await checkAndFix(desk, walk);
  await judge(desk, walk);
  const { zip, forms } = await handOut(desk, walk);
  const sentBack = await fillIn(desk, walk, zip);
  await collect(desk, walk, [sentBack, ...(walk.returns ?? [zip])]);
  await report(desk, walk);
  await role(desk, "leader");
  await heading(desk, "Ba câu trả lời");
  await ask(desk);
  await button(desk, /quá hạn hoặc chưa báo cáo/).waitFor();
  await walk.reached("leader");
  await role(desk, "consolidator");
  return forms;
}

export async function readPlan(desk: Desk, { plan, tasks, reached }: Omit<Walk, "folder">): Promise<void> {
  await heading(desk, "Kế hoạch nằm ở đâu?");
  await reached("open");
  if (plan === null) await press(desk, "Thử với kế hoạch mẫu");
  else await give(desk, button(desk, "Chọn tệp…"), [plan]);
  await heading(desk, "Xem trước");
  await reached("preview");
  await press(desk, `Ghi ${tasks} nhiệm vụ vào sổ này`);
  await heading(desk, "Đã ghi vào sổ");
  await gridDrawn(desk);
  await reached("written");
}

/** The day and the period, so that nothing depends on the day of the test. */
async function ask(desk: Desk): Promise<void> {
  await desk.type(desk.view.getByRole("textbox", { name: "Tính đến ngày" }), AS_OF);
  await desk.choose(list(desk, "Kỳ báo cáo"), PERIOD);
}

/** The page draws the workbook beside; in Excel there is nothing to wait for. */
async function gridDrawn({ view }: Desk): Promise<void> {
  if ((await view.getByRole("region", { name: "Các trang của sổ" }).count()) === 0) return;
  await view.getByRole("gridcell").first().waitFor({ state: "attached" });
}

async function checkAndFix(desk: Desk, { reached }: Walk): Promise<void> {
  await press(desk, "Sang bước Kiểm tra");
  await heading(desk, "Kiểm tra sổ");
  await desk.view
    .getByText(/^\d+( trong \d+)? điều$/)
    .first()
    .waitFor();
  await reached("check");
  const fix = button(desk, /^(Sửa \d+ điều chắc chắn|Sửa cả \d+|Sửa)$/).first();
  await desk.press(fix);
  await desk.view.getByText(/^Sửa \d+ lỗi kiểm tra/).waitFor();
  await reached("fixed");
}

async function judge(desk: Desk, { reached }: Walk): Promise<void> {
  await step(desk, "Trạng thái");
  await ask(desk);
  await desk.view.getByText(`Báo cáo của kỳ này chậm từ ngày ${AS_OF}.`).waitFor();
  await button(desk, /Chưa báo cáo/)
    .first()
    .waitFor();
  await reached("status");
  await press(desk, "Ghi trạng thái vào sổ");
  await desk.view.getByText("Đã ghi trạng thái, lý do và chênh lệch điểm vào sổ.").waitFor();
  await reached("judged");
}

async function handOut(desk: Desk, { folder, reached }: Walk): Promise<{ zip: string; forms: number }> {
  await step(desk, "Giao");
  await desk.choose(list(desk, "Kỳ báo cáo"), PERIOD);
  const make = button(desk, /^Lập \d+ phiếu và tải về/);
  await make.waitFor();
  await reached("hand out");
  const zip = await savedAt(desk, make, folder);
  await desk.view.getByText(/^Đã lập \d+ phiếu/).waitFor();
  await reached("handed out");
  return { zip, forms: formsOf(zip).length };
}

/** The forms of a zip, without their covering list. */
export const formsOf = (zip: string): [string, Uint8Array][] =>
  Object.entries(unzipSync(new Uint8Array(readFileSync(zip)))).filter(([file]) => /^\d/.test(file));

/** One form filled in through the way of the reporting officer; gives the file that is sent back. */
async function fillIn(desk: Desk, { folder, reached }: Walk, zip: string): Promise<string> {
  const [first] = formsOf(zip);
  if (first === undefined) throw new Error("the zip holds no form");
  const form = join(folder, first[0]);
  writeFileSync(form, first[1]);
  await role(desk, "officer");
  await heading(desk, "Phiếu báo cáo của đơn vị");
  await reached("form");
  await give(desk, button(desk, "Chọn phiếu…"), [form]);
  await desk.view.getByText(/0\/\d+ nhiệm vụ đạt/).waitFor();
  const card = desk.view.getByRole("listitem").first();
  await desk.choose(card.getByRole("combobox", { name: "Tiến độ" }), "in-progress");
  await card.getByText("Thiếu kết quả thực hiện").waitFor();
  await reached("form filled in");
  await desk.type(
    card.getByRole("textbox", { name: "Kết quả thực hiện" }),
    "- Đã rút ngắn còn 2 ngày; =1+1 vẫn là chữ",
  );
  await card.getByText("Đạt", { exact: true }).waitFor();
  await desk.view.getByText(/1\/\d+ nhiệm vụ đạt/).waitFor();
  const file = await savedAt(desk, button(desk, "Lưu phiếu (.xlsx)"), folder);
  await role(desk, "consolidator");
  return file;
}

async function collect(desk: Desk, { reached, returns }: Walk, files: readonly string[]): Promise<void> {
  await step(desk, "Tổng hợp");
  await ask(desk);
  await give(desk, button(desk, "Chọn phiếu…"), files);
  await desk.view.getByText("Mỗi dòng gửi về có đúng một kết quả").waitFor();
  await reached("collect");
  await desk.press(desk.view.getByRole("button", { name: "Ghi vào sổ", exact: true }));
  await desk.view.getByText(returns === undefined ? /^Đã ghi 1 dòng trả lời/ : /^Đã ghi \d+ dòng trả lời/).waitFor();
  await reached("collected");
}

async function report(desk: Desk, { reached }: Walk): Promise<void> {
  await step(desk, "Báo cáo");
  await ask(desk);
  await reached("report");
  await press(desk, "Lập trang tổng hợp");
  await desk.view.getByText(/trang Lãnh đạo trong sổ|không có gì thay đổi/).waitFor();
  const saved = await downloaded(desk, button(desk, "Tải dự thảo báo cáo (.docx)"));
  if (saved.suggestedFilename() !== `Báo cáo ${PERIOD}.docx`) throw new Error(`saved as ${saved.suggestedFilename()}`);
  await desk.view.getByText(/^Đã soạn/).waitFor();
  await reached("reported");
}

async function savedAt(desk: Desk, opener: Locator, folder: string): Promise<string> {
  const download = await downloaded(desk, opener);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}
