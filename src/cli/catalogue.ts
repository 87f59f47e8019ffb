import type { Verb } from "./verb";
import { distribute } from "./verbs/distribute";
import { read } from "./verbs/read";

/** The verbs of `pciwb`, in the order of the help. */
export const VERBS: readonly Verb[] = [read, distribute];
