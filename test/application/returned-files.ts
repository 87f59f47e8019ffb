import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import type { IncomingFile } from "../../src/application/returns/incoming-returns";
import { sampleRow } from "../../src/cli/demo-answers";
import { filledForm } from "../../src/cli/demo-returns";
import { resolve } from "../../src/engine/workbook/resolve";
import { formOf, PERIOD } from "../scenarios/returns/quarter";

export interface GivenFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Stands for a file at which a reader hangs. */
export const HUNG = new TextEncoder().encode("không bao giờ đọc xong");
export const isHung = (bytes: Uint8Array): boolean => bytes.length === HUNG.length;

/** So many returns of one body, each sent a day later than the one before. */
export const filled = (count: number): Promise<GivenFile[]> =>
  Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const rows = [sampleRow(() => at / count, PERIOD)];
      const form = filledForm(formOf("Sở Xây dựng"), { sentOn: `2025-12-${String(at + 1).padStart(2, "0")}`, rows });
      return { file: `phiếu ${at + 1}.xlsx`, bytes: await xlsxFiles.write(resolve(form)) };
    }),
  );

/** Each file in memory of its own, as a browser hands it over. */
export const incomingOf = (files: readonly GivenFile[]): IncomingFile[] =>
  files.map(({ file, bytes }) => ({ file, bytes: () => Promise.resolve(new Uint8Array(bytes)) }));
