import type { Area } from "./area";
import { cellCount, contains, intersection, subtract } from "./area";
import { AreaIndex, type Placed } from "./area-index";
import type { SheetState } from "./sheet-state";
import type { ValidationState } from "./validation-state";

/** Where the validations of a sheet stand: thousands of cells with a rule of their own are asked one by one. */
const known = new WeakMap<SheetState, AreaIndex<ValidationState>>();

function placesOf(sheet: SheetState): AreaIndex<ValidationState> {
  const there = known.get(sheet);
  if (there !== undefined) return there;
  const places = new AreaIndex<ValidationState>();
  for (const validation of sheet.validations) {
    for (const area of validation.areas) places.add({ item: validation, area });
  }
  known.set(sheet, places);
  return places;
}

export function addValidation(sheet: SheetState, validation: ValidationState): void {
  const places = placesOf(sheet);
  sheet.validations.push(validation);
  for (const area of validation.areas) places.add({ item: validation, area });
}

/** Gives every validation other areas, as when cells are put in or taken out above them. */
export function moveValidations(sheet: SheetState, moved: (areas: Area[]) => Area[]): void {
  for (const validation of sheet.validations) validation.areas = moved(validation.areas);
  known.delete(sheet);
}

/** Takes the cells of `area` out of every validation of the sheet. */
export function releaseCells(sheet: SheetState, area: Area): void {
  const places = placesOf(sheet);
  const rests = new Map<ValidationState, Map<Area, Area[]>>();
  for (const placed of places.touching(area)) {
    const rest = subtract(placed.area, area);
    places.remove(placed);
    for (const piece of rest) places.add({ item: placed.item, area: piece });
    const ofItem = rests.get(placed.item) ?? new Map<Area, Area[]>();
    rests.set(placed.item, ofItem.set(placed.area, rest));
  }
  for (const [validation, rest] of rests) validation.areas = replaced(validation.areas, rest);
  if ([...rests.keys()].some(({ areas }) => areas.length === 0)) {
    sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  }
}

function replaced(areas: readonly Area[], by: ReadonlyMap<Area, readonly Area[]>): Area[] {
  const result: Area[] = [];
  for (const area of areas) {
    const rest = by.get(area);
    if (rest === undefined) result.push(area);
    else result.push(...rest);
  }
  return result;
}

/** The validation that holds for the whole area; null where no cell has one. Areas of validations do not overlap. */
export function validationOver(sheet: SheetState, area: Area): ValidationState | "mixed" | null {
  const touching = [...placesOf(sheet).touching(area)];
  const [first] = touching;
  if (first === undefined) return null;
  const cells = touching.reduce((sum, placed) => sum + sharedCells(placed, area), 0);
  return touching.every(({ item }) => item === first.item) && cells === cellCount(area) ? first.item : "mixed";
}

function sharedCells(placed: Placed<unknown>, area: Area): number {
  const shared = intersection(placed.area, area);
  return shared === null ? 0 : cellCount(shared);
}

/** Whether nothing but this validation stands in these areas, and this one nowhere else. */
export function isAllOf(sheet: SheetState, validation: ValidationState, areas: readonly Area[]): boolean {
  const places = placesOf(sheet);
  const wanted = new AreaIndex<null>();
  for (const area of areas) {
    if ([...places.touching(area)].some(({ item }) => item !== validation)) return false;
    wanted.add({ item: null, area });
  }
  return validation.areas.every((own) => [...wanted.touching(own)].some(({ area }) => contains(area, own)));
}
