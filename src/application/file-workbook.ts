import { fail, type Result, succeed } from "../engine/result";
import type { SheetGrid } from "../engine/source/sheet-grid";
import type { WorkbookContent } from "../engine/workbook/content";
import type { CellPlace, HostFailure, OpenWorkbook, UndoableChange, WriteRequest } from "./ports/open-workbook";
import type { WorkbookFailure, WorkbookFiles } from "./ports/workbook-files";

/** The bytes of a workbook with the name people know it by; `bytes` is null as long as nothing was opened or written. */
export interface FileState {
  readonly name: string;
  readonly bytes: Uint8Array | null;
  /** Grows with every change, so that whoever shows the workbook knows when to look again. */
  readonly version: number;
  /** Changed since it was opened or saved by the person. */
  readonly unsaved: boolean;
}

/** A workbook file that is open without Excel: every use case of the open workbook works on it. */
export interface FileWorkbook extends OpenWorkbook {
  now(): FileState;
  /** Another file takes the place of this one; what could be undone before is gone. */
  open(name: string, bytes: Uint8Array): void;
  rename(name: string): void;
  /** The person has the file now. */
  saved(): void;
  /** Tells of every new state. Gives back how to stop. */
  listen(hear: (state: FileState) => void): () => void;
}

export interface FileWorkbookTools {
  readonly files: WorkbookFiles;
  readonly firstName: string;
  readonly showPlace: (place: CellPlace) => void;
}

const MOST_STEPS = 20;
const EMPTY: WorkbookContent = {
  sheets: [],
  namedCells: [],
  properties: { title: null, author: null, lastAuthor: null, created: null, modified: null },
};

export function fileWorkbook({ files, firstName, showPlace }: FileWorkbookTools): FileWorkbook {
  let state: FileState = { name: firstName, bytes: null, version: 0, unsaved: false };
  let steps: { readonly bytes: Uint8Array | null; readonly change: UndoableChange }[] = [];
  const listeners = new Set<(state: FileState) => void>();

  const become = (next: Partial<FileState>): void => {
    state = { ...state, ...next, version: state.version + 1 };
    for (const hear of listeners) hear(state);
  };

  async function write(request: WriteRequest): Promise<Result<UndoableChange, HostFailure>> {
    const { bytes, version } = state;
    const written =
      bytes === null ? succeed(await files.write(request.workbook)) : await files.update(bytes, request.workbook);
    if (!written.ok) return fail(hostFailureOf(written.failure));
    if (state.version !== version) return fail({ kind: "changed-meanwhile", sheet: state.name });
    const change = changeOf(request, version);
    steps = [...steps, { bytes, change }].slice(-MOST_STEPS);
    become({ bytes: written.value, unsaved: true });
    return succeed(change);
  }

  function undo(): Result<UndoableChange, HostFailure> {
    const last = steps.pop();
    if (last === undefined) return fail({ kind: "nothing-to-undo" });
    become({ bytes: last.bytes, unsaved: last.bytes !== null });
    return succeed(last.change);
  }

  return {
    now: () => state,
    open: (name, bytes) => {
      steps = [];
      become({ name, bytes, unsaved: false });
    },
    rename: (name) => become({ name }),
    saved: () => become({ unsaved: false }),
    listen: (hear) => {
      listeners.add(hear);
      return () => {
        listeners.delete(hear);
      };
    },
    readGrid: () => firstGrid(files, state.bytes),
    readContent: () => contentOf(files, state.bytes),
    write,
    undo: () => Promise.resolve(undo()),
    undoable: () => Promise.resolve(succeed(steps.map(({ change }) => change).reverse())),
    showPlace: (place) => {
      showPlace(place);
      return Promise.resolve(succeed(null));
    },
  };
}

async function contentOf(
  files: WorkbookFiles,
  bytes: Uint8Array | null,
): Promise<Result<WorkbookContent, HostFailure>> {
  if (bytes === null) return succeed(EMPTY);
  const content = await files.read(bytes);
  return content.ok ? content : fail(hostFailureOf(content.failure));
}

async function firstGrid(files: WorkbookFiles, bytes: Uint8Array | null): Promise<Result<SheetGrid, HostFailure>> {
  const grids = bytes === null ? succeed([]) : await files.grids(bytes);
  if (!grids.ok) return fail(hostFailureOf(grids.failure));
  const grid = grids.value[0];
  return grid === undefined ? fail({ kind: "selection-empty" }) : succeed(grid);
}

const changeOf = ({ workbook, label, at }: WriteRequest, version: number): UndoableChange => ({
  id: `${at}-${version}`,
  label,
  at,
  sheets: workbook.sheets.map((sheet) => sheet.name),
});

const hostFailureOf = (failure: WorkbookFailure): HostFailure =>
  failure.kind === "name-taken" ? failure : { kind: "host-refused", code: failure.kind };
