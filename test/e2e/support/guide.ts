import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join("docs", "user-guide");

/** Every name the guide prints in bold: what somebody reads there is what they look for on the screen. */
function boldNames(): Set<string> {
  const texts = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".md"))
    .map((file) => readFileSync(join(FOLDER, file), "utf8"));
  const found = texts.flatMap((text) => [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name ?? ""));
  return new Set(found.map((name) => name.replace(/\s+/g, " ")));
}

/** The names of the guide, one after the other as somebody follows it. */
export interface Guide {
  /** The name as a pattern; "…" stands for a figure or a title. Fails where the guide does not print it. */
  name(printed: string): RegExp;
  /** Names nobody has looked for yet. */
  unused(): string[];
}

export function readGuide(): Guide {
  const names = boldNames();
  const used = new Set<string>();
  return {
    name(printed) {
      if (!names.has(printed)) throw new Error(`the guide does not print “${printed}”`);
      used.add(printed);
      const escaped = printed.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      return new RegExp(`^${escaped.replaceAll("…", ".+")}$`);
    },
    unused: () => [...names].filter((name) => !used.has(name)),
  };
}
