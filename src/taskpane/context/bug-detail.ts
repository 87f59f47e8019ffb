/** Line and column at the end of a place in the program. */
const PLACE = /:(?<line>\d+):(?<column>\d+)\)?$/;
/** What functions are called, "new Foo", "Object.<anonymous>" and the like: nothing that stands in a file. */
const CODE = /^[\w$.<>[\] ]*$/;
const FILE = /^[^\s()@]+$/;
const NAME = /^\w+$/;

/**
 * Which bug it was and where it came about, for whoever mends it. Its own words are left out: they may hold what stands in a
 * file (a name, a telephone number).
 */
export function bugDetail(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const { name, message, stack = "" } = thrown;
  const frames = (message === "" ? stack : stack.replaceAll(message, "")).split("\n").flatMap(frameOf);
  return [NAME.test(name) ? name : "Error", ...frames].join("\n");
}

/**
 * A line like "at name (http://…/jobs.js:1:234)" in Chromium, "name@http://…/jobs.js:1:234" elsewhere; any other gives nothing. The folder
 * of the file is left out too: a page that was opened from one tells whose machine it is.
 */
function frameOf(text: string): string[] {
  const shown = text.trim().replace(/^at /, "");
  const place = PLACE.exec(shown);
  if (place === null) return [];
  const before = shown.slice(0, place.index);
  const opens = Math.max(before.lastIndexOf("("), before.indexOf("@"));
  const name = before.slice(0, Math.max(0, opens)).trim();
  const file = before.slice(Math.max(opens, before.lastIndexOf("/")) + 1);
  if (!CODE.test(name) || !FILE.test(file)) return [];
  return [`  at ${name} (${file}:${place.groups?.["line"] ?? ""}:${place.groups?.["column"] ?? ""})`];
}

/** The same error without its words, for whatever prints it later. */
export function withoutWords(thrown: unknown): void {
  if (!(thrown instanceof Error)) return;
  const stack = bugDetail(thrown);
  for (const [key, value] of Object.entries({ message: "", stack }))
    Object.defineProperty(thrown, key, { value, configurable: true, writable: true });
}
