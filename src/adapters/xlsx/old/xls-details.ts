import type { SheetVisibility } from "../../../engine/workbook/description";
import type { PlainNote } from "../../../engine/workbook/plain";
import { BIFF, type BiffRecord, biffRecords, biffText } from "./biff-records";
import { compoundFile } from "./compound-file";
import { savedMoments } from "./saved-moments";
import { placeKey, type SheetDetails, type WorkbookDetails } from "./workbook-details";

/** Built-in number formats that show a percentage. */
const PERCENT_FORMATS: readonly number[] = [9, 10];
const VISIBILITIES: readonly SheetVisibility[] = ["visible", "hidden", "veryHidden"];
/** Kinds of drawn objects: a text box, a picture. */
const TEXT_BOX = 6;
const PICTURE = 8;

/** Bytes a record needs for what we take from it; a shorter one is passed over. */
const SHORTEST: Readonly<Record<number, number>> = {
  [BIFF.boundSheet]: 8,
  [BIFF.format]: 5,
  [BIFF.look]: 4,
  [BIFF.externSheet]: 2,
  [BIFF.name]: 15,
  [BIFF.row]: 14,
  [BIFF.formula]: 14,
  [BIFF.string]: 3,
  [BIFF.number]: 6,
  [BIFF.rk]: 6,
  [BIFF.mulRk]: 6,
  [BIFF.object]: 8,
  [BIFF.textObject]: 12,
  [BIFF.note]: 8,
};

interface BoundSheet {
  readonly at: number;
  readonly name: string;
  readonly visibility: SheetVisibility;
}

/** Names, percentages, texts of formulas, hidden rows, notes and the days of an .xls file; null where it cannot be followed. */
export function xlsDetails(bytes: Uint8Array): WorkbookDetails | null {
  const container = compoundFile(bytes);
  const stream = container?.stream("Workbook") ?? container?.stream("Book") ?? null;
  if (container === null || stream === null) return null;
  const reader = new StreamReader();
  for (const record of biffRecords(stream)) reader.take(record);
  const summary = container.stream("\u0005SummaryInformation");
  return { ...reader.details(), properties: summary === null ? {} : savedMoments(summary) };
}

/** Whether the file opens only with a password. */
export function isLockedXls(bytes: Uint8Array): boolean {
  const stream = compoundFile(bytes)?.stream("Workbook") ?? null;
  if (stream === null) return false;
  for (const { type } of biffRecords(stream)) {
    if (type === BIFF.filePass) return true;
    if (type === BIFF.eof) return false;
  }
  return false;
}

class SheetDraft {
  readonly hiddenRows: number[] = [];
  readonly texts = new Map<number, string>();
  readonly percents = new Set<number>();
  readonly noteTexts = new Map<number, string>();
  readonly noteCells: { readonly row: number; readonly column: number; readonly id: number }[] = [];
  pictures = 0;
  formula: number | null = null;
  object: number | null = null;
  textObject: { readonly id: number; left: number; text: string } | null = null;

  details(visibility: SheetVisibility): SheetDetails {
    const notes = this.noteCells.map(
      ({ row, column, id }): PlainNote => ({ row, column, text: this.noteTexts.get(id) ?? "" }),
    );
    return {
      visibility,
      hiddenRows: this.hiddenRows,
      notes,
      pictures: this.pictures,
      texts: this.texts,
      percents: this.percents,
    };
  }
}

class StreamReader {
  private readonly sheets: BoundSheet[] = [];
  private readonly drafts = new Map<string, SheetDraft>();
  private readonly tabs: number[] = [];
  private readonly names: { name: string; link: number; row: number; column: number }[] = [];
  private readonly percentFormats = new Set(PERCENT_FORMATS);
  private readonly looks: number[] = [];
  private draft: SheetDraft | null = null;
  /** Charts inside a sheet begin and end in its stream. */
  private depth = 0;

  take(record: BiffRecord): void {
    if (record.type === BIFF.bof) this.begin(record.at);
    else if (record.type === BIFF.eof) this.end();
    else if (this.draft === null) this.takeGlobal(record);
    else this.takeInSheet(record, this.draft);
  }

  details(): Omit<WorkbookDetails, "properties"> {
    return {
      names: this.names.flatMap(({ link, ...name }) => {
        const sheet = this.sheets[this.tabs[link] ?? -1];
        return sheet === undefined ? [] : [{ ...name, sheet: sheet.name }];
      }),
      sheets: new Map(
        this.sheets.map(({ name, visibility }) => [
          name,
          (this.drafts.get(name) ?? new SheetDraft()).details(visibility),
        ]),
      ),
    };
  }

  private begin(at: number): void {
    const sheet = this.sheets.find((one) => one.at === at);
    if (sheet === undefined) {
      this.depth += this.draft === null ? 0 : 1;
      return;
    }
    this.draft = new SheetDraft();
    this.drafts.set(sheet.name, this.draft);
  }

  private end(): void {
    if (this.depth > 0) this.depth -= 1;
    else this.draft = null;
  }

  private takeGlobal({ type, data }: BiffRecord): void {
    if (data.byteLength < (SHORTEST[type] ?? 0)) return;
    if (type === BIFF.boundSheet) this.takeSheet(data);
    else if (type === BIFF.format) this.takeFormat(data);
    else if (type === BIFF.look) this.looks.push(data.getUint16(2, true));
    else if (type === BIFF.externSheet) this.takeLinks(data);
    else if (type === BIFF.name) this.takeName(data);
  }

  private takeSheet(data: DataView): void {
    const visibility = VISIBILITIES[data.getUint8(4) & 3] ?? "visible";
    this.sheets.push({ at: data.getUint32(0, true), name: biffText(data, 7, data.getUint8(6)), visibility });
  }

  private takeFormat(data: DataView): void {
    if (biffText(data, 4, data.getUint16(2, true)).includes("%")) this.percentFormats.add(data.getUint16(0, true));
  }

  private takeLinks(data: DataView): void {
    for (let at = 2; at + 6 <= data.byteLength; at += 6) this.tabs.push(data.getUint16(at + 2, true));
  }

  /** Names that point at one cell; others are passed over. */
  private takeName(data: DataView): void {
    const letters = data.getUint8(3);
    const name = biffText(data, 14, letters);
    const isWide = (data.getUint8(14) & 1) === 1;
    const at = 15 + letters * (isWide ? 2 : 1);
    if (at + 7 > data.byteLength || ![0x3a, 0x5a, 0x7a].includes(data.getUint8(at))) return;
    const [row, column] = [data.getUint16(at + 3, true) + 1, (data.getUint16(at + 5, true) & 0x3fff) + 1];
    this.names.push({ name, link: data.getUint16(at + 1, true), row, column });
  }

  private takeInSheet(record: BiffRecord, draft: SheetDraft): void {
    const { type, data } = record;
    if (data.byteLength < (SHORTEST[type] ?? 0)) return;
    if (type === BIFF.row) takeRow(data, draft);
    else if (type === BIFF.formula) this.takeFormula(data, draft);
    else if (type === BIFF.string) takeText(data, draft);
    else if (type === BIFF.number || type === BIFF.rk) this.takeLook(data, draft);
    else if (type === BIFF.mulRk) this.takeLooks(data, draft);
    else takeDrawing(record, draft);
  }

  /** A formula's text stands in the record behind it. */
  private takeFormula(data: DataView, draft: SheetDraft): void {
    this.takeLook(data, draft);
    const isText = data.getUint16(12, true) === 0xffff && data.getUint8(6) === 0;
    draft.formula = isText ? placeKey(data.getUint16(0, true) + 1, data.getUint16(2, true) + 1) : null;
  }

  private takeLook(data: DataView, draft: SheetDraft): void {
    if (this.isPercent(data.getUint16(4, true)))
      draft.percents.add(placeKey(data.getUint16(0, true) + 1, data.getUint16(2, true) + 1));
  }

  private takeLooks(data: DataView, draft: SheetDraft): void {
    const [row, first] = [data.getUint16(0, true) + 1, data.getUint16(2, true) + 1];
    for (let at = 4, column = first; at + 8 <= data.byteLength; at += 6, column += 1)
      if (this.isPercent(data.getUint16(at, true))) draft.percents.add(placeKey(row, column));
  }

  private isPercent(look: number): boolean {
    return this.percentFormats.has(this.looks[look] ?? 0);
  }
}

function takeRow(data: DataView, draft: SheetDraft): void {
  if ((data.getUint8(12) & 0x20) !== 0) draft.hiddenRows.push(data.getUint16(0, true) + 1);
}

function takeText(data: DataView, draft: SheetDraft): void {
  if (draft.formula !== null) draft.texts.set(draft.formula, biffText(data, 2, data.getUint16(0, true)));
  draft.formula = null;
}

/** Notes stand in three records: the drawn object, its text, and the cell it belongs to. */
function takeDrawing({ type, data }: BiffRecord, draft: SheetDraft): void {
  if (type === BIFF.object) takeObject(data, draft);
  else if (type === BIFF.textObject && draft.object !== null)
    draft.textObject = { id: draft.object, left: data.getUint16(10, true), text: "" };
  else if (type === BIFF.continued && (draft.textObject?.left ?? 0) > 0) continueText(data, draft);
  else if (type === BIFF.note)
    draft.noteCells.push({
      row: data.getUint16(0, true) + 1,
      column: data.getUint16(2, true) + 1,
      id: data.getUint16(6, true),
    });
}

function takeObject(data: DataView, draft: SheetDraft): void {
  const kind = data.getUint16(4, true);
  draft.object = data.getUint16(6, true);
  if (kind === PICTURE || kind === TEXT_BOX) draft.pictures += 1;
}

function continueText(data: DataView, draft: SheetDraft): void {
  const object = draft.textObject;
  if (object === null) return;
  const text = biffText(data, 0, object.left);
  object.text += text;
  object.left -= text.length;
  draft.noteTexts.set(object.id, object.text);
}
