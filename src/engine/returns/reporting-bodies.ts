import { activeOn, type BodyDirectory } from "../bodies/body-directory";
import { isCollective } from "../bodies/collective-words";
import { expandCollective } from "../bodies/collectives";
import { recogniseBody } from "../bodies/recognise-body";
import { isApplied } from "../bodies/recognition";
import type { PublicBody } from "../model/public-body";
import { cleanText } from "../text/clean";
import { BASIS } from "./basis";

/** A body that must answer, and why. */
export interface ReportingBody {
  readonly body: string;
  readonly basis: string;
}

export type LeadDoubt =
  /** Words narrow the collective: every member is asked until a person narrows it. */
  | "collective-restricted"
  /** Nobody knows the members: the collective answers as one body. */
  | "collective-without-members"
  /** The body has ended and the directory names no successor. */
  | "lead-body-ended"
  | "lead-body-unlisted";

/** Who answers for one entry of a lead cell. */
export interface LeadReading {
  readonly reporting: readonly ReportingBody[];
  readonly doubt: LeadDoubt | null;
  readonly collective: boolean;
}

/** The bodies that answer for `name` on a day: members of a collective, a successor of a body that has ended, else itself. */
export function readLead(name: string, directory: BodyDirectory, on: string): LeadReading {
  const { members, restricted, known } = expandCollective(name, directory, on);
  if (known) {
    const reporting = members.map((body) => ({ body: body.name, basis: BASIS.member(name) }));
    return { reporting, doubt: restricted ? "collective-restricted" : null, collective: true };
  }
  const found = recogniseBody(cleanText(name), directory);
  const body = isApplied(found) ? found.body : null;
  if (body !== null && body.kind !== "group") return singleBody(body, directory, on);
  if (body !== null || isCollective(name)) {
    return {
      reporting: [{ body: name, basis: BASIS.wholeGroup }],
      doubt: "collective-without-members",
      collective: true,
    };
  }
  return { reporting: [{ body: name, basis: BASIS.lead }], doubt: "lead-body-unlisted", collective: false };
}

function singleBody(body: PublicBody, directory: BodyDirectory, on: string): LeadReading {
  if (activeOn(body, on)) {
    return { reporting: [{ body: body.name, basis: BASIS.lead }], doubt: null, collective: false };
  }
  const successors = directory.bodies.filter((one) => one.succeeds.includes(body.name) && activeOn(one, on));
  const reporting = successors.map((one) => ({ body: one.name, basis: BASIS.successor(body.name) }));
  return successors.length > 0
    ? { reporting, doubt: null, collective: false }
    : { reporting: [{ body: body.name, basis: BASIS.lead }], doubt: "lead-body-ended", collective: false };
}
