import type { Passage } from "../passages/passage";
import { kindsInside } from "./kinds-inside";
import type { PartKind } from "./part-kind";
import type { Zones } from "./zones";

export interface PassagesByKind {
  readonly aims: readonly Passage[];
  /** Where results are told: the preamble and the parts about the situation. */
  readonly background: readonly Passage[];
  /** Where duties may stand: everything of the body that is neither an aim nor a task. */
  readonly duties: readonly Passage[];
  /** All parts, headings included. */
  readonly body: readonly Passage[];
}

export function passagesByKind({ preamble, parts }: Zones): PassagesByKind {
  const kinded = parts.flatMap(kindsInside);
  const ofKinds = (kinds: readonly PartKind[]): Passage[] =>
    kinded.filter(({ kind }) => kinds.includes(kind)).map(({ passage }) => passage);
  return {
    aims: ofKinds(["aims", "aims-and-tasks"]),
    background: [...preamble, ...ofKinds(["background"])],
    duties: ofKinds(["organisation", "other"]),
    body: parts.flatMap(({ heading, passages }) => [heading, ...passages]),
  };
}

/** Whether the body sends the reader to an appendix of its own: "tại Phụ lục I kèm theo Kế hoạch". */
export function declaresAppendix({ preamble, parts, appendices }: Zones): boolean {
  const body = [...preamble, ...parts.flatMap(({ heading, passages }) => [heading, ...passages])];
  const sends =
    /\bph[a-z] l[a-z]{2}\b[^.;]{0,60}\b(?:kem theo|dinh kem|ban hanh kem|kem)\b|\b(?:kem theo|tai|theo) (?:cac )?phu luc\b/;
  return appendices.length > 0 || body.some(({ words }) => sends.test(words.flat));
}
