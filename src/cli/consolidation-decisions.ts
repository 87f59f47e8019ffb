import * as z from "zod";
import { type CliTools, type Invocation, textOption } from "./verb";

const PREFIX = "consolidation.";
const fileSchema = z.record(z.string(), z.union([z.string(), z.looseObject({})]));

/** A key as the list of held rows shows it, or with the prefix of what it decides ("word:", "body:", "held:"). */
function fullKey(key: string): string {
  if (key.startsWith(PREFIX)) return key;
  return /^(?:held|word|body):/.test(key) ? `${PREFIX}${key}` : `${PREFIX}held:${key}`;
}

/** Decisions given with `--decide`, by their full keys; none where there is no such option, null after a sentence. */
export async function consolidationDecisions(
  invocation: Invocation,
  tools: CliTools,
): Promise<Readonly<Record<string, string>> | null> {
  const path = textOption(invocation, "decide");
  if (path === null) return {};
  const bytes = await tools.files.read(path);
  const decisions = bytes === null ? null : decisionsOf(new TextDecoder().decode(bytes));
  if (decisions === null)
    tools.note(
      invocation.language === "vi"
        ? `Tệp ${path} không có hoặc không đúng dạng {"mã dòng": "accept"|"reject"|{"take": true, "task": "…", "body": "…", "progress": "done"}}.`
        : `File ${path} is missing or not of the form {"row key": "accept"|"reject"|{"take": true, "task": "…", "body": "…", "progress": "done"}}.`,
    );
  return decisions;
}

function decisionsOf(json: string): Record<string, string> | null {
  try {
    const read = z.safeParse(fileSchema, JSON.parse(json));
    if (!read.success) return null;
    return Object.fromEntries(
      Object.entries(read.data).map(([key, value]) => [
        fullKey(key),
        typeof value === "string" ? value : JSON.stringify(value),
      ]),
    );
  } catch (problem) {
    if (problem instanceof SyntaxError) return null;
    throw problem;
  }
}
