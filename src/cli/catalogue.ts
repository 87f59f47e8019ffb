import type { Verb } from "./verb";
import { distribute } from "./verbs/distribute";
import { read } from "./verbs/read";
import { status } from "./verbs/status";

/** The verbs of `pciwb`, in the order of the help. */
export const VERBS: readonly Verb[] = [read, status, distribute];
