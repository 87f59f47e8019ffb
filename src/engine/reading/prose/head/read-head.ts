import type { PlanHead } from "../../../model/plan";
import type { Zones } from "../outline/zones";
import type { Passage } from "../passages/passage";
import type { ProseDoubt } from "../prose-doubt";
import { reportAddressee } from "../tail/report-to";
import { reportingRules } from "../tail/reporting";
import { basedOn } from "./based-on";
import { declaredTaskCount } from "./declared-count";
import { planIndexes } from "./indexes";
import { issueDay } from "./issued-on";
import { issuingBody } from "./issuer";
import { isReferenceLine, planNumber } from "./number";
import { planPeriod } from "./period";
import { replacedPlans } from "./replaces";
import { planTitle } from "./title";

export interface HeadReading {
  readonly head: PlanHead;
  /** Year of issue, known even where the day was left blank. */
  readonly issueYear: number | null;
  readonly doubts: readonly ProseDoubt[];
}

/** What the body of the plan contributes to its head. */
export interface BodyOfPlan {
  readonly aims: readonly Passage[];
  /** Passages of all parts, headings included. */
  readonly body: readonly Passage[];
}

const flats = (passages: readonly Passage[]): string[] => passages.map(({ words }) => words.flat);

/** The head of a plan, from letterhead, title and preamble, completed by the reference lines under its appendices. */
export function readHead(zones: Zones, { aims, body }: BodyOfPlan): HeadReading {
  const references = [...zones.title, ...zones.letterhead, ...zones.appendices].filter(isReferenceLine);
  const own = zones.letterhead.filter((passage) => !isReferenceLine(passage));
  const [number, day] = [planNumber(own, references), issueDay(own, references)];
  const issuer = issuingBody({ letterhead: own, title: zones.title, preamble: zones.preamble, references });
  const title = planTitle(zones.title);
  const titleFlat = flats(zones.title).join(" ");
  const spoken = [...zones.preamble, ...body];
  const reporting = reportingRules(body);
  const { issuedOn, year } = day.value;
  const head: PlanHead = {
    number: number.value,
    issuedOn,
    issuer: issuer.value,
    title: title.value,
    indexes: planIndexes(titleFlat, flats(aims), flats(zones.appendices)),
    period: planPeriod([titleFlat, ...announcements(spoken), ...flats(zones.appendices.slice(0, 4))], year),
    basedOn: basedOn(zones.preamble),
    replaces: replacedPlans(spoken),
    reporting: reporting.value,
    reportTo: reportAddressee(body),
    declaredTaskCount: declaredTaskCount(body),
  };
  return {
    head,
    issueYear: year,
    doubts: [...number.doubts, ...day.doubts, ...issuer.doubts, ...title.doubts, ...reporting.doubts],
  };
}

/** "… ban hành Kế hoạch nâng cao … năm 2025 - 2026 với các nội dung sau", "Trên đây là Kế hoạch …". */
const announcements = (passages: readonly Passage[]): string[] =>
  flats(passages).flatMap(
    (flat) => /(?:(?:ban hanh|xay dung|tren day la)[^.;]{0,20} ke hoach)([^.;]*)/.exec(flat)?.[1] ?? [],
  );
