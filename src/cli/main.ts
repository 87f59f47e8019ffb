import { diskTrouble } from "./disk-trouble";
import { EXIT } from "./exit-codes";
import { nodeTools } from "./node-tools";
import { run } from "./run";
import { threadedReaders } from "./threads/threaded-readers";

/** A bug shows one sentence and its name, never a stack trace; `PCIWB_DEBUG=1` shows the rest to a developer. */
function reportBug(problem: unknown): void {
  const name = problem instanceof Error ? problem.message : String(problem);
  process.stderr.write(
    `Lỗi của chương trình, chưa ghi gì thêm: ${name.split("\n")[0]}. Xin báo lại kèm tệp gây lỗi.\n`,
  );
  if (process.env.PCIWB_DEBUG === "1" && problem instanceof Error) process.stderr.write(`${problem.stack ?? ""}\n`);
}

/** The reader of our output may leave before the end (`pciwb … | head`): that ends the writing, it is no fault. */
process.stdout.on("error", (problem: NodeJS.ErrnoException) => {
  if (problem.code !== "EPIPE") throw problem;
});

run(process.argv.slice(2), nodeTools(threadedReaders()))
  .catch((problem: unknown) => {
    const language = process.argv.join(" ").includes("--lang en") ? "en" : "vi";
    const trouble = diskTrouble(problem, language);
    if (trouble === null) reportBug(problem);
    else process.stderr.write(`${trouble}\n`);
    return EXIT.failed;
  })
  .then(
    (code) => {
      process.exitCode = code;
    },
    () => {
      process.exitCode = EXIT.failed;
    },
  );
