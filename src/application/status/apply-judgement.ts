import { asOfficeDate } from "../../engine/calendar/calendar-date";
import { gathered } from "../../engine/gathered";
import type { ExpectedAnswer } from "../../engine/model/expected-answer";
import type { Register, ScoreNote } from "../../engine/model/register";
import type { BodyStatus } from "../../engine/model/status";
import type { TargetGap } from "../../engine/scores/gaps";
import { STATUS_LABELS } from "../../engine/sheets/labels";
import { AS_OF_DECISION, PERIOD_DECISION } from "../../engine/sheets/register/judgement-mark";
import { LIVE_DECISION } from "../../engine/sheets/register/live/live-facts";
import { scoreRowKey } from "../../engine/sheets/register/scores-sheet";
import { type StatusSettings, settingDecisions, statusSettings } from "../../engine/status/status-settings";
import { gapSentence } from "./gap-texts";
import { type JudgementRequest, judgeRegister, type RegisterJudgement } from "./judge-register";
import { liveFactsOf } from "./live-judgement";

/** Whether states, reasons and gaps are written as values or as formulas; "as-before" keeps what the register does. */
export type JudgementForm = "values" | "formulas" | "as-before";

/**
 * The register with a judgement written into its own columns: `Trạng thái` and `Lý do` of tasks and expected answers,
 * `Chênh lệch` and `Ghi chú` of targets, the day and the period it was judged for. Nothing else changes.
 */
export function withJudgement(
  register: Register,
  judgement: RegisterJudgement,
  form: JudgementForm = "as-before",
): Register {
  const { [LIVE_DECISION]: before, ...decisions } = register.decisions;
  const live = form === "formulas" || (form === "as-before" && before !== undefined);
  const { asOf, period, settings } = judgement.question;
  return {
    ...register,
    judgements: Object.fromEntries(
      judgement.tasks.map(({ id, status, because }) => [id, { status: STATUS_LABELS.of(status), because }]),
    ),
    expected: judgedExpected(register, judgement),
    scoreNotes: judgedNotes(register.scoreNotes, judgement.gaps, asOf),
    decisions: {
      ...decisions,
      ...changedSettings(register.decisions, settings),
      [AS_OF_DECISION]: asOf,
      [PERIOD_DECISION]: period.key,
      ...(live ? { [LIVE_DECISION]: JSON.stringify(liveFactsOf(register, judgement)) } : {}),
    },
  };
}

/** Settings are written down only where they differ from what the register would take anyway. */
const changedSettings = (decisions: Register["decisions"], settings: StatusSettings): Record<string, string> =>
  JSON.stringify(statusSettings(decisions)) === JSON.stringify(settings) ? {} : settingDecisions(settings);

/** Every row of `Theo dõi` is judged in its own period as of the same day; rows of closed periods stay as they are. */
function judgedExpected(register: Register, judgement: RegisterJudgement): ExpectedAnswer[] {
  const byPeriod = new Map<string, ReadonlyMap<string, BodyStatus>>();
  const { asOf, period, settings } = judgement.question;
  byPeriod.set(period.key, statesOf(judgement));
  return register.expected.map((row) => {
    if (register.closedPeriods.includes(row.period)) return row;
    const states = byPeriod.get(row.period) ?? statesIn(register, { asOf, period: row.period, settings });
    byPeriod.set(row.period, states);
    const state = states.get(rowKey(row.task, row.body));
    return state === undefined ? row : { ...row, status: STATUS_LABELS.of(state.status), because: state.because };
  });
}

function statesIn(register: Register, request: JudgementRequest): ReadonlyMap<string, BodyStatus> {
  const judged = judgeRegister(register, request);
  return judged.ok ? statesOf(judged.value) : new Map();
}

const rowKey = (task: string, body: string | null): string => JSON.stringify([task, body]);

const statesOf = ({ tasks }: RegisterJudgement): ReadonlyMap<string, BodyStatus> =>
  new Map(tasks.flatMap(({ id, bodies }) => bodies.map((state) => [rowKey(id, state.body), state] as const)));

/** What we write into `Ghi chú` begins so; other words there are a person's and stay. */
const OUR_NOTE = /^Tính đến \d{2}\/\d{2}\/\d{4}: /;

function judgedNotes(
  before: Register["scoreNotes"],
  gaps: readonly TargetGap[],
  asOf: string,
): Record<string, ScoreNote> {
  const kept = Object.entries(before).map(
    ([key, { note }]) => [key, { gap: null, note: ours(note) ? "" : note }] as const,
  );
  const notes = new Map<string, ScoreNote>(kept);
  for (const [key, group] of gapsByRow(gaps)) {
    const written = notes.get(key)?.note ?? "";
    const note = `Tính đến ${asOfficeDate(asOf)}: ${group.map(gapSentence).join("; ")}.`;
    notes.set(key, { gap: widest(group), note: written === "" ? note : written });
  }
  return Object.fromEntries([...notes].filter(([, { gap, note }]) => gap !== null || note !== ""));
}

const ours = (note: string): boolean => OUR_NOTE.test(note);

/** The row of `Điểm số` that sets the target; the scores of several former units are measured against it. */
const gapsByRow = (gaps: readonly TargetGap[]): ReadonlyMap<string, readonly TargetGap[]> =>
  gathered(gaps, ({ index, subIndex, targetUnit, targetYear }) =>
    scoreRowKey({ index, subIndex, unit: targetUnit, year: targetYear }),
  );

/** Of several units the one that is furthest from the target. */
const widest = (gaps: readonly TargetGap[]): number | null =>
  gaps.reduce<number | null>((most, { gap }) => (gap !== null && (most === null || gap > most) ? gap : most), null);
