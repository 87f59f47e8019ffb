import type { PlanSource } from "../../../application/reading/plan-source";
import { FileDrop } from "../../components/FileDrop";
import { useTexts } from "../../context/choices";
import { filesOf } from "./clipboard-source";
import { en } from "./read-plan.en";
import { vi } from "./read-plan.vi";

/** Kinds the file dialog shows first; the content decides all the same. */
const ACCEPTED = ".docx,.xlsx,.xls,.ods,.pdf,.png,.jpg,.jpeg,.html,.htm,.txt,.tsv";

/** A place to drop the files of a plan, with a button for the file dialog. */
export function DropArea({ onChoose }: { readonly onChoose: (source: PlanSource) => void }) {
  const texts = useTexts({ vi, en }).choose;
  return (
    <FileDrop
      title={texts.dropHere}
      titleNow={texts.dropNow}
      chooseLabel={texts.sources.files.label}
      accept={ACCEPTED}
      multiple
      hints={[texts.sources.files.hint, texts.severalFiles]}
      onFiles={(files) => void filesOf(files).then((inputs) => onChoose({ kind: "files", files: inputs }))}
    />
  );
}
