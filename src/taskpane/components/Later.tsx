import { type ReactNode, startTransition, useEffect, useState } from "react";

/** Drawn once what stands before it is seen, so that a long view does not hold the window up in one piece. */
export function Later({ children }: { readonly children: ReactNode }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => startTransition(() => setDue(true)), []);
  return isDue ? children : null;
}
