import { isInCapitals } from "../../../text/capitals";
import { endsSentence, type Passage } from "../passages/passage";
import { kindOfPart, type PartKind } from "./part-kind";

/** A part: "III. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU" and what stands under it. */
export interface Part {
  readonly heading: Passage;
  readonly kind: PartKind;
  readonly passages: readonly Passage[];
}

/** The places of a plan, in the order they are printed; each passage stands in one of them. */
export interface Zones {
  readonly letterhead: readonly Passage[];
  /** From the word KẾ HOẠCH to its last line. */
  readonly title: readonly Passage[];
  readonly preamble: readonly Passage[];
  readonly parts: readonly Part[];
  /** From "Nơi nhận" to the signature. */
  readonly recipients: readonly Passage[];
  readonly appendices: readonly Passage[];
}

/** What a plan calls itself, folded. "Phương án" is left out: it folds to the beginning of "PHƯỜNG AN …". */
export const KIND_OF_PLAN = /^(?:ke hoach(?: hanh dong)?(?! va dau tu)|chuong trinh(?: hanh dong)?|de an)\b/;

type ZoneName = "letterhead" | "title" | "preamble" | "part" | "recipients" | "appendix";

const LONGEST_HEADING = 250;
const whole = (passage: Passage): string => passage.words.flat.trim();

/** "KẾ HOẠCH" on a line of its own, or in capitals before the words of the title. */
function opensTitle(passage: Passage): boolean {
  if (passage.marker !== null) return false;
  const kind = KIND_OF_PLAN.exec(whole(passage))?.[0];
  if (kind === undefined) return false;
  const alone = whole(passage).replace(/(?<![\s.:])[\s.:]+$/, "") === kind;
  return alone || /^\p{Lu}+\s\p{Lu}+(?=\s)/u.test(passage.text);
}

/** A sentence that says why and on what ground the plan is made. */
function opensPreamble(passage: Passage): boolean {
  const flat = whole(passage);
  const opening = /^(?:thuc hien|can cu|theo|nham|tren co so|de |trien khai|tiep tuc|trong (?:nhung )?nam|nam 20)/.test(
    flat,
  );
  return flat.length > 250 || (opening && (/\d\s*[/-]\s*[a-z]{2}/.test(flat) || flat.length > 150));
}

const opensRecipients = (passage: Passage): boolean => /^noi nh[aei]n\b/.test(whole(passage));
const opensAppendix = (passage: Passage): boolean =>
  passage.appendix !== null ||
  (passage.marker === null && /^phu luc\b/.test(whole(passage)) && passage.text.length <= 150);

/** Where no part has a roman number, headings counted 1, 2, 3 are the parts. */
function partTest(passages: readonly Passage[]): (passage: Passage) => boolean {
  const roman = passages.some((passage) => passage.appendix === null && passage.marker?.kind === "roman");
  return (passage) => {
    const { marker } = passage;
    if (passage.text.length > LONGEST_HEADING) return false;
    if (marker?.kind === "roman" || marker?.kind === "letter-part") return true;
    const prominent = passage.emphasised || isInCapitals(passage.words.text);
    if (roman || !prominent || endsSentence(passage.text)) return false;
    return (marker === null || marker.kind === "arabic") && kindOfPart(whole(passage)) !== "other";
  };
}

/** Whether a passage below the word KẾ HOẠCH still belongs to the title. */
function stillTitle(passage: Passage, title: readonly Passage[]): boolean {
  if (title.length <= 1) return true;
  if (opensPreamble(passage) || endsSentence(passage.text)) return false;
  return passage.text.length <= 200;
}

function nextZone(
  now: ZoneName,
  passage: Passage,
  titleLines: readonly Passage[],
  isPart: (p: Passage) => boolean,
): ZoneName {
  if (now === "appendix" || opensAppendix(passage)) return "appendix";
  if (now === "recipients" || opensRecipients(passage)) return "recipients";
  if (isPart(passage)) return "part";
  if (now === "letterhead") {
    if (opensTitle(passage)) return "title";
    return opensPreamble(passage) ? "preamble" : "letterhead";
  }
  if (now === "title") return stillTitle(passage, titleLines) ? "title" : "preamble";
  return now;
}

/** A plan's passages, each in its zone. */
export function zonesOf(passages: readonly Passage[]): Zones {
  const isPart = partTest(passages);
  const placed: Record<Exclude<ZoneName, "part">, Passage[]> = {
    letterhead: [],
    title: [],
    preamble: [],
    recipients: [],
    appendix: [],
  };
  const parts: { heading: Passage; passages: Passage[] }[] = [];
  let now: ZoneName = "letterhead";
  for (const passage of passages) {
    now = nextZone(now, passage, placed.title, isPart);
    if (now !== "part") placed[now].push(passage);
    else if (isPart(passage)) parts.push({ heading: passage, passages: [] });
    else parts.at(-1)?.passages.push(passage);
  }
  const { appendix, ...rest } = placed;
  return { ...rest, parts: withKinds(parts), appendices: appendix };
}

/** A roman part that says nothing of its kind has that of the lettered part above it ("B. NHIỆM VỤ" → "I. Lĩnh vực đất đai"). */
function withKinds(parts: readonly { heading: Passage; passages: Passage[] }[]): Part[] {
  let above: PartKind = "other";
  return parts.map(({ heading, passages }) => {
    const own = kindOfPart(whole(heading));
    if (heading.marker?.kind === "letter-part") above = own;
    return { heading, passages, kind: own === "other" ? above : own };
  });
}
