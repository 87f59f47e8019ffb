import { parseArgs } from "node:util";
import type { Language } from "../engine/text/language";
import { VERBS } from "./catalogue";
import { EXIT, type ExitCode } from "./exit-codes";
import { helpLines } from "./help";
import type { CliTools, Invocation, Verb } from "./verb";

/** Runs one command line; never throws for what a person typed. */
export async function run(argv: readonly string[], tools: CliTools): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    helpLines(VERBS).forEach(tools.say);
    return name === undefined ? EXIT.badUsage : EXIT.fine;
  }
  const verb = VERBS.find((one) => one.name === name);
  if (verb === undefined) {
    tools.note(`Không có lệnh “${name}”. Các lệnh: ${VERBS.map((one) => one.name).join(", ")}. Xem: pciwb --help`);
    return EXIT.badUsage;
  }
  const invocation = invocationOf(verb, rest);
  if (typeof invocation === "string") {
    tools.note(invocation);
    return EXIT.badUsage;
  }
  if (invocation.values.help === true) {
    helpLines([verb]).forEach(tools.say);
    return EXIT.fine;
  }
  return verb.run(invocation, tools);
}

/** The typed words as an invocation, or the sentence that says what is wrong with them. */
function invocationOf(verb: Verb, words: readonly string[]): Invocation | string {
  const declared = verb.options.map(
    ({ name, value }) => [name, { type: value === undefined ? "boolean" : "string" }] as const,
  );
  const common = [
    ["json", { type: "boolean" }],
    ["lang", { type: "string" }],
    ["help", { type: "boolean", short: "h" }],
  ] as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: Object.fromEntries([...declared, ...common]),
      allowPositionals: true,
    });
    if (values.lang !== undefined && values.lang !== "vi" && values.lang !== "en") return "--lang nhận vi hoặc en.";
    const language: Language = values.lang === "en" ? "en" : "vi";
    return { positionals, values, language, json: values.json === true };
  } catch (problem) {
    if (isUsageProblem(problem)) return `Tham số không đúng. Cách dùng: pciwb ${verb.usage}`;
    throw problem;
  }
}

/** What `parseArgs` says of words it does not know. */
const isUsageProblem = (problem: unknown): boolean =>
  typeof problem === "object" &&
  problem !== null &&
  "code" in problem &&
  String(problem.code).startsWith("ERR_PARSE_ARGS");
