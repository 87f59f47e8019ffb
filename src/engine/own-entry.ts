/**
 * What a record itself holds under a name that comes from a file. Every object answers to "constructor", "toString" and the like;
 * what is only inherited is nothing. Undefined where there is no such entry.
 */
export const ownEntry = <T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
