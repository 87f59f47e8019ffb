/** Sub-indices are scored 0–10. */
const TOP = 10;

/** What somebody typed as a score: "8,5" or "8.5"; null where nothing is typed, "wrong" where it is no score 0–10. */
export function typedPoints(text: string): number | "wrong" | null {
  const bare = text.trim();
  if (bare === "") return null;
  if (!/^\d{1,2}(?:[,.]\d{1,4})?$/.test(bare)) return "wrong";
  const points = Number(bare.replace(",", "."));
  return points > TOP ? "wrong" : points;
}

/** Typed texts by sub-index as scores; what is blank or no score is left out. */
export function hopedScores(typed: Readonly<Record<string, string>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([key, text]) => {
      const points = typedPoints(text);
      return typeof points === "number" ? [[key, points] as const] : [];
    }),
  );
}
