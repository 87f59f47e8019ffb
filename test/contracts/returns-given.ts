import { sha256 } from "../../src/adapters/system/sha256";
import { zipArchives } from "../../src/adapters/system/zip-archives";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import type { DocumentInput } from "../../src/application/ports/document-reader";
import { planDistribution } from "../../src/application/returns/distribute";
import type { ReturnsGiven } from "../../src/application/returns/open-consolidation";
import { returnReadersHere } from "../../src/application/returns/returns-here";
import { demoReturns } from "../../src/cli/demo-returns";
import type { Register } from "../../src/engine/model/register";
import { quarterOf } from "../../src/engine/periods/period";

export const PERIOD = quarterOf(2025, 4);
export const READERS = returnReadersHere({ workbooks: xlsxFiles, archives: zipArchives, digest: sha256 });
const MOST_RETURNS = 4;

/** Filled forms of the first bodies of a register, as a person chooses them. */
export async function returnsGiven(register: Register, readers = READERS): Promise<ReturnsGiven> {
  const files: DocumentInput[] = [];
  for await (const one of demoReturns(planDistribution(register, PERIOD), "phiếu gửi về", xlsxFiles)) {
    files.push(one);
    if (files.length === MOST_RETURNS) break;
  }
  return { files, readers, progress: () => undefined };
}
