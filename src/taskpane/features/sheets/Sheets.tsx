import { mergeClasses } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { JobFailure } from "../../components/JobFailure";
import { useChoices, useTexts } from "../../context/choices";
import type { JobProblem } from "../../context/job-problem";
import { FileBar } from "./FileBar";
import { SheetPanel } from "./SheetPanel";
import { en } from "./sheets.en";
import { useSheetsStyles } from "./sheets.styles";
import { vi } from "./sheets.vi";
import type { SheetsJobs } from "./sheets-jobs";
import { useFile } from "./use-file";

export interface SheetsProps {
  readonly jobs: SheetsJobs;
  /** Narrow windows show either the sheets or the work; the file's own bar is always there. */
  readonly isInFront: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Somebody wants to see a cell: the sheets must come to the front. */
  readonly onPlaceShown: () => void;
}

interface ShownPlace {
  readonly sheet: string;
  readonly cell: string | null;
  /** Grows with every wish, so that the same cell can be asked for twice. */
  readonly request: number;
}

/** The workbook on the page without Excel: its file, its sheets, one of them in front. */
export function Sheets({ jobs, isInFront, onOpen, onPlaceShown }: SheetsProps) {
  const texts = useTexts({ vi, en });
  const styles = useSheetsStyles();
  const { who } = useChoices();
  const { file, sheets, reading } = useFile(jobs);
  const [shown, setShown] = useState<ShownPlace>({ sheet: "", cell: null, request: 0 });
  const [problem, setProblem] = useState<JobProblem | null>(null);
  const isOpen = file.bytes !== null;
  useEffect(() => onOpen(isOpen), [isOpen, onOpen]);
  useEffect(
    () =>
      jobs.listenToPlaces(({ sheet, cell }) => {
        setShown(({ request }) => ({ sheet, cell, request: request + 1 }));
        onPlaceShown();
      }),
    [jobs, onPlaceShown],
  );
  const edit = useCallback(
    async (sheet: string, row: number, column: number, typed: string) => {
      const written = await jobs.edit({ sheet, row, column, typed }, who);
      setProblem(written.ok ? null : written.failure);
    },
    [jobs, who],
  );
  const front = sheets.find(({ name }) => name === shown.sheet) ?? sheets.find(isTasks) ?? sheets[0];
  return (
    <section className={styles.view} aria-label={texts.sheets}>
      <FileBar jobs={jobs} file={file} onProblem={setProblem} />
      <JobFailure problem={problem ?? reading.state.problem} onClose={() => setProblem(null)} onRetry={null} />
      {front === undefined ? null : (
        <div className={mergeClasses(styles.sheets, !isInFront && styles.behind)}>
          <div className={styles.tabs} role="group" aria-label={texts.sheets}>
            {sheets.map(({ name }) => (
              <button
                key={name}
                type="button"
                className={styles.tab}
                aria-pressed={name === front.name}
                onClick={() => setShown(({ request }) => ({ sheet: name, cell: null, request: request + 1 }))}
              >
                {name}
              </button>
            ))}
          </div>
          <SheetPanel
            key={front.name}
            sheet={front}
            shown={shown.sheet === front.name ? shown : null}
            onEdit={(row, column, typed) => void edit(front.name, row, column, typed)}
          />
        </div>
      )}
    </section>
  );
}

const isTasks = ({ name }: { readonly name: string }): boolean => name === "Nhiệm vụ";
