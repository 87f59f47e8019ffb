import type { Timing } from "../../model/timing";
import { cleanText } from "../../text/clean";
import type { Column } from "../headers/header-block";
import type { ColumnRole } from "../headers/words";
import { readTiming } from "../values/timing/read-timing";
import { bodiesOfRow } from "./body-cells";
import type { Doubt, ReadingContext } from "./reading-context";
import { areStartAndEnd, readStartAndEnd, type TimeCells } from "./start-and-end";

/** Who does it with whom, by when and with what result: the cells beside the words of a row. */
export interface Assignment {
  readonly leadBodies: string[];
  readonly coordinatingBodies: string[];
  readonly timing: Timing;
  readonly product: string | null;
  readonly doubts: Doubt[];
}

const orNull = (text: string | undefined): string | null =>
  text === undefined || cleanText(text) === "" ? null : text;

/** Times are kept as printed, on one line and without the scanner's tags. */
const lineOrNull = (text: string | undefined): string | null => cleanText(text ?? "") || null;

function headerOf(columns: readonly Column[], role: ColumnRole): string | null {
  return columns.find((column) => column.role === role)?.header ?? null;
}

export function readAssignment(
  texts: ReadonlyMap<ColumnRole, string>,
  columns: readonly Column[],
  context: ReadingContext,
): Assignment {
  const bodies = bodiesOfRow(
    {
      lead: orNull(texts.get("lead")),
      coordinating: orNull(texts.get("coordinating")),
      leadHeader: headerOf(columns, "lead"),
      hasCoordinatingColumn: headerOf(columns, "coordinating") !== null,
    },
    context.directory,
  );
  const cells = timeCells(texts, columns, context);
  const timing = areStartAndEnd(cells) ? readStartAndEnd(cells, context) : readTiming(cells, context);
  const product = orNull(texts.get("product"));
  return {
    leadBodies: [...bodies.lead],
    coordinatingBodies: [...bodies.coordinating],
    timing: timing.timing,
    product: product === null ? null : cleanText(product),
    doubts: [...bodies.doubts, ...timing.doubts],
  };
}

/** Ticked quarters stand in for a time column; their year is the header's, else that of a plan for one year. */
function timeCells(
  texts: ReadonlyMap<ColumnRole, string>,
  columns: readonly Column[],
  { period }: ReadingContext,
): TimeCells {
  const [execution, ticked] = [lineOrNull(texts.get("execution")), lineOrNull(texts.get("period"))];
  const isTicked = execution === null && ticked !== null;
  const year = period !== null && period.from === period.to ? `Năm ${period.from}` : null;
  const above = headerOf(columns, "period")?.split(" › ").slice(0, -1).join(" ") ?? "";
  return {
    execution: execution ?? ticked,
    milestone: lineOrNull(texts.get("milestone")),
    executionHeader: isTicked ? (/20\d\d/.test(above) ? above : year) : headerOf(columns, "execution"),
    milestoneHeader: headerOf(columns, "milestone"),
  };
}
