import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { NO_CHOICES } from "../../../src/application/ports/preferences";
import { ChoicesProvider } from "../../../src/taskpane/context/choices";
import { WorkbookProvider } from "../../../src/taskpane/context/workbook";
import { anOverview, type MemoryDesk, memoryDesk } from "./memory-desk";
import { memoryPreferences } from "./memory-jobs";

/** One view, drawn with a workbook of which only the figures are known. */
export async function drawn(
  view: ReactNode,
  language: "vi" | "en" = "vi",
  desk: MemoryDesk = memoryDesk(anOverview()),
): Promise<MemoryDesk> {
  const remembered = { ...NO_CHOICES, language };
  // What the workbook tells at the start has been heard before a test goes on.
  await act(async () => {
    render(
      <FluentProvider theme={webLightTheme}>
        <ChoicesProvider preferences={memoryPreferences(remembered)} remembered={remembered} hostLanguage="vi">
          <WorkbookProvider desk={desk}>{view}</WorkbookProvider>
        </ChoicesProvider>
      </FluentProvider>,
    );
  });
  return desk;
}
