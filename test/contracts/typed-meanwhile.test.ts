import { packZip } from "../../src/adapters/system/pack-zip";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { decideAboutFindings } from "../../src/application/checking/open-check";
import type { OpenWorkbook } from "../../src/application/ports/open-workbook";
import { writeReading } from "../../src/application/reading/read-into-workbook";
import { editCell } from "../../src/application/register/edit-cell";
import { registerWorkbook } from "../../src/application/register/write-register";
import { writeConsolidation } from "../../src/application/returns/open-consolidation";
import { handOutForms } from "../../src/application/returns/open-distribution";
import { writeStatus } from "../../src/application/status/status-view";
import { writeSummary } from "../../src/application/summary/open-summary";
import type { Register } from "../../src/engine/model/register";
import type { Result } from "../../src/engine/result";
import { readRegister } from "../../src/engine/sheets/register/read-register";
import { registerFrom, SAMPLE_PLAN } from "../support/quarter-register";
import type { PersonsWorkbook } from "./kept-work.contract";
import { PERSONS_WORKBOOKS } from "./persons-workbooks";
import { PERIOD, READERS, returnsGiven } from "./returns-given";

jest.setTimeout(240_000);

const REQUEST = { period: PERIOD.key, asOf: "2025-12-10" };
const OCCASION = { at: "2025-12-10T01:00:00Z", who: "Lan" };
const FORMS = { files: xlsxFiles, pack: packZip, progress: () => undefined };
/** The text of the first task, in the sheet and in the register. */
const [SHEET, CELL, TYPED] = ["Nhiệm vụ", "F4", "Người khác vừa gõ câu này"] as const;

type Verb = (port: OpenWorkbook, register: Register) => Promise<Result<unknown, { readonly kind: string }>>;

/** Every use case that writes what it decided on a register that it read. */
const VERBS: Readonly<Record<string, Verb>> = {
  read: (port, { plan }) => {
    const fewer = { ...plan, tasks: plan.tasks.slice(0, -1) };
    const preview = { plan: fewer, findings: [], narrativeCount: 0 };
    return writeReading(preview, port, { takeNarrative: "no", occasion: OCCASION });
  },
  check: (port) =>
    decideAboutFindings(
      port,
      { decision: { kind: "severity", rule: "deadline-missing", severity: "note" }, asOf: REQUEST.asOf },
      OCCASION,
    ),
  status: (port) => writeStatus(port, REQUEST, OCCASION),
  distribute: (port) => handOutForms(port, PERIOD.key, OCCASION, FORMS),
  consolidate: async (port, register) =>
    writeConsolidation(port, { request: REQUEST, occasion: OCCASION }, await returnsGiven(register)),
  summarise: (port) => writeSummary(port, { ...REQUEST, close: false }, OCCASION),
  "type into a cell": (port) => editCell(port, { sheet: SHEET, row: 6, column: 6, typed: "Gõ ở trang" }, OCCASION),
};

describe.each(PERSONS_WORKBOOKS)("%s: somebody types while a change is worked out", (_name, open) => {
  let book: PersonsWorkbook;
  let register: Register;
  beforeEach(async () => {
    book = await open();
    register = await registerFrom(SAMPLE_PLAN);
    const written = await book.port.write({ workbook: registerWorkbook(register, OCCASION), label: "", ...OCCASION });
    if (!written.ok) throw new Error(JSON.stringify(written.failure));
  });
  afterEach(() => book.close());

  const found = async (): Promise<Register> => {
    const content = await book.port.readContent();
    const read = content.ok ? readRegister(content.value) : content;
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    return read.value;
  };
  const type = () => book.type(SHEET, CELL, TYPED);

  test("the cell is the text of the first task", async () => {
    await type();
    expect((await found()).plan.tasks[0]?.text).toBe(TYPED);
  });

  test.each(Object.entries(VERBS))(
    "%s: it is told, nothing is written, and what was typed stays",
    async (_verb, run) => {
      const port: OpenWorkbook = {
        ...book.port,
        write: async (request) => {
          await type();
          return book.port.write(request);
        },
      };
      expect(await run(port, register)).toMatchObject({ ok: false, failure: { kind: "changed-meanwhile" } });
      expect((await found()).plan.tasks.map(({ text }) => text)).toEqual([
        TYPED,
        ...register.plan.tasks.slice(1).map(({ text }) => text),
      ]);
    },
  );

  test("while returns are read: the answers are taken and what was typed stays", async () => {
    const slow = {
      ...READERS,
      digest: async (bytes: Uint8Array) => {
        await type();
        return READERS.digest(bytes);
      },
    };
    const given = await returnsGiven(register, slow);
    const done = await writeConsolidation(book.port, { request: REQUEST, occasion: OCCASION }, given);
    if (!done.ok) throw new Error(JSON.stringify(done.failure));
    const after = await found();
    expect(after.answers.length).toBeGreaterThan(0);
    expect(after.answers).toHaveLength(done.value.view.conservation.accepted);
    expect(after.plan.tasks[0]?.text).toBe(TYPED);
  });
});
