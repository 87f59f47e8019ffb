import { ownEntry } from "../own-entry";

/** Kinds of public bodies, as reference tables of the city and the sheet `Đơn vị` spell them (`Loại`). */
export const BODY_KINDS = [
  "department",
  "city-office",
  "central-vertical",
  "association-or-press",
  "enterprise",
  "city-unit",
  "ward-unit",
  "ward",
  "commune",
  "special-zone",
  "group",
  "other",
] as const;
/** `other` is a body of another province whose head word tells nothing. */
export type BodyKind = (typeof BODY_KINDS)[number];

/** The collective of departments and city offices (220/KH-UBND): one entry of a cell, fifteen bodies in Hải Phòng. */
export const DEPARTMENTS_GROUP = "Các Sở, ban, ngành";
/** The collective of all units of the commune level: 114 bodies in Hải Phòng. */
export const UNITS_GROUP = "UBND các xã, phường, đặc khu";

/** Level a kind belongs to: decides which ending ("… thành phố", "… phường") a cell may add without naming another body. */
export type BodyLevel = "city" | "ward" | "unit" | "collective";

const LEVELS: Readonly<Record<string, BodyLevel>> = {
  "ward-unit": "ward",
  ward: "unit",
  commune: "unit",
  "special-zone": "unit",
  group: "collective",
};
export const levelOf = (kind: string): BodyLevel => ownEntry(LEVELS, kind) ?? "city";
