import { fold } from "../../text/fold";
import { type ColumnRole, HEADER_WORDS } from "./words";

export interface RoleReading {
  readonly role: ColumnRole;
  /** 1 the header is a phrase of the dictionary, 0.8 it holds one or is a general word, 0 nothing is known of it. */
  readonly certainty: number;
}

const UNKNOWN: RoleReading = { role: "other", certainty: 0 };
const BY_LENGTH = [...HEADER_WORDS].sort((a, b) => b.words.length - a.words.length);
/** Words that head the tasks where nothing better does, and something else beside "Nhiệm vụ". */
const GENERAL_WORDS: ReadonlySet<string> = new Set([
  "noi dung",
  "tieu chi",
  "linh vuc tieu chi",
  "giai phap",
  "hoat dong",
]);
const YEAR = /^(?:(?:ket qua|diem|diem so|thuc hien) )?(?:nam )?(?:19|20)\d\d$/;
const PERIOD = /^(?:quy (?:i{1,3}|iv|[1-4])|(?:thang|t) ?(?:0?[1-9]|1[0-2]))(?: (?:nam )?20\d\d)?$/;

/** Words of a header without brackets' contents: "Thời gian (Năm 2026)" is read as "thời gian". */
const bare = (header: string): string => fold(header.replace(/\([^()]*\)/g, " "));

/** The role a printed header names; "other" with certainty 0 where the dictionary does not know it. */
export function roleOfHeader(header: string): RoleReading {
  const key = bare(header) || fold(header);
  if (key === "") return UNKNOWN;
  if (PERIOD.test(key)) return { role: "period", certainty: 1 };
  if (YEAR.test(key)) return { role: "score", certainty: 1 };
  const whole = BY_LENGTH.find((entry) => entry.words === key);
  if (whole) return { role: whole.role, certainty: GENERAL_WORDS.has(key) ? 0.8 : 1 };
  if (key.length > 60) return UNKNOWN;
  const held = BY_LENGTH.find((entry) => entry.words.length > 3 && ` ${key} `.includes(` ${entry.words} `));
  return held ? { role: held.role, certainty: 0.8 } : UNKNOWN;
}

/** A header path reads from its leaf: "Phân công nhiệm vụ › Bộ phận chủ trì" is a lead. The parents decide where the leaf is unknown. */
export function roleOfPath(path: readonly string[]): RoleReading {
  const inside = roleOfHeader(path.slice(-2).join(" "));
  if (inside.role === "period") return inside;
  for (const header of [...path].reverse()) {
    const reading = roleOfHeader(header);
    if (reading.certainty > 0) return reading;
  }
  return UNKNOWN;
}
