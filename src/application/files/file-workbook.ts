import { fail, type Result, succeed } from "../../engine/result";
import type { SheetGrid } from "../../engine/source/sheet-grid";
import type { WorkbookContent } from "../../engine/workbook/content";
import { listeners } from "../listeners";
import type {
  CellPlace,
  HostFailure,
  OpenWorkbook,
  SeenContent,
  UndoableChange,
  WorkbookEdit,
  WriteRequest,
} from "../ports/open-workbook";
import type { WorkbookFailure, WorkbookFiles } from "../ports/workbook-files";
import { type EarlierBytes, earlierBytes } from "./earlier-bytes";
import { type KeptStep, newestWithin, stateBefore } from "./kept-steps";

/** The bytes of a workbook with the name people know it by; `bytes` is null as long as nothing was opened or written. */
export interface FileState {
  readonly name: string;
  readonly bytes: Uint8Array | null;
  /** Grows with every change of the bytes, so that whoever shows the workbook knows when to look again. */
  readonly version: number;
  /** Changed since it was opened or saved by the person. */
  readonly unsaved: boolean;
  /** What can be taken back, the newest last. */
  readonly steps: readonly KeptStep[];
  /** What a person typed, where the newest change of the bytes is just that; else null. */
  readonly edit: WorkbookEdit | null;
}

/** What is said of a change that is handed in; `earlier`: what stood before, where it is already told against the new bytes. */
export type CommittedChange = Omit<UndoableChange, "id"> & {
  readonly edit?: WorkbookEdit;
  readonly earlier?: EarlierBytes | null;
};

/** A workbook file that is open without Excel: every use case of the open workbook works on it. */
export interface FileWorkbook extends OpenWorkbook {
  now(): FileState;
  /** Another file takes the place of this one; only what can be undone of that file can be from now on. */
  open(name: string, bytes: Uint8Array, kept?: Partial<Pick<FileState, "steps" | "unsaved">>): void;
  rename(name: string): void;
  /** Takes over what was written elsewhere from the bytes of `version`; refused where the file has changed since. */
  commit(version: number, bytes: Uint8Array, change: CommittedChange): Result<UndoableChange, HostFailure>;
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

const EMPTY: WorkbookContent = {
  sheets: [],
  namedCells: [],
  properties: { title: null, author: null, lastAuthor: null, created: null, modified: null },
};

export function fileWorkbook({ files, firstName, showPlace }: FileWorkbookTools): FileWorkbook {
  let state: FileState = { name: firstName, bytes: null, version: 0, unsaved: false, steps: [], edit: null };
  const { tell, listen } = listeners<FileState>();

  const become = (next: Partial<FileState>): void => {
    const change = "bytes" in next ? { version: state.version + 1, edit: next.edit ?? null } : {};
    state = { ...state, ...next, ...change };
    tell(state);
  };

  function commit(
    version: number,
    bytes: Uint8Array,
    { edit, earlier = told(state.bytes, bytes), ...what }: CommittedChange,
  ): Result<UndoableChange, HostFailure> {
    if (state.version !== version) return fail({ kind: "changed-meanwhile", sheet: state.name });
    const change = { ...what, id: `${what.at}-${version}` };
    become({ bytes, unsaved: true, steps: newestWithin([...state.steps, { change, earlier }]), edit: edit ?? null });
    return succeed(change);
  }

  return {
    now: () => state,
    open: (name, bytes, { steps = [], unsaved = false } = {}) => become({ name, bytes, steps, unsaved }),
    rename: (name) => become({ name }),
    saved: () => become({ unsaved: false }),
    listen,
    readGrid: () => firstGrid(files, state.bytes),
    readContent: () => contentOf(files, state),
    write: (request) => writeThrough({ files, now: () => state, commit }, request),
    commit,
    undo: () => {
      const last = state.steps.at(-1);
      const before = last === undefined ? "unknown" : stateBefore(last, state.bytes);
      if (last === undefined || before === "unknown") return Promise.resolve(fail({ kind: "nothing-to-undo" }));
      become({ bytes: before, steps: state.steps.slice(0, -1), unsaved: before !== null });
      return Promise.resolve(succeed(last.change));
    },
    undoable: () => Promise.resolve(succeed(state.steps.map(({ change }) => change).reverse())),
    showPlace: (place) => {
      showPlace(place);
      return Promise.resolve(succeed(null));
    },
  };
}

/** What a job in the background needs to know of the file. */
export type FileContent = Pick<FileState, "bytes" | "version">;

/** Where the bytes are and who takes the new ones: here, or on the other thread. */
export interface FileAccess {
  readonly files: WorkbookFiles;
  now(): FileContent | Promise<FileContent>;
  commit(
    version: number,
    bytes: Uint8Array,
    change: CommittedChange,
  ): Result<UndoableChange, HostFailure> | Promise<Result<UndoableChange, HostFailure>>;
}

/** Writes a workbook over the bytes there are, and hands the new ones in. */
export async function writeThrough(
  access: FileAccess,
  request: WriteRequest,
): Promise<Result<UndoableChange, HostFailure>> {
  const { files } = access;
  const { bytes, version } = await access.now();
  const { workbook, label, at, edit, seen } = request;
  const written = bytes === null ? succeed(await files.write(workbook)) : await files.update(bytes, workbook);
  if (!written.ok) return fail(hostFailureOf(written.failure));
  const sheets = workbook.sheets.map((sheet) => sheet.name);
  const earlier = told(bytes, written.value);
  return access.commit(seen?.get(WHOLE_FILE) ?? version, written.value, {
    label,
    at,
    sheets,
    earlier,
    ...(edit === undefined ? {} : { edit }),
  });
}

/** What has to be kept of a state so that the change to the next can be taken back. */
const told = (bytes: Uint8Array | null, next: Uint8Array): EarlierBytes | null =>
  bytes === null ? null : earlierBytes(bytes, next);

export async function contentOf(
  files: WorkbookFiles,
  { bytes, version }: FileContent,
): Promise<Result<SeenContent, HostFailure>> {
  const content = bytes === null ? succeed(EMPTY) : await files.read(bytes);
  return content.ok
    ? succeed({ ...content.value, seen: new Map([[WHOLE_FILE, version]]) })
    : fail(hostFailureOf(content.failure));
}

/** A file is seen as one: every change of it gives it another version. */
const WHOLE_FILE = "file";

async function firstGrid(files: WorkbookFiles, bytes: Uint8Array | null): Promise<Result<SheetGrid, HostFailure>> {
  const grids = bytes === null ? succeed([]) : await files.grids(bytes);
  if (!grids.ok) return fail(hostFailureOf(grids.failure));
  const grid = grids.value[0];
  return grid === undefined ? fail({ kind: "selection-empty" }) : succeed(grid);
}

const hostFailureOf = (failure: WorkbookFailure): HostFailure =>
  failure.kind === "name-taken" ? failure : { kind: "host-refused", code: failure.kind };
