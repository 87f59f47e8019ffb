import { useEffect, useState } from "react";
import type { PaneWish, Wishes } from "./wishes";

/** The ribbon's latest wish, numbered, so that the same wish pressed twice is heard twice. */
export function useRibbon(wishes: Wishes): { readonly wish: PaneWish; readonly request: number } | null {
  const [last, setLast] = useState<{ wish: PaneWish; request: number } | null>(null);
  useEffect(
    () => wishes.listen((wish) => setLast((before) => ({ wish, request: (before?.request ?? 0) + 1 }))),
    [wishes],
  );
  return last;
}
