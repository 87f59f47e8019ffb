import type { ReturnInput } from "../../../src/application/open-consolidation";
import { fail, succeed } from "../../../src/engine/result";
import { readPastHungFiles } from "../../../src/taskpane/app/hung-files";

const file = (name: string) => ({ name, bytes: new TextEncoder().encode(name) });
const control = () => ({ signal: new AbortController().signal, progress: () => undefined });
const TOO_SLOW = fail({ kind: "stopped", because: "too-slow" } as const);

/** A thread that falls silent at the files named; it reads the others in their order. Tells of each run which files it was spared. */
function threadSilentAt(...names: string[]) {
  const runs: string[][] = [];
  const read =
    (own: ReturnType<typeof control> | { progress: (done: number, total: number) => void }) =>
    (files: readonly ReturnInput[]) => {
      runs.push(files.flatMap(({ name, silentFor }) => (silentFor === undefined ? [] : [`${name} ${silentFor} s`])));
      own.progress(0, files.length);
      for (const [at, { name, silentFor }] of files.entries()) {
        if (silentFor === undefined && names.includes(name)) return Promise.resolve(TOO_SLOW);
        own.progress(at + 1, files.length);
      }
      return Promise.resolve(succeed(files.length));
    };
  return { runs, read: (own: Parameters<typeof read>[0], files: readonly ReturnInput[]) => read(own)(files) };
}

test("the file at which reading fell silent is marked, and the others are read", async () => {
  const files = ["Sở Xây dựng", "phiếu treo", "Sở Tài chính", "phiếu treo nữa"].map(file);
  const { runs, read } = threadSilentAt("phiếu treo", "phiếu treo nữa");
  expect(await readPastHungFiles(control(), files, read)).toEqual(succeed(4));
  expect(runs).toEqual([[], ["phiếu treo 30 s"], ["phiếu treo 30 s", "phiếu treo nữa 30 s"]]);
});

test("nobody waits a second time for the same file: written after the preview, it is known", async () => {
  const files = [file("phiếu treo")];
  await readPastHungFiles(control(), files, threadSilentAt("phiếu treo").read);
  const { runs, read } = threadSilentAt("phiếu treo");
  expect(await readPastHungFiles(control(), files, read)).toEqual(succeed(1));
  expect(runs).toEqual([["phiếu treo 30 s"]]);
});

test("a silence before the first file or after the last is no file's fault, nor is a person's stop", async () => {
  const files = [file("Sở Y tế")];
  expect(await readPastHungFiles(control(), files, () => Promise.resolve(TOO_SLOW))).toEqual(TOO_SLOW);
  const cancelled = fail({ kind: "stopped", because: "cancelled" } as const);
  const stopped = await readPastHungFiles(control(), files, (own) => {
    own.progress(0, 1);
    return Promise.resolve(cancelled);
  });
  expect(stopped).toEqual(cancelled);
});
