import { readBodies } from "../../bodies/read-bodies";
import type { Timing } from "../../model/timing";
import { cleanText } from "../../text/clean";
import type { Column } from "../headers/header-block";
import type { ColumnRole } from "../headers/words";
import { readTiming } from "../values/timing/read-timing";
import type { Doubt, ReadingContext } from "./reading-context";

/** Who does it with whom, by when and with what result: the cells beside the words of a row. */
export interface Assignment {
  readonly leadBodies: string[];
  readonly coordinatingBodies: string[];
  readonly timing: Timing;
  readonly product: string | null;
  readonly doubts: Doubt[];
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];
const orNull = (text: string | undefined): string | null =>
  text === undefined || cleanText(text) === "" ? null : text;

/** Times are kept as printed, on one line and without the scanner's tags. */
const lineOrNull = (text: string | undefined): string | null => cleanText(text ?? "") || null;

function headerOf(columns: readonly Column[], role: ColumnRole): string | null {
  return columns.find((column) => column.role === role)?.header ?? null;
}

/** Bodies behind "phối hợp với" in the lead cell coordinate (220/KH-UBND, nhiệm vụ 9). */
export function readAssignment(
  texts: ReadonlyMap<ColumnRole, string>,
  columns: readonly Column[],
  context: ReadingContext,
): Assignment {
  const lead = readBodies(orNull(texts.get("lead")), context.directory);
  const coordinating = readBodies(orNull(texts.get("coordinating")), context.directory);
  const timing = readTiming(
    {
      execution: lineOrNull(texts.get("execution")),
      milestone: lineOrNull(texts.get("milestone")),
      executionHeader: headerOf(columns, "execution"),
      milestoneHeader: headerOf(columns, "milestone"),
    },
    context,
  );
  const product = orNull(texts.get("product"));
  return {
    leadBodies: unique(lead.bodies.map((body) => body.name)),
    coordinatingBodies: unique(
      [...lead.joined, ...coordinating.bodies, ...coordinating.joined].map((body) => body.name),
    ),
    timing: timing.timing,
    product: product === null ? null : cleanText(product),
    doubts: [...lead.doubts, ...coordinating.doubts, ...timing.doubts],
  };
}
