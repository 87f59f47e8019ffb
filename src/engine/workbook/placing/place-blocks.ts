import type { BesideBlock, Block, ChartBlock, SimpleBlock } from "../blocks";
import type { Frame, SheetCanvas } from "../canvas";
import { placeForm, placeKeyFigures } from "./place-form";
import { placeTable } from "./place-table";
import { placeLegend, placeNote, placeSpacer, placeTitle } from "./place-text";

const CHART_ROWS = 15;

/** The picture lies over cells that stay blank; the next block begins below it. */
function placeChart(block: ChartBlock, canvas: SheetCanvas, frame: Frame): number {
  const rowCount = block.rows ?? CHART_ROWS;
  const columnCount = block.columns ?? frame.columns;
  canvas.drafts.charts.push({ area: { row: frame.row, column: frame.column, rowCount, columnCount }, block });
  return frame.row + rowCount;
}

function placeSimple(block: SimpleBlock, canvas: SheetCanvas, frame: Frame): number {
  switch (block.kind) {
    case "title":
      return placeTitle(block, canvas, frame);
    case "note":
      return placeNote(block, canvas, frame);
    case "spacer":
      return placeSpacer(block, canvas, frame);
    case "legend":
      return placeLegend(block, canvas, frame);
    case "form":
      return placeForm(block, canvas, frame);
    case "key-figures":
      return placeKeyFigures(block, canvas, frame);
    case "chart":
      return placeChart(block, canvas, frame);
    case "table":
      return placeTable(block, canvas, frame);
  }
}

function placeBeside(block: BesideBlock, canvas: SheetCanvas, frame: Frame): number {
  const ends = block.parts.map((part) =>
    part.blocks.reduce(
      (row, each) => placeSimple(each, canvas, { row, column: part.column, columns: part.columns }),
      frame.row,
    ),
  );
  return Math.max(frame.row, ...ends);
}

/** Blocks one below the other, from the frame's row on. Gives the first row below them. */
export function placeBlocks(blocks: readonly Block[], canvas: SheetCanvas, frame: Frame): number {
  return blocks.reduce((row, block) => {
    const here = { ...frame, row };
    if (block.kind === "beside") return placeBeside(block, canvas, here);
    if (block.kind !== "page-break") return placeSimple(block, canvas, here);
    canvas.drafts.breaksBefore.push(row);
    return row;
  }, frame.row);
}
