/**
 * `npm run bench`: medians of several runs in one process, each budget of DESIGN part 4 that exists so far beside its peer.
 * Figures depend on the machine; the ratios are what counts.
 */
import { checksBench } from "./checks";
import { consolidationBench } from "./consolidation";
import { distributeBench } from "./distribute";
import { formatsBench } from "./formats";
import { officeBench } from "./office";
import { readingBench } from "./reading";
import { statusBench } from "./status";
import { summaryBench } from "./summary";

const BENCHES = [
  readingBench,
  formatsBench,
  checksBench,
  statusBench,
  distributeBench,
  summaryBench,
  officeBench,
  consolidationBench,
];

for (const bench of BENCHES) {
  for (const line of await bench()) process.stdout.write(`${line}\n`);
}
