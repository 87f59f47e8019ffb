import type { Verb } from "./verb";
import { consolidate } from "./verbs/consolidate";
import { distribute } from "./verbs/distribute";
import { read } from "./verbs/read";
import { status } from "./verbs/status";

/** The verbs of `pciwb`, in the order of the help. */
export const VERBS: readonly Verb[] = [read, status, distribute, consolidate];
