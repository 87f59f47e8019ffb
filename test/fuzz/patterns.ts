import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A regular expression of the engine and where it stands. */
export interface EnginePattern {
  readonly file: string;
  readonly pattern: RegExp;
}

const ENGINE = join(process.cwd(), "src", "engine");
const files = (): string[] =>
  readdirSync(ENGINE, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort();

/** Every pattern written as a literal in the engine's files. */
export function literalPatterns(): EnginePattern[] {
  return files().flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(ENGINE, file), "utf8"), ts.ScriptTarget.Latest);
    const found: EnginePattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, body = "", flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
        found.push({ file, pattern: new RegExp(body, flags) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** Patterns put together from pieces while the engine's files are loaded, seen as they are made. */
export function builtPatterns(load: (file: string) => void): EnginePattern[] {
  const found: EnginePattern[] = [];
  const Real = RegExp;
  let loading = "";
  globalThis.RegExp = new Proxy(Real, {
    construct: (target, args: [string | RegExp, string?]) => {
      const pattern = new target(...args);
      found.push({ file: loading, pattern });
      return pattern;
    },
  });
  try {
    for (const file of files()) {
      loading = file;
      load(join(ENGINE, file));
    }
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
}
