import { useTexts } from "../context/choices";
import { CopyButton } from "./CopyButton";
import { en } from "./job.en";
import { vi } from "./job.vi";
import { tableText } from "./table-text";

export interface CopyTableProps {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Copies what a table shows, ready to be pasted into a spreadsheet. */
export function CopyTable({ headers, rows }: CopyTableProps) {
  const texts = useTexts({ vi, en });
  return <CopyButton text={tableText(headers, rows)} label={texts.copyTable} doneLabel={texts.copied} />;
}
