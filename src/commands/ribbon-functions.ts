import type { HostFailure, OpenWorkbook } from "../application/ports/open-workbook";
import { OPENING_VERBS, type OpeningVerb, type RibbonFunction } from "./ribbon-verbs";

/** The pane as a ribbon button sees it. */
export interface Pane {
  /** Brings the pane to the front; it may be closed. */
  show(): Promise<void>;
  readAfterwards(): void;
  /** Brings the view of a verb forward. */
  open(verb: OpeningVerb): void;
  tellUndone(label: string): void;
  tellUndoFailed(failure: HostFailure): void;
}

/** What each button of the ribbon does. Verbs show what they would write first: nothing is written from the ribbon. */
export function ribbonFunctions(
  workbook: Pick<OpenWorkbook, "undo">,
  pane: Pane,
): Readonly<Record<RibbonFunction, () => Promise<void>>> {
  return {
    ...openingFunctions(pane),
    async readPlan() {
      pane.readAfterwards();
      await pane.show();
    },
    async undo() {
      const taken = await workbook.undo();
      if (taken.ok) return pane.tellUndone(taken.value.label);
      pane.tellUndoFailed(taken.failure);
      await pane.show();
    },
  };
}

function openingFunctions(pane: Pane): Readonly<Record<OpeningVerb, () => Promise<void>>> {
  const opening = OPENING_VERBS.map((verb) => [
    verb,
    async () => {
      pane.open(verb);
      await pane.show();
    },
  ]);
  return Object.fromEntries(opening) as Record<OpeningVerb, () => Promise<void>>;
}

/** Office waits for this before the button can be pressed again. */
export interface CommandEvent {
  completed(): void;
}

/**
 * Tells Office which function belongs to which name of the manifest. A button never stays pressed, whatever happens; a bug
 * goes where all bugs of the page go.
 */
export function associateRibbon(
  associate: (name: string, run: (event: CommandEvent) => void) => void,
  functions: Readonly<Record<RibbonFunction, () => Promise<void>>>,
  onBug: (thrown: unknown) => void,
): void {
  for (const [name, run] of Object.entries(functions))
    associate(name, (event) => {
      void run()
        .catch(onBug)
        .finally(() => event.completed());
    });
}
