import type { PlainArea } from "../../engine/workbook/plain";
import { cellCount } from "./areas";
import type { Book } from "./batch";
import { BulkQuestions } from "./bulk-questions";
import { type AreaLook, askLook, type CellRule, LOOK_BYTES } from "./cell-looks";
import { type CellLook, CellPropertiesReader, wantedProperties } from "./cell-properties";
import { isWhole, mergedStyle } from "./look-parts";
import type { OfficeStyle } from "./office-sheet";
import { type Answered, likelyAreas, Probe, type Question } from "./probes";
import { type ExpectedRules, RuleReading } from "./rule-reading";
import { BASE } from "./styles";

/** The last cell of a sheet tells how untouched cells look. */
const LAST_CELL: PlainArea = { row: 1_048_576, column: 16_384, rowCount: 1, columnCount: 1 };

/** A sheet to be looked at; `used` null where nothing stands on it. */
export interface SheetToLook {
  readonly name: string;
  readonly used: PlainArea | null;
}

/**
 * Looks, links and rules of sheets. A sheet of ours looks alike from top to bottom of a column, so whole columns are asked first, with all
 * that can be asked of them; then, only of those whose cells differ and only the parts in which they do, every cell in one call.
 */
export class LookReading {
  private readonly areas: Probe<AreaLook>;
  private readonly cells: BulkQuestions;
  private readonly rules: RuleReading;
  private readonly questions = new Map<string, readonly [used: Question<AreaLook>, untouched: Question<AreaLook>]>();
  private readonly known = new Map<string, Answered<CellLook>[]>();
  private readonly taken = new Map<Question<AreaLook>, number>();
  private readonly reader = new CellPropertiesReader();

  constructor(book: Book, sheets: readonly SheetToLook[], expectedRules: ExpectedRules = () => null) {
    for (const { name, used } of sheets) {
      this.questions.set(name, [
        { sheet: name, areas: used === null ? [] : likelyAreas(used), bytes: LOOK_BYTES, ask: askLook },
        { sheet: name, areas: [LAST_CELL], bytes: LOOK_BYTES, ask: askLook },
      ]);
    }
    this.areas = new Probe(book, [...this.questions.values()].flat());
    this.cells = new BulkQuestions(book);
    this.rules = new RuleReading(book, expectedRules);
  }

  /** After a sync: takes the answers and queues what is left. False where nothing is. */
  next(): boolean {
    const more = this.areas.next();
    for (const [sheet, [used]] of this.questions) this.take(sheet, used);
    return [more, this.cells.next(), this.rules.next()].includes(true);
  }

  looks(sheet: string): readonly Answered<CellLook>[] {
    return this.known.get(sheet) ?? [];
  }

  rulesOf(sheet: string): readonly Answered<CellRule>[] {
    return this.rules.answers(sheet);
  }

  /** How untouched cells look. */
  untouched(sheet: string): OfficeStyle {
    const question = this.questions.get(sheet)?.[1];
    const known = question === undefined ? undefined : this.areas.answers(question)[0]?.value.known;
    return known === undefined ? BASE : mergedStyle([known], BASE);
  }

  /** Areas answered since the last time. */
  private take(sheet: string, question: Question<AreaLook>): void {
    const answers = this.areas.answers(question);
    for (const { area, value } of answers.slice(this.taken.get(question) ?? 0)) {
      if (value.rule === undefined) this.rules.addMixed(sheet, area);
      else this.rules.note(sheet, area, value.rule);
      const { known, link } = value;
      const isTold = cellCount(area) === 1 || isWhole(known);
      if (isTold && link !== undefined) this.note(sheet, area, { style: mergedStyle([known], BASE), link });
      else this.askCells(sheet, area, value);
    }
    this.taken.set(question, answers.length);
  }

  private askCells(sheet: string, area: PlainArea, known: AreaLook): void {
    const wanted = wantedProperties(known);
    if (wanted === null) return;
    this.cells.add({
      sheet,
      area,
      cellBytes: wanted.cellBytes,
      ask: (range, block) => {
        const answer = range.getCellProperties(wanted.options);
        return () => {
          for (const [down, line] of answer.value.entries()) {
            for (const [across, cell] of line.entries()) {
              const place = { row: block.row + down, column: block.column + across, rowCount: 1, columnCount: 1 };
              this.note(sheet, place, this.reader.look(cell, known));
            }
          }
        };
      },
    });
  }

  private note(sheet: string, area: PlainArea, value: CellLook): void {
    const list = this.known.get(sheet) ?? [];
    list.push({ area, value });
    this.known.set(sheet, list);
  }
}
