import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FUZZED_FORMATS, type FuzzedFormat } from "./mutators/catalogue";

const FOLDER = join("test", "fuzz");
/** So that no formatter takes a broken page for one of ours. */
export const SUFFIX = ".bin";

export interface CorpusFile {
  readonly name: string;
  readonly format: FuzzedFormat;
  readonly bytes: Uint8Array;
}

function filesIn(folder: string): CorpusFile[] {
  return readdirSync(join(FOLDER, folder))
    .sort()
    .flatMap((name) => {
      const format = FUZZED_FORMATS.find((one) => name.endsWith(`.${one}${SUFFIX}`));
      return format === undefined
        ? []
        : [
            {
              name: name.slice(0, -SUFFIX.length),
              format,
              bytes: new Uint8Array(readFileSync(join(FOLDER, folder, name))),
            },
          ];
    });
}

/** Small whole files of every format, made by `scripts/fuzz-corpus.ts` from the sample plan. */
export const corpusFiles = (): CorpusFile[] => filesIn("corpus");

/** Inputs that once crashed or held up a reader: each is read again in every run. */
export const foundFiles = (): CorpusFile[] => filesIn("found");
