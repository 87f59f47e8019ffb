/** Verbs of the quarter, in the order in which people do them. */
export const VERBS = ["read", "check", "status", "distribute", "consolidate", "summarise"] as const;
export type Verb = (typeof VERBS)[number];
