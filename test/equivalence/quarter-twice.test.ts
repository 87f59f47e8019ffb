import { officeWorkbook } from "../../src/adapters/office/office-workbook";
import { packZip } from "../../src/adapters/system/pack-zip";
import { sha256 } from "../../src/adapters/system/sha256";
import { zipArchives } from "../../src/adapters/system/zip-archives";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { fileWorkbook } from "../../src/application/files/file-workbook";
import type { OpenWorkbook } from "../../src/application/ports/open-workbook";
import { registerWorkbook } from "../../src/application/register/write-register";
import { planDistribution } from "../../src/application/returns/distribute";
import { writeConsolidation } from "../../src/application/returns/open-consolidation";
import { handOutForms } from "../../src/application/returns/open-distribution";
import { returnReadersHere } from "../../src/application/returns/returns-here";
import { demoReturns } from "../../src/cli/demo-returns";
import type { Register } from "../../src/engine/model/register";
import { quarterOf } from "../../src/engine/periods/period";
import { stateOf } from "../adapters/office/state-of";
import { createExcelHost } from "../excel-host/transports/native-host";
import { REAL_PLAN, registerFrom, SAMPLE_PLAN } from "../support/quarter-register";

jest.setTimeout(600_000);

const PERIOD = quarterOf(2025, 4);
const REQUEST = { period: PERIOD.key, asOf: "2025-12-10" };
const MORNING = { at: "2025-12-10T01:00:00Z", who: "Trần Thị B" };
const EVENING = { at: "2025-12-10T11:00:00Z", who: "Lê Văn C" };
const FORMS = { files: xlsxFiles, pack: packZip, progress: () => undefined };
const MOST_RETURNS = 12;
const READERS = returnReadersHere({ workbooks: xlsxFiles, archives: zipArchives, digest: sha256 });

/** An open workbook with a plan in it, and everything that stands in it. */
interface Book {
  readonly workbook: OpenWorkbook;
  state(): Promise<unknown>;
  close(): void;
}

async function inExcel(register: Register): Promise<Book> {
  const host = createExcelHost({ requirementSets: "current" });
  const workbook = officeWorkbook();
  const written = await workbook.write({
    ...MORNING,
    workbook: registerWorkbook(register, MORNING),
    label: "",
  });
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  const state = async () => {
    await host.settled();
    return stateOf(host);
  };
  return { workbook, state, close: () => host.close() };
}

async function onPage(register: Register): Promise<Book> {
  const workbook = fileWorkbook({ files: xlsxFiles, firstName: "so.xlsx", showPlace: () => undefined });
  workbook.open("so.xlsx", await xlsxFiles.write(registerWorkbook(register, MORNING)));
  const state = () => Promise.resolve(Buffer.from(workbook.now().bytes ?? []).toString("base64"));
  return { workbook, state, close: () => undefined };
}

async function returnsOf(register: Register, most: number) {
  const files: { name: string; bytes: Uint8Array }[] = [];
  for await (const one of demoReturns(planDistribution(register, PERIOD), "hai lần", xlsxFiles)) {
    files.push(one);
    if (files.length === most) break;
  }
  return files;
}

const SHELLS = [
  ["in Excel", inExcel],
  ["on the page", onPage],
] as const;

const PLANS = [
  ["the sample plan", SAMPLE_PLAN],
  ["plan 220/KH-UBND (needs ../shared)", REAL_PLAN],
] as const;

describe.each(PLANS)("of %s", (_, plan) => {
  const onPlan = plan === null ? test.skip : test;

  onPlan.each(SHELLS)(
    "forms handed out twice %s: the same zip, and nothing is written the second time",
    async (_shell, open) => {
      const book = await open(await registerFrom(plan ?? ""));
      try {
        const first = await handOutForms(book.workbook, PERIOD.key, MORNING, FORMS);
        if (!first.ok) throw new Error(JSON.stringify(first.failure));
        expect(first.value.change).not.toBeNull();
        const before = await book.state();
        const again = await handOutForms(book.workbook, PERIOD.key, EVENING, FORMS);
        if (!again.ok) throw new Error(JSON.stringify(again.failure));
        expect(again.value.change).toBeNull();
        expect(Buffer.compare(again.value.zip, first.value.zip)).toBe(0);
        expect(await book.state()).toEqual(before);
      } finally {
        book.close();
      }
    },
  );

  onPlan.each(SHELLS)(
    "returns taken in twice %s, the second time in another order: every cell and every byte stays",
    async (_shell, open) => {
      const register = await registerFrom(plan ?? "");
      const files = await returnsOf(register, MOST_RETURNS);
      const book = await open(register);
      const takeIn = (given: typeof files, occasion: typeof MORNING) =>
        writeConsolidation(
          book.workbook,
          { request: REQUEST, occasion },
          { files: given, readers: READERS, progress: () => undefined },
        );
      try {
        const first = await takeIn(files, MORNING);
        if (!first.ok) throw new Error(JSON.stringify(first.failure));
        expect(first.value.change).not.toBeNull();
        expect(first.value.view.conservation.accepted).toBeGreaterThan(files.length);
        const before = await book.state();
        const again = await takeIn(files.toReversed(), MORNING);
        expect(again.ok).toBe(true);
        expect(await book.state()).toEqual(before);
      } finally {
        book.close();
      }
    },
  );
});
