import { joinLines } from "../../../../src/engine/reading/prose/passages/join-lines";
import type { Passage } from "../../../../src/engine/reading/prose/passages/passage";
import { type ProseReading, readProse } from "../../../../src/engine/reading/prose/read-prose";
import { proseLines } from "./plan-text";

/** Passages of well read text, one a line. */
export const passagesOf = (...lines: string[]): Passage[] =>
  joinLines(proseLines(lines.join("\n")), { hardWrapped: false, fullFrom: 1000, damaged: false });

export const readText = (text: string, hasTaskTable = false): ProseReading =>
  readProse(proseLines(text), { hasTaskTable });
