/** Exit codes of `pciwb` (DESIGN 3.2). */
export const EXIT = { fine: 0, failed: 1, doneWithErrors: 2, badUsage: 64 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
