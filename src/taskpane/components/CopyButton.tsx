import { Button } from "@fluentui/react-components";
import { CheckmarkRegular, CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";

export interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly doneLabel: string;
}

/** Puts a text on the clipboard and says so. Where the browser refuses, the label stays and nothing is claimed. */
export function CopyButton({ text, label, doneLabel }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Button size="small" icon={copied ? <CheckmarkRegular /> : <CopyRegular />} onClick={copy}>
      {copied ? doneLabel : label}
    </Button>
  );
}
