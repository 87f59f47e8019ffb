/** What other libraries read of a return form: for every filled row the values of its input cells. No checks, no recovery. */
export type PeerReader = (bytes: Uint8Array) => Promise<readonly (readonly unknown[])[]>;

const SHEET = "Phiếu báo cáo";
const CODE = "Mã nhiệm vụ";
/** Eight input columns, from E on. */
const [FIRST, COUNT] = [5, 8];

const filled = (row: readonly unknown[]): unknown[] =>
  row.filter((value) => value !== null && value !== undefined && value !== "");

async function exceljs(): Promise<PeerReader> {
  const { default: ExcelJS } = await import("exceljs");
  return async (bytes) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    const rows: unknown[][] = [];
    let isBelow = false;
    workbook.getWorksheet(SHEET)?.eachRow((row) => {
      const values = filled(Array.from({ length: COUNT }, (_, at) => row.getCell(FIRST + at).value));
      if (row.getCell(1).value === CODE) isBelow = true;
      else if (isBelow && values.length > 0) rows.push(values);
    });
    return rows;
  };
}

async function sheetjs(): Promise<PeerReader> {
  const { read, utils } = await import("@e965/xlsx");
  return (bytes) => {
    const sheet = read(bytes, { type: "array", cellStyles: false }).Sheets[SHEET];
    if (sheet === undefined) return Promise.resolve([]);
    const all = utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: false, raw: true });
    const header = all.findIndex((row) => row[0] === CODE);
    const below = header < 0 ? [] : all.slice(header + 1);
    const rows = below.map((row) => filled(row.slice(FIRST - 1, FIRST - 1 + COUNT)));
    return Promise.resolve(rows.filter((row) => row.length > 0));
  };
}

export const PEERS: Readonly<Record<string, () => Promise<PeerReader>>> = { exceljs, sheetjs };
