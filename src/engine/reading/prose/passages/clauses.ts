/** A sentence, or its half at a semicolon. Places are 0-based in the folded text; `to` is that of the sign that ends it. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly flat: string;
}

/** The clauses of a folded text; a full stop before a figure ends none ("1. 500", "Điều 5. 2"). */
export function clausesOf(flat: string): Clause[] {
  const ends = [...flat.matchAll(/;|\.(?=\s+[^\d\s])/g)].map(({ index }) => index);
  return [...ends, flat.length].map((to, order) => {
    const from = order === 0 ? 0 : (ends[order - 1] ?? 0) + 1;
    return { from, to, flat: flat.slice(from, to) };
  });
}
