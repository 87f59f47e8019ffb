import { officeWorkbook } from "../src/adapters/office/office-workbook";
import { textCell } from "../src/engine/workbook/cells";
import type { PlainWorkbook } from "../src/engine/workbook/plain";
import { resolve } from "../src/engine/workbook/resolve";
import { createExcelHost, type ExcelHost } from "../test/excel-host/transports/native-host";
import { elapsed } from "./timing";

const SIZES = [75, 1_000, 10_000];
const COLUMNS = 17;

const text = (row: number, column: number): string => `- Nhiệm vụ ${row} của cột ${column}`;

const described = (rows: number): PlainWorkbook =>
  resolve({
    properties: { title: "", author: "", created: "2025-10-06T00:00:00Z", modified: "2025-10-06T00:00:00Z" },
    sheets: [
      {
        key: "nhiem_vu",
        name: "Nhiệm vụ",
        blocks: [
          {
            kind: "table",
            name: "tblNhiemVu",
            columns: Array.from({ length: COLUMNS }, (_, column) => ({
              header: `Cột ${column}`,
              width: 20,
              kind: "text" as const,
            })),
            rows: Array.from({ length: rows }, (_, row) =>
              Array.from({ length: COLUMNS }, (__, column) => textCell(text(row, column))),
            ),
          },
        ],
      },
    ],
  });

/** As a first Office.js program does it: a row, its look, and on to Excel. Even the look is plainer than ours. */
async function rowByRow(host: ExcelHost, rows: number): Promise<void> {
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Nhiệm vụ");
    for (let row = 0; row < rows; row += 1) {
      const range = sheet.getRangeByIndexes(row, 0, 1, COLUMNS);
      range.numberFormat = [Array.from({ length: COLUMNS }, () => "@")];
      range.values = [Array.from({ length: COLUMNS }, (_, column) => text(row, column))];
      range.format.font.name = "Times New Roman";
      range.format.borders.getItem("EdgeBottom").style = "Continuous";
      await context.sync();
    }
  });
}

interface Measured {
  readonly requests: number;
  readonly ms: number;
}

async function measured(work: (host: ExcelHost) => Promise<void>): Promise<Measured> {
  const host = createExcelHost();
  try {
    const { ms } = await elapsed(async () => {
      await work(host);
      await host.settled();
    });
    return { requests: host.recorder.all.length, ms };
  } finally {
    host.close();
  }
}

async function ours(workbook: PlainWorkbook): Promise<void> {
  const written = await officeWorkbook().write({ workbook, label: "", at: "2025-10-06T00:00:00Z", who: "" });
  if (!written.ok) throw new Error(written.failure.kind);
}

/** Small jobs several times, because the first ones also compile; the median by time. */
async function typical(rows: number, work: (host: ExcelHost) => Promise<void>): Promise<Measured> {
  const rounds: Measured[] = [];
  for (let run = 0; run < (rows < 5_000 ? 5 : 1); run += 1) rounds.push(await measured(work));
  return rounds.sort((one, other) => one.ms - other.ms)[Math.floor(rounds.length / 2)] ?? { requests: 0, ms: 0 };
}

/**
 * Requests and time of a naive writer and of ours in the same host. There a request costs nothing; in Excel on the web each one is a
 * journey over the network, which comes on top.
 */
export async function officeBench(): Promise<string[]> {
  const lines = ["into the open workbook, 17 columns: row by row / ours (requests with the library's own; no network)"];
  for (const rows of SIZES) {
    const workbook = described(rows);
    const naive = await typical(rows, (host) => rowByRow(host, rows));
    const own = await typical(rows, () => ours(workbook));
    const ratio = (one: number, other: number): string => (one / other).toFixed(1);
    lines.push(
      `${String(rows).padStart(6)} rows  requests ${naive.requests} / ${own.requests} = ${ratio(naive.requests, own.requests)}` +
        ` · ${naive.ms.toFixed(0)} / ${own.ms.toFixed(0)} ms = ${ratio(naive.ms, own.ms)}` +
        ` · ours ${((own.ms * 1_000) / rows).toFixed(0)} µs a row`,
    );
  }
  return lines;
}
