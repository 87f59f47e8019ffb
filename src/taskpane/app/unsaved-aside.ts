import type { WorkbookShelf } from "../../application/ports/workbook-shelf";

const MARK = " (bản chưa lưu)";

/**
 * A file takes the place of the kept workbook of its name. Where that one holds work nobody saved as a file, it stays on the shelf
 * under a name of its own.
 */
export async function setUnsavedAside(shelf: WorkbookShelf, name: string, bytes: Uint8Array): Promise<void> {
  const all = await shelf.list();
  const known = all.find((one) => one.name === name);
  if (known?.unsaved !== true) return;
  const kept = await shelf.take(name);
  if (kept === null || same(kept.bytes, bytes)) return;
  const names = new Set(all.map((one) => one.name));
  await shelf.put({ ...known, name: freeName(name, names) }, kept);
}

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** "Sổ (bản chưa lưu).xlsx", then "Sổ (bản chưa lưu) 2.xlsx". */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot === -1 ? [name, ""] : [name.slice(0, dot), name.slice(dot)];
  let free = `${stem}${MARK}${ending}`;
  for (let number = 2; taken.has(free); number += 1) free = `${stem}${MARK} ${number}${ending}`;
  return free;
}
