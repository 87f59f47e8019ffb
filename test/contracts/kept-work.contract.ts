import { decideAboutFindings } from "../../src/application/checking/open-check";
import type { OpenWorkbook } from "../../src/application/ports/open-workbook";
import { writeReading } from "../../src/application/reading/read-into-workbook";
import { changeOpenRegister } from "../../src/application/register/change-register";
import { registerWorkbook } from "../../src/application/register/write-register";
import { expectAnswers } from "../../src/application/returns/expect-answers";
import { withJudgement } from "../../src/application/status/apply-judgement";
import { judgeRegister } from "../../src/application/status/judge-register";
import { writeSummary } from "../../src/application/summary/open-summary";
import type { Register } from "../../src/engine/model/register";
import { periodOf } from "../../src/engine/periods/period";
import { type Result, succeed } from "../../src/engine/result";
import { OWN_TABLES } from "../../src/engine/sheets/register/own-tables";
import { readRegister } from "../../src/engine/sheets/register/read-register";
import { type CellValue, valueOf } from "../../src/engine/workbook/cells";
import type { WorkbookContent } from "../../src/engine/workbook/content";
import { findTable } from "../../src/engine/workbook/content-access";
import type { Typed } from "../support/person-in-file";
import { anAnswer } from "../support/quarter-builders";
import { registerFrom, SAMPLE_PLAN } from "../support/quarter-register";

/** A workbook with a person at it: what they do by hand, beside what the use cases do. */
export interface PersonsWorkbook {
  readonly port: OpenWorkbook;
  type(sheet: string, address: string, typed: Typed): Promise<void>;
  addColumn(sheet: string, table: string, header: string, cells: readonly Typed[]): Promise<void>;
  restrict(sheet: string, area: string, values: readonly string[]): Promise<void>;
  addSheet(name: string): Promise<void>;
  hide(sheet: string): Promise<void>;
  /** What a list allows in a cell; null where there is none. */
  listAt(sheet: string, address: string): Promise<string | null>;
  close(): void;
}

const OCCASION = { at: "2025-10-06T01:00:00Z", who: "Lan" };
const HEADER = "Ghi chú của phòng";
/** Looks like something else, and is to stay what it is: leading noughts, a dash, a share, a day, a formula, two lines, marks apart. */
const TYPED = ["007", "-", "80%", "31/02/2025", "=1+1 là chữ".slice(1), "dòng một\ndòng hai", "Hoà".normalize("NFD")];

/** The sample plan before anybody was asked about it. */
const readOnly = (): Promise<Register> => registerFrom(SAMPLE_PLAN);

async function quarterRegister(): Promise<Register> {
  const register = await registerFrom(SAMPLE_PLAN);
  const period = periodOf("2025-Q4");
  if (period === null) throw new Error("no period");
  const { register: asked } = expectAnswers(register, period);
  const [first, second] = asked.expected;
  const answers = [first, second].flatMap((one) => (one === undefined ? [] : [anAnswer({ ...one })]));
  return {
    ...asked,
    answers: answers.map(({ period: key, task, body, ...rest }) => ({ ...rest, period: key, task, body })),
  };
}

async function contentOf(port: OpenWorkbook): Promise<WorkbookContent> {
  const content = await port.readContent();
  if (!content.ok) throw new Error(JSON.stringify(content.failure));
  return content.value;
}

async function judged(port: OpenWorkbook, asOf: string): Promise<void> {
  const changed = await changeOpenRegister(port, { ...OCCASION, at: `${asOf}T01:00:00Z` }, (register) => {
    const judgement = judgeRegister(register, { asOf, period: "2025-Q4" });
    if (!judgement.ok) throw new Error(JSON.stringify(judgement.failure));
    return succeed({ register: withJudgement(register, judgement.value), what: "Đánh giá", before: "", after: "" });
  });
  if (!changed.ok) throw new Error(JSON.stringify(changed.failure));
}

/** Sheet → cell → what stands in it, of cells that are filled. */
function cellsOf(content: WorkbookContent): Map<string, CellValue> {
  return new Map(
    content.sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, value }) => [`${name}!${row},${column}`, value] as const),
    ),
  );
}

/** The added cells of a table by what stands in the first columns of their rows. */
function addedIn(content: WorkbookContent, table: string): string[] {
  const found = findTable(content, table)?.table;
  if (found === undefined) return [];
  const at = found.headers.indexOf(HEADER);
  return found.rows.flatMap((row) => {
    const cell = row[at];
    if (at < 0 || cell === undefined || cell.value.kind === "empty") return [];
    return JSON.stringify([row.slice(0, 3).map(({ value }) => valueOf(value)), valueOf(cell.value)]);
  });
}

const TABLES = OWN_TABLES.map(({ name }) => name).filter((name) => !/^tbl(?:TinhHinh|PhuLuc)/.test(name));

/** What both adapters promise about the work of people, in the same words. */
export function describeKeptWork(name: string, open: () => Promise<PersonsWorkbook>): void {
  describe(`${name}: what people put into our sheets`, () => {
    let book: PersonsWorkbook;
    beforeEach(async () => {
      book = await open();
      const register = await quarterRegister();
      const written = await book.port.write({
        workbook: registerWorkbook(register, OCCASION),
        label: "Đọc",
        ...OCCASION,
      });
      if (!written.ok) throw new Error(JSON.stringify(written.failure));
    });
    afterEach(() => book.close());

    test("columns added to every table stay with their rows, each cell as it was typed", async () => {
      const before = await contentOf(book.port);
      for (const table of TABLES) {
        const found = findTable(before, table);
        if (found === null) throw new Error(`no ${table}`);
        const rows = Math.min(found.table.rows.length, TYPED.length);
        await book.addColumn(
          found.sheet.name,
          table,
          HEADER,
          [...TYPED.slice(0, rows - 1), 12.5].slice(0, Math.max(rows, 1)),
        );
      }
      const typed = await contentOf(book.port);
      await judged(book.port, "2025-12-10");
      await judged(book.port, "2026-01-15");
      const after = await contentOf(book.port);
      for (const table of TABLES.filter((one) => one !== "tblKiemTra"))
        expect([table, addedIn(after, table)]).toEqual([table, addedIn(typed, table)]);
      expect(addedIn(after, "tblNhiemVu")).toHaveLength(TYPED.length);
      const lines = readRegister(after);
      if (!lines.ok) throw new Error("no register");
      const kept = [...Object.values(lines.value.added?.tblKiemTra?.rows ?? {})].flat();
      expect(kept.filter(({ value }) => value.kind !== "empty")).toHaveLength(addedIn(typed, "tblKiemTra").length);
    });

    test("a formula of a row goes with the row", async () => {
      const before = findTable(await contentOf(book.port), "tblDonVi");
      if (before === null) throw new Error("no directory");
      const { area } = before.table;
      await book.addColumn("Đơn vị", "tblDonVi", HEADER, [`=B${area.row + 1}&"!"`, `=B${area.row + 2}&"?"`]);
      await changeOpenRegister(book.port, OCCASION, (register) =>
        succeed({
          register: { ...register, bodies: [...register.bodies].reverse() },
          what: "Xếp lại",
          before: "",
          after: "",
        }),
      );
      const after = findTable(await contentOf(book.port), "tblDonVi")?.table;
      const formulas = (after?.rows ?? []).flatMap((row) => {
        const value = row.at(-1)?.value;
        return value?.kind === "formula" ? [value.formula.replaceAll("$", "")] : [];
      });
      const last = area.row + area.rowCount - 1;
      expect(formulas).toEqual([`B${last - 1}&"?"`, `B${last}&"!"`]);
    });

    test("words beside and below our tables stay, and give way where a table grows", async () => {
      const table = findTable(await contentOf(book.port), "tblNhiemVu")?.table;
      if (table === undefined) throw new Error("no tasks");
      const below = table.area.row + table.area.rowCount + 1;
      await book.type("Nhiệm vụ", "T6", "0912 345 678");
      await book.type("Nhiệm vụ", `B${below}`, "Người lập biểu");
      await book.type("Nhiệm vụ", `C${below}`, `=ROWS(A${table.area.row + 1}:A${below - 2})`);
      await judged(book.port, "2025-12-10");
      const judgedOnce = await contentOf(book.port);
      const stayed = cellsOf(judgedOnce);
      const line = 6 + (findTable(judgedOnce, "tblNhiemVu")?.table.area.row ?? 0) - table.area.row;
      expect(stayed.get(`Nhiệm vụ!${line},20`)).toEqual({ kind: "text", text: "0912 345 678" });
      const words = (cells: ReadonlyMap<string, CellValue>) =>
        [...cells].filter(([, value]) => value.kind === "text" && value.text === "Người lập biểu");
      expect(words(stayed)).toHaveLength(1);
      await changeOpenRegister(book.port, OCCASION, (register) =>
        succeed({
          register: {
            ...register,
            plan: {
              ...register.plan,
              tasks: [...register.plan.tasks, ...register.plan.tasks.map((task) => ({ ...task, id: `${task.id}-b` }))],
            },
          },
          what: "Thêm",
          before: "",
          after: "",
        }),
      );
      const grown = await contentOf(book.port);
      const end = findTable(grown, "tblNhiemVu")?.table.area;
      const [place] = words(cellsOf(grown)).map(([at]) => at);
      const row = (end?.row ?? 0) + (end?.rowCount ?? 0) + 1;
      expect(place).toBe(`Nhiệm vụ!${row},2`);
      const formula = cellsOf(grown).get(`Nhiệm vụ!${row},3`);
      expect(formula).toMatchObject({
        kind: "formula",
        formula: `ROWS(A${end?.row === undefined ? 0 : end.row + 1}:A${row - 2})`,
      });
    });

    test("a row that says too little to be one of ours stays, with every cell", async () => {
      const bodies = findTable(await contentOf(book.port), "tblKeHoach")?.table;
      if (bodies === undefined) throw new Error("no plan");
      const { row } = bodies.area;
      await book.type("Kế hoạch", `A${row + 2}`, "Người theo dõi");
      await book.type("Kế hoạch", `B${row + 2}`, "Chị Hà, phòng Tổng hợp");
      await book.type("Kế hoạch", `B${row + 6}`, "giữa năm 2025 đến 2027 (dự kiến)");
      await judged(book.port, "2025-12-10");
      await judged(book.port, "2026-01-15");
      const texts = [...cellsOf(await contentOf(book.port)).values()].flatMap((value) =>
        value.kind === "text" ? [value.text] : [],
      );
      for (const text of ["Người theo dõi", "Chị Hà, phòng Tổng hợp", "giữa năm 2025 đến 2027 (dự kiến)"])
        expect(texts.filter((each) => each === text)).toEqual([text]);
    });

    test("a list that a person gave cells stays where no list of ours is", async () => {
      const table = findTable(await contentOf(book.port), "tblNhiemVu")?.table;
      const row = (table?.area.row ?? 0) + 1;
      await book.restrict("Nhiệm vụ", `N${row}:N${row + 1}`, ["Văn bản", "Hội nghị"]);
      await book.restrict("Nhiệm vụ", "U2:U3", ["Có", "Không"]);
      await judged(book.port, "2025-12-10");
      const moved = (findTable(await contentOf(book.port), "tblNhiemVu")?.table.area.row ?? 0) + 1;
      expect(await book.listAt("Nhiệm vụ", `N${moved + 1}`)).toBe("Văn bản,Hội nghị");
      expect(await book.listAt("Nhiệm vụ", "U2")).toBe("Có,Không");
      expect(await book.listAt("Nhiệm vụ", `K${moved}`)).toContain("Thường xuyên");
    });
  });

  describe(`${name}: the tabs of a workbook`, () => {
    let book: PersonsWorkbook;
    beforeEach(async () => {
      book = await open();
    });
    afterEach(() => book.close());
    const put = async (register: Register, at: string): Promise<void> => {
      const occasion = { ...OCCASION, at };
      const written = await book.port.write({
        workbook: registerWorkbook(register, occasion),
        label: "Ghi",
        ...occasion,
      });
      if (!written.ok) throw new Error(JSON.stringify(written.failure));
    };

    test("of ours stand together in their order also when some come later; a person's stays where it is, a hidden one hidden", async () => {
      await put(await readOnly(), "2025-10-06T01:00:00Z");
      await book.addSheet("Riêng");
      await book.hide("Chỉ số");
      await put(await quarterRegister(), "2025-10-07T01:00:00Z");
      const { sheets } = await contentOf(book.port);
      const tabs = sheets.filter(({ name: tab, visibility }) => visibility !== "veryHidden" && tab !== "Sheet1");
      expect(tabs.map((sheet) => sheet.name)).toEqual([
        ...["Kế hoạch", "Nhiệm vụ", "Theo dõi", "Báo cáo", "Đơn vị", "Chỉ số", "Điểm số", "Kiểm tra", "Nhật ký"],
        "Riêng",
      ]);
      expect(tabs.filter(({ visibility }) => visibility === "hidden").map((sheet) => sheet.name)).toEqual(["Chỉ số"]);
    });
  });

  describe(`${name}: what is done again changes nothing`, () => {
    let book: PersonsWorkbook;
    beforeEach(async () => {
      book = await open();
    });
    afterEach(() => book.close());

    const request = { asOf: "2025-12-10", period: "2025-Q4" };
    const preview = async () => {
      const { plan } = await readOnly();
      return { plan, findings: [], narrativeCount: 0 };
    };
    const done = async (work: Promise<Result<unknown, unknown>>): Promise<void> => {
      const result = await work;
      if (!result.ok) throw new Error(JSON.stringify(result.failure));
    };
    const read = async (at: string): Promise<void> =>
      done(writeReading(await preview(), book.port, { takeNarrative: "no", occasion: { ...OCCASION, at } }));
    /** Each verb, as often as asked, at another moment each time. */
    const VERBS: Readonly<Record<string, (at: string) => Promise<void>>> = {
      read,
      check: (at) =>
        done(
          decideAboutFindings(
            book.port,
            { decision: { kind: "fix", wanted: { what: "SAFE" } }, asOf: request.asOf },
            { ...OCCASION, at },
          ),
        ),
      status: (at) => judged(book.port, at.slice(0, 10)),
      summarise: (at) => done(writeSummary(book.port, { ...request, close: false }, { ...OCCASION, at })),
    };

    test.each(Object.keys(VERBS))("%s", async (verb) => {
      await read("2025-12-10T01:00:00Z");
      await done(
        changeOpenRegister(book.port, OCCASION, (register) => {
          const period = periodOf(request.period);
          if (period === null) throw new Error("no period");
          return succeed({ register: expectAnswers(register, period).register, what: "Giao", before: "", after: "" });
        }),
      );
      await VERBS[verb]?.("2025-12-10T02:00:00Z");
      const once = await contentOf(book.port);
      await VERBS[verb]?.("2025-12-10T03:00:00Z");
      expect((await contentOf(book.port)).sheets).toEqual(once.sheets);
    });
  });
}
