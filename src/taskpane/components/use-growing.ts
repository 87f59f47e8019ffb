import { startTransition, useEffect, useState } from "react";

/** How many of a long list are drawn: some at once, some more each time those are seen, in the end all. */
export function useGrowing(count: number, step: number): number {
  const [drawn, setDrawn] = useState(step);
  useEffect(() => {
    if (drawn < count) startTransition(() => setDrawn(drawn + step));
  }, [drawn, count, step]);
  return Math.min(drawn, count);
}
