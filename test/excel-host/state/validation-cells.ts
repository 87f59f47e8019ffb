import type { Area } from "./area";
import { contains, subtract } from "./area";
import type { SheetState } from "./sheet-state";
import type { ValidationState } from "./validation-state";

/** Takes the cells of `area` out of every validation of the sheet. */
export function releaseCells(sheet: SheetState, area: Area): void {
  for (const validation of sheet.validations) {
    validation.areas = validation.areas.flatMap((own) => subtract(own, area));
  }
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
}

/** The validation that holds for the whole area, if one does. */
export function validationOver(sheet: SheetState, area: Area): ValidationState | undefined {
  return sheet.validations.find((validation) => validation.areas.some((own) => contains(own, area)));
}
