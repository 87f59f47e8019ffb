/** How "inside a period" is understood: calendar quarters, or the data window of Nghị định 09/2019/NĐ-CP (15th to 14th). */
export const DATA_WINDOWS = ["calendar", "decree-09-2019"] as const;
export type DataWindow = (typeof DATA_WINDOWS)[number];

/** What an office may settle once for its register; kept in the workbook's decisions under these very names. */
export interface StatusSettings {
  /** A task whose due day is at most so many days ahead, both ends inclusive, is "Sắp đến hạn". */
  readonly dueSoonDays: number;
  /** Where the plan names no reporting day: days after the period's last day from which a report is late. */
  readonly daysAfterPeriod: number;
  readonly dataWindow: DataWindow;
}

export const DEFAULT_STATUS_SETTINGS: StatusSettings = { dueSoonDays: 15, daysAfterPeriod: 1, dataWindow: "calendar" };

const MOST_DAYS = 999;

const wholeDays = (text: string | undefined, otherwise: number): number => {
  const days = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isInteger(days) && days >= 0 && days <= MOST_DAYS ? days : otherwise;
};

/** Settings as a register keeps them ("status.dueSoonDays" …); what is missing or is no such value takes the default. */
export function statusSettings(decisions: Readonly<Record<string, string>>): StatusSettings {
  const { dueSoonDays, daysAfterPeriod, dataWindow } = DEFAULT_STATUS_SETTINGS;
  return {
    dueSoonDays: wholeDays(decisions["status.dueSoonDays"], dueSoonDays),
    daysAfterPeriod: wholeDays(decisions["status.daysAfterPeriod"], daysAfterPeriod),
    dataWindow: DATA_WINDOWS.find((one) => one === decisions["status.dataWindow"]) ?? dataWindow,
  };
}

/** The lines of the register's decisions that hold these settings. */
export const settingDecisions = (settings: StatusSettings): Record<string, string> => ({
  "status.dueSoonDays": String(settings.dueSoonDays),
  "status.daysAfterPeriod": String(settings.daysAfterPeriod),
  "status.dataWindow": settings.dataWindow,
});
