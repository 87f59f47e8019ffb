import type { Finding } from "../../model/finding";
import { normalKey } from "../../text/fold";
import type { HeldReason } from "../held-reasons";
import type { ReturnFrame } from "../return-frame";
import { textOf } from "../sheet/sheet-view";
import { type Form, formFinding } from "./form";
import { cellBesideLabel, namedCellOf } from "./form-cells";
import type { FormMeta } from "./form-meta";

/** Whose form it is: `name` is decided, `proposal` only likely. */
export interface BodyOfForm {
  readonly name: string | null;
  readonly proposal: string | null;
  /** Where the body is not decided: the name the form writes that nobody knows; null where it writes none. */
  readonly unknown: string | null;
  readonly reasons: readonly HeldReason[];
  readonly findings: readonly Finding[];
}

/** What `_meta` and the cells of a form say of its body: they must say the same. */
export function bodyOfForm(form: Form, meta: FormMeta | null): BodyOfForm {
  const cell = cellBody(form);
  const said = meta?.body ?? null;
  const body =
    said === null
      ? fromCell(form, cell, cell.named || form.workbook.metas.length > 0 || hasNames(form))
      : fromMeta(form, said, cell);
  const isUnknown = (text: string): boolean => text !== "" && form.frame.bodyOf(text).name === null;
  return { ...body, unknown: body.name === null ? ([said ?? "", cell.text].find(isUnknown) ?? null) : null };
}

type Settled = Omit<BodyOfForm, "unknown">;

/** In a workbook with several forms each `_meta` belongs to the form of its body; a form of another body has none. */
export function metaOfForm(form: Form): FormMeta | null {
  const { metas, forms } = form.workbook;
  if (forms <= 1) return metas[0] ?? null;
  const body = cellBody(form).found?.name ?? null;
  const own = metas.find((meta) => meta.body !== null && body !== null && form.frame.bodyOf(meta.body).name === body);
  return own ?? null;
}

interface CellBody {
  readonly text: string;
  readonly found: ReturnType<ReturnFrame["bodyOf"]> | null;
  /** The sheet has the name `pDonVi`; else the words stand beside a label. */
  readonly named: boolean;
}

function cellBody({ workbook, view, headerRow, frame }: Form): CellBody {
  const named = namedCellOf(workbook.content, view, "pDonVi");
  const own = named === null ? "" : textOf(view.cellAt(named.row, named.column));
  const found = own === "" ? null : frame.bodyOf(own);
  if (found?.name != null) return { text: own, found, named: true };
  const beside = textOf(cellBesideLabel(view, headerRow, "pDonVi") ?? undefined);
  if (beside === "") return { text: own, found, named: named !== null };
  const labelled = frame.bodyOf(beside);
  // Rows inserted above the form move the cell but not always its name.
  return labelled.name !== null || own === ""
    ? { text: beside, found: labelled, named: named !== null }
    : { text: own, found, named: true };
}

function fromMeta(form: Form, said: string, cell: CellBody): Settled {
  const { name, proposal } = form.frame.bodyOf(said);
  if (cell.text === "") return known(name, proposal ?? said, []);
  const agrees = name !== null && [cell.found?.name, cell.found?.proposal].includes(name);
  if (agrees || sameWords(said, cell.text)) return known(name, said, spelling(form, cell));
  return { name: null, proposal: cell.found?.name ?? cell.text, reasons: ["meta-disagrees"], findings: [] };
}

/** Some sheet of the workbook still has one of the form's names: it is a form of ours, if a bent one. */
const hasNames = ({ workbook }: Form): boolean =>
  workbook.content.namedCells.some(({ name }) => /^p(?:DonVi|Ky|NgayGui)$/i.test(name));

function fromCell(form: Form, cell: CellBody, isOurs: boolean): Settled {
  const name = cell.found?.name ?? null;
  const proposal = name ?? cell.found?.proposal ?? (cell.text || null);
  if (!isOurs || name === null) return { name: null, proposal, reasons: ["unknown-body"], findings: [] };
  return known(name, proposal, [
    ...spelling(form, cell),
    ...(cell.named ? [] : [formFinding(form, "body-from-label", { value: cell.text, args: { body: name } })]),
  ]);
}

const known = (name: string | null, proposal: string | null, findings: readonly Finding[]): Settled =>
  name === null
    ? { name, proposal, reasons: ["unknown-body"], findings }
    : { name, proposal: null, reasons: [], findings };

const spelling = (form: Form, { found, text }: CellBody): Finding[] =>
  found?.recovered === true && found.name !== null
    ? [formFinding(form, "body-recovered", { value: text, suggestion: found.name, args: { body: found.name } })]
    : [];

const sameWords = (one: string, other: string): boolean => normalKey(one) === normalKey(other);
