import type { Finding } from "../model/finding";
import { periodOf } from "../periods/period";
import { normalKey } from "../text/fold";
import type { WorkbookContent } from "../workbook/content";
import { type DayReading, readDay } from "./day-value";
import { cellBesideLabel, namedCellOf } from "./form-cells";
import type { FormMeta } from "./form-meta";
import type { HeldReason } from "./held-reasons";
import { periodOfWords } from "./period-value";
import { returnFinding } from "./return-findings";
import type { ReturnFrame } from "./return-frame";
import { type SheetView, textOf } from "./sheet-view";

/** The workbook a sheet stands in, with what its hidden sheets say. */
export interface FormWorkbook {
  readonly file: string;
  readonly content: WorkbookContent;
  readonly metas: readonly FormMeta[];
  /** Number of return sheets in the workbook. */
  readonly forms: number;
}

/** Whose answers a sheet holds, for which period, sent when. */
export interface FormIdentity {
  readonly body: string | null;
  readonly bodyProposal: string | null;
  readonly period: string | null;
  readonly sentOn: string;
  readonly reasons: readonly HeldReason[];
  readonly findings: readonly Finding[];
}

interface Form {
  readonly workbook: FormWorkbook;
  readonly view: SheetView;
  readonly headerRow: number;
  readonly frame: ReturnFrame;
}

/**
 * `_meta` and the named cells must say the same. Where `_meta` is gone the cells count; where the names are gone too, nobody
 * knows whose form it is: what stands beside "Đơn vị" is then a proposal only.
 */
export function formIdentity(form: Form): FormIdentity {
  const meta = metaOf(form);
  const body = bodyOf(form, meta);
  const period = periodOfForm(form, meta);
  const sent = daySent(form);
  const reasons: HeldReason[] = [...body.reasons, ...period.reasons];
  const { planNumber } = form.frame;
  if (meta !== null && meta.planNumber !== null && planNumber !== null && !sameWords(meta.planNumber, planNumber))
    reasons.push("other-plan");
  return {
    body: body.name,
    bodyProposal: body.proposal,
    period: period.key,
    sentOn: sent.day,
    reasons,
    findings: [...(meta === null ? [finding(form, "meta-missing")] : []), ...body.findings, ...sent.findings],
  };
}

const sameWords = (one: string, other: string): boolean => normalKey(one) === normalKey(other);

const finding = (
  form: Form,
  id: Parameters<typeof returnFinding>[0],
  about: Parameters<typeof returnFinding>[2] = {},
): Finding => returnFinding(id, { file: form.workbook.file, sheet: form.view.sheet.name }, about);

/** In a workbook with several forms each `_meta` belongs to the form of its body; a form of another body has none. */
function metaOf(form: Form): FormMeta | null {
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

interface BodyOfForm {
  readonly name: string | null;
  readonly proposal: string | null;
  readonly reasons: readonly HeldReason[];
  readonly findings: readonly Finding[];
}

function bodyOf(form: Form, meta: FormMeta | null): BodyOfForm {
  const cell = cellBody(form);
  const said = meta?.body ?? null;
  if (said !== null) return fromMeta(form, said, cell);
  return fromCell(form, cell, cell.named || form.workbook.metas.length > 0 || hasNames(form));
}

function fromMeta(form: Form, said: string, cell: CellBody): BodyOfForm {
  const { name, proposal } = form.frame.bodyOf(said);
  if (cell.text === "") return known(name, proposal ?? said, []);
  const agrees = name !== null && [cell.found?.name, cell.found?.proposal].includes(name);
  if (agrees || sameWords(said, cell.text)) return known(name, said, spelling(form, cell));
  return { name: null, proposal: cell.found?.name ?? cell.text, reasons: ["meta-disagrees"], findings: [] };
}

/** Some sheet of the workbook still has one of the form's names: it is a form of ours, if a bent one. */
const hasNames = ({ workbook }: Form): boolean =>
  workbook.content.namedCells.some(({ name }) => /^p(?:DonVi|Ky|NgayGui)$/i.test(name));

function fromCell(form: Form, cell: CellBody, isOurs: boolean): BodyOfForm {
  const name = cell.found?.name ?? null;
  const proposal = name ?? cell.found?.proposal ?? (cell.text || null);
  if (!isOurs || name === null) return { name: null, proposal, reasons: ["unknown-body"], findings: [] };
  return known(name, proposal, [
    ...spelling(form, cell),
    ...(cell.named ? [] : [finding(form, "body-from-label", { value: cell.text, args: { body: name } })]),
  ]);
}

const known = (name: string | null, proposal: string | null, findings: readonly Finding[]): BodyOfForm =>
  name === null
    ? { name, proposal, reasons: ["unknown-body"], findings }
    : { name, proposal: null, reasons: [], findings };

const spelling = (form: Form, { found, text }: CellBody): Finding[] =>
  found?.recovered === true && found.name !== null
    ? [finding(form, "body-recovered", { value: text, suggestion: found.name, args: { body: found.name } })]
    : [];

interface PeriodOfForm {
  readonly key: string | null;
  readonly reasons: readonly HeldReason[];
}

function periodOfForm({ workbook, view, headerRow, frame }: Form, meta: FormMeta | null): PeriodOfForm {
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

interface DaySent {
  readonly day: string;
  readonly findings: readonly Finding[];
}

/** `pNgayGui`, else the workbook's own "modified" (its day in UTC, as the file says it), else the day of the consolidation. */
function daySent(form: Form): DaySent {
  const { view, headerRow, frame } = form;
  const written = dayOfCell(form);
  const isLate = (day: string): Finding[] =>
    day > frame.asOf ? [finding(form, "day-sent-after-as-of", { value: day, args: { day, asOf: frame.asOf } })] : [];
  if (written !== null) return { day: written.day, findings: isLate(written.day) };
  const modified = dayModified(form);
  const label = textOf(cellBesideLabel(view, headerRow, "pNgayGui") ?? undefined);
  if (modified !== null) return { day: modified, findings: isLate(modified) };
  return {
    day: frame.asOf,
    findings: [finding(form, "day-sent-missing", { value: label || null, args: { day: frame.asOf } })],
  };
}

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
