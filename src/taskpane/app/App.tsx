import { FluentProvider } from "@fluentui/react-components";
import { useState } from "react";
import type { Verb } from "../../application/quarter-verbs";
import { JobFailure } from "../components/JobFailure";
import { ChoicesProvider, useChoices } from "../context/choices";
import { WorkbookProvider } from "../context/workbook";
import { ErrorBoundary } from "./ErrorBoundary";
import { Frame } from "./Frame";
import { PlaceNotice } from "./PlaceNotice";
import { RibbonNotice } from "./RibbonNotice";
import { RoleView } from "./RoleView";
import { SheetsBeside } from "./SheetsBeside";
import { StepBar } from "./StepBar";
import type { Shell } from "./shell";
import { THEMES } from "./theme/brand";
import { useThemeName } from "./theme/use-theme-name";
import { useDeepLinks } from "./use-deep-links";
import { useRibbon } from "./use-ribbon";

/** The whole pane, the same in Excel and on the page; only the shell differs. */
export function App({ shell }: { readonly shell: Shell }) {
  const theme = useThemeName(shell.hostTheme);
  return (
    <FluentProvider theme={THEMES[theme]}>
      <ChoicesProvider preferences={shell.preferences} remembered={shell.remembered} hostLanguage={shell.hostLanguage}>
        <WorkbookProvider desk={shell.desk}>
          <Pane shell={shell} />
        </WorkbookProvider>
      </ChoicesProvider>
    </FluentProvider>
  );
}

function Pane({ shell }: { readonly shell: Shell }) {
  const { role } = useChoices();
  const [active, setActive] = useState<Verb>("read");
  const last = useRibbon(shell.wishes, setActive);
  const link = useDeepLinks(shell, setActive);
  const steps = role === "consolidator" ? <StepBar active={active} onChoose={setActive} /> : null;
  return (
    <Frame steps={steps}>
      <ErrorBoundary>
        <SheetsBeside page={shell.page}>
          <RibbonNotice last={last} />
          <JobFailure problem={link.problem} onClose={link.close} onRetry={null} />
          <RoleView shell={shell} role={role} active={active} onChoose={setActive} last={last} />
          {shell.page === null ? null : <PlaceNotice />}
        </SheetsBeside>
      </ErrorBoundary>
    </Frame>
  );
}
