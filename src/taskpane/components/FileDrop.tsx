import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons";
import { type DragEvent, type Ref, useRef, useState } from "react";

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalS,
    flexGrow: 1,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: "center",
  },
  now: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke1}` },
  icon: { fontSize: "32px", color: tokens.colorBrandForeground1, lineHeight: 1 },
  title: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalS },
  hint: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  hidden: { display: "none" },
});

export interface FileDropProps {
  readonly title: string;
  readonly titleNow: string;
  readonly chooseLabel: string;
  /** Undefined: a folder cannot be chosen here. */
  readonly folderLabel?: string;
  readonly accept: string;
  readonly multiple: boolean;
  /** Lines under the buttons: what can be read, what becomes of several files. */
  readonly hints?: readonly string[];
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to drop files, with buttons for the file dialog and for a whole folder. */
export function FileDrop(props: FileDropProps) {
  const { title, titleNow, chooseLabel, folderLabel, accept, multiple, hints = [], onFiles } = props;
  const styles = useStyles();
  const dialog = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement | null>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    if (files !== null && files.length > 0) onFiles([...files]);
  };
  const drag = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={mergeClasses(styles.area, over && styles.now)}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span className={styles.icon} aria-hidden="true">
        <DocumentArrowUpRegular />
      </span>
      <span className={styles.title}>{over ? titleNow : title}</span>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => dialog.current?.click()}>
          {chooseLabel}
        </Button>
        {folderLabel === undefined ? null : <Button onClick={() => folder.current?.click()}>{folderLabel}</Button>}
      </div>
      {hints.map((hint) => (
        <span key={hint} className={styles.hint}>
          {hint}
        </span>
      ))}
      <HiddenInput input={dialog} accept={accept} multiple={multiple} onChange={take} />
      {folderLabel === undefined ? null : (
        <HiddenInput
          input={(element) => {
            folder.current = element;
            element?.setAttribute("webkitdirectory", "");
          }}
          accept=""
          multiple
          onChange={take}
        />
      )}
    </div>
  );
}

interface HiddenInputProps {
  readonly input: Ref<HTMLInputElement>;
  readonly accept: string;
  readonly multiple: boolean;
  readonly onChange: (files: FileList | null) => void;
}

function HiddenInput({ input, accept, multiple, onChange }: HiddenInputProps) {
  const styles = useStyles();
  return (
    <input
      ref={input}
      className={styles.hidden}
      type="file"
      multiple={multiple}
      {...(accept === "" ? {} : { accept })}
      tabIndex={-1}
      aria-hidden="true"
      onChange={(event) => {
        onChange(event.target.files);
        event.target.value = "";
      }}
    />
  );
}
