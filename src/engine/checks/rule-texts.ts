import type { Sentence } from "../text/language";
import { CATALOGUE } from "./catalogue";
import type { FactArgs } from "./rule";

const BY_ID = new Map(CATALOGUE.map((rule) => [rule.id, rule]));

/** The sentence of a check's finding in both languages; null where no rule has this id. */
export const ruleMessage = (id: string, args: FactArgs): Sentence | null => BY_ID.get(id)?.message(args) ?? null;

/** What is wrong in a few words, for lists grouped by rule; null where no rule has this id. */
export const ruleTitle = (id: string): string | null => BY_ID.get(id)?.title ?? null;

export const ruleOf = (id: string) => BY_ID.get(id) ?? null;
