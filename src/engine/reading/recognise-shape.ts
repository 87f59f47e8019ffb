import type { Column, HeaderBlock } from "./headers/header-block";
import type { ColumnRole } from "./headers/words";
import { TABLE_SHAPES } from "./shapes/catalogue";
import type { TableShape } from "./shapes/shape";

const hasRole = (columns: readonly Column[], role: ColumnRole): boolean =>
  columns.some((column) => column.role === role);

function fits(shape: TableShape, header: Pick<HeaderBlock, "columns" | "levels">): boolean {
  const { columns, levels } = header;
  return (
    shape.requires.every((role) => hasRole(columns, role)) &&
    (shape.requiresOneOf.length === 0 || shape.requiresOneOf.some((role) => hasRole(columns, role))) &&
    (shape.levels === null || shape.levels === levels)
  );
}

/** The first shape whose columns are all there; null is an honest answer: the table is no table of tasks or scores. */
export const recogniseShape = (header: Pick<HeaderBlock, "columns" | "levels">): TableShape | null =>
  TABLE_SHAPES.find((shape) => fits(shape, header)) ?? null;
