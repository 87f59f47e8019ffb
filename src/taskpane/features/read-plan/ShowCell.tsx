import { Button } from "@fluentui/react-components";
import type { CellPlace } from "../../../application/ports/open-workbook";
import { useTexts } from "../../context/choices";
import { en } from "./read-plan.en";
import { vi } from "./read-plan.vi";

export interface ShowCellProps {
  readonly place: { readonly sheet?: string; readonly cell?: string };
  /** Null where there is no sheet to show. */
  readonly onShowCell: ((place: CellPlace) => void) | null;
}

/** A button that puts the cursor on a cell; nothing where the place is in no sheet. */
export function ShowCell({ place: { sheet, cell }, onShowCell }: ShowCellProps) {
  const texts = useTexts({ vi, en }).preview;
  if (onShowCell === null || sheet === undefined || cell === undefined) return null;
  return (
    <Button size="small" appearance="transparent" onClick={() => onShowCell({ sheet, cell })}>
      {texts.seeCell(cell)}
    </Button>
  );
}
