import type { Block } from "../../workbook/blocks";
import { numberCell, textCell } from "../../workbook/cells";
import type { TableBlock } from "../../workbook/table-block";
import { type MergedText, mergedTexts } from "../figures/merged-texts";
import { figureColumn, NUMBER_COLUMN, textColumn } from "../grid";
import { answersIn } from "../quarter";
import type { ReportPart } from "../report/report-document";
import { countText, namesText } from "../words";
import { nothingToSay, type Section } from "./section-kind";

export interface DifficultiesFigures {
  readonly obstacles: readonly MergedText[];
  readonly proposals: readonly MergedText[];
}

const KINDS = [
  {
    of: "obstacles",
    table: "tblKhoKhan",
    title: "Khó khăn, vướng mắc",
    none: "Các đơn vị không nêu khó khăn, vướng mắc.",
  },
  {
    of: "proposals",
    table: "tblKienNghi",
    title: "Đề xuất, kiến nghị",
    none: "Các đơn vị không có đề xuất, kiến nghị.",
  },
] as const;

/** What bodies wrote as difficulties and proposals; the same words of several bodies are one row. */
export const difficultiesSection: Section<DifficultiesFigures> = {
  id: "difficulties-and-proposals",
  title: "Khó khăn, vướng mắc và đề xuất, kiến nghị",

  figures(quarter) {
    const answers = answersIn(quarter).map(({ value }) => value);
    return {
      obstacles: mergedTexts(answers, (answer) => answer.obstacles),
      proposals: mergedTexts(answers, (answer) => answer.proposals),
    };
  },

  describe: (figures) =>
    KINDS.flatMap(({ of, table, title, none }): Block[] =>
      figures[of].length === 0 ? nothingToSay(none).blocks : [tableOf(table, title, figures[of]), { kind: "spacer" }],
    ),

  report: (figures) =>
    KINDS.flatMap(({ of, title, none }): ReportPart[] => [
      { kind: "heading", level: 2, text: title },
      ...(figures[of].length === 0 ? nothingToSay(none).report : figures[of].map(itemOf)),
    ]),
};

const itemOf = ({ text, bodies }: MergedText): ReportPart => ({
  kind: "item",
  text: `${text.replace(/(?<![\s.;])[\s.;]+$/, "")} (${namesText(bodies)}).`,
});

const tableOf = (name: string, title: string, texts: readonly MergedText[]): TableBlock => ({
  kind: "table",
  name,
  excel: false,
  columns: [
    NUMBER_COLUMN,
    textColumn(title, 5),
    textColumn("Đơn vị", 5),
    figureColumn("Số đơn vị"),
    figureColumn("Số nhiệm vụ"),
    textColumn("Mã nhiệm vụ", 3),
  ],
  rows: texts.map(({ text, bodies, tasks }, at) => [
    textCell(String(at + 1)),
    textCell(text),
    textCell(namesText(bodies, 4)),
    numberCell(bodies.length),
    numberCell(tasks.length),
    textCell(tasks.length > 3 ? `${tasks.slice(0, 3).join(", ")}, … (${countText(tasks.length)})` : tasks.join(", ")),
  ]),
});
