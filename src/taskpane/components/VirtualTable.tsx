import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";
import { drawnRows } from "./drawn-rows";
import { UNSEEN } from "./unseen";

const useStyles = makeStyles({
  frame: {
    maxHeight: "min(60vh, 560px)",
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    // Narrow rows carry their words themselves; people who listen still hear the header.
    "@media (max-width: 479px)": UNSEEN,
  },
  body: { position: "relative" },
  row: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    boxSizing: "border-box",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  shown: { backgroundColor: tokens.colorBrandBackground2 },
});

export interface VirtualTableProps<Row> {
  readonly label: string;
  /** Words over the columns, left to right. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Elements with role "cell", one a column; a heading row may give one cell that spans all. */
  readonly renderCells: (row: Row) => ReactNode;
  /** Lays out the cells of a row or of the header. */
  readonly rowClassName: string;
  /** Key of the row to bring into view; `request` changes with every wish, so that the same row can be asked for twice. */
  readonly shown: { readonly key: string; readonly request: number } | null;
}

/** A long table of rows with different heights, of which only what is in view is drawn. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const { rows, keyOf, shown } = props;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 72,
    overscan: 6,
    getItemKey: (index) => keyAt(rows, keyOf, index),
  });
  const focusedRequest = useRef(0);
  const shownAt = shown === null ? -1 : rows.findIndex((row) => keyOf(row) === shown.key);
  useEffect(() => {
    if (shownAt >= 0) virtual.scrollToIndex(shownAt, { align: "center" });
  }, [shownAt, shown?.request, virtual]);

  const meet = (element: HTMLDivElement | null, index: number): void => {
    virtual.measureElement(element);
    if (element === null || shown === null || index !== shownAt || focusedRequest.current === shown.request) return;
    focusedRequest.current = shown.request;
    element.focus({ preventScroll: true });
  };

  return (
    <div ref={frame} className={styles.frame} tabIndex={0} role="region" aria-label={props.label}>
      <div role="table" aria-label={props.label} aria-rowcount={rows.length + 1}>
        <div role="rowgroup" className={styles.header}>
          <div role="row" aria-rowindex={1} className={props.rowClassName}>
            {props.columns.map((column) => (
              <div key={column} role="columnheader">
                {column}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {drawnRows(virtual.getVirtualItems(), rows).map(({ row, item }) => (
            <div
              key={item.key}
              ref={(element) => meet(element, item.index)}
              data-index={item.index}
              role="row"
              aria-rowindex={item.index + 2}
              tabIndex={-1}
              className={mergeClasses(props.rowClassName, styles.row, item.index === shownAt && styles.shown)}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {props.renderCells(row)}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

function keyAt<Row>(rows: readonly Row[], keyOf: (row: Row) => string, index: number): string {
  const row = rows[index];
  return row === undefined ? String(index) : keyOf(row);
}
