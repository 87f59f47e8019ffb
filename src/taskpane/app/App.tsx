import { FluentProvider } from "@fluentui/react-components";
import { ChoicesProvider } from "../context/choices";
import { ReadPlan, type ReadPlanWish } from "../features/read-plan/ReadPlan";
import { ErrorBoundary } from "./ErrorBoundary";
import { Frame } from "./Frame";
import { RibbonNotice } from "./RibbonNotice";
import type { Shell } from "./shell";
import { THEMES } from "./theme/brand";
import { useThemeName } from "./theme/use-theme-name";
import { useRibbon } from "./use-ribbon";

/** The whole pane, the same in Excel and on the page; only the shell differs. */
export function App({ shell }: { readonly shell: Shell }) {
  const theme = useThemeName(shell.hostTheme);
  return (
    <FluentProvider theme={THEMES[theme]}>
      <ChoicesProvider preferences={shell.preferences} remembered={shell.remembered} hostLanguage={shell.hostLanguage}>
        <Frame active="read-plan">
          <ErrorBoundary>
            <Jobs shell={shell} />
          </ErrorBoundary>
        </Frame>
      </ChoicesProvider>
    </FluentProvider>
  );
}

function Jobs({ shell }: { readonly shell: Shell }) {
  const last = useRibbon(shell.wishes);
  return (
    <>
      <RibbonNotice last={last} />
      <ReadPlan jobs={shell.readPlan} lastSource={shell.lastSource} wish={wishForReading(last)} />
    </>
  );
}

function wishForReading(last: ReturnType<typeof useRibbon>): ReadPlanWish | null {
  if (last === null || last.wish.kind === "undo-failed") return null;
  return { kind: last.wish.kind, request: last.request };
}
