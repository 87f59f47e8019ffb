import { LABEL, TOGETHER } from "./role-words";
import type { CellEntry } from "./split-cell";

/** An entry with its part in the work. `raw` keeps every word of the cell; `name` is what may be the name of a body. */
export interface RoledEntry {
  readonly raw: string;
  readonly name: string;
  /** The body coordinates: it stands behind "phối hợp với" or "Phối hợp:". */
  readonly joined: boolean;
}

const LEADS = /\s*[,(]?\s*chủ trì\s*\)?[,;\s]*$/iu;
const JOINS = /\s*\(\s*phối hợp\s*\)\s*$/iu;
const NUMBERED = /^(?:\(?\d{1,2}[.)]|\d{1,2}\.|[a-hđ][.)])\s+(?=\S)/iu;

/** Where an entry's own words put it, and whether its word also holds for the lines below ("Phối hợp: …"). */
interface Role {
  readonly joined: boolean;
  readonly holds: boolean;
}

/** Takes numbers, labels and role words off the entries and tells who leads and who joins. */
export function rolesOf(entries: readonly CellEntry[]): readonly RoledEntry[] {
  const roled: RoledEntry[] = [];
  let role: Role = { joined: false, holds: false };
  let carried = "";
  for (const entry of entries) {
    const numbered = entry.raw.replace(NUMBERED, "");
    if (entry.breaks && !role.holds) role = { joined: false, holds: false };
    role = ownRole(numbered) ?? role;
    const joined = role.joined || JOINS.test(numbered);
    const name = bareName(numbered);
    const raw = carried === "" ? entry.raw : `${carried} ${entry.raw}`;
    carried = name === "" ? raw : "";
    if (name !== "") roled.push({ raw, name, joined });
  }
  return carried === "" ? roled : [...roled, { raw: carried, name: "", joined: false }];
}

function ownRole(text: string): Role | null {
  const label = LABEL.exec(text)?.[1];
  if (label !== undefined) return { joined: /^ph/iu.test(label), holds: true };
  const together = TOGETHER.exec(text);
  return together === null ? null : { joined: true, holds: together[1] === ":" };
}

const bareName = (text: string): string =>
  [LABEL, TOGETHER, JOINS, LEADS]
    .reduce((rest, words) => rest.replace(words, ""), text)
    .replace(/^[\s,.:;-]+|[\s,.:;…-]+$/g, "")
    .trim();
