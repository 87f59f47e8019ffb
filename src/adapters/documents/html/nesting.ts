/** A person's page nests some dozens deep; parser and reader go down with the page, and the stack ends near twice this. */
const DEEPEST = 2500;

/** Tags that stand without an end, or end where the next one begins. */
const WITHOUT_END: ReadonlySet<string> = new Set(
  (
    "p li td th tr dd dt option thead tbody tfoot colgroup col br hr img input meta link area base embed param source " +
    "track wbr"
  ).split(" "),
);

/** Throws a `RangeError` before the parser spends minutes on a page nested without end. */
export function checkNesting(html: string): void {
  let depth = 0;
  for (const [, closing, name = "", end] of html.matchAll(/<(\/?)([a-z][\w:-]*)[^<>]*?(\/?)>/gi)) {
    if (end === "/" || WITHOUT_END.has(name.toLowerCase())) continue;
    depth = closing === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) throw new RangeError("nested too deep");
  }
}
