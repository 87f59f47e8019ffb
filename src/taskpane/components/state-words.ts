import { PROGRESSES, type Progress } from "../../engine/model/answer";
import { STATUSES, type Status } from "../../engine/model/status";
import { PROGRESS_LABELS, STATUS_LABELS } from "../../engine/sheets/labels";

/** The states and progresses as a screen shows them; in Vietnamese the very words that stand in the workbook. */
export interface StateWords {
  readonly statuses: Readonly<Record<Status, string>>;
  readonly progresses: Readonly<Record<Progress, string>>;
}

const wordsOf = <Key extends string>(keys: readonly Key[], of: (key: Key) => string): Readonly<Record<Key, string>> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, string>;

export const vi: StateWords = {
  statuses: wordsOf(STATUSES, STATUS_LABELS.of),
  progresses: wordsOf(PROGRESSES, PROGRESS_LABELS.of),
};

export const en: StateWords = {
  statuses: {
    "completed-late": "Completed late",
    completed: "Completed in time",
    suspended: "Suspended",
    "not-yet-started": "Not due to start",
    overdue: "Overdue",
    undecidable: "Not enough to go by",
    unreported: "Not reported",
    "due-soon": "Due soon",
    "awaiting-report": "Report not due yet",
    "not-started": "Not started",
    "ongoing-reported": "Ongoing, with a result in the period",
    "in-progress": "In progress",
  },
  progresses: {
    "not-started": "Not started",
    "in-progress": "In progress",
    done: "Done",
    suspended: "Suspended",
  },
};
