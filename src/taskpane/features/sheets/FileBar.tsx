import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular, ArrowUndoRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { FileState } from "../../../application/files/file-workbook";
import type { KeptWorkbook } from "../../../application/ports/workbook-shelf";
import { useTexts } from "../../context/choices";
import type { JobProblem } from "../../context/job-problem";
import { en } from "./sheets.en";
import { useSheetsStyles } from "./sheets.styles";
import { vi } from "./sheets.vi";
import type { Keeping, SheetsJobs } from "./sheets-jobs";

export interface FileBarProps {
  readonly jobs: SheetsJobs;
  readonly file: FileState;
  readonly onProblem: (problem: JobProblem | null) => void;
}

/** Which workbook is open, and the buttons of a file: open, save, take back, recent ones. */
export function FileBar({ jobs, file, onProblem }: FileBarProps) {
  const texts = useTexts({ vi, en });
  const styles = useSheetsStyles();
  const dialog = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState("");
  const isOpen = file.bytes !== null;

  const open = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const opened = await jobs.open(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
    onProblem(opened.ok ? null : opened.failure);
  };
  const undo = async (): Promise<void> => {
    const taken = await jobs.undo();
    onProblem(taken.ok ? null : taken.failure);
    setTold(taken.ok ? texts.undone(taken.value) : "");
  };

  return (
    <div className={styles.bar}>
      <div className={styles.file}>
        <strong className={styles.name}>{isOpen ? file.name : texts.noBook}</strong>
        {isOpen ? <FileMark keeping={jobs.keeping} unsaved={file.unsaved} /> : null}
        <span className={styles.hint} role="status">
          {told}
        </span>
      </div>
      <div className={styles.buttons}>
        <Button size="small" icon={<FolderOpenRegular />} onClick={() => dialog.current?.click()}>
          {texts.open}
        </Button>
        {isOpen ? (
          <>
            <Button
              size="small"
              appearance={file.unsaved ? "primary" : "secondary"}
              icon={<ArrowDownloadRegular />}
              onClick={() => jobs.save()}
            >
              {texts.save}
            </Button>
            <Button size="small" icon={<ArrowUndoRegular />} onClick={() => void undo()}>
              {texts.undo}
            </Button>
          </>
        ) : (
          <Recent jobs={jobs} onProblem={onProblem} />
        )}
      </div>
      <input
        ref={dialog}
        className={styles.hidden}
        type="file"
        accept=".xlsx,.xlsm"
        data-workbook=""
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          void open(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
    </div>
  );
}

/** Whether the person has the workbook as a file, and whether a closed window would lose it. */
function FileMark({ keeping, unsaved }: { readonly keeping: Keeping; readonly unsaved: boolean }) {
  const texts = useTexts({ vi, en });
  const styles = useSheetsStyles();
  const [state, setState] = useState(keeping.now());
  useEffect(() => keeping.listen(setState), [keeping]);
  if (!unsaved) return <span className={styles.hint}>{texts.saved}</span>;
  return (
    <span className={styles.hint}>
      {texts.unsaved}
      {state === "nothing" ? "" : `, ${texts.keeping[state]}`}
    </span>
  );
}

/** Workbooks this browser kept, newest first. */
function Recent({ jobs, onProblem }: Pick<FileBarProps, "jobs" | "onProblem">) {
  const texts = useTexts({ vi, en });
  const styles = useSheetsStyles();
  const [kept, setKept] = useState<readonly KeptWorkbook[]>([]);
  useEffect(() => {
    let wanted = true;
    void jobs.recent().then((found) => {
      if (wanted) setKept(found);
    });
    return () => {
      wanted = false;
    };
  }, [jobs]);
  if (kept.length === 0) return null;
  const open = async (name: string): Promise<void> => {
    const opened = await jobs.openRecent(name);
    onProblem(opened.ok ? null : opened.failure);
  };
  return (
    <span className={styles.recent}>
      <span className={styles.hint}>{texts.recent}:</span>
      {kept.map(({ name }) => (
        <Button key={name} size="small" appearance="subtle" onClick={() => void open(name)}>
          {name}
        </Button>
      ))}
    </span>
  );
}
