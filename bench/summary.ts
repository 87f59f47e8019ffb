import { docxReportWriter } from "../src/adapters/docx-report/docx-report-writer";
import { officeWorkbook } from "../src/adapters/office/office-workbook";
import { xlsxFiles } from "../src/adapters/xlsx/xlsx-files";
import { registerWorkbook } from "../src/application/register/write-register";
import { summariseRegister } from "../src/application/summary/summarise-register";
import type { PlainWorkbook } from "../src/engine/workbook/plain";
import { createExcelHost } from "../test/excel-host/transports/native-host";
import { answeredRegister, REAL_PLAN, registerFrom, SAMPLE_PLAN } from "../test/support/quarter-register";
import { elapsed, median } from "./timing";

const RUNS = 5;
const PERIOD = REAL_PLAN === null ? "2025-Q4" : "2025-Q3";
const AS_OF = REAL_PLAN === null ? "2025-12-12" : "2025-09-25";
const OCCASION = { at: `${AS_OF}T01:00:00Z`, who: "bench" };

/** Requests of writing the summary's sheets into an open register, new and over those that are there, and their bytes. */
async function requestsOf(register: PlainWorkbook, summary: PlainWorkbook): Promise<string[]> {
  const host = createExcelHost();
  try {
    const write = async (workbook: PlainWorkbook): Promise<string> => {
      host.recorder.reset();
      const written = await officeWorkbook().write({ workbook, label: "Tổng hợp", ...OCCASION });
      if (!written.ok) throw new Error(written.failure.kind);
      await host.settled();
      const { requests, bytes, largestRequest } = host.recorder;
      const megabytes = (count: number): string => (count / 1_048_576).toFixed(1);
      return `${requests.length} requests, ${megabytes(bytes.sent)} MB sent, the largest ${megabytes(largestRequest)} MB`;
    };
    await write(register);
    return [`new: ${await write(summary)}`, `over those there: ${await write(summary)}`];
  } finally {
    host.close();
  }
}

const onlySummary = (workbook: PlainWorkbook, keys: ReadonlySet<string>): PlainWorkbook => ({
  ...workbook,
  sheets: workbook.sheets.filter(({ key }) => keys.has(key)),
  names: workbook.names.filter(({ name }) => keys.has(name.replace("_pciwb.sheet.", ""))),
});

/** The summary of a quarter of 140 returns: worked out, laid out, written as .xlsx, as .docx and into the open workbook. */
export async function summaryBench(): Promise<string[]> {
  const register = answeredRegister(await registerFrom(REAL_PLAN ?? SAMPLE_PLAN), [PERIOD]);
  const rounds: Record<string, number>[] = [];
  let written: { readonly summary: PlainWorkbook; readonly register: PlainWorkbook } | null = null;
  for (let run = 0; run <= RUNS; run += 1) {
    const summary = await elapsed(() => summariseRegister(register, { asOf: AS_OF, period: PERIOD }));
    if (!summary.value.ok) return [`no summary: ${summary.value.failure.kind}`];
    const { register: judged, sheets: described, report } = summary.value.value;
    const laid = await elapsed(() => registerWorkbook(judged, OCCASION, described));
    const keys = new Set(described.map(({ key }) => key));
    const own = onlySummary(laid.value, keys);
    const summaryBytes = await elapsed(() => xlsxFiles.write(own));
    const allBytes = await elapsed(() => xlsxFiles.write(laid.value));
    const docx = await elapsed(() => docxReportWriter.write(report, OCCASION.at));
    written = { summary: own, register: registerWorkbook(judged, OCCASION) };
    rounds.push({
      figures: summary.ms,
      cells: laid.ms,
      "summary .xlsx": summaryBytes.ms,
      "whole register .xlsx": allBytes.ms,
      ".docx": docx.ms,
      "figures to summary .xlsx": summary.ms + laid.ms + summaryBytes.ms,
    });
  }
  const phases = Object.keys(rounds[0] ?? {});
  const medians = phases.map(
    (phase) => `${phase} ${median(rounds.slice(1).map((round) => round[phase] ?? 0)).toFixed(0)} ms`,
  );
  if (written === null) return [];
  return [
    `summary of ${PERIOD}: ${register.expected.length} expected, ${register.answers.length} answers (budget: written in 1,000 ms, 10 requests)`,
    `median of ${RUNS}: ${medians.join(" · ")}`,
    ...(await requestsOf(written.register, written.summary)).map(
      (line) => `the summary's sheets into the open register, ${line}`,
    ),
  ];
}
