import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { hostFailureText } from "../../application/host-failure-texts";
import { FailureBar } from "../components/FailureBar";
import { useChoices, useTexts } from "../context/choices";
import { en } from "./app.en";
import { vi } from "./app.vi";
import type { PaneWish } from "./wishes";

export interface RibbonNoticeProps {
  readonly last: { readonly wish: PaneWish; readonly request: number } | null;
}

/** What the ribbon's "Hoàn tác" did, told in the pane until it is closed or something else is asked. */
export function RibbonNotice({ last }: RibbonNoticeProps) {
  const { language } = useChoices();
  const texts = useTexts({ vi, en });
  const [closed, setClosed] = useState(0);
  if (last === null || last.request === closed) return null;
  if (last.wish.kind !== "undone" && last.wish.kind !== "undo-failed") return null;
  const close = (): void => setClosed(last.request);
  if (last.wish.kind === "undo-failed")
    return (
      <FailureBar
        sentence={hostFailureText(last.wish.failure)[language]}
        closeLabel={texts.closeNotice}
        onClose={close}
      />
    );
  return (
    <div role="status">
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{texts.undone(last.wish.label)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button appearance="transparent" icon={<DismissRegular />} aria-label={texts.closeNotice} onClick={close} />
          }
        />
      </MessageBar>
    </div>
  );
}
