/** Numbers of the library's events (`eventType` in its source). */
export const EVENT = {
  settingsChanged: 1,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  sheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;
export type EventNumber = (typeof EVENT)[keyof typeof EVENT];

/** Target of events of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** Which events the add-in asked for. */
export class EventRegistrations {
  readonly #counts = new Map<string, number>();

  add(event: EventNumber, target: string): void {
    const key = `${String(event)}|${target}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  remove(event: EventNumber, target: string): void {
    const key = `${String(event)}|${target}`;
    this.#counts.set(key, Math.max(0, (this.#counts.get(key) ?? 0) - 1));
  }

  get any(): boolean {
    return [...this.#counts.values()].some((count) => count > 0);
  }

  has(event: EventNumber, target: string): boolean {
    return (this.#counts.get(`${String(event)}|${target}`) ?? 0) > 0;
  }
}
