import { differsByASlip } from "../../bodies/likeness";
import type { SubIndex } from "../../model/sub-index";
import { fold } from "../../text/fold";
import type { CheckContext } from "../check-context";
import type { Fact } from "../rule";
import type { TaskView } from "../task-view";
import { SUB_INDEX } from "./sub-index-column";

/** "VII", "7", "Chỉ số 7", "CSTP VII": a number is no name of a sub-index. */
export const isNumeralOnly = (text: string): boolean =>
  /^(?:(?:chi so|cstp|chi so thanh phan|muc|so) )*(?:[ivx]{1,5}|\d{1,2})$/.test(fold(text));

/** Sub-indices of the list that share most of their words with what was typed. */
export function candidatesFor(typed: string, context: CheckContext): readonly SubIndex[] {
  const key = fold(typed);
  if (key === "" || isNumeralOnly(typed)) return [];
  const listed = context.register.subIndices;
  const same = listed.filter((one) => [one.name, ...one.aliases].some((name) => fold(name) === key));
  if (same.length > 0) return same;
  const { key: known, proposal } = context.surroundings.subIndexNamed(typed, null);
  const near = listed.filter((one) => one.key === (known ?? proposal) || differsByASlip(key, fold(one.name)));
  const holding = listed.filter((one) => key.length >= 8 && ` ${fold(one.name)} `.includes(` ${key} `));
  return [...new Set([...near, ...holding])];
}

/** The finding about a typed name, with one proposal a candidate. */
export function typedNameFact(view: TaskView, typed: string, candidates: readonly SubIndex[]): Fact {
  const confidence = candidates.length === 1 ? 0.85 : 0.5;
  return {
    column: SUB_INDEX,
    value: typed,
    args: { typed, to: candidates[0]?.name ?? "" },
    proposals: candidates.map((one) => ({
      to: one.name,
      confidence,
      change: {
        on: "task",
        at: view.at,
        set: { subIndex: one.key },
        settles: { row: view.task.id, column: SUB_INDEX },
      },
    })),
  };
}
