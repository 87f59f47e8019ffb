import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { CellPlace, UndoableChange } from "../../application/ports/open-workbook";
import type { DeepLink } from "../../application/register/deep-link";
import type { RegisterOverview } from "../../application/register/register-overview";
import type { Result } from "../../engine/result";
import type { JobProblem } from "./job-problem";

/** The open workbook as every feature may use it: what it holds, a cell to show, the last change to take back. */
export interface WorkbookDesk {
  overview(): Promise<Result<RegisterOverview | null, JobProblem>>;
  showPlace(place: CellPlace): Promise<Result<null, JobProblem>>;
  undo(): Promise<Result<UndoableChange, JobProblem>>;
  /** The address that leads to a place of this workbook; null inside Excel, which has none. */
  addressOf(link: DeepLink): string | null;
  /** Tells whenever the workbook was changed by us: by a verb, or one cell by hand on the page. Gives back how to stop. */
  listen(hear: (by: "verb" | "cell") => void): () => void;
}

export interface OpenRegister {
  /** Undefined until it is known; null where the workbook holds no register. */
  readonly overview: RegisterOverview | null | undefined;
  /** Grows with every change of the workbook. */
  readonly version: number;
  /** How many of these changes were single cells typed by hand. */
  readonly cellEdits: number;
  readonly desk: WorkbookDesk;
}

const NO_DESK: WorkbookDesk = {
  overview: () => Promise.resolve({ ok: true, value: null }),
  showPlace: () => Promise.resolve({ ok: true, value: null }),
  undo: () => Promise.reject(new Error("there is no workbook")),
  addressOf: () => null,
  listen: () => () => undefined,
};

const WorkbookContext = createContext<OpenRegister>({ overview: null, version: 0, cellEdits: 0, desk: NO_DESK });

/** Keeps the figures of the open workbook fresh: at the start and after each of our changes. */
export function WorkbookProvider({ desk, children }: { readonly desk: WorkbookDesk; readonly children: ReactNode }) {
  const [{ version, cellEdits }, setChanges] = useState({ version: 0, cellEdits: 0 });
  const [overview, setOverview] = useState<RegisterOverview | null | undefined>(undefined);
  useEffect(
    () =>
      desk.listen((by) =>
        setChanges((before) => ({
          version: before.version + 1,
          cellEdits: before.cellEdits + (by === "cell" ? 1 : 0),
        })),
      ),
    [desk],
  );
  useEffect(() => {
    let wanted = true;
    const look = (again: boolean): void => {
      void desk.overview().then((seen) => {
        // A workbook that cannot be read just now keeps its last figures; whoever acts on it is told why.
        if (wanted && seen.ok) setOverview(seen.value);
        // Somebody stopped other work, and the thread with it.
        else if (wanted && again && !seen.ok && seen.failure.kind === "stopped") look(false);
      });
    };
    look(true);
    return () => {
      wanted = false;
    };
  }, [desk, version]);
  const value = useMemo(() => ({ overview, version, cellEdits, desk }), [overview, version, cellEdits, desk]);
  return <WorkbookContext.Provider value={value}>{children}</WorkbookContext.Provider>;
}

/** What is not in front sees the workbook as it last was, and looks again when it comes to the front. */
export function WorkbookWhileInFront({
  isInFront,
  children,
}: {
  readonly isInFront: boolean;
  readonly children: ReactNode;
}) {
  const now = useContext(WorkbookContext);
  const seen = useRef(now);
  if (isInFront) seen.current = now;
  return <WorkbookContext.Provider value={seen.current}>{children}</WorkbookContext.Provider>;
}

export const useWorkbook = (): OpenRegister => useContext(WorkbookContext);

/** Shows a cell; a refusal (a dialog is open, the sheet is gone) comes back as a problem to tell. */
export function useShowPlace(onProblem: (problem: JobProblem) => void): (place: CellPlace) => void {
  const { desk } = useWorkbook();
  return useCallback(
    (place) => {
      void desk.showPlace(place).then((shown) => {
        if (!shown.ok) onProblem(shown.failure);
      });
    },
    [desk, onProblem],
  );
}
