/** What was asked could be done (`ok`) or could not, with the facts a person needs. Bugs are thrown, never returned. */
export type Result<T, F> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F };

export const succeed = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const fail = <F>(failure: F): { readonly ok: false; readonly failure: F } => ({ ok: false, failure });

/** The program is wrong: a promise between its own parts was broken. Never caused by what a person typed. */
export class InvariantBroken extends Error {
  override readonly name = "InvariantBroken";
}
