import { Button, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { SheetView } from "../../../application/register/sheet-views";
import { CopyButton } from "../../components/CopyButton";
import { CopyLink } from "../../components/CopyLink";
import { useTexts } from "../../context/choices";
import { cellName, type Place, placeOf } from "./cell-names";
import { SheetGrid } from "./SheetGrid";
import { matchingRows, sheetAsText } from "./sheet-rows";
import { en } from "./sheets.en";
import { useSheetsStyles } from "./sheets.styles";
import { vi } from "./sheets.vi";

export interface SheetPanelProps {
  readonly sheet: SheetView;
  /** The cell somebody asked for; null where the sheet was only opened. */
  readonly shown: { readonly cell: string | null; readonly request: number } | null;
  readonly onEdit: (row: number, column: number, typed: string) => void;
}

/** One sheet: find, the selected cell in full with a way to change it, and the grid. */
export function SheetPanel({ sheet, shown, onEdit }: SheetPanelProps) {
  const texts = useTexts({ vi, en });
  const styles = useSheetsStyles();
  const [wanted, setWanted] = useState("");
  const [place, setPlace] = useState<Place | null>(null);
  const rows = useMemo(() => matchingRows(sheet, wanted), [sheet, wanted]);
  const request = shown?.request ?? 0;
  const cell = shown?.cell ?? null;
  useEffect(() => {
    if (request === 0 || cell === null) return;
    setWanted("");
    setPlace(placeOf(cell));
  }, [request, cell]);
  return (
    <div className={styles.panel}>
      <div className={styles.tools}>
        <Input
          className={styles.find}
          size="small"
          type="search"
          placeholder={`${texts.find} (${texts.findHint})`}
          aria-label={texts.find}
          value={wanted}
          onChange={(_event, { value }) => setWanted(value)}
        />
        <span className={styles.hint} role="status">
          {texts.rows(rows.length, sheet.rows.length)}
        </span>
        <CopyButton text={sheetAsText(rows)} label={texts.copySheet} doneLabel={texts.copied} />
      </div>
      <CellBar sheet={sheet} place={place} onEdit={onEdit} />
      {rows.length === 0 ? (
        <p className={styles.quiet}>{sheet.rows.length === 0 ? texts.nothing : texts.noMatch}</p>
      ) : (
        <SheetGrid sheet={sheet} rows={rows} place={place} request={request} onSelect={setPlace} />
      )}
    </div>
  );
}

interface CellBarProps {
  readonly sheet: SheetView;
  readonly place: Place | null;
  readonly onEdit: SheetPanelProps["onEdit"];
}

/** The selected cell in full, as the bar over a spreadsheet shows it. */
function CellBar({ sheet, place, onEdit }: CellBarProps) {
  const texts = useTexts({ vi, en });
  const styles = useSheetsStyles();
  const held = place === null ? "" : (sheet.rows.find(({ row }) => row === place.row)?.texts[place.column - 1] ?? "");
  const [typed, setTyped] = useState(held);
  useEffect(() => setTyped(held), [held]);
  const isInTable = place !== null && isDataCell(sheet, place);
  return (
    <div className={styles.cellBar}>
      <span className={styles.cellName}>{place === null ? "" : cellName(place)}</span>
      <Textarea
        className={styles.cellText}
        aria-label={texts.cell}
        placeholder={texts.noCell}
        value={typed}
        readOnly={!isInTable}
        rows={2}
        onChange={(_event, { value }) => setTyped(value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") setTyped(held);
        }}
      />
      <Button
        size="small"
        disabled={place === null || !isInTable || typed === held}
        onClick={() => {
          if (place !== null) onEdit(place.row, place.column, typed);
        }}
      >
        {texts.change}
      </Button>
      {place === null ? null : (
        <CopyLink link={{ kind: "cell", place: { sheet: sheet.name, cell: cellName(place) } }} />
      )}
    </div>
  );
}

const isDataCell = ({ tables }: SheetView, { row, column }: Place): boolean =>
  tables.some(
    ({ headerRow, lastRow, firstColumn, headers }) =>
      row > headerRow && row <= lastRow && column >= firstColumn && column < firstColumn + headers.length,
  );
