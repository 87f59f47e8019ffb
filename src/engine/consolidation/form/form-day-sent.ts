import type { Finding } from "../../model/finding";
import { textOf } from "../sheet/sheet-view";
import { type DayReading, readDay } from "../values/day-value";
import { type Form, formFinding } from "./form";
import { cellBesideLabel, namedCellOf } from "./form-cells";

interface DaySent {
  readonly day: string;
  readonly findings: readonly Finding[];
}

/** `pNgayGui`, else the workbook's own "modified" (its day in UTC, as the file says it), else the day of the consolidation. */
export function daySent(form: Form): DaySent {
  const { asOf } = form.frame;
  const day = dayOfCell(form)?.day ?? dayModified(form);
  if (day === null)
    return {
      day: asOf,
      findings: [formFinding(form, "day-sent-missing", { value: wordsOfDay(form), args: { day: asOf } })],
    };
  return {
    day,
    findings: day > asOf ? [formFinding(form, "day-sent-after-as-of", { value: day, args: { day, asOf } })] : [],
  };
}

const wordsOfDay = ({ view, headerRow }: Form): string | null =>
  textOf(cellBesideLabel(view, headerRow, "pNgayGui") ?? undefined) || null;

/** Null where the file says none, or where the moment is still the one the form was made with: nobody has saved it since. */
function dayModified({ workbook, frame }: Form): string | null {
  const { modified } = workbook.content.properties;
  return modified === null || modified === `${frame.period.first}T00:00:00Z` ? null : modified.slice(0, 10);
}

function dayOfCell({ workbook, view, headerRow }: Form): DayReading | null {
  const named = namedCellOf(workbook.content, view, "pNgayGui");
  const own = named === null ? undefined : view.cellAt(named.row, named.column);
  const day = own === undefined ? null : readDay(own);
  if (day !== null) return day;
  const beside = cellBesideLabel(view, headerRow, "pNgayGui");
  return beside === null ? null : readDay(beside);
}
