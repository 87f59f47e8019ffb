import type { HostFailure } from "../../application/ports/open-workbook";
import type { Verb } from "../../application/quarter-verbs";

/** What a ribbon button asks of the pane. */
export type PaneWish =
  | { readonly kind: "read-active-sheet" }
  /** Brings the view of a verb forward. */
  | { readonly kind: "open-step"; readonly verb: Verb }
  /** The latest change was taken back; `label` says which. */
  | { readonly kind: "undone"; readonly label: string }
  | { readonly kind: "undo-failed"; readonly failure: HostFailure };

export interface Wishes {
  send(wish: PaneWish): void;
  /** Tells of every wish from now on, and of the last one that nobody heard yet. Gives back how to stop. */
  listen(hear: (wish: PaneWish) => void): () => void;
}

/** The line between ribbon and pane: both live in one page, but the pane may be drawn later than a button is pressed. */
export function paneWishes(): Wishes {
  const listeners = new Set<(wish: PaneWish) => void>();
  let unheard: PaneWish | null = null;
  return {
    send(wish) {
      if (listeners.size === 0) unheard = wish;
      for (const hear of listeners) hear(wish);
    },
    listen(hear) {
      listeners.add(hear);
      if (unheard !== null) {
        const wish = unheard;
        unheard = null;
        hear(wish);
      }
      return () => {
        listeners.delete(hear);
      };
    },
  };
}
