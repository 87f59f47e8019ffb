import { type CollectiveExpansion, expandCollective, isCollective } from "../../bodies/collectives";
import type { CheckContext } from "../check-context";

/** The members of a name that stands for many bodies; null where it is one body. Each name is looked up once. */
export const collectiveOf = (name: string, context: CheckContext): CollectiveExpansion | null =>
  context.once(`collective ${name}`, () =>
    isCollective(name) ? expandCollective(name, context.directory, context.issuedOn) : null,
  );
