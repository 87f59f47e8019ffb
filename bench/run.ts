/**
 * `npm run bench`: medians of several runs in one process, each budget of DESIGN part 4 that exists so far beside its peer.
 * Figures depend on the machine; the ratios are what counts.
 */
import { checksBench } from "./checks";
import { consolidationBench } from "./consolidation";
import { formatsBench } from "./formats";
import { officeBench } from "./office";
import { readingBench } from "./reading";
import { statusBench } from "./status";

for (const bench of [readingBench, formatsBench, checksBench, statusBench, officeBench, consolidationBench]) {
  for (const line of await bench()) process.stdout.write(`${line}\n`);
}
