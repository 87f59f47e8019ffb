import type { Plan } from "../../../../src/engine/model/plan";
import type { Register } from "../../../../src/engine/model/register";
import { subIndexDirectory } from "../../../../src/engine/reading/sub-indices/sub-index-directory";
import { describeRegister } from "../../../../src/engine/sheets/register/describe-register";
import { firstRegister, mergeReading } from "../../../../src/engine/sheets/register/merge-reading";
import { readRegister } from "../../../../src/engine/sheets/register/read-register";
import type { WorkbookContent } from "../../../../src/engine/workbook/content";
import { afterTyping, contentOf } from "../../../support/content-of";
import { aPlan, aTask } from "../../../support/plan-builders";

const properties = {
  title: "Sổ theo dõi",
  author: "kiểm thử",
  created: "2025-10-06T00:00:00Z",
  modified: "2025-10-06T00:00:00Z",
};
const written = (plan: Plan): WorkbookContent =>
  contentOf(describeRegister(firstRegister(plan, [], subIndexDirectory()), [], properties));

function registerOf(content: WorkbookContent): Register {
  const read = readRegister(content);
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

describe("reading a register back", () => {
  it("gives the plan that was written", () => {
    const plan = aPlan({
      scores: [
        {
          index: "PCI",
          unit: "Hải Phòng (cũ)",
          year: 2024,
          subIndex: "total",
          score: 74.84,
          delta: 4.5,
          rank: 1,
          leadBodies: [],
          coordinatingBodies: [],
        },
      ],
      targets: [
        {
          index: "PCI",
          unit: "Hải Phòng",
          year: 2025,
          subIndex: "pci-2025.market-entry",
          from: 8.1,
          to: 8.5,
          rankFrom: 5,
          rankTo: 8,
        },
      ],
      missingNumbers: ["4"],
      duties: [{ text: "Cử đầu mối", due: "2025-10-31" }],
    });
    expect(registerOf(written(plan)).plan).toEqual(plan);
  });

  it("takes a cell that a person changed for the truth", () => {
    const content = afterTyping(written(aPlan()), "tblNhiemVu", {
      row: 1,
      column: "Cơ quan chủ trì",
      text: "Sở Tư pháp; Thanh tra thành phố",
    });
    expect(registerOf(content).plan.tasks[0]?.leadBodies).toEqual(["Sở Tư pháp", "Thanh tra thành phố"]);
  });

  it.each([
    ["30/09/2025", "2025-09-30"],
    ["30.9.2025", "2025-09-30"],
    ["2025-09-30", "2025-09-30"],
    ["31/09/2025", null],
    ["cuối tháng 9", null],
  ])("takes the due day typed as text “%s” for %s, as the other sheets do", (typed, due) => {
    const cell = { row: 1, column: "Hạn hoàn thành", text: typed };
    expect(registerOf(afterTyping(written(aPlan()), "tblNhiemVu", cell)).plan.tasks[0]?.timing.due).toBe(due);
  });

  it("takes a corrected date of issue and reporting day from the sheet Kế hoạch", () => {
    const dated = afterTyping(written(aPlan()), "tblKeHoach", { row: 2, column: "Giá trị", text: "07/10/2025" });
    const both = afterTyping(dated, "tblKeHoach", { row: 9, column: "Giá trị", text: "15" });
    expect(registerOf(both).plan.plan.issuedOn).toBe("2025-10-07");
    expect(registerOf(both).plan.plan.reporting[0]).toEqual({ kind: "quarterly", beforeDay: 15, months: [3, 6, 9] });
  });

  it("tells the two sub-indices named “Gia nhập thị trường” apart", () => {
    const old = aPlan({
      tasks: [
        aTask({ subIndex: "pci-2024.market-entry" }),
        aTask({ id: "999-I-002", subIndex: "pci-2025.market-entry" }),
      ],
    });
    expect(registerOf(written(old)).plan.tasks.map((task) => task.subIndex)).toEqual([
      "pci-2024.market-entry",
      "pci-2025.market-entry",
    ]);
  });

  it("makes the plan of the visible cells alone where the hidden memory is gone", () => {
    const content = written(aPlan());
    const bare = { ...content, sheets: content.sheets.filter((sheet) => sheet.key !== "memory") };
    const [task] = registerOf(bare).plan.tasks;
    expect([task?.id, task?.text, task?.leadBodies, task?.timing.kind]).toEqual([
      "999-I-001",
      aTask().text,
      ["Sở Tài chính"],
      "ongoing",
    ]);
  });

  it("says which table is missing where the workbook is no register", () => {
    const content = written(aPlan());
    const read = readRegister({ ...content, sheets: [] });
    expect(read).toEqual({ ok: false, failure: { kind: "register-missing", table: "tblNhiemVu" } });
  });
});

describe("reading a plan again into its workbook", () => {
  const again = (content: WorkbookContent, plan: Plan) => mergeReading(registerOf(content), plan);

  it("changes nothing where the plan is the same", () => {
    const { register, counts } = again(written(aPlan()), aPlan());
    expect(register.plan).toEqual(aPlan());
    expect(counts).toEqual({ kept: 2, added: 0, gone: 0 });
  });

  it("keeps the lead body a person typed, and takes the text that was corrected in the plan", () => {
    const typed = afterTyping(written(aPlan()), "tblNhiemVu", {
      row: 1,
      column: "Cơ quan chủ trì",
      text: "Sở Công Thương",
    });
    const corrected = aPlan({
      tasks: [aTask({ text: "Rút ngắn thời gian đăng ký doanh nghiệp còn 02 ngày." }), ...aPlan().tasks.slice(1)],
    });
    const [task] = again(typed, corrected).register.plan.tasks;
    expect([task?.leadBodies, task?.text]).toEqual([
      ["Sở Công Thương"],
      "Rút ngắn thời gian đăng ký doanh nghiệp còn 02 ngày.",
    ]);
  });

  it("keeps the codes when a task is inserted before others, and gives the new one the next free code", () => {
    const [first, second] = aPlan().tasks as [Plan["tasks"][0], Plan["tasks"][0]];
    const inserted = aTask({ id: "999-I-002", printedNumber: "1a", text: "Nhiệm vụ bổ sung." });
    const { register, counts } = again(
      written(aPlan()),
      aPlan({ tasks: [first, inserted, { ...second, id: "999-I-003" }] }),
    );
    expect(register.plan.tasks.map((task) => [task.id, task.text])).toEqual([
      ["999-I-001", first.text],
      ["999-I-003", "Nhiệm vụ bổ sung."],
      ["999-I-002", second.text],
    ]);
    expect(counts).toEqual({ kept: 2, added: 1, gone: 0 });
  });

  it("keeps the row of a task that the plan no longer prints, and counts it", () => {
    const { register, counts } = again(written(aPlan()), aPlan({ tasks: aPlan().tasks.slice(0, 1) }));
    expect(register.plan.tasks.map((task) => task.id)).toEqual(["999-I-001", "999-I-002"]);
    expect(counts.gone).toBe(1);
  });
});
