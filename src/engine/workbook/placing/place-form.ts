import type { FormBlock, FormField, KeyFigure, KeyFiguresBlock } from "../blocks";
import type { Frame, SheetCanvas } from "../canvas";
import { textCell } from "../cells";
import type { StyleRole } from "../style-roles";
import { LOOKS } from "../theme";

const FIGURE_SPAN = 2;

/** Label and value beside each other, one field a row. The value's cell carries the field's name. */
export function placeForm(block: FormBlock, canvas: SheetCanvas, frame: Frame): number {
  const labelSpan = block.labelSpan ?? 1;
  const valueSpan = block.valueSpan ?? Math.max(1, frame.columns - labelSpan);
  block.fields.forEach((field, index) => {
    placeField(field, canvas, { row: frame.row + index, column: frame.column, labelSpan, valueSpan });
  });
  return frame.row + block.fields.length;
}

interface FieldPlace {
  readonly row: number;
  readonly column: number;
  readonly labelSpan: number;
  readonly valueSpan: number;
}

function placeField(field: FormField, canvas: SheetCanvas, place: FieldPlace): void {
  const { row, labelSpan, valueSpan } = place;
  const column = place.column + labelSpan;
  const label = { row, column: place.column, rowCount: 1, columnCount: labelSpan };
  const area = { row, column, rowCount: 1, columnCount: valueSpan };
  const role: StyleRole = field.input === true ? "input" : "body";
  canvas.putMerged(label, textCell(field.label), { role: "label", wrap: true });
  canvas.putMerged(area, field.value, {
    role,
    wrap: true,
    horizontal: "left",
    format: field.numberFormat ?? (field.value.kind === "date" ? "date" : "general"),
    input: field.input ?? false,
  });
  const grows = labelSpan === 1 && valueSpan === 1;
  canvas.fitRow(row, textCell(field.label), canvas.widthOf(place.column, labelSpan), { ...sized("label"), grows });
  canvas.fitRow(row, field.value, canvas.widthOf(column, valueSpan), { ...sized(role), grows });
  if (field.name !== null) canvas.drafts.names.push({ name: field.name, row, column });
  if (field.rule !== undefined) {
    canvas.drafts.rules.push({ area: { ...area, columnCount: 1 }, rule: field.rule });
  }
  if (field.note !== undefined) canvas.drafts.notes.push({ row, column, text: field.note });
}

const sized = (role: StyleRole): { size: number; bold: boolean } => ({
  size: LOOKS[role].size,
  bold: LOOKS[role].bold ?? false,
});

/** Label above, figure below, side by side; a new line of figures begins where the frame ends. */
export function placeKeyFigures(block: KeyFiguresBlock, canvas: SheetCanvas, frame: Frame): number {
  const span = Math.min(block.span ?? FIGURE_SPAN, frame.columns);
  const perLine = Math.max(1, Math.floor(frame.columns / span));
  block.figures.forEach((figure, index) => {
    const row = frame.row + 2 * Math.floor(index / perLine);
    placeFigure(figure, canvas, { row, column: frame.column + (index % perLine) * span, columns: span });
  });
  return frame.row + 2 * Math.ceil(block.figures.length / perLine);
}

function placeFigure(figure: KeyFigure, canvas: SheetCanvas, frame: Frame): void {
  const area = { row: frame.row, column: frame.column, rowCount: 1, columnCount: frame.columns };
  const width = canvas.widthOf(frame.column, frame.columns);
  canvas.putMerged(area, textCell(figure.label), { role: "figure-label", wrap: true });
  canvas.fitRow(frame.row, textCell(figure.label), width, { ...sized("figure-label"), grows: false });
  canvas.putMerged({ ...area, row: frame.row + 1 }, figure.value, {
    role: "figure",
    ...(figure.role === undefined ? {} : { tone: figure.role }),
    format: figure.numberFormat ?? "general",
    wrap: true,
  });
  canvas.fitRow(frame.row + 1, figure.value, width, { ...sized("figure"), grows: false });
  if (figure.link !== undefined) {
    canvas.drafts.links.push({ row: frame.row + 1, column: frame.column, target: figure.link });
  }
}
