import type {
  SourceBlock,
  SourceCell,
  SourceDocument,
  SourceRow,
  SourceTable,
} from "../../../../src/engine/source/source-document";
import type { Chance } from "./seeded";

/** A change that an office or a scanner makes to a document without changing what it says. */
export interface Mutation {
  readonly id: string;
  /** Letters themselves are damaged: a lower bar holds. */
  readonly noisy: boolean;
  readonly apply: (document: SourceDocument, chance: Chance) => SourceDocument;
}

const mapTables = (document: SourceDocument, change: (table: SourceTable) => SourceBlock[]): SourceDocument => ({
  ...document,
  blocks: document.blocks.flatMap((block) => (block.kind === "table" ? change(block) : [block])),
});
const mapCells = (document: SourceDocument, change: (cell: SourceCell, row: SourceRow) => SourceCell): SourceDocument =>
  mapTables(document, (table) => [
    { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => change(cell, row)) })) },
  ]);

const isHeaderRow = (row: SourceRow): boolean => row.cells.some((cell) => /^(?:STT|TT)$/.test(cell.text));

const nfd: Mutation = {
  id: "letters decomposed (NFD)",
  noisy: false,
  apply: (document) => ({
    ...mapCells(document, (cell) => ({ ...cell, text: cell.text.normalize("NFD") })),
  }),
};

const doubledBlanks: Mutation = {
  id: "doubled and no-break blanks, line breaks inside cells",
  noisy: false,
  apply: (document, chance) =>
    mapCells(document, (cell) => ({
      ...cell,
      text: cell.text.replace(/ /g, () => (chance.happens(0.1) ? chance.pick(["  ", "\u00a0", " \u00a0"]) : " ")),
    })),
};

const tagged: Mutation = {
  id: "stray tags",
  noisy: false,
  apply: (document, chance) =>
    mapCells(document, (cell) =>
      cell.text !== "" && chance.happens(0.2) ? { ...cell, text: `<p>${cell.text}</p>` } : cell,
    ),
};

/** Columns keep their order but for two neighbours that change places. */
const swappedColumns: Mutation = {
  id: "two columns change places",
  noisy: false,
  apply: (document, chance) => {
    const left = 3 + chance.below(3);
    const swap = (column: number): number => (column === left ? left + 1 : column === left + 1 ? left : column);
    return mapTables(document, (table) => [
      {
        ...table,
        rows: table.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, column: swap(cell.column) })).sort((a, b) => a.column - b.column),
        })),
      },
    ]);
  },
};

const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  STT: ["TT", "Số TT", "STT"],
  "Nhiệm vụ cụ thể": ["Nội dung nhiệm vụ", "Nội dung công việc", "Tên nhiệm vụ", "NHIỆM VỤ, GIẢI PHÁP"],
  "Cơ quan chủ trì": ["Đơn vị chủ trì", "Cơ quan, đơn vị chủ trì", "Chủ trì thực hiện", "Đơn vị thực hiện"],
  "Cơ quan phối hợp": ["Đơn vị phối hợp", "Cơ quan, đơn vị phối hợp", "Phối hợp thực hiện"],
  "Thời gian hoàn thành/Bắt đầu vận hành": ["Thời gian hoàn thành", "Thời hạn hoàn thành", "Mốc hoàn thành"],
};

const renamedHeaders: Mutation = {
  id: "other header words",
  noisy: false,
  apply: (document, chance) => {
    const words = new Map(Object.entries(SYNONYMS).map(([header, others]) => [header, chance.pick(others)]));
    return mapCells(document, (cell, row) =>
      isHeaderRow(row) ? { ...cell, text: words.get(cell.text) ?? cell.text } : cell,
    );
  },
};

const extraColumn: Mutation = {
  id: "one more column",
  noisy: false,
  apply: (document, chance) => {
    const header = chance.pick(["Ghi chú", "Lãnh đạo chỉ đạo", "Theo dõi, đôn đốc"]);
    return mapTables(document, (table) => [
      {
        ...table,
        columns: table.columns + 1,
        rows: table.rows.map((row) => ({
          ...row,
          cells: [
            ...row.cells,
            {
              text: isHeaderRow(row) ? header : "",
              column: table.columns + 1,
              columnSpan: 1,
              rowSpan: 1,
              bold: false,
              confidence: null,
            },
          ],
        })),
      },
    ]);
  },
};

const halves = (text: string, chance: Chance): [string, string] => {
  const words = text.split(" ");
  if (words.length < 4) return [text, ""];
  const at = 1 + chance.below(words.length - 1);
  const [head, tail] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
  return /^[\p{Lu}\d(]/u.test(tail) ? [text, ""] : [head, tail];
};

/** A page break inside rows: the rest of the words goes to a new table, with or without the header. */
const cutRows: Mutation = {
  id: "rows cut by a page break",
  noisy: false,
  apply: (document, chance) =>
    mapTables(document, (table) => {
      const header = table.rows.filter(isHeaderRow).slice(0, 1);
      const pages: SourceRow[][] = [[]];
      for (const row of table.rows) {
        const text = row.cells[1]?.text ?? "";
        const [head, tail] = halves(text, chance);
        if (isHeaderRow(row) || tail === "" || (row.cells[2]?.text ?? "") === "" || !chance.happens(0.15)) {
          pages.at(-1)?.push(row);
          continue;
        }
        pages.at(-1)?.push({ ...row, cells: row.cells.map((cell, at) => (at === 1 ? { ...cell, text: head } : cell)) });
        const rest = { ...row, cells: row.cells.map((cell, at) => ({ ...cell, text: at === 1 ? tail : "" })) };
        pages.push(chance.happens(0.5) ? [...header, rest] : [rest]);
      }
      return pages.map((rows) => ({ ...table, rows }));
    }),
};

/** Neighbouring tasks with the same lead body share one cell. */
const mergedLeads: Mutation = {
  id: "lead cells merged over tasks",
  noisy: false,
  apply: (document) =>
    mapTables(document, (table) => {
      const lead = (row: SourceRow | undefined): string => row?.cells.find((cell) => cell.column === 3)?.text ?? "";
      const rows = table.rows.map((row, at) => {
        if (lead(row) === "" || isHeaderRow(row)) return row;
        if (lead(table.rows[at - 1]) === lead(row))
          return { ...row, cells: row.cells.filter((cell) => cell.column !== 3) };
        let span = 1;
        while (lead(table.rows[at + span]) === lead(row)) span += 1;
        return { ...row, cells: row.cells.map((cell) => (cell.column === 3 ? { ...cell, rowSpan: span } : cell)) };
      });
      return [{ ...table, rows }];
    }),
};

const pageNumbers: Mutation = {
  id: "page numbers in heading rows",
  noisy: false,
  apply: (document, chance) =>
    mapTables(document, (table) => [
      {
        ...table,
        rows: table.rows.map((row, at) => {
          const isHeading = (row.cells[2]?.text ?? "") === "" && /^[IVX]+$/.test(row.cells[0]?.text ?? "");
          return isHeading && chance.happens(0.6)
            ? { ...row, cells: row.cells.map((cell, c) => (c === 2 ? { ...cell, text: `${at}/14` } : cell)) }
            : row;
        }),
      },
    ]),
};

const CONFUSED: readonly (readonly [string, string])[] = [
  ["ộ", "ô"],
  ["ệ", "ê"],
  ["đ", "d"],
  ["ứ", "ư"],
  ["ậ", "â"],
  ["ế", "ê"],
  ["l", "1"],
  ["ò", "o"],
];

/** One letter in some hundred is another one. */
const scannerSlips: Mutation = {
  id: "scanner's slips",
  noisy: true,
  apply: (document, chance) =>
    mapCells(document, (cell, row) => {
      if (isHeaderRow(row) || cell.column < 2) return cell;
      const text = CONFUSED.reduce(
        (words, [from, to]) => words.replaceAll(from, (letter) => (chance.happens(0.03) ? to : letter)),
        cell.text,
      );
      return { ...cell, text };
    }),
};

export const MUTATIONS: readonly Mutation[] = [
  nfd,
  doubledBlanks,
  tagged,
  swappedColumns,
  renamedHeaders,
  extraColumn,
  cutRows,
  mergedLeads,
  pageNumbers,
  scannerSlips,
];
