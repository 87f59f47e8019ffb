import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../context/choices";
import { useWorkbook } from "../context/workbook";
import { EmptyState } from "./EmptyState";
import { en } from "./job.en";
import { vi } from "./job.vi";

export interface NeedsRegisterProps {
  readonly onRead: () => void;
  /** What to do for whoever does not read plans; else a plan is read first. */
  readonly sentence?: string;
  readonly children: ReactNode;
}

/** A step that works on a register: where the workbook holds none, the way to one. */
export function NeedsRegister({ onRead, sentence, children }: NeedsRegisterProps) {
  const texts = useTexts({ vi, en }).noRegister;
  const { overview } = useWorkbook();
  if (overview === undefined) return null;
  if (overview !== null) return children;
  return (
    <EmptyState
      heading={texts.heading}
      sentence={sentence ?? texts.sentence}
      actions={
        <Button appearance={sentence === undefined ? "primary" : "secondary"} onClick={onRead}>
          {texts.read}
        </Button>
      }
    />
  );
}
