/** How typed numbers and dates are read. */
export interface HostLocale {
  readonly name: string;
  readonly decimal: "." | ",";
  readonly group: "." | ",";
  readonly dateOrder: "dmy" | "mdy";
  /** Number format Excel gives to a typed day. */
  readonly shortDate: string;
  /** The year of a day typed without one ("1/2"). */
  readonly year: number;
}

/** The year is fixed so that a test says the same thing next year. */
export const LOCALES: Record<"en-US" | "vi-VN", HostLocale> = {
  "en-US": { name: "en-US", decimal: ".", group: ",", dateOrder: "mdy", shortDate: "m/d/yyyy", year: 2025 },
  "vi-VN": { name: "vi-VN", decimal: ",", group: ".", dateOrder: "dmy", shortDate: "dd/mm/yyyy", year: 2025 },
};
