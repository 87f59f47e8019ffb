import { createHash, randomUUID } from "node:crypto";
import { lstat, readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, join } from "node:path";

/**
 * A file that is being written stands beside its target under a name that says which machine and which process writes it: after a hard
 * end (a cut cable, `kill -9`) the next write into the folder knows whose it was.
 */
const MACHINE = createHash("sha256").update(hostname()).digest("hex").slice(0, 12);
const DRAFT = /^\.pciwb-([0-9a-f]{12})-(\d{1,10})-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;
/** Milliseconds a draft must lie untouched: writing takes seconds, and a process in another container cannot be asked. */
const UNTOUCHED = 10 * 60_000;

/** Names of the drafts this process has open. */
const ours = new Set<string>();

/** A name for a draft in the folder; tell `draftEnded` when it has gone. */
export function newDraft(folder: string): string {
  const name = `.pciwb-${MACHINE}-${process.pid}-${randomUUID()}.tmp`;
  ours.add(name);
  return join(folder, name);
}

export const draftEnded = (path: string): boolean => ours.delete(basename(path));

/** Removes the drafts that processes of this machine left when they were ended; what may still be written to stays. Never fails. */
export async function removeLeftDrafts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (isLeft(name)) await removeOld(join(folder, name)).catch(() => undefined);
}

function isLeft(name: string): boolean {
  const [, machine, pid] = DRAFT.exec(name) ?? [];
  return machine === MACHINE && !ours.has(name) && !isRunning(Number(pid));
}

/** A process of ours that has this number now is another one: its own drafts are known. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    // No such process; anything else ("not permitted") means that there is one.
    return !(typeof problem === "object" && problem !== null && "code" in problem && problem.code === "ESRCH");
  }
}

async function removeOld(path: string): Promise<void> {
  const found = await lstat(path);
  if (found.isFile() && Date.now() - found.mtimeMs > UNTOUCHED) await rm(path, { force: true });
}
