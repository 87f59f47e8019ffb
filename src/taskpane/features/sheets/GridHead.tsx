import { mergeClasses } from "@fluentui/react-components";
import type { SheetRow } from "../../../application/register/sheet-views";
import { columnLetters } from "../../../engine/workbook/addresses";
import { useTexts } from "../../context/choices";
import { useGridStyles } from "./grid.styles";
import { en } from "./sheets.en";
import { vi } from "./sheets.vi";

export interface GridHeadProps {
  /** The columns as CSS takes them, that of the row numbers first. */
  readonly columns: string;
  readonly count: number;
  /** The header of the table in view, as soon as it is scrolled away. */
  readonly held: SheetRow | null;
}

/** What stays on top while a sheet is scrolled: the letters of its columns and the header of the table in view. */
export function GridHead({ columns, count, held }: GridHeadProps) {
  const texts = useTexts({ vi, en });
  const styles = useGridStyles();
  return (
    <div role="row" className={styles.letters} style={{ gridTemplateColumns: columns }}>
      <div role="columnheader" className={styles.number}>
        <span className={styles.unseen}>{texts.row}</span>
      </div>
      {Array.from({ length: count }, (_, at) => (
        <div role="columnheader" key={columnLetters(at + 1)} className={styles.letter}>
          {columnLetters(at + 1)}
        </div>
      ))}
      {held === null ? null : <HeldHeader row={held} columns={columns} />}
    </div>
  );
}

/** Told as a row of the grid already, where it stands. */
function HeldHeader({ row, columns }: { readonly row: SheetRow; readonly columns: string }) {
  const styles = useGridStyles();
  return (
    <div
      aria-hidden="true"
      className={mergeClasses(styles.row, styles.header, styles.held)}
      style={{ gridTemplateColumns: columns }}
    >
      <div className={styles.number}>{row.row}</div>
      {row.texts.map((text, at) => (
        <div key={columnLetters(at + 1)} className={styles.cell} title={text}>
          {text}
        </div>
      ))}
    </div>
  );
}
