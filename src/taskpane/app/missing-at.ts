/** Where a page comes from that browsers do not trust with everything. */
export type PlainPlace = "folder" | "http";

/** `protocol`: "https:", "http:" or "file:". Null where nothing is missing: over https, and on this very computer. */
export function missingAt(protocol: string, isSecure: boolean): PlainPlace | null {
  if (protocol === "file:") return "folder";
  return isSecure ? null : "http";
}
