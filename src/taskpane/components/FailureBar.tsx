import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

export interface FailureBarProps {
  /** What could not be done and what to do next. */
  readonly sentence: string;
  /** Buttons that help: try again, copy details. */
  readonly actions?: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** A failure, told at once to people who listen and reachable by keyboard. */
export function FailureBar({ sentence, actions, closeLabel, onClose }: FailureBarProps) {
  return (
    <div role="alert" tabIndex={-1} data-step-focus="">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{sentence}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button appearance="transparent" icon={<DismissRegular />} aria-label={closeLabel} onClick={onClose} />
          }
        >
          {actions}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
