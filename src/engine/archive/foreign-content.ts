import { checkedDirectory } from "./zip-directory";

/** What an Office file may carry beside its words. None of it is run, opened, fetched or copied. */
export type ForeignContent = "macros" | "controls" | "embedded-objects" | "external-links";

const PARTS: readonly (readonly [kind: ForeignContent, path: RegExp])[] = [
  ["macros", /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml)$|^xl\/macrosheets\//i],
  ["controls", /(?:^|\/)activeX\//i],
  ["embedded-objects", /(?:^|\/)embeddings\//i],
  ["external-links", /^xl\/externalLinks\/[^/]+\.xml$|^xl\/(?:connections|queryTables\/[^/]+)\.xml$/i],
];

/** Told by the names of the parts, without unpacking any; nothing for what is no zip. */
export function foreignContent(bytes: Uint8Array): ForeignContent[] {
  const directory = bytes[0] === 0x50 && bytes[1] === 0x4b ? checkedDirectory(bytes) : null;
  if (directory?.ok !== true) return [];
  const names = directory.value.map(({ name }) => name);
  return PARTS.filter(([, path]) => names.some((name) => path.test(name))).map(([kind]) => kind);
}
