import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import type {
  HostFailure,
  OpenWorkbook,
  UndoableChange,
  WriteRequest,
} from "../../src/application/ports/open-workbook";
import { fail, type Result, succeed } from "../../src/engine/result";
import { resolve } from "../../src/engine/workbook/resolve";

/** An open workbook without Excel: the bytes of a real .xlsx file, written and read by the adapter of files. */
export interface FileBackedWorkbook extends OpenWorkbook {
  readonly bytes: Uint8Array;
  readonly shown: readonly string[];
  /** The next call is refused with this, and changes nothing. */
  refuse(failure: HostFailure): void;
}

/** The workbook of `bytes`, else a new one with an empty sheet. */
export async function fileBackedWorkbook(bytes?: Uint8Array): Promise<FileBackedWorkbook> {
  let now = bytes ?? (await emptyWorkbook());
  const before: { readonly bytes: Uint8Array; readonly change: UndoableChange }[] = [];
  const shown: string[] = [];
  let refused: HostFailure | null = null;

  const unlessRefused = <T>(work: () => Promise<Result<T, HostFailure>>): Promise<Result<T, HostFailure>> => {
    const failure = refused;
    refused = null;
    return failure === null ? work() : Promise.resolve(fail(failure));
  };

  return {
    get bytes() {
      return now;
    },
    shown,
    refuse: (failure) => {
      refused = failure;
    },
    readGrid: () =>
      unlessRefused(async () => {
        const grids = await xlsxFiles.grids(now);
        const grid = grids.ok ? grids.value[0] : undefined;
        return grid === undefined ? fail({ kind: "selection-empty" }) : succeed(grid);
      }),
    readContent: () =>
      unlessRefused(async () => {
        const content = await xlsxFiles.read(now);
        return content.ok
          ? succeed({ ...content.value, seen: new Map() })
          : fail({ kind: "host-refused", code: content.failure.kind });
      }),
    write: (request) =>
      unlessRefused(async () => {
        const written = await xlsxFiles.update(now, request.workbook);
        if (!written.ok) return fail({ kind: "host-refused", code: written.failure.kind });
        const change = changeOf(request, before.length);
        before.push({ bytes: now, change });
        now = written.value;
        return succeed(change);
      }),
    undoable: () => unlessRefused(async () => succeed(before.map(({ change }) => change).reverse())),
    undo: () =>
      unlessRefused(async () => {
        const last = before.pop();
        if (last === undefined) return fail({ kind: "nothing-to-undo" });
        now = last.bytes;
        return succeed(last.change);
      }),
    showPlace: ({ sheet, cell }) =>
      unlessRefused(async () => {
        shown.push(`${sheet}!${cell}`);
        return succeed(null);
      }),
  };
}

const changeOf = ({ workbook, label, at }: WriteRequest, count: number): UndoableChange => ({
  id: String(count + 1),
  label,
  at,
  sheets: workbook.sheets.map((sheet) => sheet.name),
});

const emptyWorkbook = (): Promise<Uint8Array> =>
  xlsxFiles.write(
    resolve({
      properties: {
        title: "Sổ",
        author: "Kiểm thử",
        created: "2025-10-06T00:00:00Z",
        modified: "2025-10-06T00:00:00Z",
      },
      sheets: [{ key: "trang1", name: "Trang1", blocks: [] }],
    }),
  );
