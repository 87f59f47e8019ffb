import { useEffect, useState } from "react";
import type { Verb } from "../../application/quarter-verbs";
import type { PaneWish, Wishes } from "./wishes";

export interface NumberedWish {
  readonly wish: PaneWish;
  readonly request: number;
}

/** The ribbon's latest wish, numbered, so that the same wish pressed twice is heard twice; `goTo` brings its view forward. */
export function useRibbon(wishes: Wishes, goTo: (verb: Verb) => void): NumberedWish | null {
  const [last, setLast] = useState<NumberedWish | null>(null);
  useEffect(
    () =>
      wishes.listen((wish) => {
        if (wish.kind === "read-active-sheet") goTo("read");
        if (wish.kind === "open-step") goTo(wish.verb);
        setLast((before) => ({ wish, request: (before?.request ?? 0) + 1 }));
      }),
    [wishes, goTo],
  );
  return last;
}
