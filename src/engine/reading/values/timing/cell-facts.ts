import type { HeaderFacts } from "./column-header";
import { type ConditionScope, conditionScopes, outside, withoutConditions } from "./kinds/conditional";
import { type Duration, findDuration, isBareDuration } from "./kinds/durations";
import { hasOpenEnd, ongoingAt } from "./kinds/ongoing";
import { findRecurrence, type RecurrenceFound } from "./kinds/recurrence";
import { type DatedPoint, datePoint } from "./points/dated-point";
import { findPoints } from "./points/find-points";
import { joinYears, withYears } from "./points/missing-years";
import { type Span, spansOf } from "./points/spans";
import type { TimingContext } from "./timing-contract";
import { dropClockTimes } from "./words/clock-times";
import { maskSignedDocuments, maskYearsOfDocuments } from "./words/document-names";

/** Everything that was found in one cell, before it is decided what the cell says. */
export interface CellFacts {
  /** As printed, for doubts. */
  readonly printed: string;
  /** Clear text; document names are "¤", hours are gone. */
  readonly text: string;
  /** The text with its times as "#" and its conditions as "~". */
  readonly rest: string;
  /** Stated times, those inside a condition left out. */
  readonly spans: readonly Span[];
  /** Spans of which at least one year is printed in the cell. */
  readonly explicitSpans: readonly Span[];
  readonly scopes: readonly ConditionScope[];
  /** Place of the first word for work without an end, -1 where there is none. */
  readonly ongoing: number;
  readonly openEnd: boolean;
  readonly recurrence: RecurrenceFound | null;
  readonly duration: Duration | null;
  readonly header: HeaderFacts;
  readonly context: TimingContext;
}

export interface PrintedCell {
  readonly printed: string;
  readonly clear: string;
  readonly header: HeaderFacts;
  readonly context: TimingContext;
}

const BARE_COUNTS = /^(?:\d{1,2}|[ivx]{1,4})(?:\s*(?:[,;&-]|va|den)\s*(?:\d{1,2}|[ivx]{1,4}))*(?:\/20\d\d)?\.?$/;
const BARE_UNIT = /^(?:\d{1,2} )?(?:ngay|tuan|thang|quy|nam)\.?$/;

/** A bare number or unit takes its meaning from the header: "9" under "Tháng", "Năm" under "Tần suất". */
function underHeader(text: string, header: HeaderFacts): string {
  if (header.isFrequency && BARE_UNIT.test(text)) return `hang ${text}`;
  if (header.isDuration && /^\d{1,4}$/.test(text)) return `${text} ngay`;
  if (header.unit !== null && BARE_COUNTS.test(text)) return `${header.unit === "month" ? "thang" : "quy"} ${text}`;
  return text;
}

function factsOf(text: string, cell: PrintedCell): CellFacts {
  const { context, header, printed } = cell;
  const counted = findDuration(text, context);
  const found = findPoints(counted.text);
  const scopes = conditionScopes(found.rest, found.points);
  const stated = joinYears(
    found.points.filter((point) => outside(point.at, scopes)),
    counted.text,
  );
  const withPrintedYear = new Set(
    withYears(stated, counted.text, null).flatMap((point) => (point.year === null ? [] : [point.at])),
  );
  const points = withYears(stated, counted.text, header.year).map((point): DatedPoint => datePoint(point, context));
  const spans = spansOf(points, counted.text);
  const rest = withoutConditions(found.rest, scopes);
  const yearless = points.filter((point) => !withPrintedYear.has(point.at));
  return {
    printed,
    text: counted.text,
    rest,
    spans,
    explicitSpans: spans.filter((span) => span.points.some((point) => withPrintedYear.has(point.at))),
    scopes,
    ongoing: ongoingAt(found.rest),
    openEnd: hasOpenEnd(rest),
    recurrence: findRecurrence(rest, yearless),
    duration: counted.duration,
    header,
    context,
  };
}

const saysSomething = (facts: CellFacts): boolean =>
  facts.spans.length > 0 || facts.recurrence !== null || facts.ongoing >= 0 || facts.scopes.length > 0;

/** The year of "Ban hành Kế hoạch CCHC năm 2026" is read as a time only where the cell says nothing else. */
export function findFacts(cell: PrintedCell): CellFacts {
  const masked = maskSignedDocuments(cell.clear);
  const text = underHeader(isBareDuration(masked) ? masked : dropClockTimes(masked), cell.header);
  const facts = factsOf(maskYearsOfDocuments(text), cell);
  return saysSomething(facts) ? facts : factsOf(text, cell);
}
