import { fixRegister, lowerSeverity, waiveFinding } from "../../../src/application/checking/check-fixes";
import { checkedRegister, hasStandingError } from "../../../src/application/checking/check-register";
import { ownPlaces } from "../../../src/application/register/own-places";
import { registerWorkbook } from "../../../src/application/register/write-register";
import type { Example } from "../../../src/engine/checks/examples";
import type { Finding } from "../../../src/engine/model/finding";
import type { Register } from "../../../src/engine/model/register";
import { handlingKey } from "../../../src/engine/sheets/register/handling";
import { firstRegister, mergeReading } from "../../../src/engine/sheets/register/merge-reading";
import { NOWHERE } from "../../../src/engine/source/source-document";
import { exampleRegister } from "../../support/example-register";
import { aPlan, aTask } from "../../support/plan-builders";

const AS_OF = "2025-12-31";
const OCCASION = { at: "2025-12-31T08:00:00Z", who: "Trần Thị B" };
const checked = (register: Register) => checkedRegister(register, AS_OF, ownPlaces(register));
const of = (example: Example) => checked(exampleRegister(example));

describe("checking a register", () => {
  it("says where a finding stands as Excel shows it", () => {
    const [finding] = of({ tasks: [{}, { leadBodies: [] }] });
    expect([finding?.id, finding?.place.sheet, finding?.place.cell, finding?.column]).toEqual([
      "lead-body-missing",
      "Nhiệm vụ",
      "G5",
      "Cơ quan chủ trì",
    ]);
  });

  it("puts a finding about the plan at its line of Kế hoạch", () => {
    const [finding] = of({ head: { number: null } });
    expect([finding?.id, finding?.place.sheet, finding?.place.cell]).toEqual(["plan-number-missing", "Kế hoạch", "B4"]);
  });

  it("lists errors first and what people let stand last", () => {
    const register = exampleRegister({ tasks: [{ text: "" }, { leadBodies: [] }, { leadBodies: ["Sở KH&CN"] }] });
    const waived = waiveFinding(register, "lead-body-missing:999-I-002", "Chờ phân công").register;
    expect(checked(waived).map(({ id, waived: reason }) => [id, reason])).toEqual([
      ["task-text-missing", null],
      ["lead-body-short", null],
      ["lead-body-missing", "Chờ phân công"],
    ]);
  });

  it("raises one finding for one root cause: a blank lead cell raises nothing else", () => {
    expect(of({ task: { leadBodies: [], text: "Giao Sở Nội vụ chủ trì rà soát." } }).map(({ id }) => id)).toEqual([
      "lead-body-missing",
    ]);
  });
});

describe("a figure that lost its comma (3822/KH-BQL, row VII: “714”, “735”)", () => {
  const lost = (value: string, suggestion: string, args: Finding["args"]): Finding => ({
    id: "score-decimal-lost",
    severity: "warning",
    place: NOWHERE,
    task: null,
    value,
    suggestion,
    args: {
      name: "Hỗ trợ sản xuất kinh doanh",
      figure: value,
      usual: "7,13",
      subIndex: "ddci.business-support",
      ...args,
    },
  });
  const figure = { index: "DDCI", unit: "Ban Quản lý", subIndex: "ddci.business-support" };
  const empty = { delta: null, rank: null, leadBodies: [], coordinatingBodies: [] };
  const register = firstRegister(
    aPlan({
      scores: [{ ...figure, ...empty, year: 2023, score: null }],
      targets: [{ ...figure, year: 2024, from: null, to: null, rankFrom: null, rankTo: null }],
      findings: [
        lost("714", "7,14", { year: 2023, meant: "score" }),
        lost("735", "7,35", { year: 2024, meant: "target" }),
      ],
    }),
    [],
    [],
  );
  const ofComma = (one: Register) => checked(one).filter(({ id }) => id === "score-decimal-lost");

  it("is shown at its open cell with the figure it most likely was", () => {
    expect(ofComma(register).map(({ column, fix, proposals }) => [column, fix, proposals[0]?.to])).toEqual([
      ["Điểm", "choose", "7,14"],
      ["Mục tiêu từ", "choose", "7,35"],
    ]);
  });

  it("is taken only when a person asks for it", () => {
    expect(fixRegister(register, AS_OF, { what: "SAFE" }).register.plan.scores[0]?.score).toBeNull();
    const { plan } = fixRegister(register, AS_OF, { what: ["score-decimal-lost"] }).register;
    expect([plan.scores[0]?.score, plan.targets[0]?.from]).toEqual([7.14, 7.35]);
  });

  it("is settled once the cell holds a figure", () => {
    expect(ofComma(fixRegister(register, AS_OF, { what: ["score-decimal-lost"] }).register)).toEqual([]);
  });
});

describe("bodies put together from the pieces of a broken score table (3822/KH-BQL, row I)", () => {
  const scored = { index: "DDCI", unit: "Ban Quản lý", subIndex: "ddci.procedures", delta: null, rank: null };
  const nobody = { leadBodies: [], coordinatingBodies: [] };
  const register = firstRegister(
    aPlan({
      scores: [
        { ...scored, ...nobody, year: 2022, score: 7.2 },
        { ...scored, ...nobody, year: 2023, score: 7.44 },
      ],
      findings: [
        {
          id: "score-bodies-proposed",
          severity: "warning",
          place: NOWHERE,
          task: null,
          value: "Céc Phong c6 TTHC / Vin phong BQL",
          suggestion: "Thực hiện: Văn phòng BQL; phối hợp: Các phòng có TTHC",
          args: {
            name: "Quy trinh thyc hién TTHC",
            subIndex: "ddci.procedures",
            lead: "Văn phòng BQL",
            coordinating: "Các phòng có TTHC",
            percent: 73,
          },
        },
      ],
    }),
    [],
    [],
  );
  const proposed = (one: Register) => checked(one).filter(({ id }) => id === "score-bodies-proposed");

  it("are shown at the newest score with how sure the guess is", () => {
    expect(proposed(register).map(({ fix, proposals }) => [fix, proposals[0]?.confidence])).toEqual([["choose", 0.73]]);
  });

  it("are taken only when a person asks for it, and then the finding is settled", () => {
    expect(fixRegister(register, AS_OF, { what: "SAFE" }).register.plan.scores).toEqual(register.plan.scores);
    const fixed = fixRegister(register, AS_OF, { what: ["score-bodies-proposed"] }).register;
    expect(fixed.plan.scores.map(({ leadBodies, coordinatingBodies }) => [leadBodies, coordinatingBodies])).toEqual([
      [[], []],
      [["Văn phòng BQL"], ["Các phòng có TTHC"]],
    ]);
    expect(proposed(fixed)).toEqual([]);
  });
});

describe("letting a finding stand", () => {
  const register = exampleRegister({ tasks: [{ leadBodies: [] }] });

  it("counts no waived error", () => {
    expect(hasStandingError(checked(register))).toBe(true);
    expect(hasStandingError(checked(waiveFinding(register, "lead-body-missing:999-I-001", "").register))).toBe(false);
  });

  it("takes the choice “Bỏ qua” in the sheet as a waiver, with its reason", () => {
    const handling = { [handlingKey("lead-body-missing", "999-I-001", null)]: "Bỏ qua: thành phố sẽ giao sau" };
    expect(checked({ ...register, handling })[0]?.waived).toBe("thành phố sẽ giao sau");
  });

  it("takes a waiver back", () => {
    const key = "lead-body-missing:999-I-001";
    const back = waiveFinding(waiveFinding(register, key, "x").register, key, null).register;
    expect(back).toEqual(register);
  });

  it("lowers the severity of a rule and never raises it", () => {
    const severity = (changed: Register) => checked(changed)[0]?.severity;
    expect(severity(lowerSeverity(register, "lead-body-missing", "note").register)).toBe("note");
    const note = exampleRegister({ task: { leadBodies: ["Sở KH&CN"] } });
    expect(severity(lowerSeverity(note, "lead-body-short", "error").register)).toBe("note");
  });

  it("says in `Nhật ký` which level was changed to which, and puts the rule's own back", () => {
    const lowered = lowerSeverity(register, "lead-body-missing", "warning");
    expect(lowered).toMatchObject({ before: "(mức của điều kiểm tra)", after: "Cảnh báo" });
    expect(lowered.what).toMatch(/^Đổi mức độ của “.+”$/);
    const back = lowerSeverity(lowered.register, "lead-body-missing", null);
    expect(back).toMatchObject({ before: "Cảnh báo", after: "(mức của điều kiểm tra)" });
    expect(back.register).toEqual(register);
    expect(hasStandingError(checked(lowered.register))).toBe(false);
  });
});

describe("putting findings right", () => {
  it("is one change with one line of what was before and after", () => {
    const register = exampleRegister({
      tasks: [{ leadBodies: ["Sơ Tài chinh"] }, { text: "Giảm điêm số của thành phố." }],
    });
    const { register: fixed, applied, what } = fixRegister(register, AS_OF, { what: "SAFE" });
    expect([applied.length, what]).toEqual([2, "Sửa 2 lỗi kiểm tra"]);
    expect(fixed.plan.tasks.map(({ leadBodies, text }) => [leadBodies[0], text])).toEqual([
      ["Sở Tài chính", "Rà soát thủ tục đầu tư."],
      ["Sở Tài chính", "Giảm điểm số của thành phố."],
    ]);
  });

  it("takes the proposal a person chose", () => {
    const register = exampleRegister({ task: { leadBodies: ["UBND xã Cam Giang"] } });
    const key = "lead-body-ambiguous:999-I-001:UBND xã Cam Giang";
    const fixed = fixRegister(register, AS_OF, { what: [key], chosen: { [key]: "UBND xã Cẩm Giàng" } }).register;
    expect(fixed.plan.tasks[0]?.leadBodies).toEqual(["UBND xã Cẩm Giàng"]);
  });

  it("leaves alone what a person let stand, and what only a person can know", () => {
    const register = exampleRegister({ tasks: [{ leadBodies: ["Sơ Tài chinh"] }, { leadBodies: ["Sở Vũ trụ"] }] });
    const waived = waiveFinding(register, "lead-body-misspelt:999-I-001:Sơ Tài chinh", "").register;
    expect(fixRegister(waived, AS_OF, { what: "SAFE" }).applied).toEqual([]);
  });
});

describe("findings of reading", () => {
  const finding = {
    id: "body-repeated",
    severity: "note" as const,
    place: { file: "ke-hoach.txt", page: null, table: 1, row: 3, line: 12 },
    task: "999-I-001",
    value: "Sở Tài chính",
    suggestion: null,
    args: { value: "Sở Tài chính", name: "Sở Tài chính" },
  };
  const register = firstRegister({ ...aPlan(), findings: [finding] }, [], []);
  const ids = (one: Register) => checked(one).map(({ id }) => id);

  it("stay as long as the cell is as it was read", () => {
    expect(ids(register)).toContain("body-repeated");
    const tasks = register.plan.tasks.map((task) => ({ ...task, leadBodies: ["Sở Nội vụ"] }));
    expect(ids({ ...register, plan: { ...register.plan, tasks } })).not.toContain("body-repeated");
  });

  it("are not told twice where a rule looks at the same thing", () => {
    const skipped = { ...finding, id: "printed-number-skipped", args: { from: "1", to: "4", missing: "2, 3" } };
    const tasks = [aTask(), aTask({ id: "999-I-002", printedNumber: "4", text: "Khảo sát doanh nghiệp." })];
    const both = firstRegister({ ...aPlan({ tasks }), findings: [skipped] }, [], []);
    expect(ids(both).filter((id) => id === "printed-number-skipped")).toHaveLength(1);
  });

  it("come back when the plan is read again", () => {
    expect(ids(mergeReading(register, { ...aPlan(), findings: [finding] }).register)).toContain("body-repeated");
  });
});

describe("the workbook of a checked register", () => {
  const register = exampleRegister({ tasks: [{}, { leadBodies: ["Sơ Tài chinh"] }] });
  const tasks = registerWorkbook(register, OCCASION).sheets.find(({ key }) => key === "tasks");

  it("marks the cell with a sign and the sentence, not with colour alone", () => {
    const note = tasks?.notes.find(({ row, column }) => row === 5 && column === 7);
    expect(note?.text).toMatch(/^▲ Cảnh báo: Cơ quan chủ trì “Sơ Tài chinh” có lẽ là “Sở Tài chính”/);
  });

  it("has no mark left once the cell is put right", () => {
    const { register: fixed } = fixRegister(register, OCCASION.at.slice(0, 10), { what: "SAFE" });
    expect(registerWorkbook(fixed, OCCASION).sheets.find(({ key }) => key === "tasks")?.notes).toEqual([]);
  });
});
