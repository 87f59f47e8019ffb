import { areaAddress } from "../../engine/workbook/addresses";
import type { PlainArea } from "../../engine/workbook/plain";
import { addressLists, cellCount } from "./areas";
import type { Book } from "./batch";
import { type CellRule, RULE_LOADED, ruleOf } from "./cell-looks";
import { type Answered, parted } from "./probes";

/** Where cells with rules of their own are known to stand: the area in groups of like cells, null where nothing is known. */
export type ExpectedRules = (sheet: string, area: PlainArea) => PlainArea[][] | null;

/** Areas of a sheet that are asked together, because their rules are expected to be the same. */
interface Group {
  readonly sheet: string;
  readonly areas: readonly PlainArea[];
}

interface AskedGroup extends Group {
  readonly answer: () => CellRule | undefined;
}

/** What one question adds to a request besides its addresses, and what goes together. */
const QUESTION_BYTES = 650;
const REQUEST_BYTES = 350_000;

/**
 * Rules for what may be typed: Office.js tells them of many cells only where all agree, also of areas far apart (`getRanges`). Areas whose
 * cells disagree are asked in parts.
 */
export class RuleReading {
  private readonly waiting: Group[] = [];
  private mixed: Group[] = [];
  private asked: AskedGroup[] = [];
  private readonly found = new Map<string, Answered<CellRule>[]>();

  constructor(
    private readonly book: Book,
    private readonly expected: ExpectedRules,
  ) {}

  note(sheet: string, area: PlainArea, value: CellRule): void {
    const list = this.found.get(sheet) ?? [];
    list.push({ area, value });
    this.found.set(sheet, list);
  }

  /** An area whose cells disagree. */
  addMixed(sheet: string, area: PlainArea): void {
    const groups = this.expected(sheet, area);
    if (groups === null) this.mixed.push({ sheet, areas: [area] });
    else for (const areas of groups) this.waiting.push({ sheet, areas });
  }

  answers(sheet: string): readonly Answered<CellRule>[] {
    return this.found.get(sheet) ?? [];
  }

  /** After a sync: keeps the answers and queues what must be asked again. False where nothing is left. */
  next(): boolean {
    for (const asked of this.asked) {
      const rule = asked.answer();
      if (rule === undefined) this.mixed.push(asked);
      else for (const area of asked.areas) this.note(asked.sheet, area, rule);
    }
    this.waiting.push(...splitGroups(this.mixed));
    this.mixed = [];
    let bytes = 0;
    const fitting = this.waiting.findIndex(({ areas }) => {
      bytes += QUESTION_BYTES + areas.length * 12;
      return bytes > REQUEST_BYTES;
    });
    const now = this.waiting.splice(0, fitting === -1 ? this.waiting.length : Math.max(1, fitting));
    this.asked = now.flatMap((group) => this.ask(group));
    return this.asked.length > 0;
  }

  private ask({ sheet, areas }: Group): AskedGroup[] {
    return groupsOfBearableLength(areas).map((part) => {
      const place = part.map(areaAddress).join(",");
      const answer = this.book.asks.add(() => {
        const worksheet = this.book.sheet(sheet);
        const cells = part.length === 1 ? worksheet.getRange(place) : worksheet.getRanges(place);
        cells.load(RULE_LOADED);
        const { dataValidation } = cells;
        cells.untrack();
        return () => ruleOf(dataValidation);
      });
      return { sheet, areas: part, answer };
    });
  }
}

/** Excel takes lists of addresses of a bounded length. */
const groupsOfBearableLength = (areas: readonly PlainArea[]): PlainArea[][] => {
  let from = 0;
  return addressLists(areas).map((list) => {
    const count = list.split(",").length;
    from += count;
    return areas.slice(from - count, from);
  });
};

/** Groups that turned out to differ: in halves; single areas in parts. One cell cannot differ from itself. */
function splitGroups(groups: readonly Group[]): Group[] {
  const lone = groups.filter(({ areas }) => areas.length === 1);
  const cells = lone.reduce((sum, { areas }) => sum + areas.reduce((all, area) => all + cellCount(area), 0), 0);
  return groups.flatMap(({ sheet, areas }) => {
    const half = Math.ceil(areas.length / 2);
    if (areas.length > 1) return [areas.slice(0, half), areas.slice(half)].map((part) => ({ sheet, areas: part }));
    return areas.flatMap((area) =>
      cellCount(area) === 1 ? [] : parted(area, cells).map((part) => ({ sheet, areas: [part] })),
    );
  });
}
