import { join } from "node:path";
import { nodeFolders } from "../adapters/system/folders-node";
import { packZip } from "../adapters/system/pack-zip";
import { inLanguage, workbookFailureText } from "../application/failure-texts";
import { saveRegister } from "../application/register/change-register";
import { type Distribution, distributionChange, outgoingFiles } from "../application/returns/distribute";
import { handOut } from "../application/returns/hand-out";
import type { OpenedRegister } from "./open-register";
import type { CliTools, Invocation } from "./verb";
import { occasionOf } from "./write-register-out";

/** Files in the folder that are not as the distribution would have them. */
export interface LeftAlone {
  /** Filled in by somebody, or no form of ours: not written over. */
  readonly kept: readonly string[];
  /** Forms of the same period that no longer stand in the list: somebody may send them by mistake. */
  readonly stale: readonly string[];
}

export const NOTHING_LEFT: LeftAlone = { kept: [], stale: [] };

interface Work {
  readonly opened: OpenedRegister;
  readonly distribution: Distribution;
}

/**
 * Writes the forms, then the register; null where it could not be done, after the sentence that says why. The register is made
 * ready first: where that fails, nothing is handed out.
 */
export async function carryOut(
  out: string,
  { opened, distribution }: Work,
  invocation: Invocation,
  tools: CliTools,
): Promise<LeftAlone | null> {
  const { path, bytes, register } = opened;
  const updated = await saveRegister(
    bytes,
    { before: register, change: distributionChange(register, distribution) },
    { occasion: occasionOf({ invocation, tools }), files: tools.workbooks },
  );
  if (!updated.ok) {
    tools.note(inLanguage(workbookFailureText(path, updated.failure), invocation.language));
    return null;
  }
  const left = /\.zip$/i.test(out)
    ? await handOutZip(out, distribution, invocation, tools)
    : await handOutFolder(out, distribution, tools);
  if (left !== null && updated.value !== bytes) await tools.files.write(path, updated.value);
  return left;
}

async function handOutFolder(out: string, distribution: Distribution, tools: CliTools): Promise<LeftAlone> {
  const kept: string[] = [];
  let done = 0;
  for await (const file of outgoingFiles(distribution, tools.workbooks)) {
    if ((await handOut(join(out, file.name), file, tools)) === "kept") kept.push(file.name);
    done += 1;
    if (done % 50 === 0) tools.note(`Đã lập ${done}/${distribution.forms.length + 1} tệp`);
  }
  return { kept, stale: await staleForms(out, distribution) };
}

/** Names like ours for the same period that the list no longer holds: a body left, and the numbers moved up. */
async function staleForms(out: string, { forms, period }: Distribution): Promise<string[]> {
  const listed = new Set(forms.map(({ file }) => file));
  const there = (await nodeFolders.list(out)) ?? [];
  return there
    .map((name) => name.normalize("NFC"))
    .filter((name) => /^\d{2,} [^/]+$/.test(name) && name.endsWith(` ${period.key}.xlsx`) && !listed.has(name));
}

async function handOutZip(
  out: string,
  distribution: Distribution,
  { language }: Invocation,
  tools: CliTools,
): Promise<LeftAlone | null> {
  const files = [];
  for await (const file of outgoingFiles(distribution, tools.workbooks)) files.push(file);
  const bytes = packZip(files);
  const there = await tools.files.read(out);
  if (there === null) await tools.files.write(out, bytes);
  else if (Buffer.compare(there, bytes) !== 0) {
    tools.note(
      language === "vi"
        ? `Tệp ${out} đã có và khác với các phiếu lần này nên không ghi đè. Đổi tên tệp cũ hoặc chọn tên khác.`
        : `${out} is there already and differs, so it was not written over. Rename it or choose another name.`,
    );
    return null;
  }
  return NOTHING_LEFT;
}
