import type { CalendarDate } from "../../engine/calendar/calendar-date";
import type { CheckSurroundings, TimingOpinion } from "../../engine/checks/surroundings";
import { INDEXES } from "../../engine/model/plan";
import { matchSubIndex } from "../../engine/reading/sub-indices/match-sub-index";
import { readTiming } from "../../engine/reading/values/timing/read-timing";
import { remembered } from "../../engine/remembered";
import { STATUS_LABELS } from "../../engine/sheets/labels";

/** Words already read: the same few stand in most rows of a plan, and in the plan checked a moment ago. */
const READ = new Map<string, TimingOpinion>();

const readWords: CheckSurroundings["readTiming"] = (words, { issuedOn, period }) =>
  remembered(READ, JSON.stringify([issuedOn, period, words]), () =>
    readTiming(words, {
      issuedOn,
      planYear: issuedOn === null ? (period?.from ?? null) : Number(issuedOn.slice(0, 4)),
      period,
    }),
  );

/** What checks need of reading and of the sheets: checks know neither. */
export const checkSurroundings = (asOf: CalendarDate): CheckSurroundings => ({
  asOf,
  readTiming: readWords,
  subIndexNamed: (name, index) => {
    const asked = INDEXES.find((one) => one === index) ?? null;
    const { key, proposal, confidence } = matchSubIndex(name, { index: asked, edition: null });
    return { key, proposal, confidence };
  },
  statusLabels: STATUS_LABELS.all,
});
