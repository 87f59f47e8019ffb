import { periodOf } from "../../periods/period";
import type { HeldReason } from "../held-reasons";
import { textOf } from "../sheet/sheet-view";
import { periodOfWords } from "../values/period-value";
import type { Form } from "./form";
import { cellBesideLabel, namedCellOf } from "./form-cells";
import type { FormMeta } from "./form-meta";

interface PeriodOfForm {
  readonly key: string | null;
  readonly reasons: readonly HeldReason[];
}

/** The period of a form by `_meta`, else by its cells; it waits where they disagree, and where it is not the one consolidated. */
export function periodOfForm({ workbook, view, headerRow, frame }: Form, meta: FormMeta | null): PeriodOfForm {
  const named = namedCellOf(workbook.content, view, "pKy");
  const own = named === null ? null : periodOfWords(textOf(view.cellAt(named.row, named.column)));
  const beside = own ?? periodOfWords(textOf(cellBesideLabel(view, headerRow, "pKy") ?? undefined));
  const said = meta?.period == null ? null : periodOf(meta.period);
  const period = said ?? beside;
  if (period === null) return { key: null, reasons: ["wrong-period"] };
  if (said !== null && beside !== null && said.key !== beside.key)
    return { key: said.key, reasons: ["meta-disagrees"] };
  return { key: period.key, reasons: period.key === frame.period.key ? [] : ["wrong-period"] };
}
