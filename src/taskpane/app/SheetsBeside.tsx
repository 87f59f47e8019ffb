import { mergeClasses } from "@fluentui/react-components";
import { type ReactNode, useCallback, useState } from "react";
import { useTexts } from "../context/choices";
import { Sheets } from "../features/sheets/Sheets";
import type { SheetsJobs } from "../features/sheets/sheets-jobs";
import { en } from "./app.en";
import { vi } from "./app.vi";
import { useSheetsBesideStyles } from "./sheets-beside.styles";

export interface SheetsBesideProps {
  /** Null inside Excel, which shows its sheets itself. */
  readonly page: SheetsJobs | null;
  readonly children: ReactNode;
}

/** On the page: the workbook at the left and the work at the right; one at a time where the window is narrow. */
export function SheetsBeside({ page, children }: SheetsBesideProps) {
  const texts = useTexts({ vi, en });
  const styles = useSheetsBesideStyles();
  const [front, setFront] = useState<"work" | "sheets">("work");
  const [isOpen, setOpen] = useState(false);
  const toSheets = useCallback(() => setFront("sheets"), []);
  if (page === null) return <div className={styles.alone}>{children}</div>;
  return (
    <>
      {isOpen ? (
        <div className={styles.tabs} role="group" aria-label={texts.showWhat}>
          {(["work", "sheets"] as const).map((one) => (
            <button
              key={one}
              type="button"
              className={styles.tab}
              aria-pressed={front === one}
              onClick={() => setFront(one)}
            >
              {texts.fronts[one]}
            </button>
          ))}
        </div>
      ) : null}
      <div className={mergeClasses(styles.both, isOpen && styles.open)} {...(isOpen ? { "data-wide": "" } : {})}>
        <div className={styles.sheets}>
          <Sheets jobs={page} isInFront={front === "sheets"} onOpen={setOpen} onPlaceShown={toSheets} />
        </div>
        <div className={mergeClasses(styles.work, front === "sheets" && isOpen && styles.behind)}>{children}</div>
      </div>
    </>
  );
}
