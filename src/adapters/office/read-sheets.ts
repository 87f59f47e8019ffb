import { areaAddress } from "../../engine/workbook/addresses";
import type { PlainArea } from "../../engine/workbook/plain";
import type { Book } from "./batch";
import { breathe } from "./breathe";
import type { ReadCells } from "./cell-answers";
import { PromptPlaces } from "./cell-prompts";
import { columnRuns, columnSizes, hiddenRows, type LineSize, rowHeights, rowRuns } from "./line-sizes";
import { LookReading } from "./look-reading";
import { cellsAgain, formatsAgain, looksOfAnswers, rulesAndPrompts } from "./looks-read";
import { loadMerges } from "./merges";
import type { OfficeSheet, RowRun } from "./office-sheet";
import { PaintReading } from "./paint-reading";
import { finishTogether, likelyAreas, Probe, type Question } from "./probes";
import { type AreaToRead, readCells } from "./read-cells";
import type { ExpectedRules } from "./rule-reading";
import type { ListedSheet } from "./sheet-list";
import { loadSetup } from "./sheet-setup";
import { fromVisibility } from "./sheets";
import { queueSurfaces, type Surface, type SurfaceLists } from "./surface";

/** A sheet as it stands: everything that writing it again needs, and what lies over its cells. */
export interface ReadSheet {
  readonly sheet: OfficeSheet;
  readonly surface: Surface;
  readonly cells: ReadCells | null;
  readonly used: PlainArea | null;
}

interface Probes {
  readonly looks: LookReading;
  readonly sizes: Probe<LineSize>;
}

/**
 * Sheets in full, for undo and for the proof that both adapters do the same. Two requests after the list of sheets, one more where single
 * cells differ from their neighbours, and one more every 24,000 cells.
 */
export async function readSheets(
  book: Book,
  lists: SurfaceLists,
  sheets: readonly ListedSheet[],
): Promise<ReadSheet[]> {
  if (sheets.length === 0) return [];
  const wanted = sheets.flatMap(({ name, used }) => (used === null ? [] : [{ sheet: name, area: used }]));
  const cells = await readCells(book, wanted, besideBytes(wanted));
  const names = sheets.map(({ name }) => name);
  const surfaces = once(queueSurfaces(book, lists, names));
  const growing = (sheet: string) => surfaces().get(sheet)?.memory.growing ?? [];
  const readings = sheets.map((sheet) => new SheetReading(book, sheet, () => growing(sheet.name)));
  const probes = {
    looks: new LookReading(book, sheets, promptGroups(surfaces)),
    sizes: new Probe(
      book,
      readings.flatMap(({ columns, heights, hidden }) => [columns, heights, hidden]),
    ),
  };
  await book.asks.send();
  await finishTogether(book, [cells, probes.looks, probes.sizes, ...readings.map(({ paints }) => paints)]);
  await breathe();
  const [read, over] = [cells.cells(), surfaces()];
  const found: ReadSheet[] = [];
  for (const reading of readings) {
    await breathe();
    const surface = over.get(reading.listed.name);
    const at = wanted.findIndex(({ sheet }) => sheet === reading.listed.name);
    if (surface !== undefined) found.push(reading.result(read[at] ?? null, surface, probes));
  }
  return found;
}

/** What the looks of the areas that are asked first are answered with, in the request that ends the reading of cells. */
const LOOK_ANSWER_BYTES = 1_100;
const besideBytes = (wanted: readonly AreaToRead[]): number =>
  wanted.reduce((sum, { area }) => sum + likelyAreas(area).length * LOOK_ANSWER_BYTES, 0);

/** The remarks of a sheet are put in order once, when first asked about. */
function promptGroups(surfaces: () => ReadonlyMap<string, Surface>): ExpectedRules {
  const places = new Map<string, PromptPlaces>();
  return (sheet, area) => {
    const known = places.get(sheet) ?? new PromptPlaces(surfaces().get(sheet)?.memory.prompts ?? []);
    places.set(sheet, known);
    return known.groups(area);
  };
}

/** Answers stay the same after the sync that brought them. */
function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: read() }).value;
}

/** The questions about one sheet, queued together. */
class SheetReading {
  readonly columns: Question<LineSize>;
  readonly heights: Question<LineSize>;
  readonly hidden: Question<LineSize>;
  readonly paints: PaintReading;
  private readonly merges: () => PlainArea[];
  private readonly setup: () => Pick<OfficeSheet, "print" | "freeze">;

  constructor(
    book: Book,
    readonly listed: ListedSheet,
    growing: () => readonly RowRun[],
  ) {
    const { name, used } = listed;
    const sheet = book.sheet(name);
    this.columns = columnSizes(name, used);
    this.heights = rowHeights(name, used, growing);
    this.hidden = hiddenRows(name, used);
    this.paints = new PaintReading(book, name);
    this.merges = used === null ? () => [] : book.asks.add(() => loadMerges(sheet.getRange(areaAddress(used))));
    this.setup = book.asks.add(() => loadSetup(sheet));
  }

  result(cells: ReadCells | null, surface: Surface, { looks, sizes }: Probes): ReadSheet {
    const { name, visibility, tabColour, gridLines, used } = this.listed;
    const base = looks.untouched(name);
    const sheet: OfficeSheet = {
      name,
      visibility: fromVisibility(visibility),
      tabColour,
      gridLines,
      base,
      columns: columnRuns(sizes.answers(this.columns)),
      ...rowRuns({ heights: sizes.answers(this.heights), hidden: sizes.answers(this.hidden) }, surface.memory.growing),
      cells: cellsAgain(cells),
      ...looksOfAnswers(looks.looks(name), base),
      ...rulesAndPrompts(looks.rulesOf(name), surface.memory.prompts),
      numberFormats: formatsAgain(cells),
      merges: this.merges(),
      tables: surface.tables,
      paintRules: this.paints.rules,
      notes: surface.memory.notes,
      charts: surface.memory.charts,
      ...this.setup(),
      protection: surface.protection,
    };
    return { sheet, surface, cells, used };
  }
}
