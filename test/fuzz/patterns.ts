import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A regular expression of ours and where it stands, from `src` on. */
export interface KnownPattern {
  readonly file: string;
  readonly pattern: RegExp;
}

const SOURCE = join(process.cwd(), "src");
const filesOf = (folder: string): string[] =>
  readdirSync(join(SOURCE, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .sort();

const patternOf = (node: ts.Node): RegExp | null => {
  if (ts.isRegularExpressionLiteral(node)) {
    const [, body = "", flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
    return new RegExp(body, flags);
  }
  if (!ts.isNewExpression(node) || node.expression.getText() !== "RegExp") return null;
  const [written] = node.arguments ?? [];
  if (written === undefined || !ts.isTemplateExpression(written)) return null;
  // Outside the engine only names are put in.
  return new RegExp(written.head.text + written.templateSpans.map(({ literal }) => `name${literal.text}`).join(""));
};

/** Every pattern written in the files of `src`: literals and, outside the engine, templates that a name is put into. */
export function writtenPatterns(): KnownPattern[] {
  return filesOf("").flatMap((file) => {
    const text = readFileSync(join(SOURCE, file), "utf8");
    const found: KnownPattern[] = [];
    const visit = (node: ts.Node): void => {
      const isBuilt = ts.isNewExpression(node) && file.startsWith("engine");
      const pattern = isBuilt ? null : patternOf(node);
      if (pattern !== null) found.push({ file, pattern });
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
    return found;
  });
}

/** Patterns put together from pieces while the files of a layer are loaded, seen as they are made. */
export function builtPatterns(layer: string, load: (file: string) => void): KnownPattern[] {
  const found: KnownPattern[] = [];
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
    for (const file of filesOf(layer)) {
      loading = file;
      load(join(SOURCE, file));
    }
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
}
