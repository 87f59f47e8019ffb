const ROMAN: readonly (readonly [string, number])[] = [
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

/** "VII" → 7, "7" → 7; null for letters, dotted numbers and what is no number. */
export function headingNumber(printed: string | null): { style: "roman" | "arabic"; number: number } | null {
  const bare = (printed ?? "").trim().replace(/(?<![.)])[.)]+$/, "");
  if (/^\d{1,3}$/.test(bare)) return { style: "arabic", number: Number(bare) };
  if (!/^[XVI]+$/.test(bare)) return null;
  let [rest, number] = [bare, 0];
  for (const [sign, value] of ROMAN)
    while (rest.startsWith(sign)) {
      number += value;
      rest = rest.slice(sign.length);
    }
  return rest === "" ? { style: "roman", number } : null;
}
