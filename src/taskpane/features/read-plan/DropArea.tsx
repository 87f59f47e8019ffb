import { Button, mergeClasses } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons";
import { type DragEvent, useRef, useState } from "react";
import type { PlanSource } from "../../../application/plan-source";
import { useTexts } from "../../context/choices";
import { useChooseStyles } from "./choose.styles";
import { filesOf } from "./clipboard-source";
import { en } from "./read-plan.en";
import { vi } from "./read-plan.vi";

/** Kinds the file dialog shows first; the content decides all the same. */
const ACCEPTED = ".docx,.xlsx,.xls,.ods,.pdf,.png,.jpg,.jpeg,.html,.htm,.txt,.tsv";

/** A place to drop files, with a button for the file dialog. */
export function DropArea({ onChoose }: { readonly onChoose: (source: PlanSource) => void }) {
  const texts = useTexts({ vi, en }).choose;
  const styles = useChooseStyles();
  const dialog = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const choose = (files: FileList | null): void => {
    if (files === null || files.length === 0) return;
    void filesOf(files).then((inputs) => onChoose({ kind: "files", files: inputs }));
  };
  const drag = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer.files);
  };

  return (
    <div
      className={mergeClasses(styles.drop, over && styles.dropNow)}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span className={styles.dropIcon} aria-hidden="true">
        <DocumentArrowUpRegular />
      </span>
      <span className={styles.dropTitle}>{over ? texts.dropNow : texts.dropHere}</span>
      <span className={styles.hint}>{texts.or}</span>
      <Button appearance="primary" onClick={() => dialog.current?.click()}>
        {texts.sources.files.label}
      </Button>
      <span className={styles.hint}>{texts.sources.files.hint}</span>
      <span className={styles.hint}>{texts.severalFiles}</span>
      <input
        ref={dialog}
        className={styles.hidden}
        type="file"
        multiple
        accept={ACCEPTED}
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          choose(event.target.files);
          event.target.value = "";
        }}
      />
    </div>
  );
}
