import type { Area } from "./area";
import { cellCount, intersection, subtract } from "./area";
import type { SheetState } from "./sheet-state";
import type { ValidationState } from "./validation-state";

/** Takes the cells of `area` out of every validation of the sheet. */
export function releaseCells(sheet: SheetState, area: Area): void {
  for (const validation of sheet.validations) {
    validation.areas = validation.areas.flatMap((own) => subtract(own, area));
  }
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
}

/** The validation that holds for the whole area; null where no cell has one. Areas of validations do not overlap. */
export function validationOver(sheet: SheetState, area: Area): ValidationState | "mixed" | null {
  const touching = sheet.validations.flatMap((validation) => {
    const shared = validation.areas.flatMap((own) => intersection(own, area) ?? []);
    return shared.length === 0 ? [] : [{ validation, cells: shared.reduce((sum, part) => sum + cellCount(part), 0) }];
  });
  const [first] = touching;
  if (first === undefined) return null;
  return touching.length === 1 && first.cells === cellCount(area) ? first.validation : "mixed";
}
