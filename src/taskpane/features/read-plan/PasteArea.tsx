import { Button } from "@fluentui/react-components";
import { ClipboardPasteRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { PlanSource } from "../../../application/reading/plan-source";
import { useTexts } from "../../context/choices";
import { useChooseStyles } from "./choose.styles";
import { type Pasted, pastedByAsking, pastedByEvent, sourceOfPasted } from "./clipboard-source";
import { en } from "./read-plan.en";
import { vi } from "./read-plan.vi";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Takes what was copied: by Ctrl+V anywhere in this view, or by the button where the browser gives the clipboard. */
export function PasteArea({ onChoose }: { readonly onChoose: (source: PlanSource) => void }) {
  const texts = useTexts({ vi, en }).choose;
  const styles = useChooseStyles();
  const [problem, setProblem] = useState<"empty" | "keys" | null>(null);

  useEffect(() => {
    const take = (pasted: Pasted): void => {
      const source = sourceOfPasted(pasted);
      if (source === null) setProblem("empty");
      else onChoose(source);
    };
    const paste = (event: ClipboardEvent): void => {
      if (event.clipboardData === null || isTyping(event.target)) return;
      event.preventDefault();
      void pastedByEvent(event.clipboardData).then(take);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [onChoose]);

  const ask = async (): Promise<void> => {
    const pasted = await pastedByAsking(navigator.clipboard);
    const source = pasted === null ? null : sourceOfPasted(pasted);
    if (source !== null) onChoose(source);
    else setProblem(pasted === null ? "keys" : "empty");
  };

  const say = { empty: texts.pasteEmpty, keys: texts.pasteKeys };
  return (
    <div className={styles.paste} tabIndex={0} role="group" aria-label={texts.fromClipboard}>
      <div className={styles.pasteRow}>
        <Button icon={<ClipboardPasteRegular />} onClick={() => void ask()}>
          {texts.sources.pasted.label}
        </Button>
        <span className={styles.hint}>{texts.pasteHere}</span>
      </div>
      <span className={styles.hint}>{texts.sources.pasted.hint}</span>
      <span className={styles.hint} role="status">
        {problem === null ? "" : say[problem]}
      </span>
    </div>
  );
}
