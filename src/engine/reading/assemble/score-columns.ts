import { fold } from "../../text/fold";
import type { Column } from "../headers/header-block";

/** A column of figures: of which year, whether reached or aimed at, and whether they are points or places. */
export interface FigureColumn {
  readonly position: number;
  readonly year: number;
  readonly isTarget: boolean;
  readonly isRank: boolean;
}

const TARGET = /\b(?:muc tieu|phan dau|chi tieu|ke hoach|du kien)\b/;

/** Columns with a year in their header; one without takes the only year of the table's title. */
export function figureColumns(columns: readonly Column[], title: string | null): FigureColumn[] {
  const titled = yearsIn(title ?? "");
  return columns.flatMap((column) => {
    if (column.role !== "score" && column.role !== "target") return [];
    const words = fold(column.header);
    const year = yearsIn(words).at(-1) ?? (titled.length === 1 ? titled[0] : undefined);
    if (year === undefined) return [];
    const isTarget = column.role === "target" || TARGET.test(words);
    return [{ position: column.position, year, isTarget, isRank: /\b(?:hang|xep hang|thu hang)\b/.test(words) }];
  });
}

const yearsIn = (text: string): number[] => [
  ...new Set([...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map((found) => Number(found[0]))),
];
