import { isInCapitals } from "../../../text/capitals";
import { foldedText, mendedText } from "../../text-tolerance/folded-text";
import type { ProseLine } from "../prose-line";
import { markerOf } from "./marker";
import { endsSentence, type Passage } from "./passage";

/** How the text lies on its lines. */
export interface Layout {
  /** Lines end where the page is full, not where the paragraph ends. */
  readonly hardWrapped: boolean;
  /** Characters from which a hard-wrapped line is full. */
  readonly fullFrom: number;
  /** Scanned without diacritics. */
  readonly damaged: boolean;
}

const startsLower = (text: string): boolean => /^\p{Ll}/u.test(text) && !/^[a-zđ][.)]\s/u.test(text);

/** Half or more of the lines of a hard-wrapped text that follow a full line begin in the middle of a sentence. */
export function layoutOf(lines: readonly ProseLine[], damaged: boolean): Layout {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.8)] ?? 0;
  const midway = lines.filter((line) => startsLower(line.text)).length;
  const hardWrapped = lines.length >= 20 && usual <= 130 && midway / lines.length >= 0.25;
  return { hardWrapped, fullFrom: Math.floor(usual * 0.75), damaged };
}

/** A word no Vietnamese clause ends with: what follows belongs to it. */
const OPEN_END =
  /(?:[,–-]|(?:^|\s)(?:của|và|các|những|số|tại|về|cho|trong|với|theo|từ|đến|là|được|do|để|hoặc|ngày|tháng|năm|Ủy ban nhân dân|UBND))$/u;

/** Words a paragraph of a plan begins with; inside a sentence they are written small. */
const OPENING =
  /^(?:Thực hiện|Căn cứ|Theo|Nhằm|Trên cơ sở|Trên đây|Để|Triển khai|Đồng thời|Kính gửi|Nơi nhận|Kế hoạch này|KT\.|TM\.|TL\.)(?=[\s:,]|$)/u;

/** A blank line stands between, as far as the source counts lines. */
function isApart(before: ProseLine, next: ProseLine): boolean {
  if (before.place.page !== next.place.page || before.place.line === null || next.place.line === null) return false;
  return next.place.line - before.place.line > 1;
}

/** Whether `next` goes on with the sentence of `before`. A numbered line, a heading and a bullet begin something new. */
export function continues(before: ProseLine, next: ProseLine, layout: Layout): boolean {
  if (before.appendix !== next.appendix || before.headingLevel !== null || next.headingLevel !== null) return false;
  if (markerOf(next.text, layout.damaged) !== null) return isWrappedDash(before, next, layout);
  if (!endsSentence(before.text) && startsLower(next.text)) return true;
  if (OPEN_END.test(before.text) && before.text.length >= 40) return true;
  return layout.hardWrapped && wrapsInto(before, next, layout);
}

/** "… kinh tế" at the end of a full line and "- xã hội" at the start of the next: a dash inside a name, no bullet. */
const isWrappedDash = (before: ProseLine, next: ProseLine, { hardWrapped, fullFrom }: Layout): boolean =>
  hardWrapped && before.text.length >= fullFrom && !endsSentence(before.text) && /^[-–]\s\p{Ll}/u.test(next.text);

/** In a hard-wrapped text a full line goes on in the next one; after a full stop it has to be fuller, paragraphs end there too. */
function wrapsInto(before: ProseLine, next: ProseLine, { fullFrom }: Layout): boolean {
  if (before.bold !== next.bold || isInCapitals(before.text) || isInCapitals(next.text) || OPENING.test(next.text))
    return false;
  if (isApart(before, next) && !startsLower(next.text)) return false;
  return before.text.length >= (/[.!?…]["”)]*$/u.test(before.text) ? fullFrom * 1.15 : fullFrom);
}

/** Lines joined to passages; a line between two halves of a sentence that is no part of it must be taken out before. */
export function joinLines(lines: readonly ProseLine[], layout: Layout): Passage[] {
  const groups: ProseLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && continues(before, line, layout)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => passageOf(group, layout.damaged)).filter((passage) => passage !== null);
}

function passageOf(lines: readonly ProseLine[], damaged: boolean): Passage | null {
  const [first] = lines;
  if (!first) return null;
  const text = lines.map((line) => line.text).join(" ");
  const marker = markerOf(text, damaged);
  const words = marker?.rest ?? text;
  return {
    lines,
    text,
    marker,
    words: damaged ? mendedText(words) : foldedText(words),
    emphasised: first.headingLevel !== null || lines.every((line) => line.bold),
    appendix: first.appendix,
    place: first.place,
  };
}
