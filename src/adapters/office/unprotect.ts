import type { Step } from "./batch";

/** A protected sheet of ours, with the options it is protected by. */
export interface LockedSheet {
  readonly name: string;
  readonly protection: Readonly<Record<string, unknown>>;
}

/**
 * Before anything else of a change: a sheet that somebody protected with a password then stops it while no cell was touched.
 */
export const queueUnprotect = (sheets: readonly LockedSheet[]): Step[] =>
  sheets.map(({ name }) => ({
    bytes: 300,
    queue: (book) => book.sheet(name).protection.unprotect(),
  }));

export const isPasswordAsked = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error &&
  error.code === "AccessDenied" &&
  error.debugInfo.errorLocation === "WorksheetProtection.unprotect";

/** Sheets opened before the one with the password are protected again; gives the name of that one. */
export async function protectAgain(context: Excel.RequestContext, sheets: readonly LockedSheet[]): Promise<string> {
  const asked = sheets.map(({ name, protection }) => ({
    name,
    protection,
    now: context.workbook.worksheets.getItem(name).protection.load("protected"),
  }));
  await context.sync();
  for (const { now, protection } of asked) if (!now.protected) now.protect(protection);
  await context.sync();
  return asked.find(({ now }) => now.protected)?.name ?? "";
}
