import type { Bend } from "./bend";
import { BENT_COLUMNS } from "./bends-of-columns";
import { BENT_IDENTITY } from "./bends-of-identity";
import { BENT_ROWS } from "./bends-of-rows";
import { BENT_VALUES } from "./bends-of-values";

/** Bendings after which every value must still come in. */
export const RECOVERED: readonly Bend[] = [...BENT_COLUMNS, ...BENT_ROWS, ...BENT_VALUES, ...BENT_IDENTITY];
