import { bodyDirectory } from "../../bodies/body-directory";
import { matchBody } from "../../bodies/match-body";
import type { PublicBody } from "../../model/public-body";
import { normalKey } from "../../text/fold";

/** Which body a cell of a form means. `name` is decided, `proposal` is only likely. */
export interface BodyFound {
  readonly name: string | null;
  readonly proposal: string | null;
  /** The cell spells the body otherwise: "SXD", "so xay dung". */
  readonly recovered: boolean;
}

export type BodyLookup = (text: string) => BodyFound;

/**
 * Bodies of the directory and those that are asked though it does not list them (a collective without members). `learned` are
 * names a person explained before, by their key.
 */
export function bodyLookup(
  bodies: readonly PublicBody[],
  asked: Iterable<string>,
  learned: ReadonlyMap<string, string>,
): BodyLookup {
  const exact = new Map([...bodies.map(({ name }) => name), ...asked].map((name) => [normalKey(name), name]));
  const directory = bodyDirectory(bodies);
  const known = new Map<string, BodyFound>();
  const find = (text: string): BodyFound => {
    const key = normalKey(text);
    const name = exact.get(key) ?? learned.get(key);
    if (name !== undefined) return { name, proposal: null, recovered: normalKey(name) !== key };
    const { match, body, runnersUp } = matchBody(text, directory);
    if (body === null) return { name: null, proposal: null, recovered: false };
    const sure = match !== "fuzzy" && (match !== "folded" || runnersUp.length === 0) && body.kind !== "group";
    return sure
      ? { name: body.name, proposal: null, recovered: true }
      : { name: null, proposal: body.name, recovered: false };
  };
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}
