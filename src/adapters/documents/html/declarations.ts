/** CSS properties by name, in lower case: "font-weight" → "700". */
export type Declarations = Readonly<Record<string, string>>;

/** `font-weight:700; mso-hide:all` as a record; what has no colon is dropped. */
export function parseDeclarations(css: string): Declarations {
  const found: Record<string, string> = {};
  for (const declaration of css.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace(/!important\s*$/i, "");
    found[declaration.slice(0, colon).trim().toLowerCase()] = value.trim().toLowerCase();
  }
  return found;
}

/** True bold, false normal, null where nothing is said. */
export function weightOf({ "font-weight": weight }: Declarations): boolean | null {
  if (weight === undefined || weight === "inherit") return null;
  return weight.startsWith("bold") || Number(weight) >= 600;
}

export const isHidden = (style: Declarations): boolean =>
  style.display === "none" || style["mso-hide"] === "all" || style.visibility === "hidden";
