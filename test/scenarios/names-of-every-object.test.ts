import { strToU8 } from "fflate";
import { createDocumentReader } from "../../src/adapters/documents/read-document";
import { nodeDocumentTools } from "../../src/adapters/system/document-tools-node";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { checkedRegister } from "../../src/application/checking/check-register";
import { withColumnChoices } from "../../src/application/reading/column-memory";
import { readSources } from "../../src/application/reading/read-sources";
import { openRegister } from "../../src/application/register/change-register";
import { registerWorkbook } from "../../src/application/register/write-register";
import { planDistribution } from "../../src/application/returns/distribute";
import { withJudgement } from "../../src/application/status/apply-judgement";
import { judgeRegister } from "../../src/application/status/judge-register";
import { summariseRegister } from "../../src/application/summary/summarise-register";
import { levelOf } from "../../src/engine/bodies/body-kinds";
import { returnMessage } from "../../src/engine/consolidation/consolidation-texts";
import type { Plan } from "../../src/engine/model/plan";
import type { Register } from "../../src/engine/model/register";
import { quarterOf } from "../../src/engine/periods/period";
import { readPlan } from "../../src/engine/reading/read-plan";
import { askingFindingText } from "../../src/engine/returns/asking-findings";
import { placesInContent } from "../../src/engine/sheets/register/content-places";
import { LIVE_DECISION, liveFacts } from "../../src/engine/sheets/register/live/live-facts";
import { withTypedQuestion } from "../../src/engine/sheets/register/live/read-live-form";
import { textCell } from "../../src/engine/workbook/cells";
import type { WorkbookContent } from "../../src/engine/workbook/content";
import { resolve } from "../../src/engine/workbook/resolve";
import { exampleRegister } from "../support/example-register";
import { OCCASION } from "../support/summary-workbook";

const NO_PROPERTIES = { title: null, author: null, lastAuthor: null, created: null, modified: null };

/** What every object of the language answers to, own or not; words of a plan are also compared in small letters. */
const NAMES = Object.getOwnPropertyNames(Object.prototype);
const SPELLINGS = [...new Set(NAMES.flatMap((name) => [name, name.toLowerCase()]))];
const readers = { documents: createDocumentReader(nodeDocumentTools()), workbooks: xlsxFiles };

/** Data and nothing else: no function, no object that is not made of its own keys. Gives the places where it is not. */
function oddPlaces(value: unknown, place = "$"): string[] {
  if (typeof value === "function") return [place];
  if (typeof value !== "object" || value === null) return [];
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = Array.isArray(value) || prototype === Object.prototype || prototype === null;
  return [
    ...(isPlain ? [] : [place]),
    ...Object.entries(value).flatMap(([key, one]) => oddPlaces(one, `${place}.${key}`)),
  ];
}

async function planOf(text: string): Promise<Plan> {
  const sources = await readSources([{ name: "ke-hoach.txt", bytes: strToU8(text) }], readers);
  if (!sources.ok) throw new Error(sources.failure.kind);
  return readPlan(sources.value, { directory: null });
}

/** A register in which everything that a person can type is called so. */
function registerCalled(name: string): Register {
  const cell = { value: textCell(name) };
  const register = exampleRegister({
    tasks: [{ id: name, text: `${name} a`, leadBodies: ["Các Sở, ban, ngành"] }, { leadBodies: [name] }],
    bodies: [{}, { name, kind: name, groups: [name], aliases: [name], focalPoint: name }],
    subIndices: [{}, { key: name, name, index: name, edition: name }],
    scores: [{ subIndex: name, index: name, unit: name }],
    targets: [{ subIndex: name, index: name, unit: name }],
    answers: [{ task: name, body: name, result: name }],
  });
  return {
    ...register,
    decisions: { [name]: name },
    columnChoices: Object.fromEntries([[name, ["task"]]]),
    added: {
      tblNhiemVu: { headers: [name], rows: Object.fromEntries([[name, [cell]]]) },
      tblDonVi: { headers: [name], rows: {} },
    },
    looseRows: { tblNhiemVu: [{ Nhóm: cell }] },
  };
}

/** With a sheet of a person's own, in which a table is called so. */
const withOwnTable = ({ sheets, ...content }: WorkbookContent, name: string): WorkbookContent => ({
  ...content,
  sheets: [
    ...sheets,
    ...sheets.slice(0, 1).map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => ({ ...table, name })) })),
  ],
});

async function kept(register: Register): Promise<Register> {
  const bytes = await xlsxFiles.write(registerWorkbook(register, OCCASION));
  const opened = await openRegister(bytes, xlsxFiles);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.value;
}

describe("what every object is called is a word like others", () => {
  test.each(SPELLINGS)("a plan whose cells say %s is read as data", async (name) => {
    const rows = [`1\t${name}\t${name}\t${name}`, `2\tRà soát ${name}\tSở ${name}\tQuý ${name}`];
    const plan = await planOf(
      `KẾ HOẠCH\nSố: ${name}\n${name}\nPHỤ LỤC ${name}\nSTT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n${rows.join("\n")}\n`,
    );
    expect(plan.tasks[0]?.text).toContain(name);
    expect(plan.tasks[0]?.timing.execution).toBe(name);
    expect(oddPlaces(plan)).toEqual([]);
  });

  test.each(SPELLINGS)("a table with the one header %s is asked about like any other", async (name) => {
    expect(oddPlaces(await planOf(`KẾ HOẠCH\nPHỤ LỤC I\n${name}\t${name}\n1\tRà soát\n2\tCông khai\n`))).toEqual([]);
  });

  test.each(NAMES)("a register full of %s is written and opened as it was", async (name) => {
    const before = registerCalled(name);
    const opened = await kept(before);
    expect(oddPlaces(opened)).toEqual([]);
    expect(opened.plan.tasks.map(({ id }) => id)).toEqual(before.plan.tasks.map(({ id }) => id));
    expect(opened.added?.tblNhiemVu).toEqual(before.added?.tblNhiemVu);
    expect(opened.bodies.map(({ kind }) => kind)).toEqual(before.bodies.map(({ kind }) => kind));
    expect(Object.entries(opened.decisions)).toContainEqual([name, name]);
  });

  test.each(NAMES)("a cell under an added column %s is kept for the day its row comes back", async (name) => {
    const before = registerCalled(name);
    const cells = [{ value: textCell("của người dùng") }];
    const added = { tblNhiemVu: { headers: [name], rows: { "999-I-099": cells } } };
    const opened = await kept({ ...before, added });
    expect(opened.added?.tblNhiemVu).toEqual({ headers: [name], rows: { "999-I-099": cells } });
    const again = await kept(opened);
    expect(again.added?.tblNhiemVu).toEqual(opened.added?.tblNhiemVu);
  });

  test.each(NAMES)("a register full of %s is checked, handed out and summed up", async (name) => {
    const opened = await kept(registerCalled(name));
    const content = await xlsxFiles.read(await xlsxFiles.write(registerWorkbook(opened, OCCASION)));
    if (!content.ok) throw new Error(content.failure.kind);
    const places = placesInContent(withOwnTable(content.value, name), opened);
    expect(oddPlaces(checkedRegister(opened, "2025-12-10", places))).toEqual([]);
    const { register, forms } = planDistribution(opened, quarterOf(2025, 4));
    expect(oddPlaces([register, forms])).toEqual([]);
    const summary = summariseRegister(register, { asOf: "2025-12-10", period: "2025-Q4" });
    if (!summary.ok) throw new Error(summary.failure.kind);
    expect(oddPlaces(summary.value.register)).toEqual([]);
    const again = await kept(summary.value.register);
    expect(again.judgements).toEqual(summary.value.register.judgements);
    expect(JSON.stringify(registerWorkbook(again, OCCASION, summary.value.sheets))).not.toContain("native code");
  });

  test.each(NAMES)(
    "states of a task called %s are written as formulas, and what they need is remembered",
    async (name) => {
      const { register } = planDistribution(await kept(registerCalled(name)), quarterOf(2025, 4));
      const judged = judgeRegister(register, { asOf: "2025-12-10", period: "2025-Q4" });
      if (!judged.ok) throw new Error(judged.failure.kind);
      const live = withJudgement(register, judged.value, "formulas");
      const opened = await kept(live);
      expect(Object.keys(liveFacts(opened)?.tasks ?? {})).toEqual(live.plan.tasks.map(({ id }) => id));
      expect(oddPlaces(opened)).toEqual([]);
    },
  );

  test.each(NAMES)("a memory in which the period is called %s leaves the day of its reports blank", (name) => {
    const spoilt = { asOf: "2025-12-10", period: name, dueSoonDays: 7, reportDue: {}, tasks: {}, gaps: {} };
    const register = { ...registerCalled(name), decisions: { [LIVE_DECISION]: JSON.stringify(spoilt) } };
    expect(oddPlaces(registerWorkbook(register, OCCASION))).toEqual([]);
    const read = withTypedQuestion(register.decisions, { sheets: [], namedCells: [], properties: NO_PROPERTIES });
    expect(read[LIVE_DECISION]).toBe(JSON.stringify(spoilt));
  });

  test.each(NAMES)("a column %s of a table with a row of totals has none", (name) => {
    const columns = ["STT", name].map((header) => ({ header, kind: "text", width: 10 }) as const);
    const totals = { label: "Cộng", functions: {} };
    const table = { kind: "table", name: "tbl", columns, rows: [[textCell("1"), textCell(name)]], totals } as const;
    const { sheets } = resolve({
      properties: { title: "", author: "", created: OCCASION.at, modified: OCCASION.at },
      sheets: [{ key: "trang", name: "Trang", blocks: [table] }],
    });
    expect(sheets[0]?.tables[0]?.columns[1]).toEqual({ name, total: null });
  });

  test.each(NAMES)(
    "a kind of bodies called %s is no kind of ours, and columns confirmed under the header %s are kept",
    (name) => {
      expect(levelOf(name)).toBe("city");
      const roles = ["task"] as const;
      const kept = withColumnChoices(exampleRegister({}), Object.fromEntries([[name, roles]]));
      expect(Object.entries(kept.columnChoices)).toEqual([[name, roles]]);
      expect(withColumnChoices(kept, Object.fromEntries([[name, roles]]))).toBe(kept);
    },
  );

  test.each(NAMES)("a finding of an unknown rule %s is told by what it is about", (name) => {
    const place = { file: null, page: null, table: null, row: null, line: null };
    const finding = {
      id: name,
      severity: "note",
      place,
      task: null,
      value: "Sở A",
      suggestion: null,
      args: {},
    } as const;
    expect(returnMessage(finding, "vi")).toBeNull();
    expect(askingFindingText(finding).vi).toBe("Sở A");
  });
});
