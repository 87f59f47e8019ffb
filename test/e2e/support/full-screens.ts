import type { Locator } from "playwright-core";
import { button, type Desk, give, heading, list, press, role, step } from "./desk";
import { fullWorkbook } from "./full-workbook";
import { AS_OF, PERIOD } from "./quarter-walk";

export interface FullWalk {
  /** Where the files of the walk go. */
  readonly folder: string;
  /** Called whenever a screen stands ready. */
  readonly reached: (moment: string) => Promise<void>;
}

/** The screens that a quarter without trouble never shows: scores of many years, rows that wait, what is opened further, English. */
export async function walkFullScreens(desk: Desk, { folder, reached }: FullWalk): Promise<void> {
  const { workbook, returns } = await fullWorkbook(PERIOD, folder);
  await give(desk, button(desk, "Mở sổ (.xlsx)"), [workbook]);
  await desk.view.getByRole("grid", { name: "Trang Nhiệm vụ" }).getByRole("gridcell").first().waitFor();
  await whatIf(desk, reached);
  await waiting(desk, returns, reached);
  await behindFigures(desk, reached);
  await leftStanding(desk, reached);
  await sheetsInFront(desk, reached);
  await refusedFile(desk, reached);
  await inEnglish(desk, reached);
}

type Reached = FullWalk["reached"];

async function ask(desk: Desk): Promise<void> {
  await desk.type(desk.view.getByRole("textbox", { name: "Tính đến ngày" }), AS_OF);
  await desk.choose(list(desk, "Kỳ báo cáo"), PERIOD);
}

/** Points hoped for, one of them mistyped, the ranking and the years; then a search without an answer. */
async function whatIf(desk: Desk, reached: Reached): Promise<void> {
  await step(desk, "Trạng thái");
  await ask(desk);
  const part = desk.view.getByRole("region", { name: /^Nếu đạt điểm mong muốn/ });
  await part.getByRole("combobox", { name: "Tính cho" }).selectOption({ label: "thành phố Hải Phòng – pci-2024" });
  for (const name of [/^Nếu đạt điểm/, "Dư địa tăng điểm", "Qua các năm"])
    await desk.press(part.getByRole("button", { name }));
  await desk.type(part.getByRole("textbox", { name: "Gia nhập thị trường" }), "9,25");
  await desk.type(part.getByRole("textbox", { name: "Tiếp cận đất đai" }), "12");
  await part.getByText("Điểm từ 0 đến 10, ví dụ 8,25").waitFor();
  await inSight(part);
  await reached("scores opened");
  const search = desk.view.getByRole("searchbox", { name: "Tìm nhiệm vụ (không cần dấu)" });
  await desk.type(search, "khong co nhiem vu nao nhu the");
  await desk.view.getByText("Không có nhiệm vụ nào khớp với bộ lọc.").waitFor();
  await reached("nothing found");
}

/** Returns of one day that differ, an unknown progress, who has not reported, what was read. */
async function waiting(desk: Desk, returns: readonly string[], reached: Reached): Promise<void> {
  await step(desk, "Tổng hợp");
  await ask(desk);
  await give(desk, button(desk, "Chọn phiếu…"), returns);
  await desk.view.getByText(/dòng chờ bạn quyết định$/).waitFor();
  for (const name of [/đơn vị cần nhắc$/, /phiếu đã đọc$/, /cách ghi sổ đã nhớ$/]) await press(desk, name);
  await desk.choose(list(desk, "Tiến độ").first(), "in-progress");
  await desk.press(button(desk, "Không nhận").last());
  await desk.view.getByText("Sẽ không nhận").waitFor();
  await reached("rows that wait");
}

/** The leader's figures, down to the tasks behind them. */
async function behindFigures(desk: Desk, reached: Reached): Promise<void> {
  await role(desk, "leader");
  await heading(desk, "Ba câu trả lời");
  await ask(desk);
  await press(desk, /quá hạn hoặc chưa báo cáo/);
  await button(desk, /· \d+ nhiệm vụ$/)
    .first()
    .click();
  await button(desk, "Xem trong sổ").last().waitFor();
  await reached("leader drilled down");
  await role(desk, "consolidator");
}

/** Live checking on, a finding about to be let stand, and one that was. */
async function leftStanding(desk: Desk, reached: Reached): Promise<void> {
  await step(desk, "Kiểm tra");
  await desk.view.getByRole("checkbox", { name: "Kiểm tra lại ngay dòng vừa sửa" }).check();
  await button(desk, "Bỏ qua…").first().click();
  await desk.type(desk.view.getByRole("textbox", { name: "Lý do bỏ qua" }), "Đã hỏi phòng chuyên môn");
  await reached("finding let stand");
  await desk.view.getByRole("button", { name: "Bỏ qua", exact: true }).click();
  await desk.view.getByRole("checkbox", { name: "Hiện cả những điều đã bỏ qua" }).check();
  await button(desk, /^Hiện thêm/)
    .first()
    .click();
  await desk.view.getByText("Đã bỏ qua: Đã hỏi phòng chuyên môn").first().waitFor();
  await press(desk, /^Rõ việc/);
  await button(desk, "Hạ mức…").first().click();
  await reached("findings with those let stand");
}

/** The workbook before the work, as a narrow window shows it, with a cell chosen. */
async function sheetsInFront(desk: Desk, reached: Reached): Promise<void> {
  await desk.view.getByRole("gridcell", { name: "Sở Tài chính", exact: true }).first().click();
  await desk.page.setViewportSize({ width: 450, height: 860 });
  await desk.view.getByRole("button", { name: "Sổ", exact: true }).click();
  await reached("workbook in front");
  await desk.view.getByRole("button", { name: "Công việc", exact: true }).click();
}

/** A file that is none of the returns. */
async function refusedFile(desk: Desk, reached: Reached): Promise<void> {
  await role(desk, "officer");
  await give(desk, button(desk, "Chọn phiếu…"), ["samples/README.md"]);
  await desk.view.getByRole("alert").waitFor();
  await reached("form refused");
  await role(desk, "consolidator");
}

async function inEnglish(desk: Desk, reached: Reached): Promise<void> {
  await press(desk, "English");
  const steps = desk.view.getByRole("navigation", { name: "Steps" }).getByRole("button");
  for (const [at, name] of ["read", "check", "status", "hand out", "collect", "report"].entries()) {
    await desk.press(steps.nth(at));
    await reached(`English ${name}`);
  }
}

const inSight = (part: Locator): Promise<void> => part.evaluate((element) => element.scrollIntoView());
