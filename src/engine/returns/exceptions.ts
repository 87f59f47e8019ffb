/** What people decided about who answers. */
export interface Exceptions {
  /** Task id → the bodies asked in place of a whole collective. */
  readonly narrowed: Readonly<Record<string, readonly string[]>>;
  /** Answers nobody has to give: `exemptKey` of task and body. */
  readonly exempt: ReadonlySet<string>;
}

const NARROW = "returns.narrow:";
const EXEMPT = "returns.exempt:";

/** Column a person may add to `tblNhiemVu`: the bodies of a collective that answer for this task, separated by "; ". */
export const NARROWING_COLUMN = "Đơn vị báo cáo";

export const exemptKey = (task: string, body: string): string => `${task}:${body}`;

/** Keys of `Register.decisions`; the value of a narrowing is the names separated by "; ", of an exemption the reason. */
export const narrowingDecision = (task: string): string => `${NARROW}${task}`;
export const exemptionDecision = (task: string, body: string): string => `${EXEMPT}${exemptKey(task, body)}`;

const names = (text: string): string[] =>
  text
    .split(";")
    .map((name) => name.trim())
    .filter(Boolean);

/** The exceptions the decisions hold; other parts' decisions are passed over, a narrowing to nobody is none. */
export function exceptionsOf(decisions: Readonly<Record<string, string>>): Exceptions {
  const entries = Object.entries(decisions);
  const narrowed = entries
    .filter(([key, value]) => key.startsWith(NARROW) && names(value).length > 0)
    .map(([key, value]) => [key.slice(NARROW.length), names(value)] as const);
  const exempt = entries.filter(([key]) => key.startsWith(EXEMPT)).map(([key]) => key.slice(EXEMPT.length));
  return { narrowed: Object.fromEntries(narrowed), exempt: new Set(exempt) };
}
