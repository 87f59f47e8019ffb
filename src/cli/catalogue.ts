import type { Verb } from "./verb";
import { check } from "./verbs/check";
import { consolidate } from "./verbs/consolidate";
import { distribute } from "./verbs/distribute";
import { read } from "./verbs/read";
import { status } from "./verbs/status";

/** The verbs of `pciwb`, in the order of the help. */
export const VERBS: readonly Verb[] = [read, check, status, distribute, consolidate];
