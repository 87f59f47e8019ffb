import { Button, Textarea } from "@fluentui/react-components";
import { CheckmarkRegular, CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { copiedText } from "./copy-text";

export interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly doneLabel: string;
}

/** Puts a text on the clipboard and says so. Where the browser does not let us, the text is shown to be copied by hand. */
export function CopyButton({ text, label, doneLabel }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  const copy = async (): Promise<void> => setOutcome((await copiedText(text)) ? "copied" : "refused");
  if (outcome === "refused") return <Textarea readOnly value={text} aria-label={label} resize="vertical" />;
  const icon = outcome === "copied" ? <CheckmarkRegular /> : <CopyRegular />;
  return (
    <Button size="small" icon={icon} onClick={() => void copy()}>
      {outcome === "copied" ? doneLabel : label}
    </Button>
  );
}
