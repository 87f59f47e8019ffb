import type { SheetRow } from "../../../application/register/sheet-views";
import type { Place } from "./cell-names";

export interface GridSituation {
  readonly place: Place | null;
  /** The rows that are shown, in order. */
  readonly rows: readonly SheetRow[];
  readonly width: number;
}

const PAGE = 12;

/** Steps of the keys in rows and columns; "end" is as far as it goes. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [PAGE, 0],
  PageUp: [-PAGE, 0],
  Home: [0, -Number.MAX_SAFE_INTEGER],
  End: [0, Number.MAX_SAFE_INTEGER],
};

/** Where a key leads; null where it is none of ours or there is nothing to go to. */
export function moved(key: string, { place, rows, width }: GridSituation): Place | null {
  const step = STEPS[key];
  if (step === undefined || rows.length === 0) return null;
  const at = place === null ? -1 : rows.findIndex(({ row }) => row === place.row);
  const within = (value: number, most: number): number => Math.max(0, Math.min(most, value));
  const row = rows[at < 0 ? 0 : within(at + step[0], rows.length - 1)];
  const column = place === null ? 1 : within(place.column - 1 + step[1], width - 1) + 1;
  return row === undefined ? null : { row: row.row, column };
}
