import { mergeClasses } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from "react";
import type { SheetRow, SheetView } from "../../../application/register/sheet-views";
import { drawnRows } from "../../components/drawn-rows";
import { useTexts } from "../../context/choices";
import type { Place } from "./cell-names";
import { GridHead } from "./GridHead";
import { useGridStyles } from "./grid.styles";
import { moved } from "./grid-keys";
import { columnWidths, headerOver } from "./sheet-rows";
import { en } from "./sheets.en";
import { vi } from "./sheets.vi";

export interface SheetGridProps {
  readonly sheet: SheetView;
  /** The rows that are shown: all, or those that were searched for. */
  readonly rows: readonly SheetRow[];
  readonly place: Place | null;
  /** Grows when somebody asks for a cell: it is brought into view. */
  readonly request: number;
  readonly onSelect: (place: Place) => void;
}

const ROW_HEIGHT = 30;
const NUMBER_WIDTH = 44;

/** The cells of a sheet, of which only the rows in view are drawn; moved through with the arrow keys. */
export function SheetGrid({ sheet, rows, place, request, onSelect }: SheetGridProps) {
  const texts = useTexts({ vi, en });
  const styles = useGridStyles();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const widths = useMemo(() => columnWidths(sheet), [sheet]);
  const headers = useMemo(() => new Set(sheet.tables.map(({ headerRow }) => headerRow)), [sheet]);
  const columns = `${NUMBER_WIDTH}px ${widths.map((width) => `${width}px`).join(" ")}`;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const firstInView = rows[Math.floor((virtual.scrollOffset ?? 0) / ROW_HEIGHT)];
  const held = firstInView === undefined ? null : headerOver(sheet, firstInView.row);
  const placeAt = place === null ? -1 : rows.findIndex(({ row }) => row === place.row);
  useEffect(() => {
    if (placeAt >= 0) virtual.scrollToIndex(placeAt, { align: "auto" });
  }, [placeAt, request, virtual]);
  useEffect(() => {
    if (place !== null) bringColumnIntoView(frame.current, widths, place.column);
  }, [place, request, widths]);

  const press = (event: KeyboardEvent): void => {
    const next = moved(event.key, { place, rows, width: sheet.width });
    if (next === null) return;
    event.preventDefault();
    onSelect(next);
  };
  const cellId = (one: Place): string => `${id}-${one.row}-${one.column}`;

  return (
    <div
      ref={frame}
      className={styles.frame}
      role="grid"
      aria-label={texts.grid(sheet.name)}
      aria-rowcount={rows.length}
      aria-colcount={sheet.width + 1}
      tabIndex={0}
      {...(placeAt < 0 || place === null ? {} : { "aria-activedescendant": cellId(place) })}
      onKeyDown={press}
    >
      <GridHead columns={columns} count={widths.length} held={held} />
      <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {drawnRows(virtual.getVirtualItems(), rows).map(({ row, item }) => (
          <div
            key={row.row}
            role="row"
            aria-rowindex={item.index + 1}
            className={mergeClasses(styles.row, headers.has(row.row) && styles.header)}
            style={{ gridTemplateColumns: columns, transform: `translateY(${item.start}px)` }}
          >
            <div role="rowheader" className={styles.number}>
              {row.row}
            </div>
            {row.texts.map((_, at) => (
              <GridCell
                key={cellId({ row: row.row, column: at + 1 })}
                id={cellId({ row: row.row, column: at + 1 })}
                here={{ row: row.row, column: at + 1 }}
                texts={row.texts}
                place={place}
                onSelect={onSelect}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

interface GridCellProps extends Pick<SheetGridProps, "place" | "onSelect"> {
  readonly id: string;
  readonly here: Place;
  /** Of the whole row. */
  readonly texts: readonly string[];
}

function GridCell({ id, here, texts, place, onSelect }: GridCellProps) {
  const styles = useGridStyles();
  const text = texts[here.column - 1] ?? "";
  // A title stands alone in its row and is shown over the empty cells, as every spreadsheet does.
  const spills = texts.filter((one) => one !== "").length === 1;
  const isSelected = place?.row === here.row && place.column === here.column;
  return (
    <div
      id={id}
      role="gridcell"
      aria-selected={isSelected}
      title={text}
      className={mergeClasses(styles.cell, spills && styles.spilling, isSelected && styles.selected)}
      onClick={() => onSelect(here)}
    >
      {text}
    </div>
  );
}

function bringColumnIntoView(frame: HTMLElement | null, widths: readonly number[], column: number): void {
  if (frame === null) return;
  const left = widths.slice(0, column - 1).reduce((sum, width) => sum + width, 0);
  const right = left + (widths[column - 1] ?? 0) + NUMBER_WIDTH;
  if (left < frame.scrollLeft) frame.scrollLeft = left;
  else if (right > frame.scrollLeft + frame.clientWidth) frame.scrollLeft = right - frame.clientWidth;
}
