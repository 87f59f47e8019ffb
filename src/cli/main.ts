import { bugReport } from "./bug-report";
import { diskTrouble } from "./disk-trouble";
import { EXIT } from "./exit-codes";
import { nodeTools } from "./node-tools";
import { run } from "./run";
import { besideProgram, threadedReaders } from "./threads/threaded-readers";

/** The reader of our output may leave before the end (`pciwb … | head`): that ends the writing, it is no fault. */
process.stdout.on("error", (problem: NodeJS.ErrnoException) => {
  if (problem.code !== "EPIPE") throw problem;
});

const readers = threadedReaders({ script: besideProgram("./threads/reading-thread", import.meta.url) });

run(process.argv.slice(2), nodeTools(readers))
  .catch((problem: unknown) => {
    const language = /--lang[ =]en\b/.test(process.argv.join(" ")) ? "en" : "vi";
    const trouble = diskTrouble(problem, language);
    const lines = trouble === null ? bugReport(problem, language, process.env.PCIWB_DEBUG === "1") : [trouble];
    process.stderr.write(`${lines.join("\n")}\n`);
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
