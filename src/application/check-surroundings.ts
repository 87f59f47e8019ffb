import type { CalendarDate } from "../engine/calendar/calendar-date";
import type { CheckSurroundings } from "../engine/checks/surroundings";
import { INDEXES } from "../engine/model/plan";
import { matchSubIndex } from "../engine/reading/sub-indices/match-sub-index";
import { readTiming } from "../engine/reading/values/timing/read-timing";
import { STATUS_LABELS } from "../engine/sheets/labels";

/** What checks need of reading and of the sheets: checks know neither. */
export const checkSurroundings = (asOf: CalendarDate): CheckSurroundings => ({
  asOf,
  readTiming: (words, head) =>
    readTiming(words, {
      issuedOn: head.issuedOn,
      planYear: head.issuedOn === null ? (head.period?.from ?? null) : Number(head.issuedOn.slice(0, 4)),
      period: head.period,
    }),
  subIndexNamed: (name, index) => {
    const asked = INDEXES.find((one) => one === index) ?? null;
    const { key, proposal, confidence } = matchSubIndex(name, { index: asked, edition: null });
    return { key, proposal, confidence };
  },
  statusLabels: STATUS_LABELS.all,
});
